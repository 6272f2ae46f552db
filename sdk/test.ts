/**
 * Runs the tests of the SDKs side by side, each with its own language's runner, and counts what passed:
 *
 *     node sdk/test.ts                 # all; needs Python and Go, and Debian's chromium
 *     node sdk/test.ts typescript go   # some
 *
 * A suite is printed when it is over. Where CI is set, a test that is skipped has failed.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeEnvironment } from './environment.ts'

interface Count {
  passed: number
  failed: number
  skipped: number
}

const SDK = import.meta.dirname
const VENV = join(SDK, 'python/.venv')
const scratch = mkdtempSync(join(tmpdir(), 'dateline-sdk-test-'))

/** The commands of one SDK's tests, and what they have printed so far. */
class Suite {
  printed = ''

  /** Runs a command in a folder below sdk/; tells whether it succeeded. `take` reads its standard output. */
  async run(
    cwd: string,
    [command = '', ...args]: string[],
    take = (text: string) => void (this.printed += text),
  ): Promise<boolean> {
    const child = spawn(command, args, { cwd: join(SDK, cwd), stdio: ['ignore', 'pipe', 'pipe'] })
    child.stdout.setEncoding('utf8').on('data', take)
    child.stderr.setEncoding('utf8').on('data', (text: string) => void (this.printed += text))
    const [code] = (await once(child, 'close')) as [number | null]
    return code === 0
  }
}

/** Runs vitest, and reads its report; a file that does not load is one failure more. */
const vitest = async (suite: Suite, cwd: string): Promise<Count> => {
  const report = join(scratch, `${cwd.replaceAll('/', '-')}.json`)
  const own = join(SDK, cwd, 'node_modules/.bin/vitest')
  const ok = await suite.run(cwd, [
    existsSync(own) ? own : 'vitest',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ])
  if (!existsSync(report)) return { passed: 0, failed: 1, skipped: 0 }
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(
    readFileSync(report, 'utf8'),
  ) as Record<string, number>
  return {
    passed: numPassedTests ?? 0,
    failed: Math.max(numFailedTests ?? 0, ok ? 0 : 1),
    skipped: (numPendingTests ?? 0) + (numTodoTests ?? 0),
  }
}

/** Checks the programs in the documents, as one test more. */
const documents = async (suite: Suite, language: string, count: Count): Promise<Count> => {
  const ok = await suite.run('.', [process.execPath, 'documents.ts', language])
  return { ...count, passed: count.passed + (ok ? 1 : 0), failed: count.failed + (ok ? 0 : 1) }
}

const suites: Record<string, (suite: Suite) => Promise<Count>> = {
  generator: (suite) => vitest(suite, '.'),
  explorer: (suite) => vitest(suite, 'explorer'),
  typescript: async (suite) => {
    if (!existsSync(join(SDK, 'typescript/node_modules/.package-lock.json')))
      await suite.run('typescript', ['npm', 'ci', '--no-audit', '--no-fund'])
    return documents(suite, 'typescript', await vitest(suite, 'typescript'))
  },
  python: async (suite) => {
    const report = join(scratch, 'python.xml')
    const ok = await suite.run('python', [join(VENV, 'bin/pytest'), `--junitxml=${report}`])
    const head = existsSync(report) ? readFileSync(report, 'utf8').slice(0, 1000) : ''
    const count = (name: string) => Number(new RegExp(`\\b${name}="(\\d+)"`).exec(head)?.[1] ?? 0)
    const failed = Math.max(count('failures') + count('errors'), ok ? 0 : 1)
    const skipped = count('skipped')
    const passed = Math.max(0, count('tests') - failed - skipped)
    return documents(suite, 'python', { passed, failed, skipped })
  },
  go: async (suite) => {
    const told: string[] = []
    // A test of its own runs all of `go vet`.
    const ok = await suite.run(
      'go',
      ['go', 'test', '-json', '-count=1', '-vet=off', './...'],
      (text) => told.push(text),
    )
    const count: Count = { passed: 0, failed: 0, skipped: 0 }
    for (const line of told
      .join('')
      .split('\n')
      .filter((text) => text.startsWith('{'))) {
      const { Action, Test, Output } = JSON.parse(line) as {
        Action: string
        Test?: string
        Output?: string
      }
      if (
        Action === 'output' &&
        (!Test || /^\s*--- (FAIL|SKIP)|^panic: |_test\.go:\d+/.test(Output ?? ''))
      )
        suite.printed += Output ?? ''
      if (!Test) continue
      if (Action === 'pass') count.passed++
      if (Action === 'fail') count.failed++
      if (Action === 'skip') count.skipped++
    }
    if (!ok && count.failed === 0) count.failed = 1
    return documents(suite, 'go', count)
  },
}

const asked = process.argv.slice(2)
const unknown = asked.find((name) => !suites[name])
if (unknown)
  throw new Error(`There is no suite ${unknown}; there are: ${Object.keys(suites).join(', ')}`)
// The explorer and the packages use it too, and would each make one of their own.
if (asked.length === 0 || asked.includes('python'))
  if (!existsSync(join(VENV, 'bin/pytest'))) {
    const python = join(SDK, 'python')
    makeEnvironment(VENV, '-r', join(python, 'requirements-dev.txt'), '-e', python)
  }
const total: Count = { passed: 0, failed: 0, skipped: 0 }
const running = new Map<string, Suite>()
process.on('SIGTERM', () => {
  for (const [name, { printed }] of running)
    console.log(`\n# ${name} was not over\n${printed.slice(-500)}`)
  process.exit(1)
})
try {
  await Promise.all(
    Object.entries(suites)
      .filter(([name]) => asked.length === 0 || asked.includes(name))
      .map(async ([name, run]) => {
        const suite = new Suite()
        running.set(name, suite)
        const count = await run(suite)
        running.delete(name)
        if (process.env.CI) count.failed += count.skipped
        total.passed += count.passed
        total.failed += count.failed
        total.skipped += count.skipped
        console.log(`\n# ${name}\n${suite.printed}`)
        console.log(
          `${name}: ${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`,
        )
      }),
  )
} finally {
  rmSync(scratch, { recursive: true, force: true })
}
console.log(`\n${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed > 0 ? 1 : 0
