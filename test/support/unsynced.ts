import Database from 'better-sqlite3'

/* For `node --import`: a server whose commits return before they are on the disk, to see that a test notices. */
const { pragma } = Database.prototype
Database.prototype.pragma = function (this: Database.Database, source, options) {
  return pragma.call(
    this,
    source === 'synchronous = FULL' ? 'synchronous = NORMAL' : source,
    options,
  )
}
