// Says whether a tag may be released: every package has its version, the changelog has its day, and GitHub has verified
// the signatures of the tag and of that of the module of Go, which are of one commit.
//
//     node scripts/check-release.ts v1.2.3
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '..')
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8')
const versionIn = (path: string): string => (JSON.parse(read(path)) as { version: string }).version

/** The version of each package, by its file. */
export const versions = (): Record<string, string> => ({
  'package.json': versionIn('package.json'),
  'sdk/typescript/package.json': versionIn('sdk/typescript/package.json'),
  'sdk/python/src/dateline/_version.py':
    /__version__ = "(.+)"/.exec(read('sdk/python/src/dateline/_version.py'))?.[1] ?? '',
  'openapi/openapi.json': (
    JSON.parse(read('openapi/openapi.json')) as { info: { version: string } }
  ).info.version,
})

/** Lists the reasons in the repository for which a version must not be released. */
export const faultsOf = (tag: string): string[] => {
  const version = tag.replace(/^v/, '')
  const faults = Object.entries(versions())
    .filter(([, one]) => one !== version)
    .map(([path, one]) => `${path} has version ${one}`)
  if (
    !new RegExp(`^## ${version.replaceAll('.', '\\.')} - \\d{4}-\\d\\d-\\d\\d$`, 'm').test(
      read('CHANGELOG.md'),
    )
  )
    faults.push(`CHANGELOG.md has no heading "## ${version} - " with its day`)
  return faults
}

interface Reference {
  object: { type: string; sha: string; url: string }
}
interface Tag {
  object: { sha: string }
  verification: { verified: boolean; reason: string }
}

const ask = async <T>(url: string): Promise<T> => {
  const response = await fetch(url, {
    headers: { Authorization: `Bearer ${process.env['GH_TOKEN'] ?? ''}` },
  })
  if (!response.ok) throw new Error(`${url} answered ${response.status}`)
  return (await response.json()) as T
}

/** The commit of a tag that is signed. */
const signedCommit = async (tag: string): Promise<string> => {
  const repository = `${process.env['GITHUB_API_URL']}/repos/${process.env['GITHUB_REPOSITORY']}`
  const { object } = await ask<Reference>(`${repository}/git/ref/tags/${tag}`)
  if (object.type !== 'tag') throw new Error(`${tag} is not signed: make it with git tag --sign`)
  const { object: commit, verification } = await ask<Tag>(object.url)
  if (!verification.verified) throw new Error(`the signature of ${tag} is ${verification.reason}`)
  return commit.sha
}

if (import.meta.main) {
  const tag = process.argv[2] ?? ''
  const faults = faultsOf(tag)
  const [ours, ofGo] = [await signedCommit(tag), await signedCommit(`sdk/go/${tag}`)]
  if (ours !== ofGo) faults.push(`${tag} and sdk/go/${tag} are of different commits`)
  for (const fault of faults) console.error(fault)
  process.exitCode = faults.length > 0 ? 1 : 0
}
