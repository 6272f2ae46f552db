import { closeSync, openSync, writeSync } from 'node:fs'

export type Outcome = 'created' | 'updated' | 'unchanged'
type Collection = 'events' | 'actors' | 'articles'

/** What an import did. */
export interface Report {
  rows: number
  refused: number
  refusedFile: string | null
  milliseconds: number
  counts: Record<Collection, Record<Outcome, number>>
}

const number = new Intl.NumberFormat('en')
const none = () => ({ created: 0, updated: 0, unchanged: 0 })

/** Counts what an import does, and writes down each row that it refuses. */
export const tally = (refusedFile: string) => {
  const start = performance.now()
  const counts = { events: none(), actors: none(), articles: none() }
  let rows = 0
  let refused = 0
  let file: number | undefined
  return {
    row: () => {
      rows++
    },
    add: (collection: Collection, outcome: Outcome) => {
      counts[collection][outcome]++
    },
    refuse: (line: number, id: string | null, reason: string) => {
      refused++
      // At once, so that a list that cannot be written ends the import and its transaction.
      file ??= openSync(refusedFile, 'w')
      writeSync(file, `${JSON.stringify({ line, id, reason })}\n`)
    },
    finish: (): Report => {
      if (file !== undefined) closeSync(file)
      return {
        rows,
        refused,
        refusedFile: file === undefined ? null : refusedFile,
        milliseconds: performance.now() - start,
        counts,
      }
    },
  }
}
export type Tally = ReturnType<typeof tally>

/** The report of an import, for people. */
export const formatReport = (
  name: string,
  { rows, refused, refusedFile, milliseconds, counts }: Report,
): string => {
  const table = Object.entries(counts).map(
    ([collection, { created, updated, unchanged }]) =>
      `  ${collection.padEnd(10)}${[created, updated, unchanged].map((n) => number.format(n).padStart(12)).join('')}`,
  )
  const changed = Object.values(counts).some(({ created, updated }) => created + updated > 0)
  return [
    `${name}: ${number.format(rows)} rows in ${(milliseconds / 1000).toFixed(1)} s`,
    `  ${''.padEnd(10)}${['created', 'updated', 'unchanged'].map((title) => title.padStart(12)).join('')}`,
    ...table,
    `  refused   ${number.format(refused).padStart(12)}${refusedFile ? `  (each with its line and reason in ${refusedFile})` : ''}`,
    ...(changed ? [] : ['Nothing changed: the database had all of it.']),
    '',
  ].join('\n')
}

const PROGRESS_EVERY_MS = 200

/** Shows on a terminal how far an import is. */
export const progress = (terminal: NodeJS.WriteStream, totalBytes: number | null) => {
  let last = 0
  return {
    at: (rows: number, bytes: number) => {
      const now = performance.now()
      if (!terminal.isTTY || now - last < PROGRESS_EVERY_MS) return
      last = now
      const share = totalBytes
        ? ` (${Math.min(100, Math.floor((bytes / totalBytes) * 100))} %)`
        : ''
      terminal.write(`\r${number.format(rows)} rows${share} `)
    },
    done: () => {
      if (terminal.isTTY && last > 0) terminal.write('\r\x1b[K')
    },
  }
}
