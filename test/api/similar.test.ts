import { expect, test } from 'vitest'
import { keysOf } from '../../src/actors/names.ts'
import { ActorInput, type SimilarActor } from '../../src/actors/schema.ts'
import { dateline } from '../support/command.ts'
import { SAMPLE, startService, type Service } from '../support/service.ts'
import { sqlOn } from '../support/sql.ts'
import { watchStatements } from '../support/statements.ts'

const write = async ({ post }: Service, actor: object): Promise<string> => {
  const { status, body, text } = await post('/v1/actors', { type: 'person', ...actor })
  if (status !== 201) throw new Error(text)
  return body.id
}
const similar = async ({ get }: Service, id: string, query = ''): Promise<SimilarActor[]> => {
  const { status, body, text } = await get(`/v1/actors/${id}/similar${query}`)
  if (status !== 200) throw new Error(text)
  return body.data
}

test.for([
  ['in another spelling', 'Khalifa Haftar', 'Khalifa Hifter', 'similar_name'],
  ['in another transliteration', 'Muammar Gaddafi', 'Moammar Qadhafi', 'similar_name'],
  ['with another letter', 'Jeremy Berndt', 'Jeremy Bernt', 'similar_name'],
  ['in another order', 'Khalifa Haftar', 'Haftar, Khalifa', 'same_words'],
  ['in other letters and accents', 'José Álvarez', 'JOSE ALVAREZ', 'same_name'],
  ['in another script', 'Vladimir Putin', 'Владимир Путин', 'same_name'],
  ['without a space', 'Abd Allah Saleh', 'Abdallah Saleh', 'same_name'],
  ['by its first letters', 'Libyan National Army', 'LNA', 'acronym'],
  ['by its last name', 'Khalifa Haftar', 'Haftar', 'similar_name'],
] as const)('an actor is found %s, from either side', async ([, one, other, code]) => {
  const service = startService({ empty: true })
  const first = await write(service, { name: one })
  const second = await write(service, { name: other })
  for (const name of ['Michael Langley', 'Stephanie Williams', 'Government of Libya'])
    await write(service, { name })
  for (const [id, twin, name] of [
    [first, second, other],
    [second, first, one],
  ]) {
    const [found, ...rest] = await similar(service, id ?? '')
    expect(found?.actor).toEqual({ id: twin, name, type: 'person', country: null })
    expect(found?.reasons[0]?.code).toBe(code)
    expect(found?.score).toBeGreaterThanOrEqual(0.55)
    expect(rest).toEqual([])
  }
})

test.for([
  ['Government of Libya', 'Government of Mali'],
  ['Ministry of Defence', 'Ministry of Health'],
  ['Mohamed Ali', 'Mohamed Salah'],
  ['Ali', 'Eli'],
])('%s and %s are not taken for one', async ([one, other]) => {
  const service = startService({ empty: true })
  const id = await write(service, { name: one })
  await write(service, { name: other })
  for (const name of [
    'Government of Chad',
    'Ministry of Justice',
    'Mohamed Nur',
    'Government of Fiji',
  ])
    await write(service, { name })
  const found = await similar(service, id)
  expect(found.map(({ actor }) => actor.name)).not.toContain(other)
})

test('aliases count as names do, and type, country and identifiers speak for and against', async () => {
  const service = startService({ empty: true })
  const ucdp = (value: string) => [{ scheme: 'ucdp', value }]
  const id = await write(service, {
    name: 'Khalifa Haftar',
    country: 'LY',
    externalIds: ucdp('1'),
    aliases: [{ name: 'Field Marshal of the East' }],
  })
  const name = 'A. N. Other'
  const aliases = [{ name: 'Khalifa Haftar' }]
  const same = await write(service, { name, aliases, country: 'LY' })
  const abroad = await write(service, { name, aliases, country: 'US' })
  const group = await write(service, { name, aliases, country: 'LY', type: 'armed_group' })
  const listed = await write(service, { name, aliases, country: 'LY', externalIds: ucdp('2') })
  const found = await similar(service, id)
  expect(found.map(({ actor, score }) => [actor.id, score])).toEqual([
    [same, 1],
    [group, 0.8],
    [abroad, 0.7],
  ])
  expect(found.map(({ reasons }) => reasons.map(({ code }) => code))).toEqual([
    ['same_name', 'same_type', 'same_country'],
    ['same_name', 'other_type', 'same_country'],
    ['same_name', 'same_type', 'other_country'],
  ])
  expect(found[0]?.reasons[0]?.message).toContain('Khalifa Haftar')
  expect((await similar(service, id, '?limit=1')).map(({ actor }) => actor.id)).toEqual([same])
  expect((await similar(service, listed)).map(({ actor }) => actor.id)).not.toContain(id)
})

