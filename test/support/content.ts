import Database from 'better-sqlite3'

/** All that a database holds, by table. */
export const contentOf = (file: string): Record<string, unknown[]> => {
  const client = new Database(file, { readonly: true })
  const names = client
    .prepare<[], string>("select name from sqlite_master where type = 'table' order by name")
    .pluck()
    .all()
  const rows = names.map((name) => [name, client.prepare(`select * from "${name}"`).all()] as const)
  client.close()
  return Object.fromEntries(rows)
}
