import { expect, test } from 'vitest'
import type { Change } from '../../src/changes/schema.ts'
import { check } from '../support/check.ts'
import { walk } from '../support/collections.ts'
import { randomWrites, type Send } from '../support/random-writes.ts'
import { startService, type Service } from '../support/service.ts'

/** How many writes there are; the long form is TOUCHING_WRITES=10000. */
const WRITES = Number(process.env['TOUCHING_WRITES'] ?? 120)
const SEED = Number(process.env['SEED'] ?? 1)
const COLLECTIONS = ['article', 'actor', 'event'] as const

/** Every resource as the lists stream it: whole. */
const shownBy = async ({ app }: Service): Promise<Map<string, string>> => {
  const shown = new Map<string, string>()
  for (const collection of COLLECTIONS) {
    const all = { article: '&status=any', actor: '', event: '&modality=any' }[collection]
    const path = `/v1/${collection}s/export?format=ndjson${all}`
    const text = await (await app.request(path)).text()
    for (const line of text.split('\n').filter(Boolean))
      shown.set((JSON.parse(line) as { id: string }).id, line)
  }
  return shown
}

/** The ids that changes and what they touch name. */
const namedBy = async (service: Service, changes: readonly Change[]): Promise<Set<string>> => {
  const named = new Set(changes.map(({ id }) => id))
  for (const { collection, ids = [], filter } of changes.flatMap(({ touches }) => touches)) {
    for (const id of ids) named.add(id)
    if (!filter) continue
    const query = Object.entries(filter).flatMap(([name, values]) =>
      values.map((value) => `${name}=${value}`),
    )
    const list = `/v1/${collection}s?${query.join('&')}`
    for (const { id } of (await walk<{ id: string }>(service, list)).items) named.add(id)
  }
  return named
}

test(
  'whatever a write alters is named by its changes, or by what they touch',
  { timeout: 60_000 + WRITES * 500 },
  async () => {
    const service = startService({ empty: true })
    const send: Send = async (...request) => {
      const { status, body, text } = await service.send(...request)
      return { status, body: body ?? text }
    }
    const { write } = randomWrites(send, SEED)
    let before = await shownBy(service)
    let since = ''
    let altered = 0
    let needless = 0
    for (let i = 0; i < WRITES; i++) {
      const kind = await write()
      const { body } = await service.get(`/v1/changes?limit=200${since}`)
      since = `&since=${body.page.nextCursor}`
      expect(body.page.hasMore).toBe(false)
      const after = await shownBy(service)
      const named = await namedBy(service, body.data)
      const ids = [...new Set([...before.keys(), ...after.keys()])]
      const differ = ids.filter((id) => before.get(id) !== after.get(id))
      expect(
        differ.filter((id) => !named.has(id)),
        `not named after write ${i} of seed ${SEED}, ${kind}`,
      ).toEqual([])
      altered += differ.length
      needless += [...named].filter((id) => !differ.includes(id) && after.has(id)).length
      before = after
    }
    // A follower reads little in vain.
    expect(needless).toBeLessThan(altered / 2)
    expect(await check(service.file, 'drizzle')).toEqual([])
  },
)
