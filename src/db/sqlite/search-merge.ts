import type Database from 'better-sqlite3'
import { databaseErrorKind } from '../../common/database-error.ts'
import type { Engine } from '../engine.ts'

/** How many pages one step merges or frees: it takes some milliseconds, in which nobody else is answered. */
const PAGES = 128
/** An index is merged after a load that has brought such a part of its rows, and so many at least. */
const PART = 8
const ROWS_MIN = 1_000
/** How SQLite names a file in number that gives empty pages back when asked. */
const INCREMENTAL = 2
/** Without room for a merged index, or beside another process that writes for long, the parts stay. */
const FORGIVEN: ReadonlySet<unknown> = new Set(['full', 'busy'])

/**
 * Makes what merges the search indexes once many rows have been loaded. Each transaction leaves an index of its own words
 * behind, of which FTS5 merges only some by itself: to look for a word in all of them takes twice as long as in one. The
 * pages that the merged parts leave empty are given back to the disk. What is ended early stays in parts until a later load is as large.
 */
export const searchMerger = (
  client: Database.Database,
  write: Engine['write'],
): NonNullable<Engine['loading']> => {
  const changes = client.prepare<[], number>('select total_changes()').pluck()
  const empty = client.prepare<[], number>('pragma freelist_count').pluck()
  const prepare = () =>
    ['articles', 'actors', 'events'].map((table) => ({
      last: client.prepare<[], number | null>(`select max(seq) from ${table}`).pluck(),
      merge: client.prepare<[number]>(
        `insert into ${table}_search(${table}_search, rank) values ('merge', ?)`,
      ),
    }))
  /** Merges one index, step by step, each in a transaction of its own. */
  const mergeAll = async (
    merge: Database.Statement<[number]>,
    ending: AbortSignal | undefined,
  ): Promise<void> => {
    const step = (pages: number) =>
      write(() => {
        const known = changes.get() ?? 0
        merge.run(pages)
        return Promise.resolve((changes.get() ?? 0) - known >= 2)
      })
    // Less than none begins to merge all parts into one, and more goes on with it: to begin again would merge all anew
    // whenever others have written meanwhile, without an end.
    let isMerging = await step(-PAGES)
    while (isMerging && !ending?.aborted) isMerging = await step(PAGES)
  }
  /** Gives the empty pages back, of a file that was made to do so; those that others fill meanwhile stay. */
  const shrink = async (ending: AbortSignal | undefined): Promise<void> => {
    if (client.pragma('auto_vacuum', { simple: true }) !== INCREMENTAL) return
    for (let left = empty.get() ?? 0; left > 0 && !ending?.aborted; left -= PAGES)
      await write(() => Promise.resolve(client.pragma(`incremental_vacuum(${PAGES})`)))
  }
  return () => {
    const indexes = prepare()
    const before = indexes.map(({ last }) => last.get() ?? 0)
    const finish = async (ending: AbortSignal | undefined): Promise<void> => {
      let isAnyMerged = false
      for (const [i, { last, merge }] of indexes.entries()) {
        const rows = last.get() ?? 0
        const more = rows - (before[i] ?? 0)
        if (more < ROWS_MIN || more * PART < rows || ending?.aborted) continue
        await mergeAll(merge, ending)
        isAnyMerged = true
      }
      if (isAnyMerged) await shrink(ending)
    }
    return (ending) =>
      finish(ending).catch((error: unknown) => {
        // What was loaded is written and found, if not as fast.
        if (!FORGIVEN.has(databaseErrorKind(error))) throw error
      })
  }
}
