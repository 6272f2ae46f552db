import { createWriteStream, renameSync, rmSync } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { Command } from 'commander'
import { createStores } from '../stores.ts'
import { readConfig } from '../config.ts'
import { exportLists, LISTS } from '../export/lists.ts'
import { systemReason } from '../common/system-errors.ts'
import { openReady } from './open.ts'
import type { Place } from './place.ts'

const EXAMPLES = `
Examples:
  dateline export --output all.ndjson.gz
  dateline export events --format csv --filter country=LY --filter dateFrom=2024-01-01 > libya.csv
  dateline export events --filter type=PROTEST --output protests.geojson

Events of every modality and withdrawn articles are written too; --filter modality=asserted and
--filter status=published leave them out.

To load an ndjson export into another database: dateline import ndjson FILE`

/** Writes a file under another name, and renames it once it is complete. */
const writeFile = async (path: string, parts: AsyncGenerator<string>): Promise<void> => {
  const part = `${path}.part`
  try {
    const file = createWriteStream(part)
    await (path.endsWith('.gz') ? pipeline(parts, createGzip(), file) : pipeline(parts, file))
    renameSync(part, path)
  } catch (error) {
    rmSync(part, { force: true })
    const reason = systemReason(error)
    throw reason === null ? error : new Error(`${path}: ${reason}.`, { cause: error })
  }
}

const collect = (value: string, before: string[]): string[] => [...before, value]

const ENDINGS: Record<string, string> = {
  ndjson: 'ndjson',
  jsonl: 'ndjson',
  csv: 'csv',
  geojson: 'geojson',
}

/** The format that the file's name implies. */
const formatOf = (path = ''): string | undefined => {
  const [, ending = ''] = /\.([a-z]+)(?:\.gz)?$/i.exec(path) ?? []
  return ENDINGS[ending.toLowerCase()]
}

interface Options {
  format?: string
  filter: string[]
  output?: string
  bom?: boolean
}

const run = async (
  place: Place,
  list: string | undefined,
  { format, filter, output, bom }: Options,
): Promise<void> => {
  const engine = await openReady(readConfig(), place)
  try {
    const parts = exportLists(engine, createStores(engine), {
      list,
      format: format ?? formatOf(output) ?? 'ndjson',
      filters: filter,
      bom,
    })
    if (output === undefined) await pipeline(parts, process.stdout, { end: false })
    else await writeFile(output, parts)
  } finally {
    await engine.close()
  }
}

/** `dateline export`. */
export const exportCommand = (place: Place): Command =>
  new Command('export')
    .description('write one list, or all resources, to standard output or a file')
    .addHelpText('after', EXAMPLES)
    .argument('[list]', `${LISTS.join(', ')}(default: all)`)
    .option(
      '--format <name>',
      'ndjson, csv, or geojson for events (default: by the extension of the file, else ndjson)',
    )
    .option(
      '--filter <name=value>',
      'a filter of the list, or its sort; may be repeated',
      collect,
      [],
    )
    .option('--bom', 'begin a CSV file with a byte order mark, by which Excel recognises UTF-8')
    .option('--output <path>', 'the file to write; gzipped when it ends in .gz')
    .action((list: string | undefined, options: Options) => run(place, list, options))
