/**
 * Runs the tests of the SDKs, each with its own language's runner, and counts what passed:
 *
 *     node sdk/test.ts                 # all; needs Python and Go
 *     node sdk/test.ts typescript go   # some
 *
 * Where CI is set, a test that is skipped has failed.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

interface Count {
  passed: number
  failed: number
  skipped: number
}

const SDK = import.meta.dirname
const scratch = mkdtempSync(join(tmpdir(), 'dateline-sdk-test-'))

const run = (cwd: string, command: string, ...args: string[]): boolean =>
  spawnSync(command, args, { cwd: join(SDK, cwd), stdio: 'inherit' }).status === 0

/** Runs vitest, and reads its report; a file that does not load is one failure more. */
const vitest = (cwd: string, ...args: string[]): Count => {
  const report = join(scratch, `${cwd.replaceAll('/', '-')}.json`)
  const own = join(SDK, cwd, 'node_modules/.bin/vitest')
  const ok = run(
    cwd,
    existsSync(own) ? own : 'vitest',
    'run',
    ...args,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  )
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

const suites: Record<string, () => Count> = {
  generator: () => vitest('.'),
  typescript: () => {
    if (!existsSync(join(SDK, 'typescript/node_modules/.package-lock.json')))
      execFileSync('npm', ['ci', '--no-audit', '--no-fund'], {
        cwd: join(SDK, 'typescript'),
        stdio: 'inherit',
      })
    return vitest('typescript')
  },
  python: () => {
    const venv = join(SDK, 'python/.venv')
    if (!existsSync(join(venv, 'bin/pytest'))) {
      execFileSync('python3', ['-m', 'venv', venv], { stdio: 'inherit' })
      execFileSync(
        join(venv, 'bin/pip'),
        ['install', '-q', '--disable-pip-version-check', '-r', 'requirements-dev.txt', '-e', '.'],
        { cwd: join(SDK, 'python'), stdio: 'inherit' },
      )
    }
    const report = join(scratch, 'python.xml')
    const ok = run('python', join(venv, 'bin/pytest'), `--junitxml=${report}`)
    const head = existsSync(report) ? readFileSync(report, 'utf8').slice(0, 1000) : ''
    const count = (name: string) => Number(new RegExp(`\\b${name}="(\\d+)"`).exec(head)?.[1] ?? 0)
    const failed = Math.max(count('failures') + count('errors'), ok ? 0 : 1)
    const skipped = count('skipped')
    return { passed: Math.max(0, count('tests') - failed - skipped), failed, skipped }
  },
  go: () => {
    const { status, stdout } = spawnSync('go', ['test', '-json', '-count=1', './...'], {
      cwd: join(SDK, 'go'),
      encoding: 'utf8',
      maxBuffer: 256 * 1024 * 1024,
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const count: Count = { passed: 0, failed: 0, skipped: 0 }
    for (const line of stdout.split('\n').filter((text) => text.startsWith('{'))) {
      const { Action, Test, Output } = JSON.parse(line) as {
        Action: string
        Test?: string
        Output?: string
      }
      if (Action === 'output' && !Test) process.stdout.write(Output ?? '')
      if (!Test) continue
      if (Action === 'output' && /^\s*--- (FAIL|SKIP)|_test\.go:\d+/.test(Output ?? ''))
        process.stdout.write(Output ?? '')
      if (Action === 'pass') count.passed++
      if (Action === 'fail') count.failed++
      if (Action === 'skip') count.skipped++
    }
    if (status !== 0 && count.failed === 0) count.failed = 1
    return count
  },
}

const asked = process.argv.slice(2)
const unknown = asked.find((name) => !suites[name])
if (unknown)
  throw new Error(`There is no suite ${unknown}; there are: ${Object.keys(suites).join(', ')}`)
const total: Count = { passed: 0, failed: 0, skipped: 0 }
try {
  for (const [name, suite] of Object.entries(suites)) {
    if (asked.length > 0 && !asked.includes(name)) continue
    console.log(`\n# ${name}`)
    const count = suite()
    if (process.env.CI) count.failed += count.skipped
    total.passed += count.passed
    total.failed += count.failed
    total.skipped += count.skipped
    console.log(`${name}: ${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`)
  }
} finally {
  rmSync(scratch, { recursive: true, force: true })
}
console.log(`\n${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed > 0 ? 1 : 0
