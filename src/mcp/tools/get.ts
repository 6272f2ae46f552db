import type { Actor } from '../../actors/schema.ts'
import type { Article } from '../../articles/schema.ts'
import type { Event } from '../../events/schema.ts'
import { read } from '../ask.ts'
import { beginning, fitted, sizeOf } from '../budget.ts'
import { actorShown, articleShown, eventShown } from '../shapes.ts'
import { maxTokens, textOf, UNTRUSTED, wholeOf, WrongArguments, type MakeTool } from '../tool.ts'

/** The part of an answer that an article's body may take at least. */
const BODY_PART = 0.6
/** Room for where the body begins and goes on. */
const FRAME_TOKENS = 60

/** A body from a place on, as far as there is room. */
const partOf = (body: string, from: number, tokens: number) => {
  const rest = from === 0 ? body : body.slice(beginning(body, from).length)
  const shown = beginning(rest, Infinity, tokens)
  return {
    body: shown,
    bodyFrom: from,
    ...(shown.length < rest.length ? { bodyNext: from + [...shown].length } : {}),
  }
}

const article = ({ body, ...rest }: Article, from: number, tokens: number): object => {
  if (body === null) return fitted(articleShown(rest), tokens) as object
  const shown = fitted(articleShown(rest), tokens * (1 - BODY_PART)) as { untrusted?: object }
  const part = partOf(body, from, tokens - sizeOf(shown) - FRAME_TOKENS)
  return { ...shown, untrusted: { ...shown.untrusted, ...part } }
}

export const get: MakeTool = () => ({
  name: 'get',
  title: 'Get an event, an actor or an article',
  description: `One resource by its id, with what it is linked to: an event has its participants and first evidence, an actor its affiliations, an article its full text, mentions and events. ${UNTRUSTED}`,
  writes: false,
  properties: {
    id: { type: 'string', description: 'An id: `event_…`, `actor_…` or `article_…`.' },
    bodyFrom: {
      type: 'integer',
      minimum: 0,
      description: 'Where to begin in the text of a long article: `bodyNext` of the answer before.',
    },
    maxTokens,
  },
  required: ['id'],
  answer: async ({ ask, given, tokens }) => {
    const id = textOf(given, 'id')
    const [kind] = id.split('_')
    const path = `/v1/${kind}s/${encodeURIComponent(id)}`
    if (kind === 'event') return fitted(eventShown(await read<Event>(ask, path)), tokens) as object
    if (kind === 'actor') return fitted(actorShown(await read<Actor>(ask, path)), tokens) as object
    if (kind !== 'article')
      throw new WrongArguments('id must begin with event_, actor_ or article_: a search finds ids.')
    const from = wholeOf(given['bodyFrom'], 0, 0, Number.MAX_SAFE_INTEGER)
    return article(await read<Article>(ask, path), from, tokens)
  },
})
