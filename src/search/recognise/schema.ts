import { z } from '@hono/zod-openapi'
import { Count, listed, shown, text } from '../../contract/fields.ts'
import { ActorRef } from '../../contract/refs.ts'

const TEXT_CHARACTERS = 1_000_000
/** How many names an answer has. */
export const RECOGNISED_MAX = 10_000
/** The longest name, with the blanks and signs between its words. */
const NAME_CHARACTERS = 2_000

export const RecogniseRequest = z
  .strictObject({
    text: text(TEXT_CHARACTERS).openapi({ description: 'The text, in any languages.' }),
  })
  .openapi('RecogniseRequest', { description: 'A text that may name actors.' })

const Recognised = z
  .object({
    text: shown(NAME_CHARACTERS).openapi({ description: 'The name as it stands there.' }),
    start: Count.openapi({ description: 'Offset of the name, in Unicode code points.' }),
    end: Count.openapi({ description: 'Offset just after the name.' }),
    startUtf16: Count.openapi({
      description: '`start` in UTF-16 code units, as JavaScript, Java and C# count.',
    }),
    endUtf16: Count.openapi({ description: '`end` in UTF-16 code units.' }),
    by: z.enum(['name', 'surname']).openapi({
      description:
        'Whether it is a name or alias, or the last word of the names of persons, one of whom the text names in full elsewhere.',
    }),
    actors: listed(ActorRef).openapi({
      description: 'Who is meant, if it is one; if there are several, any of them may be.',
    }),
  })
  .openapi('RecognisedName', { description: 'A name in a text, and who has it.' })
export type RecognisedName = z.infer<typeof Recognised>

export const RecognisedNames = z
  .object({
    data: listed(Recognised, RECOGNISED_MAX).openapi({ description: 'In the order of the text.' }),
    more: z.boolean().openapi({ description: `Whether there are more than ${RECOGNISED_MAX}.` }),
  })
  .openapi('RecognisedNames', { description: 'The names of known actors in a text.' })
