import type { Actor } from '../actors/schema.ts'
import type { Article } from '../articles/schema.ts'
import type { Db } from '../db/engine.ts'
import type { Event } from '../events/schema.ts'
import type { Noted } from './place.ts'

type Load<T> = (db: Db, ids: string[]) => Promise<T[]>

/** Readers of the resources of each collection. */
export interface Loaders {
  articles: { load: Load<Article> }
  actors: { load: Load<Actor> }
  events: { load: Load<Event> }
}

/** About how many characters of resources a page has. */
const BODIES_CHARACTERS = 4 * 1024 * 1024
const LOADED_TOGETHER = 4

/** Adds the current resource to each change, or null when it is gone; returns fewer changes when they are large. */
export type WithBodies = (db: Db, data: Noted[]) => Promise<Noted[]>

/** Makes what adds the current resources to changes. */
export const changeBodies = ({ articles, actors, events }: Loaders): WithBodies => {
  const loaders = { article: articles.load, actor: actors.load, event: events.load }
  return async (db, data) => {
    const shown: Noted[] = []
    for (let characters = 0; shown.length < data.length && characters < BODIES_CHARACTERS;) {
      const part = data.slice(shown.length, shown.length + LOADED_TOGETHER)
      const bodies = new Map<string, Article | Actor | Event>()
      for (const [collection, ofIt] of Map.groupBy(part, (change) => change.collection)) {
        const ids = [...new Set(ofIt.map(({ id }) => id))]
        for (const body of await loaders[collection](db, ids)) bodies.set(body.id, body)
      }
      for (const change of part) {
        const body = bodies.get(change.id) ?? null
        characters += JSON.stringify(body).length
        shown.push({ ...change, [change.collection]: body })
      }
    }
    return shown
  }
}
