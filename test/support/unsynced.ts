import Database from 'better-sqlite3'

/* For `node --import`: a server whose commits are not synced, to prove that a test notices it. */
const { pragma } = Database.prototype
Database.prototype.pragma = function (this: Database.Database, source, options) {
  return pragma.call(
    this,
    source === 'synchronous = FULL' ? 'synchronous = NORMAL' : source,
    options,
  )
}
