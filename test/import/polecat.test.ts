import { zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { counts, everything, named, readData, startEmpty, type Get } from '../support/imports.ts'

const POLECAT = readData('polecat.txt')
const [HEADER = '', ...ROWS] = POLECAT.trimEnd().split('\n')
const COLUMNS = HEADER.split('\t')
const start = () => startEmpty('polecat', 'events.txt')
const eventOf = (service: Get, id: string) => named(service, 'events', `polecat:${id}`)

/** A row with other cells. */
const rowOf = (changes: Record<string, string>, row = ROWS[0] ?? '') =>
  row
    .split('\t')
    .map((cell, i) => changes[COLUMNS[i] ?? ''] ?? cell)
    .join('\t')

test('the file of the tests has the columns of the releases', () => {
  expect(COLUMNS).toHaveLength(40)
})

const expected: [why: string, id: string, event: object][] = [
  [
    'several actors on a side, each with its country, sector and title',
    '20240828-0001-aaaa_CONSULT_V',
    {
      title: 'Consult (visit): United States, Jane Roe – Libyan National Army, Benghazi',
      type: 'CONSULT',
      mode: 'visit',
      quadClass: 'verbal_cooperation',
      intensity: 4,
      contexts: ['military', 'diplomatic'],
      codes: [],
      date: { start: '2024-08-27', end: '2024-08-27', precision: 'day' },
      location: {
        name: 'Benghazi',
        country: 'LY',
        admin1: 'Benghazi',
        admin2: null,
        latitude: 32.11486,
        longitude: 20.06859,
        precision: 'exact',
        geonamesId: '88319',
      },
      participants: [
        {
          actor: { name: 'United States', type: 'state', country: 'US' },
          role: 'initiator',
          side: 'a',
          title: null,
        },
        {
          actor: { name: 'Jane Roe', type: 'military', country: 'US' },
          role: 'initiator',
          title: 'general',
        },
        {
          actor: { name: 'Libyan National Army', type: 'military', country: 'LY' },
          role: 'recipient',
          side: 'b',
        },
      ],
      evidence: [
        {
          article: {
            title: 'Story 20240828-0001-aaaa, harbour-radio.example, 2024-08-28',
            publishedAt: '2024-08-28T00:00:00.000Z',
            source: { name: 'harbour-radio.example', domain: 'harbour-radio.example' },
          },
        },
      ],
      dataset: { name: 'polecat', version: 'made up' },
    },
  ],
  [
    'no context and no place, and an actor of whom only words of the report are known',
    '20240828-0001-aaaa_REQUEST_M',
    {
      type: 'REQUEST',
      mode: 'meet',
      contexts: [],
      location: null,
      participants: [
        { actor: { name: 'Jane Roe' }, title: 'general' },
        { actor: { name: 'soldiers', type: 'unidentified', country: null }, role: 'recipient' },
      ],
    },
  ],
  [
    'a mode and a context that PLOVER has no word for',
    '20240828-0002-bbbb_ASSAULT_X',
    {
      type: 'ASSAULT',
      mode: null,
      contexts: ['military'],
      codes: [{ scheme: 'polecat', code: 'sorcery' }],
      tags: ['weather'],
      location: { name: 'Libya', country: 'LY', precision: 'country', geonamesId: '2215636' },
      participants: [
        { actor: { name: 'soldiers', country: 'TN', type: 'military' } },
        { actor: { name: 'farmers', country: 'LY', type: 'population_group' } },
        { actor: { name: 'shepherds', country: 'LY' } },
      ],
    },
  ],
  [
    'no day but that of publication',
    '20240829-0003-cccc_PROTEST_D',
    {
      date: { start: '2024-08-29' },
      contexts: ['pro_democracy'],
      participants: [{ actor: { name: 'soldiers', country: 'LY' } }],
      evidence: [{ article: { source: { name: 'News desk', domain: null } } }],
    },
  ],
  [
    'an organisation of states, and two states',
    '20240828-0004-dddd_AID',
    {
      mode: null,
      location: { name: 'Mediterranean Sea', country: null, precision: 'sea_or_air' },
      participants: [
        { actor: { name: 'United Nations', type: 'intergovernmental_organization' } },
        { actor: { name: 'Libya', type: 'state', country: 'LY' } },
        { actor: { name: 'Tunisia', type: 'state', country: 'TN' } },
      ],
    },
  ],
]

test('each row becomes an event in the words of PLOVER, with its actors and its story', async () => {
  const service = start()
  const { status, report } = service.importText(POLECAT)
  expect(report).toMatch(/events 5 0 0\n actors 11 0 0\n articles 4 0 0\n refused 0\n/)
  expect(status).toBe(0)
  for (const [why, id, event] of expected)
    expect(await eventOf(service, id), why).toMatchObject(event)
  const first = await eventOf(service, '20240828-0001-aaaa_CONSULT_V')
  const { body: article } = await service.get(`/v1/articles/${first.evidence[0].article.id}`)
  expect(article).toMatchObject({
    eventCount: 2,
    language: 'en',
    summary:
      'People: Jane Roe, Khalifa Haftar. Organisations: Libyan National Army. Places: Benghazi, Libya.',
  })
})

test('actors of one name are told apart by country and sector, and known again by both', async () => {
  const service = start()
  service.importText(POLECAT)
  const { actors } = await everything(service)
  const soldiers = actors.filter(({ name }: { name: string }) => name === 'soldiers')
  expect(soldiers.map(({ country }: { country: string }) => country).toSorted()).toEqual([
    'LY',
    'TN',
    null,
  ])
  expect(actors.filter(({ name }: { name: string }) => name === 'Jane Roe')).toMatchObject([
    { eventCount: 2, externalIds: [{ scheme: 'polecat', value: 'USA|MIL|jane roe' }] },
  ])
  expect(await named(service, 'actors', 'wikipedia:Libya')).toMatchObject({
    externalIds: expect.arrayContaining([{ scheme: 'gw', value: '620' }]),
  })
})

test('a state is the one that another data set has brought', async () => {
  const service = start()
  const { body: state } = await service.post('/v1/actors', {
    type: 'state',
    name: 'Government of Libya',
    externalIds: [{ scheme: 'gw', value: '620' }],
  })
  service.importText(POLECAT)
  const { participants } = await eventOf(service, '20240828-0004-dddd_AID')
  expect(participants[1].actor).toMatchObject({ id: state.id, name: 'Government of Libya' })
})

const forms: [form: string, text: string][] = [
  ['with tabs too many at the ends of lines', POLECAT.replaceAll('\n', '\t\t\n')],
  ['with intensity under its longer name', POLECAT.replace('\tIntensity\t', '\tEvent Intensity\t')],
  [
    'whose header names columns that no row has',
    POLECAT.replace(
      HEADER,
      [...COLUMNS.slice(0, 5), 'Headline', 'Event Text', ...COLUMNS.slice(5)].join('\t'),
    ),
  ],
  ['with a byte order mark and carriage returns', `\uFEFF${POLECAT.replaceAll('\n', '\r\n')}`],
]

test.for(forms)('a file %s loads the same, and changes nothing', async ([, text]) => {
  const service = start()
  service.importText(POLECAT)
  const before = await everything(service)
  const zip = zipSync({ 'ngecEvents.DV.2024.txt': Buffer.from(text) })
  expect(service.importText(zip).report).toMatch(/events 0 0 5\n[^]*^Nothing changed/m)
  expect(await everything(service)).toEqual(before)
})

test('a headline and an address are those of the article, where a file has them', async () => {
  const service = start()
  const text = `${HEADER}\tHeadline\tURL\n${ROWS[0]}\tOfficers meet\thttps://harbour-radio.example/1\n`
  service.importText(text)
  const { articles } = await everything(service)
  expect(articles).toMatchObject([
    { title: 'Officers meet', url: 'https://harbour-radio.example/1' },
  ])
})

test('a row that cannot be taken is listed with its line and the reason, and the others load', async () => {
  const service = start()
  const bad: [row: string, reason: RegExp][] = [
    [rowOf({ 'Event ID': 'None' }), /^Event ID is empty/],
    [rowOf({ 'Event Type': 'SING' }), /^Event Type .*SING/],
    [rowOf({ 'Event Date': 'Monday' }), /^Event Date .*Monday/],
    [rowOf({ 'Event Date': 'None', 'Publication Date': 'None' }), /^Event Date /],
    [rowOf({ Latitude: 'north' }), /^latitude .*north/],
    [rowOf({ Latitude: '91' }), /latitude/],
    [`${ROWS[0]}\tmore`, /1 cells? more/],
    [(ROWS[0] ?? '').split('\t').slice(0, 10).join('\t'), /30 cells fewer/],
  ]
  const { status } = service.importText(
    [HEADER, ROWS[0], ...bad.map(([row]) => row), ROWS[1], ''].join('\n'),
  )
  expect(status).toBe(2)
  expect(service.refused().map(({ line }) => line)).toEqual(bad.map((_, i) => i + 3))
  for (const [i, [, reason]] of bad.entries()) expect(service.refused()[i]?.reason).toMatch(reason)
  expect((await counts(service))[0]).toBe(2)
})

test.for([
  ['a table of something else', 'a\tb\n1\t2\n'],
  ['an empty file', ''],
  ['a header alone', `${HEADER}\n`],
])('%s is refused, and nothing is written', async ([, text]) => {
  const service = start()
  const { status, report } = service.importText(text ?? '')
  expect(report).toMatch(/not a POLECAT file/)
  expect(status).toBe(1)
  expect(await counts(service)).toEqual([0, 0, 0])
})
