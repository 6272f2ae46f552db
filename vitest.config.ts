import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/bundle.ts', 'test/support/databases.ts'],
    // better-sqlite3 is a native addon.
    pool: 'forks',
    // Files share the modules of a worker, which take seconds to load; each test has a service and a database of its own.
    isolate: false,
    // Many tests wait for processes of their own.
    maxWorkers: '100%',
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 60_000 } },
  },
})
