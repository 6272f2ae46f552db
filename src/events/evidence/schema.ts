import { z } from '@hono/zod-openapi'
import {
  allOptional,
  ArticleId,
  BODY_CHARACTERS,
  Confidence,
  Count,
  EvidenceId,
  nullable,
  shown,
  SUMMARY_CHARACTERS,
  text,
  utf16Given,
  utf16Offsets,
} from '../../contract/fields.ts'
import { pageOf } from '../../contract/page.ts'
import { ArticleRef, Stance } from '../../contract/refs.ts'

/** How many evidence links an event shows; `/events/{id}/evidence` pages through them all. */
export const EVIDENCE_SHOWN = 100

const offset = Count.openapi({ description: 'Offset into the body, in Unicode code points.' })
/** Refuses half a place in a body, and one that ends before it begins. */
export const offsetsFit = (
  { start, end }: { start: number | null; end: number | null },
  ctx: z.core.$RefinementCtx,
) => {
  const refuse = (path: string, message: string) =>
    ctx.addIssue({ code: 'custom', path: [path], message })
  if ((start === null) !== (end === null))
    refuse('start', 'is required together with the other offset')
  else if (start !== null && end !== null && start >= end) refuse('end', 'must be after start')
}
/** What an article says of an event, at most so many characters of it. */
export const quoteOf = (max: number) =>
  nullable(text(max)).default(null).openapi({ description: 'The sentence that says so, verbatim.' })

export const NewEvidence = z
  .strictObject({
    articleId: ArticleId.openapi({ description: 'Id of the article.' }),
    quote: quoteOf(SUMMARY_CHARACTERS),
    start: nullable(offset).default(null),
    end: nullable(offset).default(null),
    ...utf16Given,
    stance: Stance.default('supports').openapi({
      description: 'What the article does for the event.',
    }),
    confidence: nullable(Confidence)
      .default(null)
      .openapi({ description: 'How sure the link is, 0 to 1.' }),
  })
  .superRefine(offsetsFit)
  .openapi('NewEvidence', {
    description:
      'An article that speaks for or against an event. Offsets are found from the quote when not given, and refused when they disagree with the body; they are null when the stored text does not have the quote. Without a quote, it is what the body has at the offsets.',
  })
export type NewEvidence = z.infer<typeof NewEvidence>
export const EvidencePatch = z
  .strictObject(
    allOptional({
      quote: nullable(text(SUMMARY_CHARACTERS)).openapi({
        description: 'The sentence that says so, verbatim.',
      }),
      start: nullable(offset),
      end: nullable(offset),
      stance: Stance.openapi({ description: 'What the article does for the event.' }),
      confidence: nullable(Confidence).openapi({ description: 'How sure the link is, 0 to 1.' }),
    }),
  )
  .openapi('EvidencePatch', {
    description:
      'Changes to an evidence link. A quote that is given without offsets is looked for in the body; offsets that are given without a quote take the quote from there.',
  })
export type EvidencePatch = z.infer<typeof EvidencePatch>
export const Evidence = z
  .object({
    id: EvidenceId.openapi({ description: 'Id of the link.' }),
    article: ArticleRef.openapi({ description: 'The article.' }),
    quote: nullable(shown(BODY_CHARACTERS)).openapi({
      description: 'The sentence that says so, verbatim.',
    }),
    start: nullable(Count).openapi({
      description: 'Offset of the quote in the body, in Unicode code points.',
    }),
    end: nullable(Count).openapi({ description: 'Offset just after the quote.' }),
    ...utf16Offsets,
    stance: Stance.openapi({ description: 'What the article does for the event.' }),
    confidence: nullable(z.number().openapi({ format: 'double' })).openapi({
      description: 'How sure the link is, 0 to 1.',
    }),
  })
  .openapi('Evidence', { description: 'An article that speaks for or against an event.' })
export type Evidence = z.infer<typeof Evidence>

export const EvidencePage = pageOf(Evidence, 'EvidencePage', 'evidence links')
