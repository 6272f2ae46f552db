/** The calls that the explorer shows, run as they stand: in a shell, Node, Python and Go. */
import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { chromium, type Browser, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeEnvironment } from '../environment.ts'
import { startService, type Service } from '../harness/service.ts'

const execute = promisify(execFile)
const SDK = join(import.meta.dirname, '..')
const CHROMIUM = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium'
const GO = 'github.com/dateline-db/dateline/sdk/go'
const MEETING = 'event_01j6ne713rfb1r7q31ydrk7ghh'
const ARTICLE = 'article_01j6ne5r38eb4ramjch2msqfqg'
const HAFTAR = 'actor_01j6ne3900fpessv41p9yppbge'

let service: Service
let browser: Browser
let folder: string
/** The Python that has the SDK. */
let python: string

beforeAll(async () => {
  service = await startService()
  browser = await chromium.launch({
    executablePath: CHROMIUM,
    args: ['--no-sandbox', '--disable-gpu'],
  })
  folder = mkdtempSync(join(tmpdir(), 'dateline-calls-'))
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
  // Without its registry npm can install nothing but the package of the service.
  const alone = ['--registry=http://127.0.0.1:1', '--fetch-retries=0', '--no-audit', '--no-fund']
  await execute('npm', ['install', ...alone, `${service.origin}/sdk/typescript.tgz`], {
    cwd: folder,
  })
  // Where the SDK's own environment is at hand, what it depends on need not be fetched.
  const known = join(SDK, 'python/.venv/bin')
  python = join(existsSync(join(known, 'pytest')) ? known : join(folder, 'venv/bin'), 'python')
  if (existsSync(python)) return
  const { url } = await fetch(`${service.origin}/sdk/python.whl`)
  makeEnvironment(join(folder, 'venv'), url)
})
afterAll(async () => {
  await browser.close()
  await service.stop()
  rmSync(folder, { recursive: true, force: true })
})

/** The programs of one call by their languages. */
type Programs = Record<string, string>

/** The calls that a page shows below its view, and the one of its side bar. */
const callsOf = async (page: Page): Promise<Record<string, Programs>> => {
  const calls: Record<string, Programs> = {}
  for (const box of await page.locator('details.call:visible').all()) {
    await box.locator('summary').click()
    await box.locator('pre').waitFor()
    const tabs = box.getByRole('group', { name: 'Calls' }).getByRole('button')
    for (let i = 0; i < Math.max(1, await tabs.count()); i++) {
      if (i < (await tabs.count())) await tabs.nth(i).click()
      const programs: Programs = {}
      for (const language of ['URL', 'curl', 'TypeScript', 'Python', 'Go']) {
        await box.getByRole('button', { name: language, exact: true }).click()
        programs[language] = await box.locator('pre').innerText()
      }
      const { pathname } = new URL(programs['URL'] ?? '')
      calls[pathname in calls ? `${pathname} ${i}` : pathname] = programs
    }
  }
  return calls
}

const run = async (cwd: string, [command = '', ...args]: string[], env = {}): Promise<unknown> => {
  const { stdout } = await execute(command, args, {
    cwd,
    env: { ...process.env, ...env },
    maxBuffer: 64 * 1024 * 1024,
  })
  return stdout === '' ? undefined : JSON.parse(stdout)
}

const folderOf = (...names: string[]): string => {
  const made = join(folder, ...names)
  mkdirSync(made, { recursive: true })
  return made
}

/** Runs files of Python one after the other, and prints what each has printed; a process would load the SDK anew. */
const PYTHON = `
import contextlib, io, json, runpy, sys
printed = []
for file in sys.argv[1:]:
    with contextlib.redirect_stdout(io.StringIO()) as out:
        runpy.run_path(file, run_name="__main__")
    printed.append(json.loads(out.getvalue()))
print(json.dumps(printed))
`

const eachAlone =
  (answer: (program: string) => Promise<unknown>) => async (programs: readonly string[]) => {
    const answers: unknown[] = []
    for (const program of programs) answers.push(await answer(program))
    return answers
  }

