import { applyPatch, type Operation } from 'rfc6902'
import { actorState } from '../../src/actors/draft.ts'
import { articleState } from '../../src/articles/draft.ts'
import { eventState } from '../../src/events/draft.ts'
import type { Revision } from '../../src/history/schema.ts'
import { walk } from './collections.ts'
import type { Service } from './service.ts'

export const listOf = (id: string) => `/v1/${id.slice(0, id.indexOf('_'))}s`

/** Each resource of a service, rebuilt from its history. */
export const statesOf = ({ engine, stores }: Service): Promise<Map<string, State>> =>
  engine.read(async (db) => {
    const states = new Map<string, State>()
    const ids = async (table: 'articles' | 'actors' | 'events') =>
      (await db.select({ id: engine.schema[table].id }).from(engine.schema[table])).map(
        (row) => row.id,
      )
    for (const one of await stores.articles.load(db, await ids('articles')))
      states.set(one.id, { version: one.version, state: articleState(one) })
    for (const one of await stores.actors.load(db, await ids('actors')))
      states.set(one.id, { version: one.version, state: actorState(one) })
    for (const id of await ids('events')) {
      const one = await stores.events.findWhole(db, id)
      states.set(id, { version: one.version, state: eventState(one) })
    }
    return states
  })
export interface State {
  version: number
  state: object
}

/** The revisions of a resource, the first one first. */
export const revisionsOf = async (service: Service, id: string): Promise<Revision[]> =>
  (await walk<Revision>(service, `${listOf(id)}/${id}/revisions`, 50)).items.toReversed()

/** Applies a JSON Patch with another implementation. */
export const patched = (value: unknown, patch: Revision['patch']): unknown => {
  const document = { value: structuredClone(value) }
  const inside = patch.map((one) => ({ ...one, path: `/value${one.path}` })) as Operation[]
  const errors = applyPatch(document, structuredClone(inside)).filter((error) => error !== null)
  if (errors.length > 0) throw new Error(errors.map(String).join('\n'))
  return document.value
}
