import { setTimeout as sleep } from 'node:timers/promises'
import Database from 'better-sqlite3'
import { keysOf } from '../actors/names.ts'
import { bandsOf, fingerprint } from '../articles/likeness.ts'
import { isLong } from '../events/dates.ts'
import { contentHash, sortKey, urlKey } from '../common/text.ts'
import { atOnce } from '../common/turns.ts'
import { placesIn } from '../common/quotes.ts'
import { searchable } from '../common/words.ts'
import { classify, type EventMode, type EventType } from '../vocabulary/plover.ts'
import { structuralFaults } from '../db/sqlite/backup.ts'
import { driverErrorKind } from '../db/sqlite/errors.ts'
import { feedFaults } from './feed.ts'
import { demandDatabase, isCurrent, migrate } from '../db/sqlite/migrate.ts'
import { UNKNOWN_TIME } from '../db/schema.ts'

/** How long it waits for others to have written, in milliseconds. */
const BUSY_TIMEOUT_MS = 60_000
/** How long others may write between two repairs, in milliseconds. */
const PAUSE_MS = 50

/** What a check has found. */
export interface Finding {
  message: string
  /** Whether it is derived from what is sound, and so can be made again. */
  isDerived: boolean
}

/** A column that follows from others: its name, and how. */
type Derived = [table: string, column: string, expression: string]

const reports = (of: string) =>
  `select ${of} from evidence v join articles a on a.id = v.article_id left join sources s on s.seq = a.source_id where v.event_id = events.id`
/** The first row that has in a column what the row of an id has there. */
const first = (table: string, column: string, id: string) =>
  `select min(o.seq) from ${table} s join ${table} o on o.${column} = s.${column} where s.seq = ${id}`
const DERIVED: Derived[] = [
  ...['articles', 'actors', 'events'].map((table): Derived => [
    table,
    'dataset_name_id',
    first('datasets', 'name', `${table}.dataset_id`),
  ]),
  ['articles', 'source_name_id', first('sources', 'name', 'articles.source_id')],
  ['articles', 'source_domain_id', first('sources', 'domain', 'articles.source_id')],
  ['articles', 'url_key', 'url_key(articles.url)'],
  ['articles', 'content_hash', 'content_hash(articles.title, articles.body)'],
  ['articles', 'has_body', 'articles.body is not null'],
  [
    'articles',
    'source_country',
    'select s.country from sources s where s.seq = articles.source_id',
  ],
  [
    'articles',
    'event_count',
    'select count(distinct v.event_id) from evidence v where v.article_id = articles.id',
  ],
  ['articles', 'has_event', 'articles.event_count > 0'],
  ['actors', 'name_key', 'sort_key(actors.name)'],
  [
    'actor_merges',
    'actor_id',
    'coalesce((select up.actor_id from actor_merges up where up.id = actor_merges.into_id), actor_merges.into_id)',
  ],
  [
    'actors',
    'event_count',
    'select count(distinct p.event_id) from participants p where p.actor_id = actors.id',
  ],
  ['actors', 'has_events', 'actors.event_count > 0'],
  ['actors', 'article_count', 'select count(*) from mentions m where m.actor_id = actors.id'],
  [
    'affiliations',
    'actor_name_key',
    'select a.name_key from actors a where a.id = affiliations.actor_id',
  ],
  [
    'affiliations',
    'target_name_key',
    'select a.name_key from actors a where a.id = affiliations.target_id',
  ],
  [
    'mentions',
    'published_at',
    'select a.published_at from articles a where a.id = mentions.article_id',
  ],
  ['events', 'class', 'event_class(events.type, events.mode)'],
  ['events', 'intensity', 'event_intensity(events.type, events.mode)'],
  ['events', 'is_long', 'is_long(events.date_start, events.date_end)'],
  [
    'participants',
    'date_start',
    'select e.date_start from events e where e.id = participants.event_id',
  ],
  ['participants', 'actor_type', 'select a.type from actors a where a.id = participants.actor_id'],
  [
    'participants',
    'actor_country',
    'select a.country from actors a where a.id = participants.actor_id',
  ],
  ['evidence', 'date_start', 'select e.date_start from events e where e.id = evidence.event_id'],
  ...['source_name_id', 'source_domain_id'].map((column): Derived => [
    'evidence',
    column,
    `select a.${column} from articles a where a.id = evidence.article_id`,
  ]),
  ...['start', 'end'].map((side): Derived => [
    'evidence',
    `${side}_utf16`,
    `select utf16_of(a.body, evidence.${side}_offset) from articles a where a.id = evidence.article_id`,
  ]),
  ['events', 'article_count', reports('count(distinct v.article_id)')],
  [
    'events',
    'original_count',
    reports(
      'count(distinct a.cluster_id) + count(distinct case when a.cluster_id is null then a.id end)',
    ),
  ],
  ['events', 'source_count', reports('count(distinct coalesce(s.domain, s.name))')],
  [
    'events',
    'first_reported_at',
    reports(`min(case when a.published_at > ${UNKNOWN_TIME} then a.published_at end)`),
  ],
  ['events', 'has_evidence', 'events.article_count > 0'],
]

