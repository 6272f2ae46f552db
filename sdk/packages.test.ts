/** The SDKs as a partner gets them who has only the server: installed from it in an empty folder. */
import { execFile } from 'node:child_process'
import {
  existsSync,
  globSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { parse } from 'smol-toml'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { packSdks } from '../scripts/pack-sdks.ts'
import { startService, type Service } from './harness/service.ts'

const execute = promisify(execFile)
const ROOT = join(import.meta.dirname, '..')
const INSTALL_BYTES = 2 * 1024 * 1024
const FIRST_CALL = /2024-08-27 /

interface Packed {
  language: string
  name: string
  file: string
  example: string
}

let service: Service
let packages: Packed[]
const folders: string[] = []

beforeAll(async () => {
  await packSdks(join(ROOT, 'dist/sdk'))
  packages = JSON.parse(readFileSync(join(ROOT, 'dist/sdk/packages.json'), 'utf8')) as Packed[]
  service = await startService()
})
afterAll(async () => {
  await service.stop()
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

const emptyFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-package-'))
  folders.push(folder)
  return folder
}
/** The bytes of the files in a folder, without the bytecode that Python makes of them. */
const bytesBelow = (folder: string): number =>
  globSync('**', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.pyc'))
    .reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0)
const packageOf = (language: string): Packed => {
  const found = packages.find((one) => one.language === language)
  if (!found) throw new Error(`there is no package for ${language}`)
  return found
}
const run = async (cwd: string, [command = '', ...args]: string[], env = {}): Promise<string> => {
  const { stdout } = await execute(command, args, { cwd, env: { ...process.env, ...env } })
  return stdout
}
const programOf = ({ example }: Packed): string =>
  example.replaceAll('http://127.0.0.1:3000', service.origin)

test('the page of the SDKs has the packages, how to install each from here, and a first program', async () => {
  const page = await (await fetch(`${service.origin}/docs/sdks`)).text()
  for (const { name, file } of packages) {
    expect(page).toContain(name)
    expect(page).toContain(`${service.origin}/sdk/${file}`)
    const answer = await fetch(`${service.origin}/sdk/${file}`)
    expect(answer.status).toBe(200)
    expect((await answer.arrayBuffer()).byteLength).toBeLessThan(INSTALL_BYTES)
  }
  expect(page).toContain('new Dateline({')
  expect(page).not.toContain('127.0.0.1:3000')
  const wheel = await fetch(`${service.origin}/sdk/python.whl`, { redirect: 'manual' })
  expect([wheel.status, wheel.headers.get('location')]).toEqual([302, packageOf('Python').file])
  expect((await fetch(`${service.origin}/sdk/packages.json`)).status).toBe(404)
})

test('packages are the same bytes each time', async () => {
  const again = emptyFolder()
  await packSdks(again)
  for (const { file } of packages)
    expect(
      readFileSync(join(again, file)).equals(readFileSync(join(ROOT, 'dist/sdk', file))),
      file,
    ).toBe(true)
})

test('npm installs the package of the server alone, and its first program runs', async () => {
  const folder = emptyFolder()
  const sdk = packageOf('TypeScript')
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
  writeFileSync(join(folder, 'first.ts'), programOf(sdk))
  await run(folder, [
    'npm',
    'install',
    '--registry=http://127.0.0.1:1',
    '--fetch-retries=0',
    '--no-audit',
    '--no-fund',
    `${service.origin}/sdk/${sdk.file}`,
  ])
  expect(globSync('node_modules/*/', { cwd: folder })).toEqual(['node_modules/@dateline-db'])
  expect(bytesBelow(join(folder, 'node_modules'))).toBeLessThan(INSTALL_BYTES)
  const installed = join(folder, 'node_modules', sdk.name)
  for (const name of ['README.md', 'LICENSE', 'CHANGELOG.md'])
    expect(existsSync(join(installed, name)), name).toBe(true)
  const manifest = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as object
  expect(manifest).not.toHaveProperty('devDependencies')
  // The types are those that the source has, also where another package infers them.
  expect(readFileSync(join(installed, 'dist/generated/queries.gen.d.ts'), 'utf8')).not.toMatch(
    /=> any;/,
  )
  expect(await run(folder, [process.execPath, 'first.ts'])).toMatch(FIRST_CALL)
})

test('pip installs the wheel of the server, whose metadata is that of the project, and its first program runs', async () => {
  const folder = emptyFolder()
  const sdk = packageOf('Python')
  const url = `${service.origin}/sdk/${sdk.file}`
  const quiet = ['install', '--quiet', '--disable-pip-version-check']
  // Where the SDK's own environment is at hand, what it depends on need not be fetched, and its pip serves.
  const known = join(ROOT, 'sdk/python/.venv')
  if (existsSync(join(known, 'bin/pytest'))) {
    await run(folder, ['python3', '-m', 'venv', '--without-pip', '.'])
    const pip = [join(known, 'bin/pip'), '--python', 'bin/python']
    await run(folder, [...pip, ...quiet, '--no-deps', url])
    const [here = ''] = globSync('lib/*/site-packages', { cwd: folder })
    const [there = ''] = globSync('lib/*/site-packages', { cwd: known })
    // After its own packages, so that the wheel is what is found.
    writeFileSync(join(folder, here, 'known.pth'), join(known, there))
  } else {
    await run(folder, ['python3', '-m', 'venv', '.'])
    await run(folder, ['bin/pip', ...quiet, url])
  }
  writeFileSync(join(folder, 'first.py'), programOf(sdk))
  expect(await run(folder, ['bin/python', 'first.py'])).toMatch(FIRST_CALL)
  const shown = await run(folder, [
    'bin/python',
    '-c',
    'import importlib.metadata as m; d = m.metadata("dateline-db"); print(d["Version"], d["Requires-Python"], d.get_all("Requires-Dist"), m.files("dateline-db") is not None, all(f.hash is None or f.read_binary() is not None for f in m.files("dateline-db")))',
  ])
  const { project } = parse(
    readFileSync(join(ROOT, 'sdk/python/pyproject.toml'), 'utf8'),
  ) as unknown as { project: { dependencies: string[] } }
  for (const one of project.dependencies) expect(shown).toContain(one)
  expect(shown).toMatch(/^0\.\d+\.\d+ >=3\.10 .* True True$/m)
  const installed = globSync('lib/*/site-packages/dateline*', { cwd: folder })
  expect(installed.reduce((sum, path) => sum + bytesBelow(join(folder, path)), 0)).toBeLessThan(
    INSTALL_BYTES,
  )
})

test('go builds the module of the server, and its first program runs', async () => {
  const folder = emptyFolder()
  const sdk = packageOf('Go')
  const archive = await fetch(`${service.origin}/sdk/${sdk.file}`)
  writeFileSync(join(folder, sdk.file), Buffer.from(await archive.arrayBuffer()))
  await run(folder, ['unzip', '-q', sdk.file])
  writeFileSync(join(folder, 'main.go'), programOf(sdk))
  await run(folder, ['go', 'mod', 'init', 'example.org/first'])
  await run(folder, [
    'go',
    'mod',
    'edit',
    '-require',
    `${sdk.name}@v0.0.0`,
    '-replace',
    `${sdk.name}=./dateline`,
  ])
  expect(await run(folder, ['go', 'run', '.'], { GOFLAGS: '-mod=mod', GOPROXY: 'off' })).toMatch(
    FIRST_CALL,
  )
  expect(bytesBelow(join(folder, 'dateline'))).toBeLessThan(INSTALL_BYTES)
})
