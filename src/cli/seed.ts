import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from '@hono/zod-openapi'
import { ActorInput } from '../actors/schema.ts'
import type { Stores } from '../stores.ts'
import { ArticleInput } from '../articles/schema.ts'
import type { Engine } from '../db/engine.ts'
import { EventInput } from '../events/schema.ts'
import { SAMPLE_KEY } from '../keys/sample.ts'
import { keyStore } from '../keys/store.ts'

const Seed = z.looseObject({ id: z.string() })
const SeedActor = z.looseObject({ id: z.string(), mergedInto: z.string().optional() })
const SeedEvent = z.looseObject({
  id: z.string(),
  evidence: z.array(z.looseObject({ id: z.string().optional() })).default([]),
})

const readSeeds = <T extends z.ZodType>(folder: string, name: string, schema: T): z.infer<T>[] =>
  z.array(schema).parse(JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')))

interface Seeded {
  articles: number
  actors: number
  events: number
}

/**
 * Writes the sample data to an empty database, with the ids that the documentation uses.
 * @returns the number of resources, or null when the database was not empty
 */
export const seed = async (
  engine: Engine,
  { actors, articles, events }: Stores,
  folder: string,
): Promise<Seeded | null> =>
  engine.write(async (tx) => {
    const { schema } = engine
    for (const table of [schema.articles, schema.actors, schema.events]) {
      const [any] = await tx.select({ id: table.id }).from(table).limit(1)
      if (any) return null
    }
    const records = readSeeds(folder, 'actors', SeedActor)
    for (const { id, mergedInto: _, ...actor } of records)
      await actors.insert(tx, { ...ActorInput.parse(actor), affiliations: [] }, { id })
    // Affiliations lead both ways between actors, so all actors must exist first.
    for (const { id, mergedInto: _, ...actor } of records)
      await actors.change(tx, await actors.find(tx, id), ActorInput.parse(actor))
    for (const { id, mergedInto } of records)
      if (mergedInto !== undefined)
        await actors.mergeInto(tx, await actors.find(tx, mergedInto), id)
    const people = records.filter(({ mergedInto }) => mergedInto === undefined)
    const texts = readSeeds(folder, 'articles', Seed)
    for (const { id, ...article } of texts)
      await articles.insert(tx, ArticleInput.parse(article), { id })
    const happenings = readSeeds(folder, 'events', SeedEvent)
    for (const { id, evidence, ...event } of happenings) {
      const linkIds = evidence.flatMap((link) => link.id ?? [])
      const links = evidence.map(({ id: _, ...link }) => link)
      await events.insert(tx, EventInput.parse({ ...event, evidence: links }), { id }, linkIds)
    }
    await keyStore(engine).put(tx, SAMPLE_KEY)
    return { actors: people.length, articles: texts.length, events: happenings.length }
  })
