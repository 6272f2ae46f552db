import { counted } from '../common/text.ts'
import type { DerivedPart } from '../db/checked.ts'
import { UNKNOWN_TIME } from '../db/tables/values.ts'

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
  [
    'mentions',
    'quotes',
    "iif(mentions.quotes = '[]', '[]', (select quotes_in(a.body, mentions.quotes) from articles a where a.id = mentions.article_id))",
  ],
  ['events', 'quad_class', 'quad_class(events.type, events.mode)'],
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
