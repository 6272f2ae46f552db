import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, onTestFinished, test } from 'vitest'
import { VERSION } from '../src/index.js'

const cwd = fileURLToPath(new URL('..', import.meta.url))
/** Runs a tool of this package; it fails when the tool does. */
const run = async (tool: string, ...given: string[]): Promise<string> => {
  const { stdout, stderr } = await promisify(execFile)(`node_modules/.bin/${tool}`, given, { cwd })
  return stdout + stderr
}
const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8')

test('its version is that of the contract', () => {
  const { info } = JSON.parse(read('../../../openapi/openapi.json')) as {
    info: { version: string }
  }
  expect(VERSION).toBe(info.version)
  expect(JSON.parse(read('../package.json'))).toMatchObject({ version: info.version })
})

test('it type-checks, with the examples and code that uses every method', async () => {
  await run('tsc')
})

test('it is ready to publish', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-pack-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  // It has just been built; to pack would build it again.
  const pack = ['pack', '--ignore-scripts', '--json', '--pack-destination', folder]
  const { stdout } = await promisify(execFile)('npm', pack, { cwd })
  const [{ filename = '' } = {}] = JSON.parse(stdout) as { filename?: string }[]
  await run('publint', '--strict', join(folder, filename))
  await run('attw', join(folder, filename), '--profile', 'esm-only')
})

test('its reference is made without a warning', async () => {
  // The compiler has looked for errors already.
  expect(await run('typedoc', '--skipErrorChecking')).not.toMatch(/warning/i)
})
