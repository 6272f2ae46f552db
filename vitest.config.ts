import { availableParallelism } from 'node:os'
import { configDefaults, defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'
import { wholeFiles } from './test/support/file-only.ts'

/** What takes longest, by the name of its file: it begins first, so that no worker is left alone with it at the end. */
const LONGEST = [
  'swagger-ui',
  'largest',
  'browser',
  'isolation',
  'explorer-views',
  'durability',
  'secrets',
  'import-kills',
]

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]) {
    const isShort = ({ moduleId }: TestSpecification) =>
      !LONGEST.some((name) => moduleId.endsWith(`/${name}.test.ts`))
    const inOrder = super.sort.bind(this)
    return (await inOrder(files)).toSorted(
      (one, other) => Number(isShort(one)) - Number(isShort(other)),
    )
  }
}

export default defineConfig({
  test: {
    include: ['{,explorer/}test/**/*.test.ts'],
    exclude: [
      ...configDefaults.exclude,
      ...(process.env['TEST_ENGINE'] === 'postgres' ? wholeFiles() : []),
    ],
    setupFiles: ['test/support/leave-out.ts'],
    sequence: { sequencer: LongestFirst },
    globalSetup: ['test/support/bundle.ts', 'test/support/databases.ts'],
    // better-sqlite3 is a native addon.
    pool: 'forks',
    // Files share the modules of a worker, which take seconds to load; each test has a service and a database of its own.
    isolate: false,
    // Many tests wait for processes of their own, or for time to pass.
    maxWorkers: availableParallelism() + 1,
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 60_000 } },
  },
})
