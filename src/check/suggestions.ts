import { counted } from '../common/text.ts'
import type { DerivedPart } from '../db/checked.ts'

/** How many resources of each collection have each source, tag, place and author. */
const USES = [
  "select 'tag' as kind, 'article' as collection, tag as value, count(*) as uses from article_tags group by tag",
  "select 'tag', 'actor', tag, count(*) from actor_tags group by tag",
  "select 'tag', 'event', tag, count(*) from event_tags group by tag",
  "select 'author', 'article', author, count(*) from article_authors group by author",
  "select 'place', 'event', place_name, count(*) from events where place_name is not null group by place_name",
  `select 'source', 'article', value, count(*) from (
    select a.seq, s.name as value from articles a join sources s on s.seq = a.source_id where s.name is not null
    union select a.seq, s.domain from articles a join sources s on s.seq = a.source_id where s.domain is not null
  ) group by value`,
].join(' union all ')

/** The rows that the tables have, beside those that they should have. */
const PARTS = [
  [
    'suggestions (kind, collection, value, uses, words)',
    `select kind, collection, value, uses, words_of(value) from (${USES})`,
  ],
  [
    'suggestion_words (kind, collection, value, word)',
    `select s.kind, s.collection, s.value, w.value from suggestions s, json_each('["' || replace(trim(s.words), ' ', '","') || '"]') w where w.value <> ''`,
  ],
] as const

/** The suggestions there should be, with how often each is used and the words that find it. */
export const SUGGESTION_PARTS = PARTS.map(([into, expected]): DerivedPart => {
  const [table = '', columns = ''] = into.split(/ \(|\)/)
  const stored = `select ${columns} from ${table}`
  return {
    find: ({ count }) => {
      const n = count(
        `select (select count(*) from (select * from (${expected}) except ${stored})) + (select count(*) from (${stored} except select * from (${expected})))`,
      )
      return n === 0 ? null : counted(n, `rows of ${table} are not what resources have`)
    },
    repair: ({ run }) => run(`delete from ${table}; insert into ${into} ${expected}`),
  }
})
