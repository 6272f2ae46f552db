import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { build } from 'esbuild'
import { expect, test } from 'vitest'
import { inRoot } from '../support/command.ts'

const read = (path: string) => readFileSync(inRoot(path), 'utf8')
const { dependencies } = JSON.parse(read('package.json')) as {
  dependencies: Record<string, string>
}

test('each package that the service runs on has its reason in one line, and an exact version', () => {
  const reasons = [...read('SECURITY.md').matchAll(/^\| `([^`]+)` \| (.+) \|$/gm)]
  expect(reasons.map(([, name]) => name)).toEqual(Object.keys(dependencies))
  for (const [, name, reason] of reasons) expect(reason, name).toMatch(/\w{3}/)
  for (const [name, version] of Object.entries(dependencies))
    expect(version, name).toMatch(/^\d+\.\d+\.\d+$/)
})

test('npm run sbom lists what runs in CycloneDX, and nothing that only builds', () => {
  const { bomFormat, components } = JSON.parse(
    execFileSync('npm', ['run', '--silent', 'sbom'], {
      cwd: inRoot('.'),
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    }),
  ) as { bomFormat: string; components: { name: string; group?: string }[] }
  expect(bomFormat).toBe('CycloneDX')
  const names = components.map(({ group, name }) => (group ? `${group}/${name}` : name))
  for (const name of Object.keys(dependencies)) expect(names).toContain(name)
  expect(names).not.toContain('vitest')
})

test('the image is not root, runs no script of a package, and ships only what it needs', () => {
  const dockerfile = read('Dockerfile')
  const stages = dockerfile.split(/^FROM /m).slice(1)
  const image = stages.at(-1) ?? ''
  expect(image).toMatch(/^USER [1-9]\d*:[1-9]\d*$/m)
  expect(image).not.toMatch(/^RUN .*(npm|apt)/m)
  for (const [install] of dockerfile.matchAll(/npm ci.*/g))
    expect(install).toContain('--ignore-scripts')
  expect(image).toMatch(/^ENTRYPOINT \["node",/m)
  expect(read('.dockerignore')).toMatch(/^\*$/m)
})

test('what speaks to agents is loaded only when one asks', async () => {
  const { metafile } = await build({
    absWorkingDir: inRoot('.'),
    entryPoints: ['src/main.ts'],
    outdir: 'never-written',
    write: false,
    metafile: true,
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'silent',
  })
  const { inputs } = metafile
  /** The files that are loaded with one, and the packages that they import. */
  const loaded = new Set<string>()
  const follow = (path: string) => {
    if (loaded.has(path)) return
    loaded.add(path)
    for (const { path: next, kind } of inputs[path]?.imports ?? [])
      if (kind !== 'dynamic-import') follow(next)
  }
  follow('src/main.ts')
  const isOfAgents = (path: string) => path.startsWith('@modelcontextprotocol/')
  expect([...loaded].filter(isOfAgents)).toEqual([])
  expect(loaded).not.toContain('src/mcp/tools.ts')
  const all = Object.values(inputs).flatMap(({ imports }) => imports.map(({ path }) => path))
  expect(all.filter(isOfAgents)).not.toEqual([])
})
