import { hash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ALIAS_KINDS, AFFILIATION_TYPES, type ActorInput } from '../src/actors/schema.ts'
import { createStores } from '../src/stores.ts'
import { GENRES, type ArticleInput } from '../src/articles/schema.ts'
import { openSqlite } from '../src/db/sqlite/engine.ts'
import { ROLES } from '../src/events/participants/schema.ts'
import type { EventInput } from '../src/events/schema.ts'
import { MODALITIES, STATUSES } from '../src/contract/refs.ts'
import { ACTOR_TYPES } from '../src/vocabulary/actor-types.ts'
import { COUNTRY_CODES } from '../src/vocabulary/countries.ts'
import { CONTEXTS, EVENT_TYPES, modesOf, SECTORS } from '../src/vocabulary/plover.ts'

/** The root of the project. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url))
const DATA = join(ROOT, 'bench', '.data')
const ARTICLES = 100_000
const PER_TRANSACTION = 1_000

const DAY_MS = 86_400_000
const START = Date.parse('2015-01-01T00:00:00Z')
const SPAN = 10 * 365 * DAY_MS

const WORDS = 20_000
const SOURCES = 2_000
const AUTHORS = 5_000
const TAGS = 600
const CITIES = 400

const LANGUAGES = [
  'en',
  'ar',
  'fr',
  'es',
  'ru',
  'de',
  'pt',
  'uk',
  'tr',
  'fa',
  'it',
  'zh',
  'ja',
  'hi',
  'nl',
  'pl',
  'sw',
  'ko',
  'id',
  'he',
]
const SECTIONS = [
  'World',
  'Politics',
  'Business',
  'Local',
  'Opinion',
  'Security',
  'Science',
  'Culture',
  'Sport',
  'Health',
  'Climate',
]
const DATASETS: NonNullable<EventInput['dataset']>[] = [
  { name: 'wire', version: '24', licence: 'CC-BY-4.0', attribution: 'The Wire Project' },
  { name: 'harvest', version: null, licence: null, attribution: null },
  { name: 'archive', version: '2019', licence: 'CC0-1.0', attribution: null },
]

/** Pseudorandom numbers, the same in every run (sfc32). */
export const generator = (seed: number) => {
  let [a, b, c, d] = [0x9e3779b9, 0x243f6a88, 0xb7e15162, seed | 0]
  const next = (): number => {
    const t = (((a + b) | 0) + d) | 0
    d = (d + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (c << 21) | (c >>> 11)
    c = (c + t) | 0
    return (t >>> 0) / 4_294_967_296
  }
  for (let i = 0; i < 20; i++) next()
  return next
}

type Random = ReturnType<typeof generator>

/** Draws 0, 1, 2 … with a Zipf distribution, the `k`th with weight 1/k^s (Walker's alias method). */
const zipf = (random: Random, size: number, s: number): (() => number) => {
  const weights = Float64Array.from({ length: size }, (_, i) => 1 / (i + 1) ** s)
  const sum = weights.reduce((a, b) => a + b, 0)
  const share = weights.map((w) => (w * size) / sum)
  const other = new Uint32Array(size)
  const small: number[] = []
  const large: number[] = []
  for (const [i, w] of share.entries()) (w < 1 ? small : large).push(i)
  while (small.length > 0 && large.length > 0) {
    const less = small.pop() ?? 0
    const more = large.pop() ?? 0
    other[less] = more
    share[more] = (share[more] ?? 0) + (share[less] ?? 0) - 1
    ;((share[more] ?? 0) < 1 ? small : large).push(more)
  }
  for (const i of [...small, ...large]) share[i] = 1
  return () => {
    const at = random() * size
    const i = Math.trunc(at)
    return at - i < (share[i] ?? 1) ? i : (other[i] ?? i)
  }
}

const CONSONANTS = [
  'b',
  'd',
  'f',
  'g',
  'k',
  'l',
  'm',
  'n',
  'p',
  'r',
  's',
  't',
  'v',
  'z',
  'st',
  'tr',
  'sh',
  'kh',
]
const VOWELS = ['a', 'e', 'i', 'o', 'u', 'ai', 'ou', 'é']

/** Made-up words, the commonest and shortest first. */
export const vocabulary = (size = WORDS): string[] => {
  const random = generator(7)
  const pick = (list: string[]) => list[Math.trunc(random() * list.length)] ?? ''
  const known = new Set<string>()
  while (known.size < size) {
    const syllables = known.size < 60 ? 1 : known.size < 3_000 ? 2 : 3
    let word = ''
    for (let i = 0; i < syllables; i++) word += pick(CONSONANTS) + pick(VOWELS)
    known.add(random() < 0.3 ? word + pick(CONSONANTS) : word)
  }
  return [...known]
}

const BASE32 = '0123456789abcdefghjkmnpqrstvwxyz'

/** A TypeID of that instant. */
const idOf = (random: Random, prefix: string, time: number): string => {
  const digits = (n: number) =>
    Array.from({ length: n }, () => BASE32.charAt(Math.trunc(random() * 32))).join('')
  let when = ''
  for (let rest = time, i = 0; i < 10; i++, rest = Math.floor(rest / 32))
    when = BASE32.charAt(rest % 32) + when
  const version = BASE32.charAt(14 + Math.trunc(random() * 2))
  const variant = BASE32.charAt(Math.trunc(random() * 2) * 16 + 8 + Math.trunc(random() * 4))
  return `${prefix}_${when}${version}${digits(2)}${variant}${digits(12)}`
}

interface Made<T> {
  id: string
  /** When it is recorded. */
  time: number
  input: T
}

/** Makes the resources, one after another. */
export const maker = (
  articleCount: number,
  actorCount: number,
  eventCount: number,
  bodyWords = 250,
) => {
  const random = generator(20_240_917)
  const words = vocabulary()
  const wordRank = zipf(random, WORDS, 1)
  const sourceRank = zipf(random, SOURCES, 0.8)
  const authorRank = zipf(random, AUTHORS, 0.7)
  const tagRank = zipf(random, TAGS, 1)
  const actorRank = zipf(random, actorCount, 0.8)
  const countryRank = zipf(random, COUNTRY_CODES.length, 0.9)
  const languageRank = zipf(random, LANGUAGES.length, 1.2)
  const sectionRank = zipf(random, SECTIONS.length, 0.6)
  const genreRank = zipf(random, GENRES.length, 1.3)
  const cityRank = zipf(random, CITIES, 0.8)
  const typeRank = zipf(random, EVENT_TYPES.length, 0.6)
  const contextRank = zipf(random, CONTEXTS.length, 0.8)
  const actorTypeRank = zipf(random, ACTOR_TYPES.length, 0.8)
  const sectorRank = zipf(random, SECTORS.length, 0.8)

  const below = (n: number) => Math.trunc(random() * n)
  const chance = (p: number) => random() < p
  const of = <T>(list: readonly T[], i: number): T => list[i] as T
  const oneOf = <T>(list: readonly T[]): T => of(list, below(list.length))
  /** Distinct draws. */
  const some = <T>(n: number, draw: () => T): T[] => [...new Set(Array.from({ length: n }, draw))]
  const bell = () => random() + random() + random() + random() - 2
  const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)
  const word = () => of(words, wordRank())
  const text = (n: number): string => {
    let all = capital(word())
    for (let i = 1, sentence = 8 + below(12); i < n; i++, sentence--) {
      if (sentence === 0) {
        all += `. ${capital(word())}`
        sentence = 8 + below(12)
      } else all += ` ${word()}`
    }
    return `${all}.`
  }
  const headline = (n: number) => text(n).slice(0, -1)
  const around = (n: number) => Math.max(1, Math.round(n * (1 + bell() / 2)))
  const name = (n: number) =>
    Array.from({ length: n }, () => capital(of(words, 2_000 + below(WORDS - 2_000)))).join(' ')
  const day = (time: number) => new Date(time).toISOString().slice(0, 10)
  const country = () => of(COUNTRY_CODES, (countryRank() * 97) % COUNTRY_CODES.length)
  const tag = () => {
    const rank = tagRank()
    return `${of(words, 300 + rank)}${rank % 3 === 0 ? ` ${of(words, 1_200 + rank)}` : ''}`
  }
  const dataset = () => (chance(0.4) ? of(DATASETS, chance(0.75) ? 0 : chance(0.95) ? 1 : 2) : null)

  const sources = Array.from({ length: SOURCES }, (_, i) => {
    const label = `${of(words, 4_000 + i)}${of(words, 100 + (i % 50))}`
    const bare = label.normalize('NFKD').replace(/[^a-z]/g, '')
    return {
      name: chance(0.9)
        ? `${capital(of(words, 4_000 + i))} ${oneOf(['Times', 'Post', 'News', 'Agency'])}`
        : null,
      domain: chance(0.97) ? `${bare}${i}.example` : null,
      country: chance(0.9) ? country() : null,
    }
  })
  const authors = Array.from({ length: AUTHORS }, () => name(2))
  const cities = Array.from({ length: CITIES }, () => ({
    name: name(1),
    country: country(),
    admin1: name(1),
    latitude: Math.max(-60, Math.min(70, 20 + bell() * 35)),
    longitude: -175 + random() * 350,
  }))
  const actorIds = Array.from({ length: actorCount }, (_, i) => idOf(random, 'actor', START + i))
  const articleIds = Array.from({ length: articleCount }, (_, i) =>
    idOf(random, 'article', START + Math.floor((i / articleCount) * SPAN)),
  )

  const actor = (i: number): Made<ActorInput> => {
    const type = of(ACTOR_TYPES, actorTypeRank())
    return {
      id: of(actorIds, i),
      time: START + i * 60_000,
      input: {
        type,
        name: name(type === 'person' ? 2 : 1 + below(4)),
        aliases: Array.from({ length: chance(0.4) ? 1 + below(4) : 0 }, () => ({
          name: name(1 + below(3)),
          language: chance(0.3) ? of(LANGUAGES, languageRank()) : null,
          kind: oneOf(ALIAS_KINDS),
        })),
        country: chance(0.85) ? country() : null,
        sectors: some(below(3), () => of(SECTORS, sectorRank())),
        description: chance(0.5) ? text(around(15)) : null,
        startDate: chance(0.4) ? String(1900 + below(115)) : null,
        endDate: chance(0.05) ? day(START + random() * SPAN) : null,
        affiliations: some(i > 10 && chance(0.4) ? 1 + below(3) : 0, actorRank)
          .filter((target) => target < i)
          .map((target) => ({
            actorId: of(actorIds, target),
            type: oneOf(AFFILIATION_TYPES),
            title: chance(0.3) ? name(1) : null,
            from: chance(0.4) ? String(2000 + below(20)) : null,
            to: null,
          })),
        externalIds: chance(0.5) ? [{ scheme: 'wikidata', value: `Q${i + 1_000}` }] : [],
        tags: some(below(3), tag),
        dataset: dataset(),
      },
    }
  }

  const article = (i: number): Made<ArticleInput> => {
    const time = START + Math.floor((i / articleCount) * SPAN)
    // Most are recorded as they come out; a fifth is older stock.
    const published = chance(0.2) ? START + random() * (time - START) : time - random() * 2 * DAY_MS
    const publishedAt = new Date(Math.floor(published)).toISOString()
    const source = chance(0.97) ? of(sources, sourceRank()) : null
    const body = chance(0.85) ? text(around(bodyWords)) : null
    return {
      id: of(articleIds, i),
      time,
      input: {
        url: chance(0.95) ? `https://${source?.domain ?? 'paper.example'}/${day(time)}/${i}` : null,
        title: headline(around(8)),
        summary: chance(0.9) ? text(around(25)) : null,
        body,
        language: chance(0.95) ? of(LANGUAGES, languageRank()) : null,
        publishedAt: chance(0.99) ? (chance(0.9) ? publishedAt : publishedAt.slice(0, 10)) : null,
        publishedPrecision: null,
        source,
        authors: some(below(3), () => of(authors, authorRank())),
        section: chance(0.7) ? of(SECTIONS, sectionRank()) : null,
        genre: of(GENRES, genreRank()),
        imageUrl: chance(0.5) ? `https://images.example/${i}.jpg` : null,
        rights: chance(0.2) ? '© the publisher' : null,
        standsAlone: false,
        status: 'published',
        mentions: some(below(5), actorRank).map((rank) => ({
          actorId: of(actorIds, rank),
          count: 1 + below(6),
          quotes:
            body && chance(0.05)
              ? [{ quote: body.slice(0, 60).trim(), start: null, end: null }]
              : [],
        })),
        externalIds: chance(0.2) ? [{ scheme: 'gdelt', value: `a-${i}` }] : [],
        tags: some(below(6), tag),
        dataset: dataset(),
      },
    }
  }

  const dateOf = (time: number): EventInput['date'] => {
    const start = day(time)
    const draw = random()
    if (draw < 0.8) return { start, end: null, precision: 'day' }
    if (draw < 0.85) return { start, end: day(time + (1 + below(60)) * DAY_MS), precision: 'day' }
    if (draw < 0.9) return { start, end: null, precision: 'week' }
    if (draw < 0.95) return { start, end: null, precision: 'month' }
    if (draw < 0.98) return { start, end: null, precision: 'year' }
    return { start, end: day(time + (380 + below(1_500)) * DAY_MS), precision: 'longer' }
  }

  const deaths = (): EventInput['fatalities'] => {
    if (chance(0.55)) return null
    const best = chance(0.5) ? 0 : Math.min(5_000, Math.floor(1 / (random() + 0.0002)))
    return {
      low: Math.floor(best * 0.8),
      best,
      high: Math.ceil(best * 1.3),
      civilians: chance(0.5) ? best >> 1 : null,
    }
  }

  const placeOf = (): EventInput['location'] => {
    if (chance(0.08)) return null
    const city = of(cities, cityRank())
    const exact = chance(0.9)
    return {
      name: exact ? city.name : null,
      country: city.country,
      admin1: chance(0.8) ? city.admin1 : null,
      admin2: null,
      latitude: exact ? Math.round((city.latitude + bell() / 2) * 1e4) / 1e4 : null,
      longitude: exact ? Math.round((city.longitude + bell() / 2) * 1e4) / 1e4 : null,
      precision: exact ? (chance(0.6) ? 'exact' : 'nearby') : 'country',
      geonamesId: chance(0.3) ? String(100_000 + below(900_000)) : null,
    }
  }

  const event = (i: number): Made<EventInput> & { linkIds: string[] } => {
    const time = START + Math.floor((i / eventCount) * SPAN)
    const type = of(EVENT_TYPES, typeRank())
    const modes = modesOf(type)
    const near = Math.floor((i / eventCount) * articleCount)
    const evidence = some(1 + below(3), () =>
      Math.max(0, Math.min(articleCount - 1, near + Math.round(bell() * 30 * Math.abs(bell())))),
    )
    return {
      id: idOf(random, 'event', time),
      time: time + DAY_MS,
      linkIds: evidence.map(() => idOf(random, 'evidence', time)),
      input: {
        title: headline(around(8)),
        summary: chance(0.8) ? text(around(25)) : null,
        type,
        mode: modes.length > 0 && chance(0.75) ? oneOf(modes) : null,
        contexts: some(below(4), () => of(CONTEXTS, contextRank())),
        codes: some(chance(0.6) ? 1 + below(2) : 0, () => below(300))
          .map((n) =>
            n % 4 === 0
              ? { scheme: 'ucdp', code: String(1 + (n % 3)) }
              : { scheme: 'cameo', code: String(n).padStart(3, '0') },
          )
          .filter(({ scheme }, at, all) => all.findIndex((code) => code.scheme === scheme) === at),
        modality: chance(0.93) ? 'asserted' : oneOf(MODALITIES),
        date: dateOf(time - (chance(0.1) ? random() * (time - START) : 0)),
        location: placeOf(),
        fatalities: deaths(),
        status: chance(0.7) ? 'reported' : oneOf(STATUSES),
        confidence: chance(0.5) ? Math.round(random() * 100) / 100 : null,
        participants: some(2 + below(3), actorRank).map((rank, at) => ({
          actorId: of(actorIds, rank),
          role: at === 0 ? 'initiator' : at === 1 ? 'recipient' : oneOf(ROLES),
          side: chance(0.4) ? (at % 2 === 0 ? 'a' : 'b') : null,
          title: chance(0.2) ? name(1) : null,
        })),
        evidence: (chance(0.97) ? evidence : []).map((at) => ({
          articleId: of(articleIds, at),
          quote: null,
          start: null,
          end: null,
          stance: chance(0.9) ? 'supports' : chance(0.5) ? 'mentions' : 'refutes',
          confidence: chance(0.3) ? 0.5 : null,
        })),
        externalIds: chance(0.3) ? [{ scheme: 'ucdp', value: String(i) }] : [],
        tags: some(below(5), tag),
        dataset: dataset(),
      },
    }
  }
  return { actor, article, event }
}

