// Lists changes of the contract that break clients of the last tag, or of `--base` (a commit or a file).
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'

const ROOT = join(import.meta.dirname, '..')
const CONTRACT = 'openapi/openapi.json'

const { values } = parseArgs({
  options: {
    base: { type: 'string' },
    contract: { type: 'string', default: join(ROOT, CONTRACT) },
  },
})

const git = (...args: string[]) =>
  execFileSync('git', args, {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'ignore'],
  })

const lastTag = (): string | undefined => {
  try {
    return git('describe', '--tags', '--abbrev=0').trim()
  } catch {
    return undefined
  }
}

const base = values.base ?? lastTag()
if (base === undefined) {
  console.log('There is no tag yet, so there is nothing to compare with.')
} else {
  const scratch = mkdtempSync(join(tmpdir(), 'dateline-contract-'))
  try {
    let before = resolve(base)
    if (!existsSync(before)) {
      before = join(scratch, 'before.json')
      writeFileSync(before, git('show', `${base}:${CONTRACT}`))
    }
    const { status } = spawnSync(
      'go',
      ['tool', 'oasdiff', 'breaking', before, resolve(values.contract), '--fail-on', 'WARN'],
      { cwd: join(import.meta.dirname, 'oasdiff'), stdio: 'inherit' },
    )
    process.exitCode = status ?? 1
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}