/** A list on a row, and the table beside it by which it is filtered. */
interface Beside {
  table: string
  of: string
  list: string
  /** Columns of the table, and what they have for `j`, an entry of the list of `o`. */
  columns: Record<string, string>
}
const externalIds = (of: string, id: string): Beside => ({
  table: `${of.slice(0, -1)}_external_ids`,
  of,
  list: 'external_ids',
  columns: { scheme: "j.value ->> 'scheme'", value: "j.value ->> 'value'", [id]: 'o.id' },
})
const values = (
  table: string,
  of: string,
  list: string,
  value: string,
  sort: string,
  id: string,
) => ({
  table,
  of,
  list,
  columns: { [value]: 'j.value', [sort]: `o.${sort}`, [id]: 'o.id' },
})
const BESIDE: Beside[] = [
  values('article_tags', 'articles', 'tags', 'tag', 'published_at', 'article_id'),
  values('article_authors', 'articles', 'authors', 'author', 'published_at', 'article_id'),
  externalIds('articles', 'article_id'),
  values('actor_tags', 'actors', 'tags', 'tag', 'name_key', 'actor_id'),
  values('actor_sectors', 'actors', 'sectors', 'sector', 'name_key', 'actor_id'),
  externalIds('actors', 'actor_id'),
  values('event_tags', 'events', 'tags', 'tag', 'date_start', 'event_id'),
  values('event_contexts', 'events', 'contexts', 'context', 'date_start', 'event_id'),
  {
    table: 'event_codes',
    of: 'events',
    list: 'codes',
    columns: {
      code: "j.value ->> 'code'",
      date_start: 'o.date_start',
      event_id: 'o.id',
      scheme: "j.value ->> 'scheme'",
    },
  },
  externalIds('events', 'event_id'),
]

/** What search reads, by table, and by the column of its index. */
const SEARCHED: Record<string, Record<string, string>> = {
  articles: { title: 'title', summary: 'summary', body: 'body' },
  actors: { names: 'names' },
  events: {
    title: 'title',
    summary: 'summary',
    place: "concat_ws(', ', place_name, admin2, admin1)",
  },
}
const MAPPED =
  'select seq, longitude as west, longitude as east, latitude as south, latitude as north from events where latitude is not null'

const addFunctions = (client: Database.Database): void => {
  const options = { deterministic: true }
  const textOrNull = (value: unknown) => (typeof value === 'string' ? value : null)
  client.function('url_key', options, (url: unknown) => {
    const text = textOrNull(url)
    return text === null ? null : urlKey(text)
  })
  client.function('searchable', options, (text: unknown) => {
    const given = textOrNull(text)
    return given === null ? null : searchable(given)
  })
  client.function('utf16_of', options, (body: unknown, point: unknown) => {
    const text = textOrNull(body)
    if (text === null || typeof point !== 'number') return null
    return placesIn(text, []).utf16({ start: point, end: point }).startUtf16
  })
  client.function('content_hash', options, (title: unknown, body: unknown) =>
    atOnce(contentHash(String(title), textOrNull(body))),
  )
  client.function('sort_key', options, (name: unknown) => sortKey(String(name)))
  client.function('fingerprint_of', options, (title: unknown, body: unknown, at: unknown) => {
    const text = { title: String(title), body: textOrNull(body), publishedAt: Number(at) }
    const { signature, words } = fingerprint(text) ?? {}
    return signature === undefined ? null : `${words} ${signature.toString('hex').toUpperCase()}`
  })
  client.function('name_keys', options, (names: unknown) =>
    JSON.stringify(keysOf(String(names).split('\n'))),
  )
  client.function('bands_of', options, (signature: unknown) =>
    JSON.stringify(bandsOf(signature as Buffer)),
  )
  client.function('is_long', options, (start: unknown, end: unknown) =>
    Number(isLong(String(start), String(end))),
  )
  const classified = (type: unknown, mode: unknown) =>
    classify(type as EventType, mode as EventMode | null)
  client.function(
    'event_class',
    options,
    (type: unknown, mode: unknown) => classified(type, mode).class,
  )
  client.function(
    'event_intensity',
    options,
    (type: unknown, mode: unknown) => classified(type, mode).intensity,
  )
}