/** How each language runs programs that are printed as they stand. */
const RUNNERS: Record<string, (programs: readonly string[]) => Promise<unknown[]>> = {
  URL: eachAlone(async (url) => (await fetch(url)).json()),
  curl: eachAlone((command) => run(folder, ['sh', '-c', command])),
  TypeScript: eachAlone((program) => {
    writeFileSync(join(folder, 'call.ts'), program)
    return run(folder, [process.execPath, 'call.ts'])
  }),
  Python: async (programs) => {
    const cwd = folderOf('python')
    const files = programs.map((program, i) => {
      writeFileSync(join(cwd, `call${i}.py`), program)
      return `call${i}.py`
    })
    return (await run(cwd, [python, '-c', PYTHON, ...files])) as unknown[]
  },
  Go: async (programs) => {
    const cwd = mkdtempSync(join(folder, 'go-'))
    writeFileSync(
      join(cwd, 'go.mod'),
      `module example.org/calls\n\ngo 1.24\n\nrequire ${GO} v0.0.0\n\nreplace ${GO} => ${join(SDK, 'go')}\n`,
    )
    for (const [i, program] of programs.entries()) {
      mkdirSync(join(cwd, `call${i}`))
      writeFileSync(join(cwd, `call${i}/main.go`), program)
    }
    // Built at once. Without what debuggers read, linking takes half as long.
    const build = ['build', '-ldflags=-s -w', '-o', `${cwd}/bin/`, './...']
    await run(cwd, ['go', ...build], { GOFLAGS: '-mod=mod -buildvcs=false', GOPROXY: 'off' })
    return eachAlone((name) => run(cwd, [`bin/${name}`]))(programs.map((_, i) => `call${i}`))
  },
}

interface Counted {
  page?: { total?: number | null }
  data?: unknown
  evidenceCount?: number
  mentions?: unknown[]
}

/** A part of what is counted: an interval, a cluster, a line, a facet with its values, or one thing. */
interface Item {
  count?: number
  values?: { count: number }[]
}

/** How many events, values, names or changes an answer tells of. */
const countOf = (answer: unknown): number => {
  const { page, data, evidenceCount, mentions } = answer as Counted
  if (typeof page?.total === 'number') return page.total
  if (evidenceCount !== undefined) return evidenceCount
  // An article that names nobody is one thing.
  if (mentions) return Math.max(1, mentions.length)
  const { edges, clusters, areas, unlocated, events } = data as {
    edges?: Item[]
    clusters?: Item[]
    areas?: Item[]
    unlocated?: Item | null
    events?: { count: number }
  }
  if (events) return events.count
  if (edges) return edges.length
  // A map counts what has a place, what has only an area, and what has neither.
  const items = clusters
    ? [...clusters, ...(areas ?? []), ...(unlocated ? [unlocated] : [])]
    : (data as Item[])
  return items.reduce(
    (sum, { count, values }) =>
      sum + (count ?? values?.reduce((all, value) => all + value.count, 0) ?? 1),
    0,
  )
}

/** The number that a text begins with, or has after its first word. */
const numberIn = (text: string): number => Number(/[\d,]+/.exec(text)?.[0].replaceAll(',', ''))

/** What a page shows as numbers: by the path of the call, the count. */
const shownOn = async (page: Page): Promise<Record<string, number>> => {
  const shown: Record<string, number> = {}
  const total = page.locator('#list-title')
  if ((await total.count()) > 0) shown['/v1/events/summaries'] = numberIn(await total.innerText())
  const counts = await page.locator('.facet-count').allInnerTexts()
  if (counts.length > 0)
    shown['/v1/events/facets'] = counts.reduce((sum, text) => sum + numberIn(text), 0)
  const table = page
    .getByRole('region', { name: 'Events over time', exact: true })
    .locator('.behind')
  if ((await table.count()) > 0) {
    await table.locator('summary').click()
    await table.locator('tbody').waitFor()
    const cells = await table.locator('tbody tr td:nth-child(2)').allInnerTexts()
    // Below the intervals are the events that are drawn as spans, each with its title.
    shown['/v1/events/timeline'] = cells
      .filter((cell) => /^[\d,]+$/.test(cell))
      .reduce((sum, cell) => sum + numberIn(cell), 0)
  }
  const lines = await page.locator('.network .edge').count()
  if (lines > 0) shown['/v1/events/network'] = lines
  const article = /article_\w+/.exec(page.url())?.[0]
  const names = await page.locator('.reader aside .named li').count()
  if (names > 0) shown[`/v1/articles/${article}`] = names
  const pieces = await page.locator('.pieces > li').count()
  if (pieces > 0) shown[`/v1/articles/${article}/evidence`] = pieces
  return shown
}

/** Opens a page; the calls that it shows, and its numbers. */
const readPage = async (page: Page, url: string) => {
  await page.goto(url)
  await page.locator('details.call').first().waitFor()
  await page.waitForLoadState('networkidle')
  await expect.poll(() => page.locator('[aria-busy=true]').count()).toBe(0)
  return { calls: await callsOf(page), shown: await shownOn(page) }
}

