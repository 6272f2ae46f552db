import { execFileSync } from 'node:child_process'
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const copy = mkdtempSync(join(tmpdir(), 'dateline-layers-'))
for (const name of ['src', '.oxlintrc.json', 'tsconfig.json'])
  cpSync(join(ROOT, name), join(copy, name), { recursive: true })
afterAll(() => rmSync(copy, { recursive: true, force: true }))

/** What the linter says of the copy. */
const complaints = (): string => {
  try {
    execFileSync(join(ROOT, 'node_modules/.bin/oxlint'), ['--deny-warnings', 'src'], {
      cwd: copy,
      encoding: 'utf8',
    })
    return ''
  } catch (error) {
    return String(Reflect.get(Object(error), 'stdout'))
  }
}

/** Each breaks a rule: a file, what it must not import, and what the rule says. */
const FORBIDDEN: [file: string, specifier: string, rule: string][] = [
  ['src/common/text.ts', '../contract/fields.ts', 'common and vocabulary import nothing of ours'],
  ['src/contract/fields.ts', '../db/rows.ts', 'contract stands on common and vocabulary alone'],
  ['src/db/rows.ts', '../events/schema.ts', 'db stands on common alone'],
  ['src/db/query/list.ts', '../sqlite/planner.ts', 'only src/cli/open.ts names one'],
  ['src/db/query/list.ts', 'drizzle-orm/sqlite-core', 'only src/cli/open.ts names one'],
  ['src/cli/serve.ts', '../db/sqlite/engine.ts', 'only src/cli/open.ts names one'],
  ['src/links/articles.ts', '../articles/store.ts', 'links stand below the features'],
  ['src/events/schema.ts', '../db/schema.ts', 'stand on the contract'],
  [
    'src/events/filters.ts',
    'hono',
    'only routes, http, contract, offload, docs and explorer speak it',
  ],
  ['src/events/geo.ts', '../http/lists.ts', 'knows nothing of HTTP'],
  ['src/events/routes.ts', 'drizzle-orm', 'Database: only'],
  ['src/history/store.ts', '../events/store.ts', 'never its store, rows or writes'],
  ['src/http/lists.ts', '../events/schema.ts', 'the service below its routes knows no feature'],
  ['src/export/lists.ts', '../events/routes.ts', 'only src/app.ts mounts them'],
  ['src/mcp/tools/get.ts', '../../events/store.ts', 'tools ask the API, as any client does'],
  ['src/mcp/server.ts', 'hono', 'only routes, http, contract, offload, docs and explorer speak it'],
  ['src/events/routes.ts', '../actors/store.ts', 'only src/stores.ts makes them'],
]

test('the sources break no rule of the layers', () => {
  expect(complaints()).toBe('')
})

test('the linter refuses an import that runs against the layers, and names the rule', () => {
  const before = new Map(
    FORBIDDEN.map(([file]) => [file, readFileSync(join(copy, file), 'utf8')] as const),
  )
  // The linter looks at all files at once: each import is found in its own file.
  for (const [file, specifier] of FORBIDDEN)
    appendFileSync(
      join(copy, file),
      `\nexport * as layerBroken${specifier.length} from '${specifier}'\n`,
    )
  const said = complaints()
  for (const [file, text] of before) writeFileSync(join(copy, file), text)
  // Each complaint is a paragraph: the rule, then the file.
  const all = said.split(/\n(?= {2}[x×!] )/u)
  for (const [file, specifier, rule] of FORBIDDEN)
    expect(
      all.some((one) => one.includes(rule) && one.includes(file) && one.includes(specifier)),
      `${file} may import ${specifier}`,
    ).toBe(true)
})

test('the linter refuses a circle of types', () => {
  const file = join(copy, 'src/common/scope.ts')
  const text = readFileSync(file, 'utf8')
  appendFileSync(file, "\nexport type { InputIssue } from './errors.ts'\n")
  const said = complaints()
  writeFileSync(file, text)
  expect(said).toContain('import(no-cycle)')
})