const say = (text: string) => process.stderr.write(`${text}\n`)

/** Makes so many of each in a new database at `file`, through the project's own stores. */
const load = async (
  file: string,
  counts: { actors: number; articles: number; events: number },
  bodyWords?: number,
): Promise<void> => {
  const make = maker(counts.articles, counts.actors, counts.events, bodyWords)
  const engine = openSqlite(`file:${file}`, join(ROOT, 'drizzle'))
  const stores = createStores(engine)
  const began = performance.now()
  const now = Date.now
  // The stores take the time of recording from the clock; here it is part of the data.
  let clock = START
  const all = async (
    what: keyof typeof counts,
    insert: (tx: Parameters<Parameters<typeof engine.write>[0]>[0], i: number) => Promise<unknown>,
  ) => {
    for (let i = 0; i < counts[what]; i += PER_TRANSACTION) {
      await engine.write(async (tx) => {
        for (let n = i; n < Math.min(i + PER_TRANSACTION, counts[what]); n++) await insert(tx, n)
      })
      const done = Math.min(i + PER_TRANSACTION, counts[what])
      if (done % 10_000 === 0 || done === counts[what]) {
        say(`${done} ${what}, ${Math.round((performance.now() - began) / 1_000)} s`)
      }
    }
  }
  Date.now = () => clock
  try {
    await all('actors', (tx, i) => {
      const { id, time, input } = make.actor(i)
      clock = time
      return stores.actors.insert(tx, input, { id })
    })
    await all('articles', (tx, i) => {
      const { id, time, input } = make.article(i)
      clock = time
      return stores.articles.insert(tx, input, { id })
    })
    await all('events', (tx, i) => {
      const { id, time, input, linkIds } = make.event(i)
      clock = time
      return stores.events.insert(tx, input, { id }, linkIds)
    })
  } finally {
    Date.now = now
    await engine.close()
  }
}

