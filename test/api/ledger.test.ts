import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { canonicalJson } from '../../src/common/canonical-json.ts'
import { check } from '../support/check.ts'
import { inRoot, scratch, serveSample, stop, ownDatabase } from '../support/command.ts'
import { SAMPLE, startService } from '../support/service.ts'
import { sqlOn } from '../support/sql.ts'

const { army, haftar, meeting, national } = SAMPLE
const LINKS = 130

/** The program of docs/ledger.md, as a reader copies it. */
const proof = (folder: string) => {
  const page = readFileSync(inRoot('docs/ledger.md'), 'utf8')
  const [, program = ''] = /```js\n([\s\S]*?)```/.exec(page) ?? []
  const file = join(folder, 'proof.mjs')
  writeFileSync(file, program)
  return (url: string) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [file], {
      env: { DATELINE_URL: url },
      encoding: 'utf8',
    })
    return { status, stdout, stderr }
  }
}

test(
  'whoever follows the feed proves what the server holds, by the program in the docs',
  { timeout: 240_000 },
  async () => {
    const { folder } = scratch()
    const prove = proof(folder)
    const database = await ownDatabase()
    const file = database.replace('file:', '')
    const server = await serveSample({ DATABASE_URL: database })
    const { origin: url } = server
    const send = async (method: string, path: string, body?: object, headers = {}) => {
      const response = await fetch(url + path, {
        method,
        headers: { 'Content-Type': 'application/json', ...headers },
        ...(body ? { body: JSON.stringify(body) } : {}),
      })
      expect(response.ok, `${method} ${path}: ${response.ok ? '' : await response.text()}`).toBe(
        true,
      )
      return response.status === 204 ? {} : ((await response.json()) as Record<string, string>)
    }
    const patch = { 'Content-Type': 'application/merge-patch+json', 'Dateline-Comment': 'Mended' }
    await send('PATCH', `/v1/articles/${national}`, { body: 'Said 😀 “so”.', url: null }, patch)
    const twin = await send('POST', '/v1/actors', {
      type: 'person',
      name: 'K. Haftar',
      affiliations: [{ actorId: army, type: 'leads', from: '2019' }],
      externalIds: [{ scheme: 'x', value: '1' }],
    })
    const article = await send('POST', '/v1/articles', {
      title: 'Quoted',
      body: '😀 He came. He said so. He left.',
      mentions: [{ actorId: twin['id'], count: 2, quotes: [{ quote: 'He said so.' }] }],
      source: { name: 'A', domain: 'a.example', country: 'LY' },
    })
    const evidence = Array.from({ length: LINKS }, (_, i) => ({
      articleId: article['id'],
      quote: `Quote ${i}`,
      confidence: i / 1e9,
    }))
    const event = await send('POST', '/v1/events', {
      title: 'Much reported',
      type: 'CONSULT',
      date: { start: '2024-08-27' },
      location: { name: 'Benghazi', latitude: 32.1, longitude: 20.000_000_1 },
      participants: [{ actorId: twin['id'], role: 'host' }],
      evidence,
    })
    await send('POST', `/v1/events/${event['id']}/evidence`, { articleId: national })
    await send('POST', `/v1/actors/${haftar}/merge`, { duplicateId: twin['id'] })
    await send('DELETE', `/v1/events/${meeting}`)
    const proved = prove(url)
    expect(proved.stderr).toBe('')
    const { position, hash } = await send('GET', '/v1/changes/head')
    expect(proved.stdout).toMatch(
      new RegExp(`^${position} changes and \\d+ resources .*; the head is ${hash}\n$`),
    )

    const rename = (title: string) =>
      sqlOn(file, `update events set title = '${title}' where id = '${String(event['id'])}'`)
    await rename('Little reported')
    expect(prove(url)).toMatchObject({
      status: 1,
      stderr: expect.stringContaining(`${event['id']} has another hash`),
    })
    await rename('Much reported')
    expect(prove(url).status).toBe(0)
    await sqlOn(file, "update changes set comment = 'Spoilt' where comment = 'Mended'")
    expect(prove(url)).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/position \d+ has another hash/),
    })
    await stop(server)
  },
)

test('the feed has a head from the beginning, with an entity tag and a place to follow from', async () => {
  const { get, post } = startService({ empty: true })
  const empty = await get('/v1/changes/head')
  expect(empty.body).toEqual({ position: 0, hash: '0'.repeat(64) })
  await post('/v1/articles', { title: 'First' })
  const head = await get('/v1/changes/head')
  const { data, page } = (await get('/v1/changes')).body
  expect(head.body).toEqual({ position: 1, hash: data[0].hash })
  expect(head.headers.get('dateline-position')).toBe(page.nextCursor)
  const etag = head.headers.get('etag') ?? ''
  expect((await get('/v1/changes/head', { 'If-None-Match': etag })).status).toBe(304)
  await post('/v1/articles', { title: 'Second' })
  expect((await get('/v1/changes/head', { 'If-None-Match': etag })).status).toBe(200)
})

test('check names what is not as it was written, in resources and in history', async () => {
  const { file, patch } = startService()
  const { genre } = (await patch(`/v1/articles/${national}`, { title: 'New title' })).body
  const client = new Database(file)
  client.pragma('foreign_keys = OFF')
  const foundAfter = async (statement: string): Promise<string[]> => {
    client.exec('begin')
    client.exec(statement)
    client.exec('commit')
    return (await check(file, 'drizzle')).map(({ message }) => message)
  }
  const undo = client
    .prepare<[], { position: number; undo: string }>(
      'select position, undo from changes order by position desc limit 1',
    )
    .get()
  const setUndo = (text: string) =>
    `update changes set undo = '${text.replaceAll("'", "''")}' where position = ${undo?.position}`
  const isWrong = (id: string) => `${id} is not what its last change made of it`
  for (const [statement, back, message] of [
    [
      `update articles set genre = 'other' where id = '${national}'`,
      `update articles set genre = '${genre}' where id = '${national}'`,
      isWrong(national),
    ],
    [
      `update participants set title = title || 'x' where event_seq = (select seq from events where id = '${meeting}')`,
      `update participants set title = substr(title, 1, length(title) - 1) where event_seq = (select seq from events where id = '${meeting}')`,
      isWrong(meeting),
    ],
    [
      setUndo('[]'),
      setUndo(undo?.undo ?? ''),
      `the change at position ${undo?.position}, of ${national}, is not as it was written`,
    ],
  ] as const) {
    expect(await foundAfter(statement)).toEqual([message])
    expect(await foundAfter(back)).toEqual([])
  }
  client.close()
})

test.for([
  [{ b: 1, a: [true, null, 'x'] }, '{"a":[true,null,"x"],"b":1}'],
  [
    { '\u20ac': 1, '\r': 2, '1': 3, '\u{1f600}': 4, '\ufb33': 5, '10': 6, '9': 7 },
    '{"\\r":2,"1":3,"10":6,"9":7,"€":1,"😀":4,"\ufb33":5}',
  ],
  [
    [333_333_333.333_333_3, 1e30, 4.5, 2e-3, 1e-27, -0],
    '[333333333.3333333,1e+30,4.5,0.002,1e-27,0]',
  ],
  [{ a: undefined, b: '\u2028"\\\u0007' }, '{"b":"\u2028\\"\\\\\\u0007"}'],
] as const)('canonical JSON is that of RFC 8785: %j', ([value, text]) => {
  expect(canonicalJson(value)).toBe(text)
})

test('a number that JSON has not is no canonical JSON', () => {
  expect(() => canonicalJson([Number.NaN])).toThrow('NaN')
})
