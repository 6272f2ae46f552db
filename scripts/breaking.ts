// Lists what breaks clients of the last tag, or of `--base` (a commit, or a file of a contract): in the contract, and in
// the names that the SDKs export.
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
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

const shown = (commit: string, path: string): string | undefined => {
  try {
    return git('show', `${commit}:${path}`)
  } catch {
    return undefined
  }
}

/** The names that the SDKs of a commit export, and those of the working tree do not; `sdk/names` has them. */
const namesGone = (commit: string): string[] =>
  ['typescript', 'python', 'go'].flatMap((language) => {
    const path = `sdk/names/${language}.txt`
    const now = new Set(readFileSync(join(ROOT, path), 'utf8').split('\n'))
    const before = shown(commit, path)?.split('\n') ?? []
    return before.filter((name) => !now.has(name)).map((name) => `${language}: ${name}`)
  })

// Before the first release, what the next commit would break is shown.
const base = values.base ?? lastTag() ?? 'HEAD'
console.log(`Compared with ${base}:`)
const isFile = existsSync(resolve(base))
const scratch = mkdtempSync(join(tmpdir(), 'dateline-contract-'))
try {
  const before = isFile ? resolve(base) : join(scratch, 'before.json')
  if (!isFile) writeFileSync(before, git('show', `${base}:${CONTRACT}`))
  const { status } = spawnSync(
    'go',
    ['tool', 'oasdiff', 'breaking', before, resolve(values.contract), '--fail-on', 'WARN'],
    { cwd: join(import.meta.dirname, 'oasdiff'), stdio: 'inherit' },
  )
  const gone = isFile ? [] : namesGone(base)
  if (gone.length > 0) console.error(`The SDKs no longer export:\n  ${gone.join('\n  ')}`)
  process.exitCode = status || Number(gone.length > 0)
} finally {
  rmSync(scratch, { recursive: true, force: true })
}
