import { counted } from '../common/text.ts'
import type { DerivedPart } from '../db/checked.ts'
import { UNKNOWN_TIME } from '../db/tables/values.ts'

/** A column that follows from others: its name, and how. */
type Derived = [table: string, column: string, expression: string]

const reports = (of: string) =>
  `select ${of} from evidence v join articles a on a.seq = v.article_seq left join sources s on s.seq = a.source_id where v.event_seq = events.seq`
/** The first row that has in a column what the row of an id has there. */
const first = (table: string, column: string, id: string) =>
  `select min(o.seq) from ${table} s join ${table} o on o.${column} = s.${column} where s.seq = ${id}`
const DERIVED: Derived[] = [
  ...['articles', 'actors', 'events'].map((table): Derived => [
    table,
    'dataset_name_id',
    first('datasets', 'name', `${table}.dataset_id`),
  ]),
  ...['articles', 'actors', 'events'].map((table): Derived => [
    table,
    'id_order',
    `id_order(${table}.id)`,
  ]),
  ['articles', 'source_name_id', first('sources', 'name', 'articles.source_id')],
  ['articles', 'source_domain_id', first('sources', 'domain', 'articles.source_id')],
  ['articles', 'url_key', 'url_key(articles.url)'],
  ['articles', 'word_count', 'count_words(articles.body)'],
  ['articles', 'stands_alone', 'articles.stands_alone = 1'],
  ['articles', 'content_hash', 'unhex(content_hash(articles.title, articles.body))'],
  ['articles', 'has_body', 'articles.body is not null'],
  [
    'articles',
    'source_country',
    'select s.country from sources s where s.seq = articles.source_id',
  ],
  [
    'articles',
    'event_count',
    'select count(distinct v.event_seq) from evidence v where v.article_seq = articles.seq',
  ],
  ['articles', 'has_event', 'articles.event_count > 0'],
  ['actors', 'names', 'names_of(actors.name, actors.aliases)'],
  ['actors', 'name_key', 'sort_key(actors.name)'],
  [
    'actor_merges',
    'actor_id',
    'coalesce((select up.actor_id from actor_merges up where up.id = actor_merges.into_id), actor_merges.into_id)',
  ],
  [
    'actors',
    'event_count',
    'select count(distinct p.event_seq) from participants p where p.actor_seq = actors.seq',
  ],
  ['actors', 'has_events', 'actors.event_count > 0'],
  ['actors', 'article_count', 'select count(*) from mentions m where m.actor_seq = actors.seq'],
  ...['actor', 'target'].flatMap((side) =>
    [
      ['name_key', 'name_key'],
      ['order', 'id_order'],
    ].map(([column, of]): Derived => [
      'affiliations',
      `${side}_${column}`,
      `select a.${of} from actors a where a.seq = affiliations.${side}_seq`,
    ]),
  ),
  ...['published_at', 'id_order'].map((column): Derived => [
    'mentions',
    column,
    `select a.${column} from articles a where a.seq = mentions.article_seq`,
  ]),
  [
    'mentions',
    'quotes',
    "iif(mentions.quotes = '[]', '[]', (select quotes_in(a.body, mentions.quotes) from articles a where a.seq = mentions.article_seq))",
  ],
  ['events', 'quad_class', 'quad_class(events.type, events.mode)'],
  ['events', 'intensity', 'event_intensity(events.type, events.mode)'],
  ['events', 'is_long', 'is_long(events.date_start, events.date_end)'],
  ...['participants', 'evidence'].flatMap((table) =>
    ['date_start', 'id_order'].map((column): Derived => [
      table,
      column,
      `select e.${column} from events e where e.seq = ${table}.event_seq`,
    ]),
  ),
  ...['type', 'country'].map((column): Derived => [
    'participants',
    `actor_${column}`,
    `select a.${column} from actors a where a.seq = participants.actor_seq`,
  ]),
  ...['source_name_id', 'source_domain_id'].map((column): Derived => [
    'evidence',
    column,
    `select a.${column} from articles a where a.seq = evidence.article_seq`,
  ]),
  ...['start', 'end'].map((side): Derived => [
    'evidence',
    `${side}_utf16`,
    `select utf16_of(a.body, evidence.${side}_offset) from articles a where a.seq = evidence.article_seq`,
  ]),
  ['events', 'article_count', reports('count(distinct v.article_seq)')],
  [
    'events',
    'original_count',
    reports(
      'count(distinct a.cluster_id) + count(distinct case when a.cluster_id is null then a.seq end)',
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

const derivedPart = ([table, column, expression]: Derived): DerivedPart => {
  const wrong = `${column} is not (${expression})`
  return {
    find: ({ count }) => {
      const n = count(`select count(*) from ${table} where ${wrong}`)
      return n === 0 ? null : counted(n, `rows of ${table} have a ${column} that is not true`)
    },
    repair: ({ run }) => {
      run(`update ${table} set ${column} = (${expression}) where ${wrong}`)
    },
  }
}

/** Columns that follow from others, each after those that it follows from. */
export const DERIVED_COLUMNS = DERIVED.map(derivedPart)
