// Checks the contract by Spectral's rules for the OWASP API Security Top 10; hints fail too.
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

const cwd = import.meta.dirname
const spectral = join(cwd, 'node_modules/.bin/spectral')
if (!existsSync(spectral))
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd, stdio: 'inherit' })
const contract = join(cwd, '../../openapi/openapi.json')
const args = ['lint', contract, '--ruleset', 'ruleset.yaml', '--fail-severity', 'hint']
process.exitCode = spawnSync(spectral, args, { cwd, stdio: 'inherit' }).status ?? 1
