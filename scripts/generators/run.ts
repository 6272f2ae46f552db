// Makes clients of the contract with other people's generators, compiles them, and has each ask a running service, and
// one that answers as a later version may. `npm run contract:generators [name…]`; `--light` runs those that are quick.
import { execFile } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs, promisify } from 'node:util'
import { startService } from '../../sdk/harness/service.ts'
import { GENERATORS, type Generator } from './generators.ts'
import { NEW_MEMBER, startLater } from './later.ts'

const execute = promisify(execFile)
const HERE = import.meta.dirname
const ROOT = join(HERE, '../..')
/** Tools and clients are kept here between runs. */
const CACHE = join(ROOT, 'node_modules/.cache/dateline/generators')
const CONTRACT = process.env['CONTRACT'] ?? join(ROOT, 'openapi/openapi.json')
const STEP_MS = 20 * 60_000

/** The report of a program about one step. */
type Line = { step: string } & Record<string, unknown>

const run = async (
  folder: string,
  command: string,
  env: Record<string, string> = {},
): Promise<string> => {
  try {
    const { stdout } = await execute('bash', ['-euo', 'pipefail', '-c', command], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, CONTRACT, ROOT, ...env },
      timeout: STEP_MS,
      maxBuffer: 64 * 1024 * 1024,
    })
    return stdout
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string }
    const said = `${stdout}\n${stderr}`.trim().split('\n').slice(-25)
    throw new Error(said.map((line) => line.slice(0, 300)).join('\n'), { cause: error })
  }
}

const linesOf = (output: string): Map<string, Line> =>
  new Map(
    output
      .split('\n')
      .filter((line) => line.startsWith('{'))
      .map((line) => JSON.parse(line) as Line)
      .map((line) => [line.step, line]),
  )

const demand = (holds: boolean, what: string, lines: Map<string, Line>): void => {
  if (!holds) throw new Error(`${what}: ${JSON.stringify([...lines.values()])}`)
}

/** Checks the answers that each program reports. */
const check = (lines: Map<string, Line>): void => {
  const at = (step: string): Line => lines.get(step) ?? { step }
  demand(Number(at('list')['count']) > 2, 'the list has the meetings in Libya', lines)
  demand(at('list')['type'] === 'CONSULT', 'the filter of types holds', lines)
  demand(String(at('get')['id']).startsWith('event_'), 'the event is read', lines)
  demand(at('create')['title'] === 'Made by a generated client', 'the article is made', lines)
  demand(at('patch')['title'] === 'Changed', 'the article is changed', lines)
  demand(at('refuse')['status'] === 422, 'the wrong event is refused', lines)
  demand(at('refuse')['pointer'] === '/date/end', 'the refusal names the place', lines)
}

/** Checks that each program reads new fields and new members of enums. */
const checkLater = (lines: Map<string, Line>): void => {
  const { type, count }: Line = lines.get('list') ?? { step: 'list' }
  demand(Number(count) > 2, 'a list with new fields is read', lines)
  demand(type === NEW_MEMBER, 'a new member of an enum is read as it is', lines)
  demand(lines.get('get')?.['role'] === NEW_MEMBER, 'so is one in a resource', lines)
}

/** Why a generator is left out on this machine; null when it can run. */
const missing = async ({ needs }: Generator): Promise<string | null> => {
  const found = await Promise.all(
    needs.map((tool) =>
      run(ROOT, `${tool.includes(' ') ? '' : 'command -v '}${tool}`).then(
        () => true,
        () => false,
      ),
    ),
  )
  const absent = needs.filter((_, i) => !found[i])
  return absent.length > 0 ? `there is no ${absent.join(', ')}` : null
}

const asSeconds = (since: number) => `${((performance.now() - since) / 1000).toFixed(0)} s`

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { light: { type: 'boolean', default: false } },
})
const chosen = GENERATORS.filter(({ name, isLight }) =>
  positionals.length > 0 ? positionals.includes(name) : !values.light || isLight,
)
const service = await startService()
const later = await startLater(service.origin)
let failed = 0
let passed = 0
for (const generator of chosen) {
  const { name, steps, program } = generator
  const began = performance.now()
  const reason = await missing(generator)
  if (reason !== null) {
    console.log(`- ${name}: left out, as ${reason}`)
    continue
  }
  const folder = join(CACHE, name)
  mkdirSync(folder, { recursive: true })
  for (const part of ['generated', 'out'])
    rmSync(join(folder, part), { recursive: true, force: true })
  const own = join(HERE, 'programs', name)
  if (existsSync(own)) cpSync(own, folder, { recursive: true })
  let at = ''
  try {
    for (const step of steps) {
      at = step
      await run(folder, step)
    }
    at = program
    const env = { KEY: service.keys.write }
    check(linesOf(await run(folder, program, { ...env, BASE_URL: service.origin })))
    checkLater(
      linesOf(await run(folder, program, { ...env, BASE_URL: later.origin, LATER: 'yes' })),
    )
    passed++
    console.log(`✓ ${name} (${asSeconds(began)})`)
  } catch (error) {
    failed++
    writeFileSync(join(folder, 'error.log'), String(error))
    console.log(
      `✗ ${name} (${asSeconds(began)}) at: ${at}\n${error instanceof Error ? error.message : String(error)}`,
    )
  }
}
later.stop()
await service.stop()
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