const number = new Intl.NumberFormat('en')
const counted = (n: number, what: string) => `${number.format(n)} ${what}`

/** What a search index has of words, by word: in how many rows, and how often. */
const WORDS = 'select term, doc, cnt from'
/** All places of words in one number, which is another when a place is. */
const PLACES =
  'select count(*), sum((doc * 65537 + offset * 257 + length(col)) * (length(term) * 31 + unicode(term)) % 4294967291) from'

/** A statement that puts the words of all rows of a table into an index. */
const indexAll = (index: string, table: string): string => {
  const texts = SEARCHED[table] ?? {}
  const words = Object.values(texts).map((text) => `searchable(${text})`)
  return `insert into ${index}(rowid, ${Object.keys(texts).join(', ')}) select seq, ${words.join(', ')} from main.${table}`
}

/** Indexes the words of all texts anew, and tells how many words the index has otherwise. */
const searchFaults = (client: Database.Database, table: string): number => {
  const index = `${table}_search`
  const columns = Object.keys(SEARCHED[table] ?? {}).join(', ')
  client.exec(`
    create virtual table temp.words using fts5(${columns}, content='', tokenize='ascii');
    ${indexAll('temp.words', table)};
    create virtual table temp.stored_words using fts5vocab(main, ${index}, row);
    create virtual table temp.true_words using fts5vocab(temp, words, row);
    create virtual table temp.stored_places using fts5vocab(main, ${index}, instance);
    create virtual table temp.true_places using fts5vocab(temp, words, instance);
  `)
  /** How many rows of a query another one has not. */
  const lacks = (one: string, other: string) =>
    Number(client.prepare(`select count(*) from (${one} except ${other})`).pluck().get())
  const differ = (one: string, other: string) => lacks(one, other) + lacks(other, one)
  const lengths = 'select id, sz from'
  const totals = 'select block from'
  try {
    return (
      differ(`${WORDS} temp.true_words`, `${WORDS} temp.stored_words`) ||
      // Of what is one row, one way tells.
      lacks(`${PLACES} temp.true_places`, `${PLACES} temp.stored_places`) ||
      differ(`${lengths} temp.words_docsize`, `${lengths} main.${index}_docsize`) ||
      lacks(`${totals} temp.words_data where id = 1`, `${totals} main.${index}_data where id = 1`)
    )
  } finally {
    client.exec(
      'drop table temp.true_places; drop table temp.stored_places; drop table temp.true_words; drop table temp.stored_words; drop table temp.words',
    )
  }
}

/** What every database of this program has in common, by what it is. */
const IN_COMMON = {
  schema: "select type, name, tbl_name, sql from sqlite_master where name not like 'sqlite_%'",
  migrations: 'select hash, created_at from __drizzle_migrations',
  ...Object.fromEntries(
    Object.keys(SEARCHED).map((table) => [
      `search of ${table}`,
      `select k, v from ${table}_search_config`,
    ]),
  ),
}

/** What is otherwise than in a new database, though it should be the same in all. */
const schemaFaults = (client: Database.Database, migrations: string): string[] => {
  const fresh = new Database(':memory:')
  try {
    migrate(fresh, migrations)
    const rows = (of: Database.Database, select: string) =>
      of.prepare(select).raw().all().map(String)
    return Object.entries(IN_COMMON).flatMap(([what, select]) => {
      const stored = new Set(rows(client, select))
      return rows(fresh, select).every((row) => stored.has(row))
        ? []
        : [`its ${what} is not that of Dateline`]
    })
  } finally {
    fresh.close()
  }
}

