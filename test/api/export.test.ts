import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { strToU8, zipSync } from 'fflate'
import { expect, onTestFinished, test } from 'vitest'
import { exportLists, type ExportOptions } from '../../src/export/lists.ts'
import { createStores } from '../../src/stores.ts'
import { environment, ownDatabase } from '../support/command.ts'
import { inThread } from '../support/in-thread.ts'
import { startService } from '../support/service.ts'
import { inForm } from '../support/forms.ts'

const program = fileURLToPath(new URL('../../bin/dateline.js', import.meta.url))

/** A service with sample data, and the command on its database or on another one. */
const start = () => {
  const service = startService()
  const folder = mkdtempSync(join(tmpdir(), 'dateline-export-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const dateline = (args: string[], { url = service.url, input = '' } = {}) => {
    const env = { DATABASE_URL: url }
    const { status, stdout, stderr } =
      input === ''
        ? inThread(args, folder, env)
        : // Only a process has a standard input of its own.
          spawnSync(process.execPath, [program, ...args], {
            cwd: folder,
            env: environment(env),
            encoding: 'utf8',
            input,
          })
    return { status, stdout, report: stderr.replace(/ +/g, ' ') }
  }
  /** A database of its own that holds nothing yet. */
  const makeOther = async () => ({ url: await ownDatabase() })
  /** All of the sample data as lines, exported once. */
  const whole = () => {
    exported ??= dateline(['export'])
    expect(exported.status).toBe(0)
    return exported.stdout
  }
  return { ...service, folder, dateline, makeOther, whole }
}
let exported: { status: number | null; stdout: string } | undefined

test('all that there is goes out as lines, in at another place, and out again the same', async () => {
  const { dateline, makeOther, whole } = start()
  const stdout = whole()
  expect(stdout.split('\n').length).toBeGreaterThan(40)
  const other = await makeOther()
  expect(dateline(['import', 'ndjson', '-'], { ...other, input: stdout }).report).toMatch(
    /refused 0\n/,
  )
  expect(dateline(['export'], other).stdout).toBe(stdout)
  expect(dateline(['import', 'ndjson', '-'], { ...other, input: stdout }).report).toMatch(
    /^Nothing changed/m,
  )
})

test('a file is written whole, and gzipped when its name says so', () => {
  const { dateline, folder, whole } = start()
  const stdout = whole()
  expect(dateline(['export', '--output', 'all.ndjson'])).toMatchObject({ status: 0, stdout: '' })
  expect(readFileSync(join(folder, 'all.ndjson'), 'utf8')).toBe(stdout)
  expect(dateline(['export', '--output', 'all.ndjson.gz']).status).toBe(0)
  expect(gunzipSync(readFileSync(join(folder, 'all.ndjson.gz'))).toString()).toBe(stdout)
  expect(readdirSync(folder)).toEqual(['all.ndjson', 'all.ndjson.gz'])
})

test('files may be zipped, and several, in any order', async () => {
  const { dateline, makeOther, whole } = start()
  for (const list of ['events', 'articles', 'actors'])
    expect(dateline(['export', list, '--output', `${list}.ndjson.gz`]).status).toBe(0)
  const other = await makeOther()
  const files = ['events', 'articles', 'actors'].map((list) => `${list}.ndjson.gz`)
  expect(dateline(['import', 'ndjson', ...files], other).report).toMatch(/refused 0\n/)
  expect(dateline(['export'], other).stdout).toBe(whole())
})

test.for([
  ['events', 'ndjson', ['country=LY', 'type=CONSULT', 'sort=date']],
  ['events', 'csv', ['q=haftar']],
  ['events', 'geojson', ['country=LY', 'country=US']],
  ['articles', 'csv', ['hasEvent=true']],
  ['actors', 'ndjson', ['type=person']],
] as const)(
  '%s as %s with filters are what the service streams',
  async ([list, format, filters]) => {
    const { dateline, get } = start()
    const { status, stdout } = dateline([
      'export',
      list,
      '--format',
      format,
      ...filters.flatMap((filter) => ['--filter', filter]),
    ])
    expect(status).toBe(0)
    const all = { actors: '', articles: '&status=any', events: '&modality=any' }[list]
    const url = `/v1/${list}?${filters.join('&')}${all}`
    expect(stdout).toBe((await get(inForm(url, format))).text)
  },
)

test.for([
  [{ list: 'people' }, /people.*actors, articles, events/],
  [{ format: 'csv' }, /name one of/],
  [{ filters: ['country=LY'] }, /name one of/],
  [{ list: 'actors', format: 'geojson' }, /geojson.*ndjson, csv/],
  [{ list: 'events', filters: ['type=CONSLT'] }, /type.*CONSULT\?/],
  [{ list: 'events', filters: ['limit=5'] }, /limit.*whole list/],
  [{ list: 'events', filters: ['country'] }, /name=value/],
] as const)('an export of %j is refused, and says what to do', async ([asked, message]) => {
  const { engine } = startService()
  const { list, format = 'ndjson', filters = [] } = asked as Partial<ExportOptions>
  const exported = async () =>
    Array.fromAsync(exportLists(engine, createStores(engine), { list, format, filters }))
  await expect(exported()).rejects.toThrow(message)
})

test.for([
  [['export', 'events', '--filter', 'contry=LY'], /contry.*country\?/],
  [['export', 'events', '--output', 'none/events.ndjson'], /none\/events\.ndjson/],
] as const)('%j is refused in a line, and makes no file', ([args, message]) => {
  const { dateline, folder } = start()
  const { status, stdout, report } = dateline([...args])
  expect([status, stdout]).toEqual([1, ''])
  expect(report).toMatch(message)
  expect(report).not.toMatch(/^ *at /m)
  expect(readdirSync(folder)).toEqual([])
})

test('a zip archive is imported whole, and one that is cut off says so', async () => {
  const { dateline, folder, makeOther } = start()
  const other = await makeOther()
  const archive = readFileSync(fileURLToPath(new URL('../data/actors.zip', import.meta.url)))
  writeFileSync(join(folder, 'data.zip'), archive)
  expect(dateline(['import', 'ndjson', 'data.zip'], other).report).toMatch(/actors 2 0 0\n/)
  writeFileSync(join(folder, 'cut.zip'), archive.subarray(0, archive.length / 2))
  const { status, report } = dateline(['import', 'ndjson', 'cut.zip'], other)
  expect(status).toBe(1)
  expect(report).toMatch(/cut\.zip/)
  expect(existsSync(join(folder, 'cut.zip.refused.ndjson'))).toBe(false)
})

test('an archive without files says so, and one that is large unpacked takes little memory', async () => {
  const { folder, makeOther } = start()
  const { url } = await makeOther()
  const importZip = (files: Record<string, Uint8Array>) => {
    writeFileSync(join(folder, 'data.zip'), zipSync(files))
    const { status, stderr } = spawnSync(
      process.execPath,
      ['--max-old-space-size=50', program, 'import', 'ndjson', 'data.zip'],
      {
        cwd: folder,
        env: environment({ DATABASE_URL: url }),
        encoding: 'utf8',
      },
    )
    return { status, stderr }
  }
  expect(importZip({})).toEqual({ status: 1, stderr: expect.stringContaining('no files') })
  expect(importZip({ 'folder/': strToU8('') }).stderr).toContain('no files')
  const blank = strToU8('\n'.repeat(8_000_000))
  expect(importZip({ 'blank.ndjson': blank, 'more.ndjson': blank })).toEqual({
    status: 0,
    stderr: expect.stringContaining('there was nothing to import'),
  })
})

test('an import of which all rows are refused has failed, and one of which some are has not', () => {
  const { dateline, whole } = start()
  const all = dateline(['import', 'ndjson', '-'], { input: 'no JSON\n{}\n' })
  expect(all).toMatchObject({
    status: 1,
    report: expect.stringMatching(/refused 2 [^]*^Nothing was imported: all rows were refused/m),
  })
  expect(dateline(['import', 'ndjson', '-'], { input: `${whole()}no JSON\n` })).toMatchObject({
    status: 0,
    report: expect.stringMatching(
      /^Nothing changed: the database already had everything that was not refused/m,
    ),
  })
})
