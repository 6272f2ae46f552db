import { expect, test } from 'vitest'
import { createStores } from '../../src/stores.ts'
import { EVENT_VALUES } from '../support/counted.ts'
import { randomWrites } from '../support/random-writes.ts'
import { startService } from '../support/service.ts'

const WRITES = Number(process.env['COPIED_WRITES'] ?? 120)
/** After so many writes more, all is compared: copies follow one change, and several. */
const STRIDES = [1, 1, 1, 7]
const SEED = 11

const QUERIES = [
  {},
  { modality: ['any'] },
  { modality: ['planned', 'denied'] },
  { type: ['CONSULT', 'ASSAULT'], modality: ['any'] },
  { tag: ['a'], country: ['LY'] },
]

test('links in memory count what statements count, after any writes', async () => {
  const { engine, send } = startService({ empty: true })
  const [inMemory, byStatements] = [true, false].map((countsInMemory) =>
    createStores({ ...engine, countsInMemory }),
  )
  const { write } = randomWrites(send, SEED)
  const answersOf = async (stores: typeof inMemory) => {
    const answers: Record<string, unknown> = {}
    for (const query of QUERIES) {
      const asked = { query, sent: {} } as never
      const facets = { facets: Object.keys(EVENT_VALUES), limit: 3, ofOthers: true }
      answers[`facets ${JSON.stringify(query)}`] = await stores?.events.facets(asked, facets)
      for (const metric of ['articles', 'originals', 'sources'])
        answers[`${metric} ${JSON.stringify(query)}`] = await stores?.events.timeline(asked, {
          interval: 'week',
          metric,
          dates: 'first',
        } as never)
    }
    return answers
  }
  for (let i = 0, next = 0, compared = 0; i < WRITES; i++) {
    const made = await write()
    if (i < next) continue
    next = i + (STRIDES[compared++ % STRIDES.length] ?? 1)
    expect(await answersOf(inMemory), `after ${made}`).toEqual(await answersOf(byStatements))
  }
})
