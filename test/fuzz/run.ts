/**
 * Fuzzes the service by its contract, with every check and the links of the contract, and fails when an answer is
 * none that the contract has. `--long` makes over 10,000 cases, of all boundaries too; `FUZZ_SEED` makes others.
 * Wants Python.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeEnvironment } from '../../sdk/environment.ts'
import { startService } from '../../sdk/harness/service.ts'

const FUZZ = import.meta.dirname
const LONG = process.argv.includes('--long')
const [PHASES, EXAMPLES] = LONG
  ? ['examples,coverage,fuzzing,stateful', '60']
  : ['examples,fuzzing,stateful', '4']
const SEED = process.env['FUZZ_SEED'] ?? '1'

/** How many valid requests of an operation were answered with 2xx, 404, 409 or otherwise, by phase. */
type Rates = Record<
  string,
  { accepted: number; unreachable: number; conflicts: number; rejected: number }
>
interface Report {
  complete: boolean
  phases: Record<string, { status: string }>
  operations: { selected: number; tested: number }
  test_cases: { generated: number; unique_failures: number }
  valid_rates: Record<string, Rates>
}

const venv = join(FUZZ, '.venv')
const requirements = join(FUZZ, 'requirements.txt')
if (!existsSync(join(venv, 'bin/schemathesis'))) makeEnvironment(venv, '-r', requirements)

const reports = mkdtempSync(join(tmpdir(), 'dateline-fuzz-'))
const service = await startService({
  REQUIRE_KEY: 'true',
  RATE_LIMIT_PER_KEY: '0',
  RATE_LIMIT_PER_ADDRESS: '0',
})
try {
  const { status } = spawnSync(
    join(venv, 'bin/schemathesis'),
    [
      'run',
      `${service.origin}/openapi.json`,
      '--continue-on-failure',
      `--phases=${PHASES}`,
      `--max-examples=${EXAMPLES}`,
      `--seed=${SEED}`,
      '--generation-database=none',
      // It does not end.
      '--exclude-operation-id=streamChanges',
      '--report=json',
      `--report-dir=${reports}`,
    ],
    { cwd: FUZZ, stdio: 'inherit', env: { ...process.env, DATELINE_KEY: service.keys.admin } },
  )
  const file = readdirSync(reports).find((name) => name.endsWith('.json'))
  if (status !== 0 || file === undefined) throw new Error(`schemathesis ended with ${status}`)
  const report = JSON.parse(readFileSync(join(reports, file), 'utf8')) as Report
  // It would be no test if a phase had not run, or an operation had refused all that it was sent.
  const idle = PHASES.split(',').filter((phase) => report.phases[phase]?.status !== 'success')
  const shut = Object.entries(report.valid_rates)
    .filter(([, phases]) =>
      Object.values(phases).every((one) => one.accepted + one.unreachable + one.conflicts === 0),
    )
    .map(([operation]) => operation)
  const { selected, tested } = report.operations
  if (!report.complete || idle.length > 0 || (LONG && shut.length > 0) || tested < selected)
    throw new Error(`not all was tried: ${JSON.stringify({ idle, shut, tested, selected })}`)
  console.log(`${report.test_cases.generated} cases of ${tested} operations, no failure`)
} finally {
  await service.stop()
  rmSync(reports, { recursive: true, force: true })
}
