import { closeSync, copyFileSync, openSync, readSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { check } from '../support/check.ts'
import { scratch } from '../support/command.ts'
import { random } from '../support/random.ts'
import { SAMPLE, startService, type Service } from '../support/service.ts'
import { contentOf } from '../support/content.ts'

/** How many bits are turned over, each in turn; the long form is BIT_FLIPS=2000. */
const FLIPS = Number(process.env['BIT_FLIPS'] ?? 40)
/** Which bits they are. */
const SEED = Number(process.env['BIT_FLIP_SEED'] ?? 1)
const ARTICLES = 150

/** Has a service write something of every kind. */
const fill = async ({ send, post, patch, remove, keys }: Service, articles = ARTICLES) => {
  const { next, pick, int } = random(1)
  const text = (words: number) =>
    Array.from({ length: words }, () => `w${Math.floor(next() ** 3 * 4_000).toString(36)}`).join(
      ' ',
    )
  const actors: string[] = []
  for (let i = 0; i < 40; i++) {
    const body = {
      type: 'person',
      name: text(3),
      tags: [text(1)],
      affiliations: [{ actorId: SAMPLE.army, type: 'member_of' }],
    }
    actors.push((await post('/v1/actors', body)).body.id)
  }
  const common = text(200)
  for (let i = 0; i < articles; i++) {
    const article = await post(
      '/v1/articles',
      {
        title: text(8),
        body: i % 7 === 0 ? `${common} ${text(5)}` : text(int(20, 500)),
        url: `https://paper-${i % 9}.example/${i}`,
        publishedAt: `2024-08-${10 + (i % 20)}`,
        source: { name: `Paper ${i % 9}`, domain: `paper-${i % 9}.example`, country: 'LY' },
        authors: [text(2)],
        tags: [pick(['a', 'b', 'c'])],
        externalIds: [{ scheme: 'x', value: String(i) }],
        mentions: [{ actorId: pick(actors) }],
      },
      i % 3 === 0 ? { 'Idempotency-Key': `key-${i}` } : {},
    )
    const event = await post('/v1/events', {
      title: text(6),
      type: 'CONSULT',
      date: { start: '2024-08-27' },
      location: { country: 'LY', latitude: next() * 80, longitude: next() * 170 },
      fatalities: { low: int(0, 3), best: int(0, 9), high: null, civilians: null },
      participants: [{ actorId: pick(actors), role: 'host' }],
      evidence: [{ articleId: article.body.id, stance: 'supports', confidence: next() }],
    })
    if (i % 2 === 0)
      await patch(`/v1/events/${event.body.id}`, { title: text(6), summary: text(30) })
    if (i % 10 === 0) await remove(`/v1/events/${event.body.id}`)
  }
  await send('POST', `/v1/actors/${actors[0]}/merge`, { duplicateId: actors[1] })
  await keys.create({ name: 'One', scope: 'read', expiresAt: null })
}

/** Links of one resource are told apart by their places: only the order of these is of effect. */
const LINKS: Record<string, string> = {
  participants: 'event_seq',
  evidence: 'event_seq',
  mentions: 'article_seq',
  affiliations: 'actor_seq',
}

/** Whether a check finds something, or cannot be made at all. */
const isFaulty = async (file: string): Promise<boolean> => {
  try {
    return (await check(file, 'drizzle')).length > 0
  } catch {
    return true
  }
}

/**
 * All that is read of a database: rows, and where search finds which word. How far row numbers have come is of no
 * effect when there is a higher one; in the pages of search and map some bits are not used.
 */
const readOf = (file: string): string => {
  const tables = Object.entries(contentOf(file)).filter(
    ([name]) => !/^sqlite_sequence$|_search_data$|_map_node$/.test(name),
  )
  const client = new Database(file, { readonly: true })
  const links = tables.map(([name, rows]) => {
    const owner = LINKS[name]
    if (owner === undefined) return [name, rows]
    const inOrder = `select * from ${name} order by ${owner}, position`
    return [
      name,
      (client.prepare(inOrder).all() as object[]).map((row) => ({ ...row, position: 0 })),
    ]
  })
  const places = ['articles', 'actors', 'events'].map((table) => {
    client.exec(
      `create virtual table temp.${table}_places using fts5vocab(main, ${table}_search, instance)`,
    )
    return client.prepare(`select * from temp.${table}_places`).raw().all()
  })
  client.close()
  return JSON.stringify([links, places])
}

test(
  'check finds every bit that has turned over, unless nothing that is read depends on it',
  { timeout: 120_000 + FLIPS * 5_000 },
  async () => {
    const { folder } = scratch()
    const file = join(folder, 'flips.db')
    const service = startService()
    await fill(service)
    const source = new Database(service.file)
    source.pragma('wal_checkpoint(TRUNCATE)')
    source.close()
    copyFileSync(service.file, file)
    expect(await check(file, 'drizzle')).toEqual([])
    const before = readOf(file)
    const client = new Database(file, { readonly: true })
    const pages = client
      .prepare<[], { name: string; pageno: number }>('select name, pageno from dbstat')
      .all()
    const size = Number(client.pragma('page_size', { simple: true }))
    client.close()
    const { pick, int } = random(SEED)
    let found = 0
    const missed: string[] = []
    for (let i = 0; i < FLIPS; i++) {
      const { name, pageno } = pick(pages)
      const [at, bit] = [int(0, size - 1), int(0, 7)]
      const handle = openSync(file, 'r+')
      const byte = Buffer.alloc(1)
      const place = (pageno - 1) * size + at
      readSync(handle, byte, 0, 1, place)
      const [was = 0] = byte
      writeSync(handle, Buffer.of(was ^ (1 << bit)), 0, 1, place)
      if (await isFaulty(file)) found++
      else if (readOf(file) !== before)
        missed.push(`bit ${bit} of byte ${at} of page ${pageno} (${name})`)
      writeSync(handle, byte, 0, 1, place)
      closeSync(handle)
    }
    console.log(
      `${FLIPS} bits turned over (seed ${SEED}): ${found} found, ${FLIPS - found - missed.length} without effect`,
    )
    expect(missed).toEqual([])
  },
)
