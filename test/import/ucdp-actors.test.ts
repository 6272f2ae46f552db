import { expect, test } from 'vitest'
import { counts, everything, named, readData, startEmpty, type Get } from '../support/imports.ts'

const ACTORS = readData('ucdp-actors.csv')
const GED = readData('ged.csv')
const start = () => startEmpty('ucdp-actors', 'actors.csv')
const actorOf = (service: Get, id: string) => named(service, 'actors', `ucdp:${id}`)

const LISTED = 28

const affiliation = (type: string, name: string) =>
  expect.objectContaining({ type, title: null, actor: expect.objectContaining({ name }) })

test('every row becomes an actor, and so does whatever it refers to', async () => {
  const service = start()
  const { status, report } = service.importText(ACTORS)
  expect(report).toMatch(/28 rows/)
  expect(report).toMatch(/refused 0\n/)
  expect(status).toBe(0)
  const { actors } = await everything(service)
  const ids = actors.map(
    ({ externalIds }: { externalIds: { scheme: string; value: string }[] }) =>
      externalIds.find(({ scheme }) => scheme === 'ucdp')?.value,
  )
  expect(new Set(ids).size).toBe(actors.length)
  const listed = [...ACTORS.matchAll(/^\uFEFF?(\d+),/gm)].map(([, id]) => id)
  expect(listed).toHaveLength(LISTED)
  expect(new Set(ids).isSupersetOf(new Set(listed))).toBe(true)
  for (const { dataset } of actors)
    expect(dataset).toEqual({
      name: 'ucdp-actors',
      version: '22.1',
      licence: 'CC-BY-4.0',
      attribution: 'Uppsala Conflict Data Program, Actor Dataset',
    })
})

