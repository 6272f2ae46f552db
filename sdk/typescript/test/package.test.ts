import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
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
  await run('publint', '--strict')
  await run('attw', '--pack', '.', '--profile', 'esm-only')
})

test('its reference is made without a warning', async () => {
  expect(await run('typedoc')).not.toMatch(/warning/i)
})
