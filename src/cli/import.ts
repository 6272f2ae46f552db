import { readFileSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { Command } from 'commander'
import { createStores } from '../stores.ts'
import { readConfig } from '../config.ts'
import type { Importer } from '../import/importer.ts'
import { IMPORTERS } from '../import/importers.ts'
import { openInput } from '../import/read/input.ts'
import { progress } from '../import/report/progress.ts'
import {
  formatReport,
  isMostlyRefused,
  isRefused,
  rowsOf,
  tally,
  type Tally,
} from '../import/report/report.ts'
import { importRows } from '../import/write/import-rows.ts'
import { explain, systemReason } from '../common/system-errors.ts'
import { databaseFolder, explainWriting, openReady } from './open.ts'
import type { Place } from './place.ts'
import { say } from './say.ts'

interface Options {
  release?: string
  mapping?: string
  refused?: string
  dryRun?: boolean
  overwrite?: boolean
  annotate?: boolean
}

const list = (items: Record<string, { description: string }>) => {
  const width = Math.max(...Object.keys(items).map((name) => name.length)) + 3
  return Object.entries(items)
    .map(([name, { description }]) => `  ${name.padEnd(width)}${description}`)
    .join('\n')
}
const HELP = `
Formats:
${list(IMPORTERS)}

Files may be plain, gzipped or zipped; - is standard input.
Refused rows are listed in a file; the others are imported. The exit code is 0 when most rows were
imported, 2 when most were refused, 1 when none was imported or the import failed, 130 after Ctrl-C.`

const MOST_REFUSED = 2
const INTERRUPTED = 130

/** Finds the importer of a format, and checks that a mapping is given exactly when it needs one. */
const importerOf = (name: string, { mapping }: Options): Importer => {
  const importer = IMPORTERS[name]
  if (!importer)
    throw new Error(
      `There is no importer for ${name}. Allowed: ${Object.keys(IMPORTERS).join(', ')}.`,
    )
  const { wantsMapping = false } = importer
  if (wantsMapping !== (mapping !== undefined))
    throw new Error(
      wantsMapping
        ? `${name} needs --mapping, a file that describes the columns: see docs/spreadsheets.md.`
        : `${name} has fixed columns and takes no --mapping.`,
    )
  return importer
}

/** Ends an import at the first Ctrl-C after the current batch, at the second at once. */
const interruption = () => {
  const asked = Promise.withResolvers<undefined>()
  const ending = new AbortController()
  const ask = () => {
    if (ending.signal.aborted) process.exit(INTERRUPTED)
    ending.abort()
    asked.resolve(undefined)
  }
  process.on('SIGINT', ask)
  return {
    ending: ending.signal,
    /** Passes rows on until Ctrl-C, also while it waits for the next. */
    endable: async function* endable<T>(parts: AsyncGenerator<T>): AsyncGenerator<T> {
      for (;;) {
        const next = await Promise.race([parts.next(), asked.promise])
        if (next === undefined || next.done) return
        yield next.value
      }
    },
    end: () => {
      process.off('SIGINT', ask)
      // An open standard input would keep the process alive.
      if (ending.signal.aborted) process.stdin.destroy()
    },
  }
}

const run = async (
  place: Place,
  name: string,
  paths: string[],
  options: Options,
): Promise<void> => {
  const importer = importerOf(name, options)
  const mapping = options.mapping === undefined ? null : readFileSync(options.mapping, 'utf8')
  const inputs = paths.map((path) => openInput(path, process.stdin))
  const first = paths[0] === '-' ? name : basename(paths[0] ?? '')
  const size = inputs.some((input) => input.size === null)
    ? null
    : inputs.reduce((sum, input) => sum + (input.size ?? 0), 0)
  const shown = progress(process.stderr, size)
  const engine = await openReady(readConfig(), place)
  const beside = join(databaseFolder(), `${first}.refused.ndjson`)
  // A list left by an earlier import would be taken for one of this.
  if (options.refused === undefined) rmSync(beside, { force: true })
  let counted: Tally
  try {
    counted = tally(options.refused ?? beside)
  } catch (error) {
    await engine.close()
    throw error
  }
  let at = paths[0] ?? ''
  const interrupt = interruption()
  async function* rows() {
    for (const { path, files } of inputs) {
      at = path
      for await (const file of files)
        for await (const part of importer.rows(file, { release: options.release ?? null, mapping }))
          yield part.map((row) => ({ ...row, file: file.name }))
    }
  }
  try {
    await importRows(engine, createStores(engine), interrupt.endable(rows()), {
      source: name,
      overwrite: options.overwrite,
      annotate: options.annotate,
      dryRun: options.dryRun,
      ending: interrupt.ending,
      onResults: (results) => {
        counted.add(results)
        shown.at(
          counted.rows(),
          inputs.reduce((sum, input) => sum + input.bytesRead(), 0),
        )
      },
    })
  } catch (error) {
    const reason = explainWriting(error) ?? systemReason(error) ?? explain(error)
    throw new Error(
      counted.rows() === 0
        ? `Nothing was imported from ${at}: ${reason}`
        : `The import of ${at} failed after ${rowsOf(counted.rows())}, ${counted.rows() === 1 ? 'which is' : 'which are'} kept: ${reason}\nRun it again to continue: rows that were imported change nothing.`,
      { cause: error },
    )
  } finally {
    shown.done()
    interrupt.end()
    await engine.close()
  }
  const report = counted.finish()
  say(formatReport(name, report).trimEnd())
  if (isRefused(report)) process.exitCode = 1
  else if (isMostlyRefused(report)) process.exitCode = MOST_REFUSED
  if (interrupt.ending.aborted) {
    process.exitCode = INTERRUPTED
    say(
      `Stopped after ${rowsOf(report.rows)}. Run it again to continue: rows that were imported change nothing.`,
    )
  }
  if (options.dryRun) say('Dry run: nothing was written to the database.')
}

/** `dateline import`. */
export const importCommand = (place: Place): Command =>
  new Command('import')
    .description('import a dataset; a second run of the same files changes nothing')
    .addHelpText('after', HELP)
    .argument('<dataset>', 'the format of the files')
    .argument('<file...>', 'the files')
    .option('--release <name>', 'release of the dataset, which is recorded with it')
    .option('--mapping <path>', 'description of the columns, for csv: see docs/spreadsheets.md')
    .option(
      '--refused <path>',
      'where to list refused rows (default: <file>.refused.ndjson beside the database)',
    )
    .option('--overwrite', 'import also what somebody has changed or deleted since')
    .option('--annotate', 'add mentions of the known actors that the texts of new articles name')
    .option('--dry-run', 'report what the import would do, and write nothing')
    .action((name: string, paths: string[], options: Options) => run(place, name, paths, options))
