/** Why tests of a file do not run on PostgreSQL. */
interface FileOnly {
  why: string
  /** The names of the tests; all of the file when not given. */
  tests?: readonly string[]
}

const FILE = 'damages, moves, locks or reads a database file'
const OWN_SERVERS = 'starts servers of PostgreSQL itself, on whatever engine the others run'
const WORKERS = 'asks worker processes, which PostgreSQL needs none of'
const KEPT = 'counts answers that are kept, which PostgreSQL has none of'

/**
 * The tests that do not run where `TEST_ENGINE` is `postgres`, by file: all others run on both engines. A test that is
 * to be added here is one of SQLite's files, or of what only SQLite needs.
 */
export const FILE_ONLY: Record<string, FileOnly | readonly FileOnly[]> = {
  'test/api/after.test.ts': {
    why: 'limits how much the log of a file grows under a snapshot',
    tests: ['a stream whose snapshot was ended goes on with after, to the whole list'],
  },
  'test/api/beside.test.ts': { why: 'holds the write lock of a file, and measures who waits' },
  'test/api/changes.test.ts': {
    why: 'backs up and restores files',
    tests: [
      'a restored database ends the cursors from before',
      'a database that is put back as a file ends the cursors that it cannot know',
    ],
  },
  'test/api/command.test.ts': [
    {
      why: 'makes a file where there is none, or must not',
      tests: [
        'serve makes the database, fills it with the sample data when told to, and says where it listens',
        'the command prints its help when it is told nothing, and makes nothing',
        'a database that cannot be opened is named',
        'migrate makes the database, and does nothing to one that is up to date',
      ],
    },
    {
      why: WORKERS,
      tests: [
        'worker processes end with the server on %s',
        'worker processes leave it to the server when they end',
      ],
    },
  ],
  'test/api/idempotency.test.ts': {
    why: FILE,
    tests: [
      'what was committed is answered as it would have been, if the server is killed before it has answered',
    ],
  },
  'test/api/kept.test.ts': {
    why: KEPT,
    tests: ['what is kept makes room for what is asked for later'],
  },
  'test/api/keys.test.ts': {
    why: FILE,
    tests: ['a key has 256 random bits, and what is kept of it does not have them'],
  },
  'test/api/ledger.test.ts': {
    why: FILE,
    tests: ['check names what is not as it was written, in resources and in history'],
  },
  'test/api/search-events.test.ts': {
    why: 'repairs a file',
    tests: ['the search index is checked against the texts, and made again from them'],
  },
  'test/api/suggest.test.ts': {
    why: 'repairs a file',
    tests: ['a check finds suggestions that are not what resources have, and repairs them'],
  },
  'test/api/telemetry.test.ts': {
    why: WORKERS,
    tests: [
      '/metrics tells what worker processes are doing, and what waits for one',
      'a worker process takes part in the trace of the request that is passed on to it',
    ],
  },
  'test/import/import-kills.test.ts': { why: FILE },
  'test/load/followers.test.ts': { why: FILE },
  'test/load/isolation.test.ts': { why: WORKERS },
  'test/load/largest.test.ts': { why: WORKERS },
  'test/load/many-processes.test.ts': { why: OWN_SERVERS },
  'test/load/stale-reads.test.ts': { why: KEPT },
  'test/storage/bit-flips.test.ts': { why: FILE },
  'test/storage/both-engines.test.ts': { why: OWN_SERVERS },
  'test/storage/columns.test.ts': { why: FILE },
  'test/storage/crash.test.ts': { why: FILE },
  'test/storage/durability.test.ts': { why: FILE },
  'test/storage/failover.test.ts': { why: OWN_SERVERS },
  'test/storage/files.test.ts': { why: FILE },
  'test/storage/filters.test.ts': { why: FILE },
  'test/storage/migration.test.ts': { why: FILE },
  'test/storage/other-tools.test.ts': { why: FILE },
  'test/storage/plans.test.ts': { why: 'reads the plans of SQLite' },
  'test/storage/server-commands.test.ts': { why: OWN_SERVERS },
  'test/storage/shared-writes.test.ts': { why: OWN_SERVERS },
  'test/storage/snapshots.test.ts': { why: 'limits how much the log of a file grows' },
  'test/storage/standbys.test.ts': { why: OWN_SERVERS },
  'test/storage/steps.test.ts': { why: 'counts steps, as PostgreSQL itself ends what takes long' },
}

/** The entries of a test file, by its path in the project. */
export const listedOf = (path: string): readonly FileOnly[] => [FILE_ONLY[path] ?? []].flat()

/** The test files that do not run on PostgreSQL at all. */
export const wholeFiles = (): string[] =>
  Object.keys(FILE_ONLY).filter((path) => listedOf(path).some(({ tests }) => !tests))

/** The part of a test's name before what its table fills in. */
const beginning = (name: string): string => name.split('%', 1)[0] ?? ''

/** Why a test does not run on PostgreSQL; undefined when it does. */
export const whyNot = (path: string, name: string): string | undefined =>
  listedOf(path).find(({ tests }) => tests?.some((one) => name.startsWith(beginning(one))))?.why
