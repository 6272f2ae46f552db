import Database from 'better-sqlite3'

const KINDS = ['article', 'actor', 'event'] as const
const TABLES = [
  'datasets',
  'sources',
  'articles',
  'article_tags',
  'article_authors',
  'article_external_ids',
  'article_clusters',
  'article_fingerprints',
  'article_bands',
  'mentions',
  'actors',
  'actor_tags',
  'actor_sectors',
  'actor_external_ids',
  'actor_name_keys',
  'affiliations',
  'events',
  'event_tags',
  'event_contexts',
  'event_codes',
  'event_external_ids',
  'participants',
  'evidence',
  'changes',
] as const
// Of articles of one moment, the one with the lower id is the original, and ids differ from load to load.
const CHOSEN = ['cluster_id', 'is_duplicate', 'original_id']
// The loader keeps no ledger.
const LEDGER = ['hash', 'state_hash', 'undo_hash']
const UNLIKE = new Set(['created_at', 'updated_at', 'at', ...CHOSEN, ...LEDGER])

/** Columns that refer to a row with a key, and the table of that row. */
const NAMED: Record<string, string> = {
  dataset_id: 'datasets',
  dataset_name_id: 'datasets',
  source_id: 'sources',
  source_name_id: 'sources',
  source_domain_id: 'sources',
  fingerprint_id: 'article',
  article_seq: 'article',
  actor_seq: 'actor',
  event_seq: 'event',
}

/** The rows of a table without ids, row numbers and times, which differ from load to load. */
const rowsOf = (db: Database.Database, table: string, names: Map<unknown, string>): string[] => {
  const rows = db.prepare<[], Record<string, unknown>>(`select * from ${table}`).all()
  const print = (row: Record<string, unknown>) =>
    JSON.stringify(
      Object.entries(row).flatMap(([column, value]) => {
        if (column === 'seq' || UNLIKE.has(column) || (table === 'evidence' && column === 'id'))
          return []
        if (column in NAMED)
          return [[column, names.get(`${NAMED[column]} ${String(value)}`) ?? null]]
        return [[column, names.get(value) ?? value]]
      }),
    )
  return rows.map(print).toSorted()
}

/** The first difference between two loaded databases; null when there is none. */
export const difference = (one: string, other: string): string | null => {
  const [all, rest] = [one, other].map((file) => {
    const db = new Database(file)
    const names = new Map<unknown, string>()
    for (const kind of KINDS)
      for (const row of db
        .prepare<[], { id: string; scheme: string; value: string }>(
          `select ${kind}_id as id, scheme, value from ${kind}_external_ids order by scheme, value`,
        )
        .all())
        names.set(row.id, `${row.scheme} ${row.value}`)
    for (const table of ['datasets', 'sources'])
      for (const { seq, key } of db
        .prepare<[], { seq: number; key: string }>(`select seq, key from ${table}`)
        .all())
        names.set(`${table} ${seq}`, key)
    for (const kind of KINDS)
      for (const { seq, id } of db
        .prepare<[], { seq: number; id: string }>(`select seq, id from ${kind}s`)
        .all())
        names.set(`${kind} ${seq}`, names.get(id) ?? id)
    return { db, names }
  })
  if (!all || !rest) return 'no database'
  try {
    for (const table of TABLES) {
      const [ours, theirs] = [rowsOf(all.db, table, all.names), rowsOf(rest.db, table, rest.names)]
      const at = ours.findIndex((row, i) => row !== theirs[i])
      if (at >= 0 || ours.length !== theirs.length)
        return `${table}: ${ours.length} and ${theirs.length} rows, ${ours[at]} and ${theirs[at]}`
    }
    for (const { db } of [all, rest])
      for (const kind of KINDS)
        db.exec(`insert into ${kind}s_search(${kind}s_search) values ('integrity-check')`)
    const mapped = (db: Database.Database) =>
      Number(db.prepare('select count(*) from events_map').pluck().get())
    return mapped(all.db) === mapped(rest.db) ? null : 'events_map has other rows'
  } finally {
    all.db.close()
    rest.db.close()
  }
}
if (import.meta.main)
  console.log(difference(process.argv[2] ?? '', process.argv[3] ?? '') ?? 'same')
