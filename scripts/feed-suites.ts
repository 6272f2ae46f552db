/**
 * Reads the feeds of other parsers' test suites, and compares titles, links and dates with what the suites expect:
 *
 *     node scripts/feed-suites.ts <folder>...
 *
 * Each folder is a checkout of a suite. Expectations are read from comments as feedparser has them, and from a JSON
 * file beside the feed as gofeed, feedsmith and rss-parser have them. The report lists each difference; the exit code is 1 when a
 * feed crashes the reader or takes longer than two seconds of processor time.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { publishedOf, webUrl } from '../src/import/read/article.ts'
import type { Entry } from '../src/import/formats/feeds/feed.ts'
import { textOfEither, textOfWording } from '../src/import/read/html.ts'
import { fold } from '../src/import/read/record.ts'
import { feeds, readFeed } from '../src/import/formats/feeds/feeds.ts'

const SECONDS_MAX = 2
const FEEDS = /\.(xml|rss1?|rss2|atom|rdf|feed)$/
const FOLDERS = /test|spec|fixture|reference|testdata/

type Field = 'title' | 'link' | 'date'
interface Expected {
  /** Which entry; null for the feed itself. */
  entry: number | null
  field: Field
  value: string
}

/** A string of Python, or several that are added; null when it is anything else. */
const pythonString = (text: string): string | null => {
  const part = /^\s*u?(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)")\s*(\+)?/s
  let rest = text
  let value = ''
  for (;;) {
    const found = part.exec(rest)
    if (!found) return null
    value += (found[1] ?? found[2] ?? '').replace(
      /\\(x[\da-f]{2}|u[\da-f]{4}|U[\da-f]{8}|.)/gi,
      (_, code: string) =>
        /^[xu]./i.test(code)
          ? String.fromCodePoint(Number.parseInt(code.slice(1), 16))
          : code === 'n'
            ? '\n'
            : code === 't'
              ? '\t'
              : code,
    )
    rest = rest.slice(found[0].length)
    if (found[3] === undefined) return rest.trim() === '' ? value : null
  }
}

const two = (n: string | undefined) => (n ?? '0').padStart(2, '0')

