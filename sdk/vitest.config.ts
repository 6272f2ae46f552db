import { defineConfig } from 'vitest/config'

/** The tests of the harness and of the generators; each SDK has its own. */
export default defineConfig({
  cacheDir: '../node_modules/.vite',
  test: {
    include: ['*.test.ts', 'harness/*.test.ts', 'generator/*.test.ts'],
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 30_000 } },
  },
})
