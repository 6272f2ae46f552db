import { Command } from 'commander'
import { readConfig } from '../config.ts'
import { copyDatabase } from '../db/copy.ts'
import { copiedIndexer } from '../copied.ts'
import { createStores } from '../stores.ts'
import { open, shownUrl } from './open.ts'
import type { Place } from './place.ts'
import { say } from './say.ts'

/** How often progress is told, in milliseconds. */
const TOLD_MS = 2_000

const copy = async (place: Place, from: string, to: string): Promise<void> => {
  const config = readConfig()
  const at = (databaseUrl: string) => readConfig({ DATABASE_URL: databaseUrl }).databaseUrl
  const source = await open({ ...config, databaseUrl: at(from) }, place)
  try {
    const target = await open({ ...config, databaseUrl: at(to) }, place, { create: true })
    try {
      createStores(target)
      let toldAt = performance.now()
      let total = 0
      let before = { table: '', rows: 0 }
      const head = await copyDatabase(source, target, {
        index: copiedIndexer(target),
        onRows: (table, rows) => {
          total += table === before.table ? rows - before.rows : rows
          before = { table, rows }
          if (performance.now() - toldAt < TOLD_MS) return
          toldAt = performance.now()
          say(`${total} rows, now ${table}`)
        },
      })
      say(
        `${shownUrl(to)} is a copy of ${shownUrl(from)}: ${total} rows were written now, and both end with change ${head.position}, ${head.hash}.`,
      )
    } finally {
      await target.close()
    }
  } finally {
    await source.close()
  }
}

/** The command `dateline copy`. */
export const copyCommand = (place: Place): Command =>
  new Command('copy')
    .description('copy a database to an empty one, of whichever engine; goes on where it was ended')
    .argument('<from>', 'as DATABASE_URL names it: file:PATH or postgres://USER@HOST/NAME')
    .argument('<to>', 'as well; a database on a server must exist, a file need not')
    .action((from: string, to: string) => copy(place, from, to))
