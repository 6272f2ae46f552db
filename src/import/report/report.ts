import { accessSync, closeSync, constants, openSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import { InvalidBodyError } from '../../common/errors.ts'
import type { FileRow } from '../importer.ts'
import { keptOf, sameOf } from './notes.ts'
import { outcomeOf, RANKS, ROW_OUTCOMES, type RowOutcome } from './outcome.ts'
import type { Outcome, RowResult } from '../row.ts'

type Collection = 'events' | 'actors' | 'articles'

/** The result of an import. */
export interface Report {
  rows: number
  /** The number of rows with each outcome; they add up to the rows read. */
  outcomes: Record<RowOutcome, number>
  /** Rows of which something unreadable was left out. */
  noted: number
  /** Rows with values that were not imported because somebody has changed the fields here. */
  kept: number
  refusedFile: string | null
  milliseconds: number
  counts: Record<Collection, Record<Outcome, number>>
}

/** A number of rows, in words. */
export const rowsOf = (count: number): string =>
  `${count.toLocaleString('en')} ${count === 1 ? 'row' : 'rows'}`
const none = () => ({ created: 0, updated: 0, unchanged: 0 })

const COLLECTIONS = { event: 'events', actor: 'actors', article: 'articles' } as const

const reasonOf = (error: Error): string =>
  error instanceof InvalidBodyError
    ? error.issues.map(({ pointer, message }) => `${pointer ?? ''} ${message}`).join('; ')
    : error.message

/** Writes JSON lines to a file that is created with the first line. */
const lister = (path: string) => {
  let file: number | undefined
  return {
    add: (entry: object): void => {
      file ??= openSync(path, 'w')
      writeSync(file, `${JSON.stringify(entry)}\n`)
    },
    /** Closes the file and returns its path; null when there is none. */
    close: (): string | null => {
      if (file === undefined) return null
      closeSync(file)
      return path
    },
  }
}

/**
 * Counts the results of an import, and lists each row that was refused or not imported as it says.
 * @throws when the list cannot be written
 */
export const tally = (refusedFile: string) => {
  try {
    accessSync(dirname(refusedFile), constants.W_OK)
  } catch (error) {
    throw new Error(`Nothing was imported: ${refusedFile} could not be written.`, { cause: error })
  }
  const start = performance.now()
  const counts = { events: none(), actors: none(), articles: none() }
  // A resource of many rows counts once, by its highest outcome.
  const shared = new Map<string, Outcome>()
  let rows = 0
  let noted = 0
  let kept = 0
  // A resource deleted here is listed once.
  const gone = new Set<string>()
  const outcomes = { created: 0, updated: 0, unchanged: 0, same: 0, elsewhere: 0, refused: 0 }
  const listed = lister(refusedFile)
  return {
    add: (results: RowResult<FileRow & { file: string }>[]): void => {
      for (const result of results) {
        const { row, made, error } = result
        const outcome = outcomeOf(result)
        rows++
        outcomes[outcome]++
        const at = { file: row.file, line: row.line, id: row.name }
        if (error) {
          if (outcome === 'refused') listed.add({ ...at, reason: reasonOf(error) })
          continue
        }
        if (row.notes !== undefined && row.notes.length > 0) {
          noted++
          listed.add({ ...at, note: row.notes.join('; ') })
        }
        const stays = keptOf(result).filter(({ resource }) => !gone.has(resource))
        for (const { id } of made.filter(({ isGone }) => isGone)) gone.add(id)
        if (stays.length > 0) kept++
        for (const note of [...stays, ...sameOf(result, outcome)]) listed.add({ ...at, ...note })
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
      return {
        rows,
        outcomes,
        noted,
        kept,
        refusedFile: listed.close(),
        milliseconds: performance.now() - start,
        counts,
      }
    },
  }
}
export type Tally = ReturnType<typeof tally>

/** Whether all rows were refused. */
export const isRefused = ({ rows, outcomes: { refused } }: Report): boolean =>
  refused > 0 && refused === rows

/** Whether more rows were refused than imported. */
export const isMostlyRefused = ({ rows, outcomes: { refused } }: Report): boolean =>
  refused * 2 > rows

/** The line for an import that changed nothing. */
const nothing = (report: Report): string => {
  if (report.rows === 0) return 'Nothing changed: there was nothing to import.'
  if (isRefused(report)) return 'Nothing was imported: all rows were refused.'
  if (report.outcomes.elsewhere > 0) return 'Nothing changed.'
  const all = report.outcomes.refused > 0 ? 'everything that was not refused' : 'everything'
  return `Nothing changed: the database already had ${all}.`
}

/** The report of an import for the terminal. */
export const formatReport = (name: string, report: Report): string => {
  const { rows, outcomes, noted, kept, refusedFile, milliseconds, counts } = report
  const table = Object.entries(counts).map(
    ([collection, { created, updated, unchanged }]) =>
      `  ${collection.padEnd(10)}${[created, updated, unchanged].map((n) => n.toLocaleString('en').padStart(12)).join('')}`,
  )
  const count = (name: RowOutcome, of: string) => {
    const isShown = outcomes[name] > 0 || name === 'refused'
    return isShown
      ? [`  ${name.padEnd(10)}${outcomes[name].toLocaleString('en').padStart(12)}${of}`]
      : []
  }
  const changed = Object.values(counts).some(({ created, updated }) => created + updated > 0)
  return [
    `${name}: ${rowsOf(rows)} in ${(milliseconds / 1000).toFixed(1)} s`,
    `  ${''.padEnd(10)}${['created', 'updated', 'unchanged'].map((title) => title.padStart(12)).join('')}`,
    ...table,
    ...count(
      'refused',
      outcomes.refused > 0 ? `  (each with its line and reason in ${refusedFile})` : '',
    ),
    ...(noted > 0
      ? [
          `  noted     ${noted.toLocaleString('en').padStart(12)}  (imported in part: ${refusedFile} says what was left out)`,
        ]
      : []),
    ...(kept > 0
      ? [
          `  kept      ${kept.toLocaleString('en').padStart(12)}  (fields changed or deleted here stay: ${refusedFile} lists them; --overwrite imports them)`,
        ]
      : []),
    ...count(
      'elsewhere',
      '  (they add to resources that are missing here: import those, then this again)',
    ),
    ...count('same', `  (they describe the same as an earlier row; ${refusedFile} names it)`),
    `  rows      ${ROW_OUTCOMES.slice(0, 3)
      .map((name) => outcomes[name].toLocaleString('en').padStart(12))
      .join('')}`,
    ...(changed ? [] : [nothing(report)]),
    '',
  ].join('\n')
}