const tricky: [why: string, id: string, expected: Record<string, unknown>][] = [
  [
    'an actor renamed four times',
    '234',
    {
      name: 'IS',
      type: 'armed_group',
      country: null,
      aliases: [
        { name: 'Islamic State', language: 'en', kind: 'alias' },
        { name: 'al-Dawla al-Islamiyya', language: null, kind: 'transliteration' },
        { name: 'TQJBR', language: null, kind: 'previous' },
        { name: 'ISI', language: null, kind: 'previous' },
        { name: 'ISIS', language: null, kind: 'previous' },
        {
          name: 'Organization of of Jihad’s Base in the Country of the Two Rivers',
          language: 'en',
          kind: 'previous',
        },
        { name: 'Islamic State of Iraq', language: 'en', kind: 'previous' },
        { name: 'Islamic State in Iraq and al-Sham', language: 'en', kind: 'previous' },
        {
          name: 'Tanzim Qa’idat al Jihad fi Bilad al Rafidayn',
          language: null,
          kind: 'previous',
        },
        { name: 'Dawlat al-’Iraq al-Islamiyya', language: null, kind: 'previous' },
        { name: 'al-Dawla al-Islamiya fi al-Iraq wa al-Sham', language: null, kind: 'previous' },
        { name: 'Jama’at Al-Tawhid wa Al-Jihad', language: null, kind: 'previous' },
        { name: 'The Monotheism and Jihad Group', language: 'en', kind: 'previous' },
      ],
    },
  ],
  [
    'one that took its old name again',
    '323',
    {
      name: 'PKK',
      aliases: expect.arrayContaining([
        { name: 'Kurdistan Worker’s Party', language: 'en', kind: 'alias' },
        { name: 'Partiya karkeren Kurdistan', language: null, kind: 'native' },
        { name: 'KONGRA-GEL', language: null, kind: 'previous' },
      ]),
    },
  ],
  [
    'a name with a comma in it',
    '734',
    {
      aliases: [
        { name: '26th of July Movement', language: 'en', kind: 'alias' },
        { name: 'Movimiento 26, de Julio', language: null, kind: 'native' },
        { name: 'Cuban Revolution Movement (Fidelistas)', language: null, kind: 'previous' },
      ],
    },
  ],
  [
    'a name in two scripts, with an alliance',
    '5840',
    {
      name: 'DPR',
      aliases: [
        { name: "Donetsk People's Republic", language: 'en', kind: 'alias' },
        { name: 'Донецкая народная республика', language: 'und-Cyrl', kind: 'native' },
        { name: 'Donetskaya narodnaya respublika', language: null, kind: 'transliteration' },
      ],
      affiliations: [affiliation('member_of', 'United Armed Forces of Novorossiya')],
    },
  ],
  [
    'another one of the same names, which split off',
    '6711',
    {
      name: 'DPR',
      affiliations: [affiliation('successor_of', 'United Armed Forces of Novorossiya')],
    },
  ],
  [
    'a name in Burmese, with a space at its end',
    '181',
    {
      aliases: [
        expect.objectContaining({ language: 'en', kind: 'alias' }),
        { name: 'ဘုရားသခင်၏ တပ်မတော်', language: 'und-Mymr', kind: 'native' },
      ],
    },
  ],
  [
    'a line break in a name',
    '422',
    {
      aliases: [
        {
          name: 'Alliance of Democratic Forces for the Liberation of Congo- Kinshasa',
          language: 'en',
          kind: 'alias',
        },
        expect.objectContaining({ kind: 'native' }),
      ],
    },
  ],
  ['one that is said to have split from itself', '283', { name: 'RIRA', affiliations: [] }],
  [
    'a faction that split for a while',
    '628',
    { affiliations: [affiliation('part_of', 'Janjaweed')] },
  ],
  [
    'one that joined another',
    '7072',
    { affiliations: [affiliation('part_of', expect.any(String))] },
  ],
  [
    'one that split from one the file lacks, and was in two coalitions of the same members',
    '423',
    {
      affiliations: [
        affiliation('successor_of', 'FLC'),
        affiliation('member_of', 'FLC'),
        affiliation('member_of', 'MLC, RCD-N'),
        affiliation('member_of', 'MLC, RCD-N'),
      ],
    },
  ],
  ['a coalition, of which there are only ids', '3845', { name: 'MLC, RCD-N', type: 'armed_group' }],
  ['one that split from an actor the file lacks', '6493', { name: 'Raia Mutomboki - Shukuru' }],
  ['a community', '990001', { type: 'population_group', country: null, aliases: [] }],
  ['supporters', '990002', { type: 'population_group', aliases: [] }],
  [
    'a government of which the places and numbers are out of step',
    '9',
    {
      type: 'state',
      country: 'GD',
      externalIds: expect.arrayContaining([{ scheme: 'gw', value: '55' }]),
      description:
        'A government, with forces that were active in Grenada, United States of America.',
    },
  ],
  [
    'a state that is part of another one now',
    '2',
    { country: 'IN', externalIds: expect.arrayContaining([{ scheme: 'gw', value: '751' }]) },
  ],
  [
    'a state that was two',
    '124',
    { country: 'YE', externalIds: expect.arrayContaining([{ scheme: 'gw', value: '680' }]) },
  ],
  [
    'a country whose name has a comma',
    '49',
    { country: 'RS', externalIds: expect.arrayContaining([{ scheme: 'gw', value: '345' }]) },
  ],
  [
    'a government that was renamed',
    '47',
    {
      name: 'Government of North Macedonia',
      country: 'MK',
      aliases: [{ name: 'Government of Macedonia, FYR', language: null, kind: 'previous' }],
    },
  ],
]

test('each row that is hard to read comes out as it was meant', async () => {
  const service = start()
  service.importText(ACTORS)
  for (const [why, id, expected] of tricky)
    expect(await actorOf(service, id), `${why} (${id})`).toMatchObject(expected)
})

test('a second run changes nothing, and says so', async () => {
  const service = start()
  const first = service.importText(ACTORS)
  const before = await everything(service)
  const { report } = service.importText(ACTORS)
  expect(first.report).toMatch(` actors ${before.actors.length} 0 0\n`)
  expect(report).toMatch(` actors 0 0 ${before.actors.length}\n`)
  expect(report).toMatch(/^Nothing changed/m)
  expect(await everything(service)).toEqual(before)
})

