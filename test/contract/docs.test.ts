import { existsSync, globSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { expect, test } from 'vitest'
import { inRoot } from '../support/command.ts'
import { anchorsOf, blocksOf, DOCUMENTS, linksOf, read } from '../support/documents.ts'
import { runBlocks } from '../support/page-run.ts'

const PAGES = DOCUMENTS.filter((path) => /^(README\.md|docs\/[^/]+\.md)$/.test(path))

test.for(DOCUMENTS)('every link of %s leads to a file and a heading that are there', (path) => {
  for (const link of linksOf(read(path))) {
    if (/^(https?|mailto):/.test(link)) continue
    const [file = '', anchor] = link.split('#')
    const target = file === '' ? path : normalize(join(dirname(path), file))
    expect(existsSync(inRoot(target)), link).toBe(true)
    if (anchor !== undefined) expect(anchorsOf(read(target)), link).toContain(anchor)
  }
})

test('the README is read in two minutes, and leads to every page', () => {
  const readme = read('README.md')
  expect(readme.split('\n').length).toBeLessThan(110)
  const pages = PAGES.filter((path) => path !== 'README.md')
  expect(linksOf(readme)).toEqual(expect.arrayContaining(pages))
})

test('what documents name is there: scripts of npm, tests, and pages that the source refers to', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }
  const tests = globSync('test/**/*.test.ts', { cwd: inRoot('.') }).map((path) =>
    path.replace(/^.*\//, ''),
  )
  const project = DOCUMENTS.filter((path) => !path.startsWith('sdk/'))
  for (const path of project) {
    const text = read(path)
    for (const [, name = ''] of text.matchAll(/\bnpm run ([a-z][\w:-]*)/g))
      expect(Object.keys(scripts), path).toContain(name)
    for (const [, name = ''] of text.matchAll(/\b([a-z][\w-]*\.test\.ts)\b/g))
      expect(tests, path).toContain(name)
  }
  const source = globSync('src/**/*.ts', { cwd: inRoot('.') }).map(read)
  const named = source.flatMap((text) => text.match(/\bdocs\/[\w-]+\.md\b/g) ?? [])
  expect(named.length).toBeGreaterThan(0)
  for (const page of named) expect(PAGES).toContain(page)
})

test('the documents name the folders of the source as they are', () => {
  const folders = globSync(['src/*/', 'src/db/*/'], { cwd: inRoot('.') }).map((path) => `${path}/`)
  for (const path of [...PAGES, 'CONTRIBUTING.md'])
    for (const [, named = ''] of read(path).matchAll(/`((?:src|test)\/[\w/-]*\/)`/g))
      expect(existsSync(inRoot(named)), `${named} in ${path}`).toBe(true)
  const built = read('docs/architecture.md')
  expect(folders.length).toBeGreaterThan(10)
  for (const folder of folders) expect(built).toContain(`\`${folder}\``)
})

const FEED = `<rss version="2.0"><channel><title>Desk</title><link>https://example.org/</link>
<item><title>Officers meet</title><link>https://example.org/meet</link><guid>https://example.org/meet</guid></item>
</channel></rss>`
const ITEM = JSON.stringify({ uri: 'urn:item:1', headline: 'Officers meet', language: 'en' })

/** What the reader of a page has beside the clone. */
const brought = (path: string): Record<string, string | Buffer> => {
  if (path === 'docs/feeds.md') return { 'feed.xml': FEED, 'items.ndjson': `${ITEM}\n` }
  if (path !== 'docs/loading.md') return {}
  const lines = blocksOf(read(path)).find(({ info }) => info === 'ndjson')?.text ?? ''
  return { 'ged241.csv': read('test/data/ged.csv'), 'lines.ndjson': lines }
}

/** Times and ids differ each time; of these, the form counts. */
const FORMS = [/^\d{4}-\d\d-\d\dT[\d:.]+Z$/, /^article_\w{26}$/, /^actor_\w{26}$/, /^event_\w{26}$/]

/** Whether an answer has what a page shows of it: pages leave out fields, and items of lists. */
const shows = (answer: unknown, shown: unknown): boolean => {
  if (Array.isArray(shown)) {
    if (!Array.isArray(answer)) return false
    const items: unknown[] = [...answer]
    return shown.every((item) => {
      const found = items.findIndex((one) => shows(one, item))
      if (found >= 0) items.splice(0, found + 1)
      return found >= 0
    })
  }
  if (typeof shown === 'object' && shown !== null)
    return (
      typeof answer === 'object' &&
      answer !== null &&
      Object.entries(shown).every(
        ([name, value]) =>
          Object.hasOwn(answer, name) && shows(answer[name as keyof typeof answer], value),
      )
    )
  if (typeof shown === 'string' && typeof answer === 'string')
    return answer === shown || FORMS.some((form) => form.test(shown) && form.test(answer))
  return answer === shown
}

test('an answer is told from one that a page does not show', () => {
  const answer = { data: [{ id: 'a', n: 1 }, { id: 'b' }], at: '2024-08-27T00:00:00.000Z' }
  for (const shown of [
    {},
    { data: [{ id: 'b' }] },
    { data: [{ n: 1 }, {}], at: '2020-01-01T00:00Z' },
  ])
    expect(shows(answer, shown)).toBe(true)
  for (const shown of [{ page: null }, { data: [{ id: 'b' }, { id: 'a' }] }, { at: 'x' }, [], null])
    expect(shows(answer, shown)).toBe(false)
})

interface Commands {
  text: string
  /** The answer that is shown below, if one is. */
  shown: string | undefined
}

/** The commands of a page, and for what reason others are left out. */
const commandsOf = (path: string) => {
  const blocks = blocksOf(read(path))
  const run: Commands[] = []
  const leftOut: string[] = []
  for (const [i, { info, text }] of blocks.entries()) {
    const [language, ...why] = info.split(' ')
    if (language !== 'sh') continue
    const next = blocks[i + 1]
    if (why.length > 0) leftOut.push(`${text.split('\n')[0]} (${why.join(' ')})`)
    else run.push({ text, shown: next?.info === 'json' && next.isBelow ? next.text : undefined })
  }
  return { run, leftOut }
}

const isGood = (status: number) => status >= 200 && status < 300

for (const path of PAGES) {
  const { run, leftOut } = commandsOf(path)
  for (const name of leftOut) test.skip(`${path}: ${name}`)
  if (run.length === 0) continue
  test(`the commands of ${path} do what it says, and answer what it shows`, async () => {
    const files = brought(path)
    const isFresh = path === 'README.md'
    const outcomes = await runBlocks(
      run.map(({ text }) => text),
      { files, isFresh },
    )
    for (const [i, { text, shown }] of run.entries()) {
      const { statuses, answer } = outcomes[i] ?? { statuses: [], answer: '' }
      const expected = shown === undefined ? undefined : JSON.parse(shown)
      const refused: unknown = expected?.errors ? expected.status : undefined
      for (const status of statuses)
        if (status !== refused) expect([status, text]).toEqual([expect.toSatisfy(isGood), text])
      if (shown === undefined) continue
      const got: unknown = JSON.parse(answer)
      expect(shows(got, expected), `${shown}\nis not what is answered:\n${answer}`).toBe(true)
    }
  })
}
