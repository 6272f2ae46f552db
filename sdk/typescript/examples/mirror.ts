/**
 * Keeps a copy of a service in a file. The first run copies all that there is; each run then takes up what has changed
 * since, and reads again what that has altered, so that the copy equals the service.
 *
 *     node examples/mirror.ts [file]
 */
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Dateline } from '@dateline-db/sdk'
import { sync, type MirrorStore } from '@dateline-db/sdk/mirror'

const [, , file = join(tmpdir(), 'dateline-mirror-typescript.json')] = process.argv
const client = new Dateline({ baseUrl: process.env['DATELINE_URL'] ?? 'http://127.0.0.1:3000' })

let copy: { cursor?: string; resources: Record<string, object> } = existsSync(file)
  ? JSON.parse(readFileSync(file, 'utf8'))
  : { resources: {} }
let writes = 0
const store: MirrorStore = {
  load: () => copy.cursor,
  clear: () => {
    copy = { resources: {} }
  },
  put: (_, resource) => {
    copy.resources[resource.id] = resource
    writes++
  },
  delete: (_, id) => {
    delete copy.resources[id]
    writes++
  },
  save: (cursor) => {
    copy.cursor = cursor
    // The new file takes the place of the old one at once.
    writeFileSync(`${file}.new`, JSON.stringify(copy))
    renameSync(`${file}.new`, file)
  },
}

// A program that runs on does the same with mirror(client, store).
await sync(client, store)
console.log(`${Object.keys(copy.resources).length} resources, ${writes} written this time`)
