import { expect, test } from 'vitest'
import type { Event } from '../../src/events/schema.ts'
import { enrich, readWorld, walk } from '../support/collections.ts'
import { random } from '../support/random.ts'
import { filledOnce, SAMPLE, startService } from '../support/service.ts'

const { haftar, langley, army, berndt, national, libyaReview } = SAMPLE

const startEnriched = filledOnce(async (service) => {
  await enrich(service)
  const made = await service.post('/v1/events', {
    type: 'CONSULT',
    title: 'A host of one side, a guest of the other',
    date: { start: '2031-01-01' },
    participants: [
      { actorId: haftar, role: 'host', side: 'a' },
      { actorId: langley, role: 'initiator', side: 'b' },
      { actorId: army, role: 'host', side: 'b' },
    ],
    evidence: [
      { articleId: national, stance: 'refutes' },
      { articleId: libyaReview, stance: 'supports' },
    ],
  })
  if (made.status !== 201) throw new Error(made.text)
  return readWorld(service)
})

type Asked = Record<string, string[]>
type Part = Record<string, string[]>

/** The participants and the articles of an event, with what filters ask of each. */
const groupsOf = ({ participants, evidence }: Event) => [
  {
    links: ['actor', 'actorType', 'actorCountry'],
    qualities: ['role', 'side'],
    parts: participants.map(({ actor, role, side }): Part => ({
      actor: [actor.id],
      actorType: [actor.type],
      actorCountry: [actor.country ?? ''],
      role: [role],
      side: [side ?? ''],
    })),
  },
  {
    links: ['article', 'source'],
    qualities: ['stance'],
    parts: evidence.map(({ article, stance }): Part => ({
      article: [article.id],
      source: [article.source?.name ?? '', article.source?.domain ?? ''],
      stance: [stance],
    })),
  },
]

/** Whether an event has, for each link that is asked for, one that has the qualities too. */
const passes = (event: Event, asked: Asked): boolean =>
  groupsOf(event).every(({ links, qualities, parts }) => {
    const given = (names: string[]) => names.filter((name) => asked[name])
    const has = (names: string[]) =>
      parts.some((part) =>
        names.every((name) => part[name]?.some((one) => asked[name]?.includes(one))),
      )
    const wanted = given(links).map((link) => [link, ...given(qualities)])
    return wanted.length > 0
      ? wanted.every(has)
      : given(qualities).length === 0 || has(given(qualities))
  })
const QUALITIES = ['role', 'side', 'stance']

const VALUES: Asked = {
  actor: [haftar, langley, army, berndt],
  actorType: ['person', 'military', 'state'],
  actorCountry: ['LY', 'US'],
  role: ['host', 'initiator', 'recipient', 'participant'],
  side: ['a', 'b'],
  article: [national, libyaReview],
  source: ['libyareview.com', 'The National'],
  stance: ['supports', 'refutes', 'mentions'],
}

test('excludeRole, excludeSide and excludeStance leave out what role, side and stance find beside the same filters', async () => {
  const { service, filled: world } = await startEnriched()
  const events = world.events.filter(({ modality }) => modality === 'asserted')
  const { int, pick, chance } = random(20_310_101)
  let left = 0
  for (let n = 0; n < 250; n++) {
    const asked: Asked = {}
    for (const [name, values] of Object.entries(VALUES))
      if (chance(0.3)) asked[name] = Array.from({ length: int(1, 2) }, () => pick(values))
    const quality = pick(QUALITIES)
    const unwanted = [pick(VALUES[quality] ?? [])]
    const found = events.filter((event) => passes(event, asked))
    const wanted = found.filter((event) => !passes(event, { ...asked, [quality]: unwanted }))
    const query = [
      ...Object.entries(asked),
      [`exclude${quality[0]?.toUpperCase()}${quality.slice(1)}`, unwanted] as const,
    ]
      .flatMap(([name, values]) => values.map((one) => `${name}=${encodeURIComponent(one)}`))
      .join('&')
    const { items } = await walk<Event>(service, `/v1/events?${query}`)
    const ids = (list: Event[]) => list.map(({ id }) => id).toSorted()
    expect.soft(ids(items), query).toEqual(ids(wanted))
    if (wanted.length > 0) left += found.length - wanted.length
  }
  expect(left).toBeGreaterThan(50)
})

test('what an actor was not the host of is asked of the actor, not of all who took part', async () => {
  const { service, filled: world } = await startEnriched()
  const roles = (one: Event) =>
    one.participants.filter(({ actor }) => actor.id === langley).map(({ role }) => role)
  const wanted = world.events
    .filter((one) => one.modality === 'asserted' && roles(one).length > 0)
    .filter((one) => !roles(one).includes('host'))
  for (const url of ['/v1/events?actor=ID&', '/v1/actors/ID/events?']) {
    const { items } = await walk<Event>(service, `${url.replace('ID', langley)}excludeRole=host`)
    expect(items.map(({ id }) => id).toSorted()).toEqual(wanted.map(({ id }) => id).toSorted())
  }
  const hosted = wanted.filter(({ participants }) =>
    participants.some(({ role }) => role === 'host'),
  )
  expect(hosted.length).toBeGreaterThan(0)
})

test('who says which modality or status to leave out has all others', async () => {
  const { get, post, patch } = startService()
  const base = { type: 'OTHER', date: { start: '2031-01-01' } }
  for (const modality of ['asserted', 'planned', 'denied'])
    await post('/v1/events', { ...base, title: modality, modality })
  const events = async (query: string) =>
    (await get(`/v1/events?startFrom=2031-01-01&${query}`)).body.data
      .map(({ modality }: Event) => modality)
      .toSorted()
  expect(await events('')).toEqual(['asserted'])
  expect(await events('excludeModality=denied')).toEqual(['asserted', 'planned'])
  expect(await events('excludeModality=asserted')).toEqual(['denied', 'planned'])
  expect(await events('excludeModality=any')).toEqual([])
  expect(await events('modality=planned&modality=denied&excludeModality=denied')).toEqual([
    'planned',
  ])

  await patch(`/v1/articles/${national}`, { status: 'withdrawn' })
  const articles = async (query: string): Promise<string[]> =>
    (await get(`/v1/articles?limit=200&${query}`)).body.data.map(({ id }: { id: string }) => id)
  expect(await articles('excludeStatus=published')).toEqual([national])
  expect(await articles('excludeStatus=withdrawn')).toEqual(await articles(''))
  expect(await articles('status=any&excludeStatus=withdrawn')).toEqual(await articles(''))
})
