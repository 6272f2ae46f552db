/**
 * Prints the articles on a topic that are new since it last ran. Where it stands is kept in a file:
 * the cursor of the page that it read last, and what it has seen of that page.
 *
 *     node examples/follow-topic.ts [words] [file]
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Dateline } from '@dateline-db/sdk'

const [, , topic = 'Haftar', given] = process.argv
const file = given ?? join(tmpdir(), `dateline-follow-typescript-${topic}.json`)
const client = new Dateline({ baseUrl: process.env['DATELINE_URL'] ?? 'http://127.0.0.1:3000' })

interface Place {
  cursor?: string
  seen: string[]
}
let place: Place = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { seen: [] }

// What comes later is behind what came before, so that a cursor stays good for ever.
const query = { q: topic, sort: 'createdAt', limit: 10 }
let count = 0
for await (const { data, page } of client.articles
  .list({ ...query, cursor: place.cursor })
  .pages()) {
  for (const { id, title, publishedAt } of data) {
    if (place.seen.includes(id)) continue
    count++
    console.log(`${publishedAt?.slice(0, 10) ?? 'undated   '}  ${title}`)
  }
  place = page.nextCursor
    ? { cursor: page.nextCursor, seen: [] }
    : { ...place, seen: data.map(({ id }) => id) }
  writeFileSync(file, JSON.stringify(place))
}
console.log(`${count} new on "${topic}"`)
