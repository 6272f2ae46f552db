import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { expect, test } from 'vitest'

const LIMIT_BYTES = 5 * 1024
const DIST = new URL('../dist/index.js', import.meta.url).pathname

const bundle = async (contents: string): Promise<{ bytes: number; inputs: string[] }> => {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: '.' },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    metafile: true,
  })
  const [file] = outputFiles
  return { bytes: gzipSync(file?.contents ?? '').length, inputs: Object.keys(metafile.inputs) }
}

test('everything is at most 5 KB gzipped, and depends on nothing', async () => {
  const { bytes, inputs } = await bundle(`export * from '${DIST}'`)
  console.log(`everything: ${bytes} bytes gzipped`)
  expect(bytes).toBeLessThanOrEqual(LIMIT_BYTES)
  expect(inputs.filter((input) => input.includes('node_modules'))).toEqual([])
})

test('one call is no more', async () => {
  const { bytes } = await bundle(
    `import { Dateline } from '${DIST}'; console.log(await new Dateline().events.get('event_1'))`,
  )
  console.log(`one call: ${bytes} bytes gzipped`)
  expect(bytes).toBeLessThanOrEqual(LIMIT_BYTES)
})