/** How many articles the data has: `--articles=N`, BENCH_ARTICLES, or 100,000. */
export const articlesAsked = (): number => {
  const given = process.argv.find((arg) => arg.startsWith('--articles='))?.slice(11)
  return Number(given ?? process.env['BENCH_ARTICLES'] ?? ARTICLES)
}

/**
 * A database that is made once, and made again when the schema or one of the programs that make it has changed.
 *
 * @param sources the programs that make it
 */
export const kept = async (
  name: string,
  sources: string[],
  make: (file: string) => unknown,
): Promise<string> => {
  const migrations = join(ROOT, 'drizzle')
  const parts = [
    ...sources,
    ...readdirSync(migrations)
      .filter((file) => file.endsWith('.sql'))
      .toSorted()
      .map((file) => join(migrations, file)),
  ]
  const key = hash('sha256', parts.map((path) => readFileSync(path, 'utf8')).join('\n')).slice(
    0,
    12,
  )
  const file = join(DATA, `${name}-${key}.db`)
  if (existsSync(file)) return file
  mkdirSync(DATA, { recursive: true })
  const part = `${file}.part`
  for (const end of ['', '-wal', '-shm']) rmSync(part + end, { force: true })
  const began = performance.now()
  await make(part)
  renameSync(part, file)
  say(`${file} in ${Math.round((performance.now() - began) / 1_000)} s`)
  return file
}

/** The database with the data; it is made when it does not exist. */
export const ensureData = (articles = articlesAsked()): Promise<string> =>
  kept(String(articles), [fileURLToPath(import.meta.url)], (file) =>
    load(file, { actors: Math.ceil(articles / 10), articles, events: Math.ceil(articles / 2) }),
  )

/** A database with so many events, a hundredth of it actors, and a tenth of it articles of 20 words. */
export const ensureEvents = (events: number): Promise<string> =>
  kept(`of-events-${events}`, [fileURLToPath(import.meta.url)], (file) =>
    load(file, { actors: Math.ceil(events / 100), articles: Math.ceil(events / 10), events }, 20),
  )

/** A database with so many actors, who have about twice as many names, and nothing else. */
export const ensureActors = (actors: number): Promise<string> =>
  kept(`of-actors-${actors}`, [fileURLToPath(import.meta.url)], (file) =>
    load(file, { actors, articles: 0, events: 0 }),
  )

if (import.meta.main) console.log(await ensureData())
