import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { text as textOf } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { environment, inRoot } from '../support/command.ts'
import { counts, inProcess, startEmpty } from '../support/imports.ts'

const article = (i: number) =>
  `${JSON.stringify({ article: { url: `https://paper.example/${i}`, title: `Report ${i}` } })}\n`
const articles = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, i) => article(from + i)).join('')

const start = () => startEmpty('ndjson', 'all.ndjson', inProcess)

const codes: [taken: number, refused: number, status: number][] = [
  [2, 0, 0],
  [2, 2, 0],
  [1, 2, 2],
  [0, 2, 1],
]
test('the exit code says whether most rows were refused, and whether all were', async () => {
  for (const [taken, refused, status] of codes) {
    const service = start()
    const text = articles(0, taken) + '{"article":{"title":""}}\n'.repeat(refused)
    expect(service.importText(text).status, `${taken} and ${refused}`).toBe(status)
    expect((await counts(service))[2]).toBe(taken)
  }
})

test('refused rows are listed beside the database, or where one says, and only when there are any', () => {
  const service = start()
  const beside = join(service.reports, 'all.ndjson.refused.ndjson')
  service.importText(`${articles(0, 3)}{}\n`)
  expect(readFileSync(beside, 'utf8')).toMatch(/"line":4/)
  service.importText(articles(0, 3))
  expect(existsSync(beside)).toBe(false)
  service.importText(`${articles(0, 3)}{}\n`, '--refused', 'mine.ndjson')
  expect(existsSync(beside)).toBe(false)
  expect(readFileSync(join(service.folder, 'mine.ndjson'), 'utf8')).toMatch(/"line":4/)
})

test.for(['[{"article":{}}]', '\ufeff\n [\n{"article":{}},\n{"article":{}}\n]\n'])(
  'a JSON array is named as such: %j',
  (text) => {
    const service = start()
    const { status, report } = service.importText(text)
    expect(status).toBe(1)
    expect(report).toMatch(/this is a JSON array: .*jq/)
  },
)

test('a file that cannot be read is told in a line, also behind one that can', () => {
  const service = start()
  writeFileSync(join(service.folder, 'good.ndjson'), articles(0, 2))
  mkdirSync(join(service.folder, 'folder'))
  for (const names of [['folder'], ['good.ndjson', 'folder'], ['missing.ndjson']]) {
    const { status, report } = service.run(['import', 'ndjson', ...names])
    expect(status).toBe(1)
    expect(report).toMatch(new RegExp(names.at(-1) ?? ''))
    expect(report).not.toMatch(/^ *at /m)
  }
})

test('Ctrl-C ends an import that waits for rows, and says what is in', async () => {
  const service = start()
  const child = spawn(process.execPath, [inRoot('bin/dateline.js'), 'import', 'ndjson', '-'], {
    cwd: service.folder,
    env: environment({ DATABASE_URL: service.url }),
  })
  const exited = once(child, 'exit')
  const said = textOf(child.stderr)
  child.stdin.on('error', () => {})
  child.stdin.write(articles(0, 2_500))
  await expect
    .poll(async () => (await counts(service))[2], { timeout: 60_000, interval: 50 })
    .toBeGreaterThan(0)
  child.kill('SIGINT')
  expect(await exited).toEqual([130, null])
  const stored = (await counts(service))[2] ?? 0
  expect(await said).toMatch(
    new RegExp(`Stopped after ${stored.toLocaleString('en')} rows?\\. Run it again`),
  )
  const { report } = service.importText(articles(0, 2_500))
  expect(report).toMatch(new RegExp(`articles ${(2_500 - stored).toLocaleString('en')} 0 `))
})

test('a table is known by its header though a pipe cuts it', async () => {
  const service = start()
  const child = spawn(
    process.execPath,
    [inRoot('bin/dateline.js'), 'import', 'gdelt-events', '-'],
    {
      cwd: service.folder,
      env: environment({ DATABASE_URL: service.url }),
    },
  )
  const exited = once(child, 'exit')
  child.stdin.write('GLOBALEVENTID,SQL')
  // The command has read the first part by the time the second one comes.
  await new Promise((resolve) => setTimeout(resolve, 1_000))
  child.stdin.end(
    'DATE,EventCode,EventRootCode,SOURCEURL\n1,20240827,040,04,https://paper.example/1\n',
  )
  expect(await exited).toEqual([0, null])
  expect(await counts(service)).toEqual([1, 0, 1])
})

test('an export has the form that the ending of its file says', () => {
  const service = startEmpty('ndjson', 'all.ndjson', inProcess)
  service.importText(articles(0, 2))
  const exported = (name: string, ...options: string[]) => {
    service.run(['export', 'articles', '--output', name, ...options])
    return readFileSync(join(service.folder, name), 'utf8')
  }
  expect(exported('a.csv')).toMatch(/^id,/)
  expect(exported('a.ndjson')).toMatch(/^\{"id"/)
  expect(exported('a.txt')).toMatch(/^\{"id"/)
  expect(exported('b.csv', '--format', 'ndjson')).toMatch(/^\{"id"/)
  service.run(['export', 'events', '--output', 'e.geojson'])
  expect(JSON.parse(readFileSync(join(service.folder, 'e.geojson'), 'utf8'))).toMatchObject({
    type: 'FeatureCollection',
  })
})