/** Runs calls in each language: each answers as many as the page shows, and where it shows no number, as many as its URL. */
const compare = async (
  calls: Record<string, Programs>,
  shown: Record<string, number>,
): Promise<void> => {
  const counts: Record<string, Record<string, number>> = {}
  for (const [language, answer] of Object.entries(RUNNERS)) {
    const programs = Object.values(calls).map((one) => one[language] ?? '')
    const answers = await answer(programs)
    for (const [i, name] of Object.keys(calls).entries())
      (counts[name] ??= {})[language] = countOf(answers[i])
  }
  for (const [name, byLanguage] of Object.entries(counts)) {
    const expected = shown[name] ?? byLanguage['URL']
    expect(expected, name).toBeGreaterThan(0)
    expect(byLanguage, name).toEqual(
      Object.fromEntries(Object.keys(RUNNERS).map((language) => [language, expected])),
    )
  }
}

test.for([
  '/explore/timeline?country=LY',
  '/explore/map?country=LY',
  '/explore/network?country=LY',
  '/explore/events?q=haftar%20langley&intensityMin=-10&dateFrom=2023-01-01&hasCoordinates=true',
  `/explore/event/${MEETING}`,
  `/explore/article/${ARTICLE}`,
  `/explore/actor/${HAFTAR}`,
])('every call of %s runs as it stands, and counts what the page shows', async (path) => {
  const page = await browser.newPage()
  const { calls, shown } = await readPage(page, service.origin + path)
  expect(Object.keys(calls)).toEqual(expect.arrayContaining(Object.keys(shown)))
  expect(Object.keys(calls).length).toBeGreaterThan(0)
  await compare(calls, shown)
  await page.close()
})

test('every call of all events of Ukraine runs as it stands, and counts what the page shows', async () => {
  const database = join(folderOf('ukraine'), 'dateline.db')
  const command = join(SDK, '../bin/dateline.js')
  const env = { ...process.env, DATABASE_URL: `file:${database}` }
  const file = join(folderOf('ukraine'), 'ged.csv')
  writeFileSync(file, gunzipSync(readFileSync(join(SDK, '../test/data/ged-ukraine.csv.gz'))))
  for (const args of [['migrate'], ['import', 'ucdp-ged', file]])
    await execute(process.execPath, [command, ...args], { env })
  const ukraine = await startService({ DATABASE_URL: `file:${database}` })
  const page = await browser.newPage()
  try {
    const first = async (path: string): Promise<string> => {
      const answer = await fetch(`${ukraine.origin}/v1/${path}`)
      return ((await answer.json()) as { data: { id: string }[] }).data[0]?.id ?? ''
    }
    const calls: Record<string, Programs> = {}
    const shown: Record<string, number> = {}
    // The programs of all pages are built at once.
    for (const path of [
      'timeline?groupBy=type&fatalitiesMin=1',
      'map?dateFrom=2014-08-01&dateTo=2014-08-31',
      'network?placePrecision=exact',
      'events?q=Luhansk%20"Government%20of%20Ukraine"&fatalitiesMin=5',
      `event/${await first('events?fatalitiesMin=10&limit=1')}`,
      `actor/${await first('actors?q=DPR&limit=1')}`,
      `article/${await first('articles?limit=1')}`,
    ]) {
      const read = await readPage(page, `${ukraine.origin}/explore/${path}`)
      for (const [pathname, programs] of Object.entries(read.calls))
        calls[`${path} ${pathname}`] = programs
      for (const [pathname, count] of Object.entries(read.shown))
        shown[`${path} ${pathname}`] = count
    }
    expect(Object.keys(shown).length).toBeGreaterThanOrEqual(10)
    await compare(calls, shown)
  } finally {
    await page.close()
    await ukraine.stop()
  }
})

test('what a list can be had as has as many events as it shows', async () => {
  const page = await browser.newPage()
  await page.goto(`${service.origin}/explore/events?country=LY`)
  await page.locator('main details.call summary').click()
  const links = page.locator('.downloads a')
  await links.first().waitFor()
  const shown = numberIn(await page.locator('#list-title').innerText())
  const bodies: Record<string, string> = {}
  for (const link of await links.all()) {
    const answer = await fetch((await link.getAttribute('href')) ?? '')
    bodies[await link.innerText()] = await answer.text()
  }
  const { features } = JSON.parse(bodies['GeoJSON'] ?? '') as { features: unknown[] }
  expect(bodies['NDJSON']?.trim().split('\n')).toHaveLength(shown)
  expect(new Set(bodies['CSV']?.match(/event_\w{26}/g)).size).toBe(shown)
  expect(features).toHaveLength(shown)
  expect(bodies['Atom']?.match(/<entry>/g)).toHaveLength(shown)
  expect(bodies['RSS']?.match(/<item>/g)).toHaveLength(shown)
})
