/**
 * Keeps a copy of the events of a service in a file. The first run copies them, and keeps where the
 * feed of changes was when the copy began; each run then brings the copy up to date from there.
 *
 *     node examples/mirror.ts [file]
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Dateline } from '@dateline-db/sdk'

const [, , file = join(tmpdir(), 'dateline-mirror-typescript.json')] = process.argv
const client = new Dateline({ baseUrl: process.env['DATELINE_URL'] ?? 'http://127.0.0.1:3000' })

interface Mirror {
  cursor: string
  events: Record<string, { version: number; title: string }>
}

const copy = async (): Promise<Mirror> => {
  const list = client.events.list({ limit: 200, sort: 'createdAt' })
  const { data: first, headers } = await list.withResponse()
  const mirror: Mirror = { cursor: headers.get('Dateline-Position') ?? '', events: {} }
  // What changes while the other pages are read comes again with the changes.
  for await (const { id, version, title } of first) mirror.events[id] = { version, title }
  return mirror
}

const mirror: Mirror = existsSync(file)
  ? (JSON.parse(readFileSync(file, 'utf8')) as Mirror)
  : await copy()
let changes = 0
for await (const { id, event, cursor } of client.changes.followUntilCaughtUp({
  since: mirror.cursor,
  collection: ['event'],
  include: 'body',
})) {
  if (event) mirror.events[id] = { version: event.version, title: event.title }
  else delete mirror.events[id]
  changes += 1
  mirror.cursor = cursor
}
writeFileSync(file, JSON.stringify(mirror))
// A program that runs on goes on with client.changes.follow({ since: mirror.cursor }).
console.log(`${Object.keys(mirror.events).length} events, ${changes} changes since the last time`)
