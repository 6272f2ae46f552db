/** Checked by `tsc` alone: what must compile compiles, and what must not does not. */
import {
  APIError,
  Dateline,
  NotFoundError,
  ValidationError,
  type Article,
  type Change,
  type Event,
  type EventType,
  type EventInput,
} from '../src/index.js'

type Equal<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false
const holds = <T extends true>(_?: T) => {}

const client = new Dateline({ apiKey: async () => 'key' })

export const compiles = async (maybe: string | undefined, signal: AbortSignal) => {
  const event = await client.events.get('event_1')
  holds<Equal<typeof event, Event>>()
  holds<Equal<typeof event.summary, string | null>>()
  const then = await client.events.get('event_1', { asOf: '2024-08-27' }, { signal })
  holds<Equal<typeof then, Event>>()
  const page = await client.articles.list({ q: maybe, limit: 10 }, { signal })
  holds<Equal<(typeof page.data)[number]['title'], string>>()
  for await (const { title } of client.articles.list()) holds<Equal<typeof title, string>>()
  for await (const article of client.articles.stream()) holds<Equal<typeof article, Article>>()
  for await (const change of client.changes.follow({ since: maybe }, { signal }))
    holds<Equal<typeof change, Change>>()
  const nothing = await client.articles.delete('article_1')
  holds<Equal<typeof nothing, void>>()
  // An enum is open, for the members of newer servers.
  const type: EventType = 'SOMETHING_NEW'
  await client.events.create({ title: 'a', type, date: { start: '2026-11-24' } })
  await client.articles.update('article_1', { summary: null }, {}, { ifMatch: event.version })
  await client.revisions.getArticleRevision('article_1', 2)
  for await (const { kind } of client.changes.list()) holds<Equal<typeof kind, Change['kind']>>()
}

export const doesNotCompile = async () => {
  // @ts-expect-error a wrong parameter name
  await client.events.list({ cuontry: ['LY'] })
  // @ts-expect-error a parameter of the wrong type
  await client.events.list({ limit: '10' })
  // @ts-expect-error a stream has no pages
  client.events.stream({ cursor: 'x' })
  // @ts-expect-error a missing required field
  await client.articles.create({ summary: 'No title' })
  const input: EventInput = { title: 'a', type: 'CONSULT', date: { start: '2026-11-24' } }
  // @ts-expect-error a field that there is not
  await client.events.create({ ...input, titel: 'b' })
  // @ts-expect-error an id is needed
  await client.actors.get()
  // @ts-expect-error a list is asked by its query
  await client.events.list({}, { asOf: '2024-08-27' })
  // @ts-expect-error reads have no ifMatch
  await client.actors.get('actor_1', {}, { ifMatch: 1 })
  // @ts-expect-error what has no parameters yet takes none, and options come behind them
  await client.articles.update('article_1', { summary: null }, { ifMatch: 1 })
  // @ts-expect-error a version is a number
  await client.revisions.getArticleRevision('article_1', '2')
  // @ts-expect-error what may be cleared is not always there
  ;(await client.events.get('event_1')).summary.length
  // @ts-expect-error a title cannot be cleared
  await client.events.update('event_1', { title: null })
  // @ts-expect-error a page is no item
  ;(await client.events.list()).title
}

export const errors = async () => {
  const result = await client.articles.get('article_1').result()
  // @ts-expect-error the error has not been read
  result.data.title
  // @ts-expect-error nor has it been told from other errors
  result.error.problem
  if (result.ok) {
    holds<Equal<typeof result.data, Article>>()
  } else if (result.error instanceof APIError) {
    // @ts-expect-error something before the server may have answered, without a problem
    result.error.problem.title
  }
  try {
    await client.articles.get('article_1')
  } catch (error) {
    // @ts-expect-error an error is unknown until its type is read
    error.status
    if (error instanceof NotFoundError) holds<Equal<typeof error.status, number>>()
    if (error instanceof ValidationError)
      holds<Equal<(typeof error.errors)[number]['pointer'], string | undefined>>()
  }
}