interface Part {
  find: (client: Database.Database) => string | null
  repair: (client: Database.Database) => void
}

const derivedPart = ([table, column, expression]: Derived): Part => {
  const wrong = `${column} is not (${expression})`
  return {
    find: (client) => {
      const n = Number(client.prepare(`select count(*) from ${table} where ${wrong}`).pluck().get())
      return n === 0 ? null : counted(n, `rows of ${table} have a ${column} that is not true`)
    },
    repair: (client) => {
      client.exec(`update ${table} set ${column} = (${expression}) where ${wrong}`)
    },
  }
}

const besidePart = ({ table, of, list, columns }: Beside): Part => {
  const names = Object.keys(columns).join(', ')
  const expected = `select distinct ${Object.values(columns).join(', ')} from ${of} o, json_each(o.${list}) j`
  const stored = `select ${names} from ${table}`
  return {
    find: (client) => {
      const n = Number(
        client
          .prepare(
            `select (select count(*) from (${expected} except ${stored})) + (select count(*) from (${stored} except ${expected}))`,
          )
          .pluck()
          .get(),
      )
      return n === 0 ? null : counted(n, `rows of ${table} are not what ${of} have in ${list}`)
    },
    repair: (client) => {
      client.exec(
        `delete from ${table} where (${names}) not in (${expected}); insert or ignore into ${table} (${names}) ${expected}`,
      )
    },
  }
}

const searchPart = (table: string): Part => ({
  find: (client) => {
    const n = searchFaults(client, table)
    return n === 0
      ? null
      : counted(n, `words of ${table} are found otherwise than they stand there`)
  },
  repair: (client) => {
    client.exec(
      `insert into ${table}_search(${table}_search) values ('delete-all'); ${indexAll(`${table}_search`, table)}`,
    )
  },
})

const mapPart: Part = {
  find: (client) => {
    const columns = 'seq, west, east, south, north'
    client.exec(`
      create virtual table temp.true_map using rtree(${columns});
      insert into temp.true_map (${columns}) ${MAPPED}`)
    try {
      const n = Number(
        client
          .prepare(
            `select (select count(*) from (select ${columns} from temp.true_map except select ${columns} from main.events_map))
              + (select count(*) from (select ${columns} from main.events_map except select ${columns} from temp.true_map))`,
          )
          .pluck()
          .get(),
      )
      return n === 0 ? null : counted(n, 'places on the map are not those of their events')
    } finally {
      client.exec('drop table temp.true_map')
    }
  },
  repair: (client) => {
    client.exec(`delete from events_map; insert into events_map ${MAPPED}`)
  },
}

const BANDS =
  'select j.value, a.is_duplicate, f.seq from article_fingerprints f join articles a on a.id = f.article_id, json_each(bands_of(f.signature)) j'
const BANDS_STORED = 'select band, is_duplicate, fingerprint_id from article_bands'

const duplicatesPart: Part = {
  find: (client) => {
    const n = Number(
      client
        .prepare(
          `select (select count(*) from articles a left join article_fingerprints f on f.article_id = a.id
              where f.words || ' ' || hex(f.signature) is not case when a.status = 'published' then fingerprint_of(a.title, a.body, a.published_at) end
                and not exists (select 1 from articles_to_compare w where w.article_id = a.id))
            + (select count(*) from (${BANDS} except ${BANDS_STORED}))
            + (select count(*) from (${BANDS_STORED} except ${BANDS}))
            + (select count(*) from article_clusters c where c.size < 2
                or c.size <> (select count(*) from articles a where a.cluster_id = c.seq)
                or not exists (select 1 from articles a where a.id = c.original_id and a.cluster_id = c.seq))
            + (select count(*) from articles a left join article_clusters c on c.seq = a.cluster_id
                where a.is_duplicate <> (c.seq is not null and c.original_id <> a.id))`,
        )
        .pluck()
        .get(),
    )
    return n === 0 ? null : counted(n, 'articles are not compared with the others as they are')
  },
  // Comparing is what every command does first with articles that wait for it.
  repair: (client) => {
    client.exec(`
      update articles set cluster_id = null, is_duplicate = 0 where cluster_id is not null or is_duplicate;
      delete from article_clusters; delete from article_bands; delete from article_fingerprints;
      insert or ignore into articles_to_compare select id from articles where status = 'published'`)
  },
}