/** What differs by which of two data sets came first. */
const bare = (actors: Record<string, unknown>[]) =>
  actors
    .map((actor) => {
      const { name, type, country, aliases, externalIds } = actor
      const affiliations = actor['affiliations'] as { type: string; actor: { name: string } }[]
      const is = affiliations.map(({ type, actor }) => `${type} ${actor.name}`).toSorted()
      return JSON.stringify({ name, type, country, aliases, externalIds, is })
    })
    .toSorted()

test('the actors of UCDP GED are these, whichever of the two came first', async () => {
  const service = start()
  const run = (dataSet: string, file: string) => service.run(['import', dataSet, file]).report
  service.write('ged.csv', GED)
  service.importText(ACTORS)
  const alone = await counts(service)
  const report = run('ucdp-ged', 'ged.csv')
  const [, made] = /actors (\d+) 0 \d+\n/.exec(report) ?? []
  const { actors } = await everything(service)
  expect(actors).toHaveLength(Number(alone[1]) + Number(made))
  expect(Number(made)).toBeLessThan(36)

  const other = start()
  other.write('ged.csv', GED)
  other.run(['import', 'ucdp-ged', 'ged.csv'])
  other.importText(ACTORS)
  const { actors: others } = await everything(other)
  expect(bare(others)).toEqual(bare(actors))
  expect(other.importText(ACTORS).report).toMatch(/^Nothing changed/m)
  expect(other.run(['import', 'ucdp-ged', 'ged.csv']).report).toMatch(/^Nothing changed/m)
})

test('what somebody has recorded of an actor stays, and gains names and links', async () => {
  const service = start()
  const own = {
    type: 'military',
    name: 'Libyan National Army',
    country: 'LY',
    description: 'Commanded by Khalifa Haftar.',
    aliases: [{ name: 'الجيش الوطني الليبي', language: 'ar', kind: 'native' }],
    externalIds: [{ scheme: 'ucdp', value: '7072' }],
  }
  const { body: made } = await service.post('/v1/actors', own)
  service.importText(ACTORS)
  const { body: now } = await service.get(`/v1/actors/${made.id}`)
  expect(now).toMatchObject({
    ...own,
    dataset: null,
    aliases: [...own.aliases, { name: 'LNA', language: null, kind: 'alias' }],
    affiliations: [{ type: 'part_of' }],
  })
  expect(service.importText(ACTORS).report).toMatch(/^Nothing changed/m)
})

test('a row that cannot be taken is listed with its line and the reason, and the others load', async () => {
  const service = start()
  const [header = '', ...rows] = ACTORS.split('\r\n')
  const row = rows.find((one) => one.startsWith('990001')) ?? ''
  const bad: [row: string, reason: RegExp][] = [
    [row.replace('990001', 'x1'), /^ActorId .*x1/],
    [row.replace('990001,Testville fishers', '7,'), /^NameData is empty/],
    [row.replace(',3,', ',9,'), /^Org .*9/],
    [row.replace(',540,', ',many,'), /^GWNOLoc .*many/],
    [`${row},more`, /1 cells? more/],
  ]
  const { status, report } = service.importText(
    [header, row, ...bad.map(([text]) => text), rows.at(-2), ''].join('\r\n'),
  )
  expect(service.refused().map(({ line }) => line)).toEqual(bad.map((_, i) => i + 3))
  for (const [i, [, reason]] of bad.entries()) expect(service.refused()[i]?.reason).toMatch(reason)
  expect(report).toMatch(/refused 5 .*actors\.csv\.refused\.ndjson/)
  expect(status).toBe(2)
  expect(await counts(service)).toEqual([0, 2, 0])
})

test.for([
  ['a file of UCDP GED', GED],
  ['a text', '<!doctype html>\n<p>Not found</p>\n'],
  ['an empty file', ''],
  ['a header alone', `${ACTORS.split('\r\n')[0]}\r\n`],
])('%s is refused, and nothing is written', async ([, text]) => {
  const service = start()
  const { status, report } = service.importText(text ?? '')
  expect(report).toMatch(/not a UCDP Actor file/)
  expect(report).not.toMatch(/^ *at /m)
  expect(status).toBe(1)
  expect(await counts(service)).toEqual([0, 0, 0])
})
