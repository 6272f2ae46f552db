import { accessSync, closeSync, constants, openSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import { InvalidBodyError } from '../http/problem.ts'
import type { DataRow } from './data-set.ts'
import { ElsewhereError, type Outcome, type RowResult } from './write.ts'

type Collection = 'events' | 'actors' | 'articles'

/** What an import did. */
export interface Report {
  rows: number
  refused: number
  /** Rows of which something was left out. */
  noted: number
  /** Rows that add to what is not there. */
  elsewhere: number
  refusedFile: string | null
  milliseconds: number
  counts: Record<Collection, Record<Outcome, number>>
}

const number = new Intl.NumberFormat('en')
/** So many rows, in words. */
export const rowsOf = (count: number): string =>
  `${number.format(count)} ${count === 1 ? 'row' : 'rows'}`
const none = () => ({ created: 0, updated: 0, unchanged: 0 })

const RANKS: Record<Outcome, number> = { unchanged: 0, updated: 1, created: 2 }
const COLLECTIONS = { event: 'events', actor: 'actors', article: 'articles' } as const

const reasonOf = (error: Error): string =>
  error instanceof InvalidBodyError
    ? error.issues.map(({ pointer, message }) => `${pointer ?? ''} ${message}`).join('; ')
    : error.message

/**
 * Counts what an import does, and writes down each row that it refuses.
 *
 * @throws when the list of refused rows could not be written
 */
export const tally = (refusedFile: string) => {
  try {
    accessSync(dirname(refusedFile), constants.W_OK)
  } catch (error) {
    throw new Error(`Nothing was imported: ${refusedFile} could not be written.`, { cause: error })
  }
  const start = performance.now()
  const counts = { events: none(), actors: none(), articles: none() }
  // What many rows bring counts once, by the most that any of them did to it.
  const shared = new Map<string, Outcome>()
  let rows = 0
  let refused = 0
  let noted = 0
  let elsewhere = 0
  let file: number | undefined
  const list = (row: DataRow & { file: string }, said: { reason: string } | { note: string }) => {
    file ??= openSync(refusedFile, 'w')
    writeSync(
      file,
      `${JSON.stringify({ file: row.file, line: row.line, id: row.name, ...said })}\n`,
    )
  }
  return {
    add: (results: RowResult<DataRow & { file: string }>[]): void => {
      for (const { row, made, error } of results) {
        rows++
        if (error instanceof ElsewhereError) {
          elsewhere++
          continue
        }
        if (error) {
          refused++
          list(row, { reason: reasonOf(error) })
          continue
        }
        if (row.notes !== undefined && row.notes.length > 0) {
          noted++
          list(row, { note: row.notes.join('; ') })
        }
        for (const [i, { collection, id, status }] of made.entries()) {
          const count = counts[COLLECTIONS[collection]]
          const { keep, shared: several, also, cites } = row.records[i] ?? {}
          if (keep || several || also || cites) {
            const before = shared.get(id)
            if (before !== undefined && RANKS[before] >= RANKS[status]) continue
            if (before !== undefined) count[before]--
            shared.set(id, status)
          }
          count[status]++
        }
      }
    },
    rows: () => rows,
    finish: (): Report => {
      if (file !== undefined) closeSync(file)
      return {
        rows,
        refused,
        noted,
        elsewhere,
        refusedFile: file === undefined ? null : refusedFile,
        milliseconds: performance.now() - start,
        counts,
      }
    },
  }
}
export type Tally = ReturnType<typeof tally>

/** Whether not one row could be taken. */
export const isRefused = ({ rows, refused }: Report): boolean => refused > 0 && refused === rows

/** Whether more rows were refused than taken. */
export const isMostlyRefused = ({ rows, refused }: Report): boolean => refused * 2 > rows

/** What an import that changed nothing found. */
const nothing = (report: Report): string => {
  if (report.rows === 0) return 'Nothing changed: there was nothing to import.'
  if (isRefused(report)) return 'Nothing was imported: all rows were refused.'
  if (report.elsewhere > 0) return 'Nothing changed.'
  const all = report.refused > 0 ? 'all that was not refused' : 'all of it'
  return `Nothing changed: the database had ${all}.`
}

/** The report of an import, for people. */
export const formatReport = (name: string, report: Report): string => {
  const { rows, refused, noted, elsewhere, refusedFile, milliseconds, counts } = report
  const table = Object.entries(counts).map(
    ([collection, { created, updated, unchanged }]) =>
      `  ${collection.padEnd(10)}${[created, updated, unchanged].map((n) => number.format(n).padStart(12)).join('')}`,
  )
  const changed = Object.values(counts).some(({ created, updated }) => created + updated > 0)
  return [
    `${name}: ${rowsOf(rows)} in ${(milliseconds / 1000).toFixed(1)} s`,
    `  ${''.padEnd(10)}${['created', 'updated', 'unchanged'].map((title) => title.padStart(12)).join('')}`,
    ...table,
    `  refused   ${number.format(refused).padStart(12)}${refused > 0 ? `  (each with its line and reason in ${refusedFile})` : ''}`,
    ...(noted > 0
      ? [
          `  noted     ${number.format(noted).padStart(12)}  (taken but for what ${refusedFile} says, a line each)`,
        ]
      : []),
    ...(elsewhere > 0
      ? [
          `  elsewhere ${number.format(elsewhere).padStart(12)}  (they add to what is not here; import that, then this again)`,
        ]
      : []),
    ...(changed ? [] : [nothing(report)]),
    '',
  ].join('\n')
}