test('of an actor with more names than are compared, the first are, and its check finds nothing wrong', async () => {
  const service = startService({ empty: true })
  const names = Array.from({ length: 60 }, (_, i) => `Brigade ${100 + i}`)
  const [name = '', ...others] = names
  const id = await write(service, { name, aliases: others.map((alias) => ({ name: alias })) })
  for (const [i, isFound] of [
    [0, true],
    [49, true],
    [50, false],
  ] as const) {
    const found = await similar(service, await write(service, { name: names[i] }))
    expect(
      found.some(({ actor }) => actor.id === id),
      names[i],
    ).toBe(isFound)
  }
  const { status, stderr } = dateline(['check'], { DATABASE_URL: service.url })
  expect(status, stderr).toBe(0)
})

test('what is found is merged, and then is no longer found; a name that is changed is found by the new one', async () => {
  const service = startService()
  const { get, post, patch } = service
  const [found] = await similar(service, SAMPLE.berndt)
  expect(found).toMatchObject({ actor: { id: SAMPLE.bernt }, score: 0.95 })
  await post(`/v1/actors/${SAMPLE.berndt}/merge`, { duplicateId: found?.actor.id })
  expect(await similar(service, SAMPLE.berndt)).toEqual([])
  expect((await get(`/v1/actors/${SAMPLE.bernt}/similar`)).status).toBe(308)
  const other = await write(service, { name: 'Somebody Else' })
  await patch(`/v1/actors/${other}`, { name: 'Jeremy Bernd' })
  expect((await similar(service, SAMPLE.berndt)).map(({ actor }) => actor.id)).toEqual([other])
  await service.remove(`/v1/actors/${other}`)
  expect(await similar(service, SAMPLE.berndt)).toEqual([])
})

test('actors from before names were compared are found after the first command', async () => {
  const { file, url, post } = startService({ empty: true })
  const ids: string[] = []
  for (const name of ['Khalifa Haftar', 'Khalifa Hifter'])
    ids.push((await post('/v1/actors', { type: 'person', name })).body.id)
  await sqlOn(file, 'delete from actor_name_keys')
  await sqlOn(file, 'insert into actors_to_key select seq from actors')
  const env = { DATABASE_URL: url }
  expect(dateline(['migrate'], env).status).toBe(0)
  expect(dateline(['check'], env).status).toBe(0)
  const stored = await sqlOn(
    file,
    `select key from actor_name_keys where actor_seq = (select seq from actors where id = '${ids[0]}')`,
  )
  expect(stored.flat().map(String).toSorted()).toEqual(keysOf(['Khalifa Haftar']).toSorted())
})

test('however many share a common name, only so many are compared', async () => {
  const service = startService({ empty: true })
  const { engine, stores } = service
  const insert = (name: string) =>
    engine.write((tx) => stores.actors.insert(tx, ActorInput.parse({ type: 'person', name })))
  const id = await insert('Mohamed Hifter')
  const twin = await insert('Mohamad Haftar')
  await engine.write(async (tx) => {
    for (let i = 0; i < 4_000; i++)
      await stores.actors.insert(tx, ActorInput.parse({ type: 'person', name: `Mohamed N${i}` }))
  })
  let rowsRead = 0
  watchStatements((_, rows) => (rowsRead += rows))
  const found = await similar(service, id)
  expect(found.map(({ actor }) => actor.id)).toContain(twin)
  expect(rowsRead).toBeLessThan(5_000)
})
