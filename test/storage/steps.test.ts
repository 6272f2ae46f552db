import { afterAll, beforeAll, expect, test } from 'vitest'
import { ActorInput } from '../../src/actors/schema.ts'
import { StepsSpentError } from '../../src/common/errors.ts'
import { openSqlite } from '../../src/db/sqlite/engine.ts'
import { EventInput } from '../../src/events/schema.ts'
import { createStores } from '../../src/stores.ts'

const EVENTS = 1_400
/** Fewer steps than the rows that each question below has to read. */
const STEPS = 100

const engine = openSqlite(':memory:', 'drizzle', { countsSteps: true })
const stores = createStores(engine)
const actors: string[] = []
beforeAll(() =>
  engine.write(async (tx) => {
    for (const name of ['Karim Haddad', 'Leila Mansour'])
      actors.push(await stores.actors.insert(tx, ActorInput.parse({ name, type: 'person' })))
    for (let i = 0; i < EVENTS; i++) {
      const participants = [{ actorId: actors[i % 2], role: 'initiator' }]
      const event = { type: 'CONSULT', title: `Talks ${i}`, date: { start: '2020-01-01' } }
      await stores.events.insert(tx, EventInput.parse({ ...event, participants }))
    }
  }),
)
afterAll(() => engine.close())

test('a list counts each row that it reads and does not show, whatever it is left out by', async () => {
  const [karim = '', leila = ''] = actors
  const list = (query: Partial<Parameters<typeof stores.events.list>[0]>) =>
    engine.bounded(STEPS, () => stores.events.list({ sort: '-date', limit: 10, ...query } as never))
  const { data } = await list({ actor: [karim] })
  expect(data).toHaveLength(10)
  for (const query of [
    { dyad: [`${karim},${leila}`] },
    { actor: [karim], role: ['recipient'] },
    { actor: [karim], side: ['Side A'] },
    { actor: [karim], side: ['Side A'], type: ['CONSULT'] },
  ])
    await expect(list(query as never), JSON.stringify(query)).rejects.toBeInstanceOf(
      StepsSpentError,
    )
})