const NAME_KEYS =
  'select j.value, a.id from actors a, json_each(name_keys(a.names)) j where a.id not in (select actor_id from actors_to_key)'
const NAME_KEYS_STORED =
  'select key, actor_id from actor_name_keys where actor_id not in (select actor_id from actors_to_key)'

const nameKeysPart: Part = {
  find: (client) => {
    const n = Number(
      client
        .prepare(
          `select (select count(*) from (${NAME_KEYS} except ${NAME_KEYS_STORED})) + (select count(*) from (${NAME_KEYS_STORED} except ${NAME_KEYS}))`,
        )
        .pluck()
        .get(),
    )
    return n === 0 ? null : counted(n, 'keys of names are not those of their actors')
  },
  repair: (client) => {
    client.exec(
      `delete from actor_name_keys; insert into actor_name_keys (key, actor_id) select j.value, a.id from actors a, json_each(name_keys(a.names)) j; delete from actors_to_key`,
    )
  },
}

const PARTS: Part[] = [
  // What others follow from is made right before them.
  duplicatesPart,
  nameKeysPart,
  ...DERIVED.map(derivedPart),
  ...BESIDE.map(besidePart),
  ...Object.keys(SEARCHED).map(searchPart),
  mapPart,
]

/** Faults of what SQLite can make again from the tables. */
const OF_INDEXES = /\bindex\b(?! \w+_seal)|rtree/i

const remakeIndexes = (client: Database.Database): void => {
  // A seal that was made again would hold for whatever the row is now.
  const indexes = client
    .prepare<[], string>(
      "select name from sqlite_master where type = 'index' and name not like '%\\_seal' escape '\\'",
    )
    .pluck()
    .all()
  for (const index of indexes) client.exec(`reindex ${index}`)
  for (const table of Object.keys(SEARCHED)) searchPart(table).repair(client)
  mapPart.repair(client)
}

/**
 * Checks a database, also one that is in use: its pages and references, that its rows are as they were written, that
 * the change feed is whole, and that all that is derived (indexes, search, map, counts, what filters read) is as it follows from the
 * resources.
 *
 * @param file path of the database; of one that an older Dateline has written only pages and references are checked
 * @param migrations folder of the migrations
 * @param repair makes anew what is derived and wrong, each part in a transaction of its own; what it was is told as a finding all the same
 * @throws when it is no database of Dateline, or of a newer one
 */
export const check = async (
  file: string,
  migrations: string,
  { repair = false } = {},
): Promise<Finding[]> => {
  const client = new Database(file, { readonly: !repair, fileMustExist: true })
  try {
    client.pragma(`busy_timeout = ${BUSY_TIMEOUT_MS}`)
    addFunctions(client)
    demandDatabase(client)
    const isKnown = isCurrent(client, migrations)
    // One moment for all that is found; only what is repaired keeps others from writing, while it is.
    client.exec('begin')
    const findings = structuralFaults(client).map((message) => ({
      message,
      isDerived: OF_INDEXES.test(message),
    }))
    const isSound = findings.length === 0
    if (findings.some(({ isDerived }) => !isDerived) || (!isSound && !repair)) return findings
    if (!isSound) {
      client.exec('commit; begin immediate')
      remakeIndexes(client)
      const left = structuralFaults(client)
      if (left.length > 0) return left.map((message) => ({ message, isDerived: false }))
      client.exec('commit; begin')
    }
    if (isKnown)
      findings.push(
        ...[...schemaFaults(client, migrations), ...feedFaults(client)].map((message) => ({
          message,
          isDerived: false,
        })),
      )
    for (const part of isKnown ? PARTS : []) {
      const message = part.find(client)
      if (message === null) continue
      findings.push({ message, isDerived: true })
      if (!repair) continue
      client.exec('commit; begin immediate')
      part.repair(client)
      client.exec('commit')
      await sleep(PAUSE_MS)
      client.exec('begin')
    }
    client.exec('commit')
    return findings
  } catch (error) {
    if (driverErrorKind(error) !== 'corrupt') throw error
    return [{ message: 'its pages are damaged', isDerived: false }]
  } finally {
    client.close()
  }
}