/** What feedparser expects, in a comment. */
const ofComment = (text: string): Expected[] => {
  const [, condition = ''] = /^Expect: *(.*)$/m.exec(text) ?? []
  return condition.split(/ and /).flatMap((one): Expected[] => {
    const [, where, index, name = '', value = ''] =
      /^\s*(feed|entries\[(\d+)\])(?:\['?|\.)(?:title_detail(?:'\]\['|\.))?(title|link|value|\w+_parsed)(?:'\])? == (.*)$/s.exec(
        one,
      ) ?? []
    if (where === undefined) return []
    const entry = index === undefined ? null : Number(index)
    const tuple = /^\((\d+), (\d+), (\d+), (\d+), (\d+), (\d+),/.exec(value)
    if (tuple && entry !== null && /^(published|updated|created|date)_parsed$/.test(name)) {
      const [, y, m, d, h, min, s] = tuple
      return [
        {
          entry,
          field: 'date',
          value: `${y}-${two(m)}-${two(d)}T${two(h)}:${two(min)}:${two(s)}.000Z`,
        },
      ]
    }
    const string = pythonString(value)
    if (string === null) return []
    if (name === 'title' || name === 'link') return [{ entry, field: name, value: string }]
    return name === 'value' ? [{ entry, field: 'title', value: string }] : []
  })
}

type Value = Record<string, unknown>
const isObject = (value: unknown): value is Value => typeof value === 'object' && value !== null
const wordIn = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : isObject(value) ? wordIn(value['value']) : undefined

const ofItem = (item: Value, entry: number | null): Expected[] => {
  const links = Array.isArray(item['links']) ? item['links'].filter(isObject) : []
  const link =
    wordIn(item['link']) ??
    wordIn(links.find(({ rel }) => rel === undefined || rel === 'alternate')?.['href'])
  const date = [
    'publishedParsed',
    'pubDateParsed',
    'updatedParsed',
    'published',
    'pubDate',
    'updated',
  ]
    .map((name) => wordIn(item[name]))
    .find((text) => text !== undefined)
  const found: [Field, string | undefined][] = [
    ['title', wordIn(item['title'])],
    ['link', link],
    ['date', entry === null ? undefined : date],
  ]
  return found.flatMap(([field, value]) =>
    value === undefined || value === '' ? [] : [{ entry, field, value }],
  )
}

/** What gofeed, feedsmith and rss-parser expect, in a file of the same name. */
const ofJson = (path: string): Expected[] => {
  const beside = path.replace(/\.\w+$/, '.json')
  const file = [beside, beside.replace('/input/', '/output/')].find((one) => existsSync(one))
  const value: unknown = file === undefined ? null : JSON.parse(readFileSync(file, 'utf8'))
  if (!isObject(value)) return []
  const feed = isObject(value['feed']) ? value['feed'] : value
  const items = feed['items'] ?? feed['entries']
  return [
    ...ofItem(feed, null),
    ...(Array.isArray(items) ? items.filter(isObject).flatMap((item, i) => ofItem(item, i)) : []),
  ]
}

const url = (text: string) => webUrl(text) ?? text
const dayOrInstant = (text: string): string => publishedOf([text]).date ?? text
/** Whether a date is the one expected: to the day, where it has no zone. */
const isSameDate = (ours: string | null, expected: string): boolean =>
  ours !== null && (ours.length === 10 ? expected.startsWith(ours) : ours === expected)

const shown = (entry: Entry, field: Field, base: string | undefined): string | null =>
  field === 'title'
    ? fold(textOfWording(entry.title))
    : field === 'link'
      ? webUrl(entry.url, base)
      : publishedOf(entry.dates, entry.language).date

const isSame = (field: Field, ours: string | null, expected: string): boolean => {
  if (field === 'title') return [expected, textOfEither(expected)].some((one) => fold(one) === ours)
  if (field === 'link') return (ours ?? '') === url(expected)
  return isSameDate(ours, dayOrInstant(expected))
}

async function* once(bytes: Buffer) {
  yield bytes
}

let [read, refused, compared] = [0, 0, 0]
let slowest = 0
const faults: string[] = []
const differences: string[] = []

const run = async (path: string): Promise<void> => {
  const bytes = readFileSync(path)
  const text = bytes.toString('utf8')
  read++
  const start = process.cpuUsage()
  try {
    let channel
    try {
      channel = readFeed(bytes).channel
      for await (const _ of feeds.rows(
        { name: path, chunks: once(bytes) },
        { release: null, mapping: null },
      ));
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error)
      if (!/^this (is not a feed|feed cannot be read)/.test(message)) throw error
      refused++
      differences.push(`${path}: refused: ${message}`)
      return
    }
    const base = webUrl(channel.url) ?? undefined
    for (const { entry, field, value } of [...ofComment(text), ...ofJson(path)]) {
      const item = entry === null ? null : channel.entries[entry]
      const ours =
        item === null
          ? field === 'title'
            ? fold(textOfWording(channel.title))
            : (base ?? null)
          : item === undefined
            ? null
            : shown(item, field, base)
      compared++
      if (!isSame(field, ours, value))
        differences.push(
          `${path}: ${field} of ${entry ?? 'the feed'}: ${JSON.stringify(ours)}, expected ${JSON.stringify(value)}`,
        )
    }
  } catch (error) {
    faults.push(
      `${path}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    )
  }
  const seconds = process.cpuUsage(start).user / 1e6
  slowest = Math.max(slowest, seconds)
  if (seconds > SECONDS_MAX) faults.push(`${path}: took ${seconds.toFixed(1)} s`)
}

for (const folder of process.argv.slice(2))
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted())
    if (FEEDS.test(name) && FOLDERS.test(name)) await run(join(folder, name))

console.log([...faults, ...differences].join('\n'))
console.log(
  `${read} feeds read, ${refused} refused, ${faults.length} crashed or were slow (the slowest took ${slowest.toFixed(2)} s); ` +
    `${compared} titles, links and dates compared, ${differences.length - refused} differ`,
)
if (faults.length > 0) process.exitCode = 1
