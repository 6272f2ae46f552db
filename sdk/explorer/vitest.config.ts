import { defineConfig } from 'vitest/config'

/** The calls that the explorer shows, in each language of the SDKs. */
export default defineConfig({
  cacheDir: '../../node_modules/.vite',
  test: { testTimeout: 600_000, hookTimeout: 600_000, expect: { poll: { timeout: 60_000 } } },
})
