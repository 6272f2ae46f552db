import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import Database from 'better-sqlite3'
import { orderOf } from '../src/db/identity.ts'
import { openSqlite } from '../src/db/sqlite/engine.ts'
import { searchable } from '../src/common/words.ts'
import { generator, kept, ROOT } from './data.ts'

const random = generator(20_240_827)
const CONSONANTS = 'bcdfghjklmnprstvwxyz'
const VOWELS = 'aeiou'
/** Words, the commonest first. */
export const WORDS = Array.from({ length: 5_000 }, (_, i) => {
  let word = ''
  for (let rest = i + 400; rest > 0; rest = Math.floor(rest / 20))
    word += `${CONSONANTS[rest % 20]}${VOWELS[(rest * 7) % 5]}`
  return word
})
/** Draws words, of which few are common and most are rare. */
const words = (count: number) =>
  Array.from({ length: count }, () => WORDS[Math.floor(WORDS.length * random() ** 4)]).join(' ')

const BASE_32 = '0123456789abcdefghjkmnpqrstvwxyz'
/** The id of one of the articles, of which the first is 1. */
export const idOf = (n: number) => {
  let digits = ''
  for (let rest = n; digits.length < 6; rest = Math.floor(rest / 32))
    digits = `${BASE_32[rest % 32]}${digits}`
  return `article_01j6ne5q40fj0s37vhqx${digits}`
}

/** Inserts articles by SQL: rows first, then derived data. */
const fill = async (file: string, articles: number): Promise<void> => {
  await openSqlite(`file:${file}`, join(ROOT, 'drizzle')).close()
  const db = new Database(file)
  db.pragma('journal_mode = OFF')
  db.pragma('synchronous = OFF')
  db.pragma('foreign_keys = OFF')
  db.pragma('cache_size = -200000')
  const made = db
    .prepare<[], { type: string; name: string; sql: string }>(
      `select type, name, sql from sqlite_master
      where tbl_name in ('articles', 'article_tags') and type in ('trigger', 'index') and sql is not null`,
    )
    .all()
  for (const { type, name } of made) db.exec(`drop ${type} ${name}`)
  db.function('words', { varargs: false }, (n) => words(Number(n)))
  db.function('id_of', (n) => idOf(Number(n)))
  db.function('id_order', (n) => orderOf(idOf(Number(n))))
  const given: Record<string, string> = {
    seq: 'n',
    id: 'id_of(n)',
    id_order: 'id_order(n)',
    version: '1',
    created_at: '1400000000000 + n * 1000',
    updated_at: '1400000000000 + n * 1000',
    published_at: '1400000000000 + n * 300000',
    external_ids: `'[]'`,
    tags: `case when n % 7 = 0 then '["seven"]' else '[]' end`,
    authors: `'[]'`,
    title: 'words(8)',
    body: 'words(40)',
    language: `case n % 3 when 0 then 'en' when 1 then 'fr' else 'ar' end`,
    section: `case when n % 5 = 0 then 'World' else 'Politics' end`,
    genre: `case when n % 11 = 0 then 'analysis' else 'news' end`,
    source_id: '1 + n % 100',
    source_name_id: '1 + n % 100',
    source_domain_id: '1 + n % 100',
    word_count: '40',
    has_body: '1',
  }
  const columns = db
    .prepare<[], { name: string; type: string; notnull: number }>('pragma table_info(articles)')
    .all()
    .filter(({ name, notnull }) => name in given || notnull === 1)
  const values = columns.map(({ name, type }) => given[name] ?? (type === 'TEXT' ? `''` : '0'))
  const numbers = (to: number) =>
    `with recursive numbers(n) as (select 1 union all select n + 1 from numbers where n < ${to})`
  db.exec(`${numbers(100)} insert into sources(key, name, domain, country)
    select 's' || n, 'Source ' || n, 's' || n || '.example', 'LY' from numbers`)
  db.exec(`${numbers(articles)} insert into articles(${columns.map(({ name }) => name).join()})
    select ${values.join()} from numbers`)
  db.exec(`insert into article_tags(tag, published_at, id_order, article_seq)
    select 'seven', published_at, id_order, seq from articles where seq % 7 = 0`)
  for (const { sql } of made.filter(({ type }) => type === 'index')) db.exec(sql)
  db.function('searchable', { deterministic: true }, (text: unknown) =>
    typeof text === 'string' ? searchable(text) : null,
  )
  db.exec(`insert into articles_search(rowid, title, summary, body)
    select seq, searchable(title), searchable(summary), searchable(body) from articles`)
  for (const { sql } of made.filter(({ type }) => type === 'trigger')) db.exec(sql)
  db.close()
}

/** A database with so many articles, all in all a million in some minutes. */
export const ensureArticles = (articles: number): Promise<string> =>
  kept(`articles-${articles}`, [fileURLToPath(import.meta.url)], (file) => fill(file, articles))
