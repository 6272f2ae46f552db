import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream, existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { environment, inRoot } from '../support/command.ts'
import {
  COLLECTIONS,
  counts,
  dateline,
  everything,
  named,
  readData,
  startEmpty,
  type Get,
} from '../support/imports.ts'
import { sqlOn } from '../support/sql.ts'

const GED = readData('ged.csv')
const GED_HDX = readData('ged-hdx.csv')

type Row = Record<string, string>

/** A reader of CSV for the tests, which shares nothing with the program's. */
const parse = (text: string): string[][] => {
  const table: string[][] = []
  for (const [, cell = '', end] of text.matchAll(/("(?:[^"]|"")*"|[^,\n]*)(,|\n|$)/g)) {
    const row = table.at(-1) ?? []
    if (table.length === 0) table.push(row)
    row.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell)
    if (end === '\n') table.push([])
  }
  return table.filter((row) => row.length > 1)
}
const [COLUMNS = [], ...CELLS] = parse(GED)
const ROWS: Row[] = CELLS.map((row) =>
  Object.fromEntries(COLUMNS.map((name, i) => [name, row[i] ?? ''])),
)
const rowOf = (id: string, changes: Row = {}): Row => {
  const row = ROWS.find((row) => row['id'] === id)
  if (!row) throw new Error(`no row ${id}`)
  return { ...row, ...changes }
}

const line = (cells: string[], delimiter = ',') =>
  cells
    .map((cell) => (/[",;\t\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
    .join(delimiter)
interface Format {
  columns?: string[]
  delimiter?: string
  header?: string[]
}
const print = (
  rows: Row[],
  { columns = COLUMNS, delimiter = ',', header = columns }: Format = {},
) =>
  [header, ...rows.map((row) => columns.map((name) => row[name] ?? ''))]
    .filter((cells) => cells.length > 0)
    .map((cells) => `${line(cells, delimiter)}\n`)
    .join('')

const HDX_COLUMNS = parse(GED_HDX)[0] ?? []
const HXL: Row = Object.fromEntries(
  HDX_COLUMNS.map((name, i) => [name, parse(GED_HDX)[1]?.[i] ?? '']),
)
const SYRIA_COLUMNS = COLUMNS.filter(
  (name) =>
    !/^(relid|code_status|where_description|gwnoa|gwnob|best|high|low|\w+_dset_id)$/.test(name),
)
SYRIA_COLUMNS.splice(SYRIA_COLUMNS.indexOf('side_b_new_id'), 0, 'gwnob')
SYRIA_COLUMNS.push('low', 'best', 'high')

/** What a service holds, without what differs from one import of the same rows to the next. */
const contents = async (service: Get) => {
  const all = await everything(service)
  const own = new Set(['id', 'version', 'createdAt', 'updatedAt'])
  const bare = JSON.parse(JSON.stringify(all), (key, value: unknown) =>
    own.has(key) ? undefined : value,
  )
  const name = (resource: { externalIds: { value: string }[] }) =>
    resource.externalIds[0]?.value ?? ''
  for (const collection of COLLECTIONS) {
    bare[collection].sort((a: never, b: never) => (name(a) < name(b) ? -1 : 1))
  }
  for (const article of bare.articles) delete article.events
  return bare
}
const imported = new Map<string, unknown>()
const importedContents = async (text: string) => {
  const known = imported.get(text)
  if (known) return known
  const service = startEmpty()
  const { status, report } = service.importText(text)
  expect(report).toMatch(/refused 0\n/)
  expect(status).toBe(0)
  const all = await contents(service)
  imported.set(text, all)
  return all
}

const eventOf = (service: Get, id: string) => named(service, 'events', `ucdp:${id}`)

test('an import makes as many events, actors, articles and links as the file has', async () => {
  const service = startEmpty()
  const { status, report } = service.importText(GED)
  expect(status).toBe(0)

  const sides = ROWS.flatMap((row) => [row['side_a_new_id'], row['side_b_new_id']])
  const cited = ROWS.map((row) => {
    const text = (row['source_article'] ?? '').trim()
    if (row['number_of_sources'] === '-1') return new Set([text])
    const pieces = text.slice(1, -1).split('";"')
    expect(pieces).toHaveLength(Number(row['number_of_sources']))
    return new Set(pieces.map((piece) => piece.trim().replace(/, ?(\d{4}(?:-\d\d){2}), ?/, ' $1 ')))
  })
  const articles = new Set(cited.flatMap((some) => [...some]))
  const links = cited.reduce((sum, some) => sum + some.size, 0)
  expect([articles.size, links]).toEqual([67, 69])

  expect(await counts(service)).toEqual([ROWS.length, new Set(sides).size, articles.size])
  const { events } = await everything(service)
  const shown = events.map((event: { evidence: unknown[] }) => event.evidence.length)
  expect(shown.reduce((sum: number, n: number) => sum + n, 0)).toBe(links)
  expect(report).toMatch(
    `events ${ROWS.length} 0 0\n actors ${new Set(sides).size} 0 0\n articles 67 0 0\n`,
  )
})

const formats: [format: string, text: string, same: string][] = [
  ['with a byte order mark', `\uFEFF${GED}`, GED],
  [
    'with carriage returns',
    print(ROWS.slice(0, 1)).replaceAll('\n', '\r\n'),
    print(ROWS.slice(0, 1)),
  ],
  ['with blank lines', `${GED}\n\n`, GED],
  ['without a header', print(ROWS, { header: [] }), GED],
  ['with tabs between cells', print(ROWS, { delimiter: '\t' }), GED],
  [
    'with ids that a spreadsheet made decimal',
    print(
      ROWS.map((row) => ({
        ...row,
        id: `${row['id']}.0`,
        country_id: row['country_id'] === '' ? '' : `${row['country_id']}.0`,
      })),
    ),
    GED,
  ],
  [
    'from HDX, with 52 columns and a row of HXL tags',
    GED_HDX,
    print(ROWS.filter((row) => GED_HDX.includes(`\n${row['id']},`))),
  ],
  [
    'from HDX by way of pandas, with a column of row numbers',
    print(
      [HXL, ...ROWS].map((row, i) => ({ ...row, '': String(i) })),
      { columns: ['', ...HDX_COLUMNS] },
    ),
    GED,
  ],
  [
    'of the Syria releases, with 41 columns in another order',
    print(ROWS, { columns: SYRIA_COLUMNS }),
    print(ROWS.map((row) => ({ ...row, where_description: '', gwnoa: '' }))),
  ],
]

test.for(formats)('a file %s loads the same', async ([, text, same]) => {
  expect(await importedContents(text)).toEqual(await importedContents(same))
})

test('the files of the tests have the columns of the releases that they stand for', () => {
  expect([COLUMNS.length, HDX_COLUMNS.length, SYRIA_COLUMNS.length]).toEqual([49, 52, 41])
})

const article = (name: string | null, day: string | null, title: string) => ({
  article: {
    title,
    url: null,
    publishedAt: day === null ? null : `${day}T00:00:00.000Z`,
    ...(name === null ? { source: null } : { source: { name } }),
  },
  stance: 'supports',
})
const tricky: [why: string, id: string, expected: Record<string, unknown>][] = [
  [
    'a state-based conflict with five articles of one agency',
    '147997',
    {
      title: 'State-based conflict: Government of Ukraine and Maidan, Kiev city',
      type: 'ASSAULT',
      quadClass: 'material_conflict',
      codes: [{ scheme: 'ucdp', code: '1' }],
      tags: ['state-based-conflict'],
      date: { start: '2014-01-22', end: '2014-01-22', precision: 'day' },
      location: {
        name: 'Kiev city',
        country: 'UA',
        admin1: 'Kiev Special Republican City',
        admin2: null,
        latitude: 50.45,
        longitude: 30.52333,
        precision: 'exact',
      },
      fatalities: { low: 5, best: 5, high: 5, civilians: 0 },
      participants: [
        {
          actor: { name: 'Government of Ukraine', type: 'state', country: 'UA' },
          role: 'participant',
          side: 'a',
        },
        {
          actor: { name: 'Maidan', type: 'armed_group', country: null },
          role: 'participant',
          side: 'b',
        },
      ],
      evidence: [
        article(
          'Agence France Presse',
          '2014-01-22',
          'Police disperse Kiev protest, activists say one shot dead',
        ),
        article(
          'Agence France Presse',
          '2014-01-22',
          'Two activists shot dead during Ukraine protests: prosecutors sjw/ma/dh',
        ),
        article(
          'Agence France Presse',
          '2014-01-22',
          'Two shot dead as Ukraine police storm Kiev protest',
        ),
        article(
          'Agence France Presse',
          '2014-01-22',
          'Five dead as Ukraine police launch assault on protesters',
        ),
        article(
          'Agence France Presse',
          '2014-01-25',
          'One more Ukrainian protester dies of wounds in hospital: official',
        ),
      ],
      articleCount: 5,
      sourceCount: 1,
      firstReportedAt: '2014-01-22T00:00:00.000Z',
    },
  ],
  [
    'free text of before sources were coded, over several lines',
    '57977',
    {
      evidence: [
        article(
          null,
          null,
          '(1) SATP Pakistan datasheet (2) Official: Suicide bomber attacks tribal police patrol in NW Pakistan, killing 10 people 10 February 2010 Associated Press Newswires (3) Suicide attack kills six Pakistani policemen 10 February 2010 Reuters News',
        ),
      ],
      firstReportedAt: null,
    },
  ],
  [
    'free text with a quote that is not closed, and a date to the week',
    '21300',
    {
      date: { start: '1989-05-10', end: '1989-05-16', precision: 'week' },
      evidence: [
        article(
          null,
          null,
          'Reuters 1989-05-17 "ANGOLAN UNITA REBELS BLOW UP POWER LINES DURING PEACE SUMMIT',
        ),
      ],
    },
  ],
  [
    'free text with stray quotes and semicolons',
    '990009',
    {
      evidence: [
        article(
          null,
          null,
          '"Harbour Radio 4 Jan 2016: "Guard says front lost one ; Testville Gazette 5 Jan',
        ),
      ],
    },
  ],
  [
    'a semicolon in a headline',
    '304491',
    {
      fatalities: { low: 5, best: 4, high: 5, civilians: 0 },
      evidence: [
        article(
          'Agence France Presse',
          '2012-06-28',
          'Turkey reinforces border as Syria violence rages',
        ),
        article(
          'Associated Press Newswires',
          '2012-06-29',
          'Syrian troops besiege rebellious suburb; dozens reported killed',
        ),
      ],
    },
  ],
  [
    'a semicolon in the second headline of three',
    '153143',
    {
      evidence: [
        article(
          'Agence France Presse',
          '2014-05-04',
          "Ukraine expands 'anti-terrorism' op against pro-Russians",
        ),
        article('Agence France Presse', '2014-05-04', 'Fierce battles in Ukraine; OSCE team freed'),
        article(
          'Agence France Presse',
          '2014-05-04',
          'Odessa violence flares anew as Kiev blames deaths on Russia',
        ),
      ],
    },
  ],
  ['seven sources, one with a semicolon in its headline', '113828', { articleCount: 7 }],
  [
    'a source whose name has a semicolon and commas',
    '990006',
    {
      evidence: [
        article(
          'Report of the Commission on the Harbour; Volume II, Annexes',
          '2016-03-01',
          'Chapter 4: the harbour; the town',
        ),
      ],
    },
  ],
  [
    'a source whose name has commas, and a date over months',
    '298457',
    {
      tags: ['one-sided-violence'],
      date: { start: '1994-04-07', end: '1994-05-31', precision: 'year' },
      fatalities: { low: 0, best: 0, high: 7961, civilians: 0 },
      participants: [
        {
          actor: { name: 'Government of Rwanda', type: 'state', country: 'RW' },
          role: 'initiator',
          side: 'a',
        },
        {
          actor: { name: 'Civilians', type: 'population_group', country: null },
          role: 'recipient',
          side: 'b',
        },
      ],
      evidence: [
        article(
          'Ministry of Higher Education, Scientific Research and Culture',
          '1996-02-29',
          'PRELIMINARY REPORT ON IDENTIFICATION OF SITES OF THE GENOCIDE AND MASSACRES THAT TOOK PLACE IN RWANDA FROM APRIL TO JULY 1994',
        ),
      ],
    },
  ],
  [
    'a space before the name of a source',
    '461369',
    {
      evidence: [
        article('Carlos Britto', '2019-02-20', 'Agricultor é assassinado a tiros em Ouricuri'),
      ],
    },
  ],
  [
    'a source with a sign beyond ASCII',
    '990007',
    { evidence: [article('CrisisWatch N°123', '2016-02-01', 'Testville')] },
  ],
  [
    'a newline and Cyrillic in a headline',
    '300084',
    {
      evidence: [
        article(
          'Sputnik News Service',
          '2019-08-07',
          'Zelenskyy Says Plans to Discuss Situation in Donbas With Merkel, Macron Later on Wednesday CR РИАН',
        ),
        { article: { source: { name: 'Reuters News' } } },
        { article: { source: { name: 'Agence France Presse' } } },
      ],
    },
  ],
  [
    'a blank line, tabs and bylines in a headline',
    '990008',
    {
      evidence: [
        article(
          'Testville Gazette',
          '2016-01-02',
          'Clash at the harbour By A. Writer and B. Writer',
        ),
      ],
    },
  ],
  [
    'quotes in a headline',
    '352169',
    { evidence: [{ article: { title: expect.stringMatching(/Mashhadany "al-Ramdon"$/) } }] },
  ],
  [
    'a Cyrillic source',
    '423342',
    {
      evidence: [
        article(
          'Единая новостная лента',
          '2021-11-08',
          'Один военнослужащий ДНР погиб и еще один ранен в результате обстрела с украинской стороны',
        ),
      ],
    },
  ],
  [
    'an Arabic headline',
    '249234',
    { evidence: [{ article: { title: expect.stringContaining('باب سنجار Bab-Sinjar') } }] },
  ],
  [
    'Arabic, and sources not in the order of their dates',
    '990005',
    {
      evidence: [
        article('إذاعة الميناء', '2016-01-05', 'اشتباك في الميناء'),
        article('Testville Gazette', '2016-01-02', 'Clash at the harbour: first report'),
      ],
      firstReportedAt: '2016-01-02T00:00:00.000Z',
      sourceCount: 2,
    },
  ],
  [
    'an HTML entity in a source text',
    '219041',
    { evidence: [{ article: { title: expect.stringContaining('Aleppo') } }] },
  ],
  [
    'an HTML entity in a headline',
    '990002',
    { evidence: [{ article: { title: expect.stringContaining('harbour') } }] },
  ],
  [
    '1753-01-01 for a source without date',
    '156692',
    {
      date: { start: '2014-11-23', end: '2014-11-24', precision: 'week' },
      evidence: [
        article(
          'The Interpreter',
          null,
          'Ukraine Live Day 280: 3 Ukrainian Soldiers Killed Over Last 24 Hours',
        ),
      ],
      firstReportedAt: null,
    },
  ],
  [
    'one source with a date and one without',
    '990003',
    {
      evidence: [
        article('Testville Gazette', null, 'Day unknown'),
        article('Harbour Radio', '2016-01-03', 'Day known'),
      ],
      firstReportedAt: '2016-01-03T00:00:00.000Z',
    },
  ],
  [
    'a source dated a year before the event',
    '990001',
    {
      date: { start: '2016-01-01', end: '2016-01-01', precision: 'day' },
      evidence: [article('Testville Gazette', '2015-01-01', 'Clash at the harbour')],
      firstReportedAt: '2015-01-01T00:00:00.000Z',
    },
  ],
  [
    'a best estimate above the highest',
    '155086',
    {
      date: { start: '2014-04-12', end: '2014-08-17', precision: 'year' },
      fatalities: { low: 35, best: 228, high: 35, civilians: 0 },
    },
  ],
  [
    'a best estimate below the lowest',
    '236880',
    { fatalities: { low: 3, best: 2, high: 3, civilians: 0 }, location: { precision: 'admin1' } },
  ],
  [
    'a date that may mean half a year, and no country',
    '990004',
    {
      date: { start: '2016-01-01', end: '2016-06-30', precision: 'year' },
      location: { name: 'Testville (made up)', country: null, latitude: 0.5, longitude: -29.5 },
    },
  ],
  [
    'a place on the water, and a month',
    '23893',
    {
      date: { start: '2004-11-01', end: '2004-11-30', precision: 'month' },
      location: { country: 'CD', precision: 'sea_or_air' },
      fatalities: { low: 10, best: 10, high: 133, civilians: 10 },
      evidence: [{ article: { source: null, title: expect.stringMatching(/^http:\/\/monuc/) } }],
    },
  ],
  [
    'two groups that fight each other',
    '267453',
    {
      title: 'Non-state conflict: SDB and Forces of the House of Representatives, Naga oil field',
      codes: [{ scheme: 'ucdp', code: '2' }],
      tags: ['non-state-conflict'],
      location: { country: 'LY' },
      participants: [
        { actor: { name: 'SDB', type: 'armed_group' }, role: 'participant', side: 'a' },
        {
          actor: { name: 'Forces of the House of Representatives' },
          role: 'participant',
          side: 'b',
        },
      ],
    },
  ],
  [
    'part of a month',
    '300133',
    { date: { start: '2019-08-01', end: '2019-08-12', precision: 'month' } },
  ],
  [
    'a coalition, which is one actor',
    '286244',
    {
      participants: [
        { actor: { name: 'IS' } },
        { actor: { name: expect.stringMatching(/^al-Qa'qa Brigade, .*, Liwa al-Qadisiya$/) } },
      ],
    },
  ],
  [
    'two states at war on the territory of one',
    '453579',
    {
      location: { country: 'UA' },
      participants: [
        { actor: { name: 'Government of Russia (Soviet Union)', type: 'state', country: 'RU' } },
        { actor: { name: 'Government of Ukraine', type: 'state', country: 'UA' } },
      ],
    },
  ],
  [
    'a government that fights abroad',
    '239436',
    {
      location: { country: 'CD' },
      participants: [{ actor: { country: 'UG' } }, { actor: { country: null } }],
    },
  ],
  ['a country with its former name', '202838', { location: { country: 'RS' } }],
  [
    'a tab in the description of the place',
    '298296',
    { summary: expect.stringContaining('Damascus Suburbs Deir Maker') },
  ],
]

test('each row that is hard to read comes out as it was meant', async () => {
  const service = startEmpty()
  service.importText(GED)
  for (const [why, id, expected] of tricky) {
    expect(await eventOf(service, id), `${why} (${id})`).toMatchObject(expected)
  }
})

test('an article that several events cite is there once, and a citation repeated in a row counts once', async () => {
  const service = startEmpty()
  service.importText(GED)
  const [one, other] = [await eventOf(service, '149866'), await eventOf(service, '149868')]
  expect(one.evidence[1].article.id).toBe(other.evidence[0].article.id)
  const { body } = await service.get(`/v1/articles/${other.evidence[0].article.id}`)
  expect(body).toMatchObject({ eventCount: 2, publishedPrecision: 'day' })
  const { articleCount, evidence } = await eventOf(service, '149248')
  expect([articleCount, evidence.length]).toEqual([8, 8])
})

test('what is imported says where it came from, and can be credited', async () => {
  const service = startEmpty()
  service.importText(GED, '--release', '23.1')
  const { events, actors, articles } = await everything(service)
  for (const { dataset } of [...events, ...actors, ...articles]) {
    expect(dataset).toMatchObject({ name: 'ucdp-ged', version: '23.1', licence: 'CC-BY-4.0' })
    expect(dataset.attribution).toMatch(/Uppsala Conflict Data Program/)
  }
})

test('a row is one, and a dry run says that it wrote nothing to the database', async () => {
  const service = startEmpty()
  const [header = '', first = ''] = GED.split('\n')
  const { report } = service.importText(`${header}\n${first}\n`, '--dry-run')
  expect(report).toMatch(/^ucdp-ged: 1 row in /)
  expect(report).toMatch(/nothing was written to the database\.\n$/)
  expect(await counts(service)).toEqual([0, 0, 0])
})

test('a run that names no release leaves the one that was named before', async () => {
  const service = startEmpty()
  service.importText(GED, '--release', '23.1')
  const before = await everything(service)
  const { report } = service.run(['import', 'ucdp-ged', '-'], GED)
  expect(report).toMatch(/events 0 0 41\n actors 0 0 36\n articles 0 0 67\n/)
  expect(await everything(service)).toEqual(before)
  expect(service.importText(GED, '--release', '24.1').report).toMatch(/events 0 41 0\n/)
})

test('a second run changes nothing, and says so', async () => {
  const service = startEmpty()
  service.importText(GED)
  const before = await everything(service)
  const { status, report } = service.importText(GED)
  expect(status).toBe(0)
  expect(report).toMatch(/events 0 0 41\n actors 0 0 36\n articles 0 0 67\n/)
  expect(report).toMatch(/^Nothing changed/m)
  expect(await everything(service)).toEqual(before)
})

test('a later release changes what it says otherwise, and nothing else', async () => {
  const service = startEmpty()
  service.importText(GED)
  const before = await everything(service)
  const { report } = service.importText(
    print(ROWS.map((row) => (row['id'] === '267453' ? { ...row, best: '9', high: '9' } : row))),
  )
  expect(report).toMatch(/events 0 1 40\n/)
  const after = await everything(service)
  const changed = after.events.filter((event: { version: number }) => event.version > 1)
  expect(changed).toMatchObject([
    { version: 2, externalIds: [{ value: '267453' }], fatalities: { low: 8, best: 9, high: 9 } },
  ])
  const rest = ({ events }: typeof after) =>
    events.filter(({ id }: { id: string }) => id !== changed[0].id)
  expect(rest(after)).toEqual(rest(before))
  expect(after.actors).toEqual(before.actors)
})

interface Participation {
  actor: { id: string }
  role: string
  side: string | null
}

test('what someone made of an event that the file leaves open outlasts the next run', async () => {
  const service = startEmpty()
  service.importText(GED)
  const { id, tags, externalIds, participants } = await eventOf(service, '267453')
  const { body: envoy } = await service.post('/v1/actors', { type: 'person', name: 'Envoy' })
  const sides = participants.map(({ actor, role, side }: Participation) => ({
    actorId: actor.id,
    role,
    side,
  }))
  const patched = await service.patch(`/v1/events/${id}`, {
    tags: ['checked', ...tags],
    externalIds: [{ scheme: 'desk', value: 'LBY1' }, ...externalIds],
    status: 'corroborated',
    confidence: 0.9,
    mode: 'firearms',
    contexts: ['military', 'terrorism'],
    location: { geonamesId: '88319' },
    participants: [...sides, { actorId: envoy.id, role: 'mediator' }],
  })
  expect(patched.status).toBe(200)
  const { body: own } = await service.post('/v1/articles', { title: 'Another report' })
  const link = { articleId: own.id, stance: 'refutes' }
  expect((await service.post(`/v1/events/${id}/evidence`, link)).status).toBe(201)
  const mine = (await service.get(`/v1/events/${id}`)).body

  expect(service.importText(GED).report).toMatch(/^Nothing changed/m)
  expect((await service.get(`/v1/events/${id}`)).body).toEqual(mine)

  service.importText(print([rowOf('267453', { best: '9' })]))
  const { body: updated } = await service.get(`/v1/events/${id}`)
  expect(updated).toMatchObject({
    version: mine.version + 1,
    fatalities: { best: 9 },
    tags: mine.tags,
    externalIds: mine.externalIds,
    evidence: mine.evidence,
    status: 'corroborated',
    confidence: 0.9,
    mode: 'firearms',
    contexts: mine.contexts,
    location: mine.location,
    participants: mine.participants,
  })
})

test('a row that cannot be taken is listed with its line and the reason, and the others load', async () => {
  const service = startEmpty()
  const good = rowOf('267453')
  const bad: [changes: Row, reason: RegExp][] = [
    [{ id: 'abc' }, /^id .*abc/],
    [{ id: '', source_headline: '#1 in the news' }, /^id /],
    [{ id: '1', date_start: 'yesterday' }, /^date_start .*yesterday/],
    [{ id: '2', date_end: '2016-02-30 00:00:00' }, /date.*day that exists/],
    [{ id: '3', date_end: '2016-08-01 00:00:00' }, /date.*before start/],
    [{ id: '4', type_of_violence: '4' }, /^type_of_violence .*4/],
    [{ id: '5', type_of_violence: '' }, /^type_of_violence /],
    [{ id: '6', date_prec: '9' }, /^date_prec .*9/],
    [{ id: '7', latitude: '95' }, /latitude/],
    [{ id: '8', longitude: '' }, /latitude|longitude/],
    [{ id: '9', side_b: '' }, /^side_b /],
    [{ id: '10', best: 'many' }, /^best .*many/],
  ]
  const rows = [rowOf('57977'), ...bad.map(([changes]) => ({ ...good, ...changes })), good]
  const short = line(COLUMNS.slice(0, 20).map((name) => good[name] ?? ''))
  const long = line([...COLUMNS.map((name) => good[name] ?? ''), 'more'])
  const text = `${print(rows)}${short}\n${long}\n${print([rowOf('300133')], { header: [] })}`
  const { status, report } = service.importText(text)

  const refused = service.refused()
  const first = print([rowOf('57977')]).split('\n').length
  expect(refused.map(({ line }) => line)).toEqual([
    ...bad.map((_, i) => first + i),
    first + bad.length + 1,
    first + bad.length + 2,
  ])
  for (const [i, [changes, reason]] of bad.entries()) {
    expect(refused[i]?.id).toBe(changes['id'] === '' ? null : changes['id'])
    expect(refused[i]?.reason).toMatch(reason)
  }
  expect(refused.at(-2)?.reason).toMatch(/29 cells fewer/)
  expect(refused.at(-1)?.reason).toMatch(/1 cells? more/)
  expect(status).toBe(2)
  expect(report).toMatch(new RegExp(`refused ${bad.length + 2} .*ged.csv.refused.ndjson`))
  expect((await counts(service))[0]).toBe(3)
  expect((await counts(service))[1]).toBe(6)
})

test('a list of refused rows that cannot be written is named, and nothing is written', async () => {
  const service = startEmpty()
  const { status, report } = service.importText(
    print([rowOf('267453'), rowOf('300133', { best: 'many' })]),
    '--refused',
    'none/refused.ndjson',
  )
  expect(report).toMatch(/none\/refused\.ndjson/)
  expect(report).not.toMatch(/^ *at /m)
  expect(status).toBe(1)
  expect(await counts(service)).toEqual([0, 0, 0])
})

const NOT_GED: [what: string, text: string, message: RegExp][] = [
  ['a CSV of something else', 'name,population\nBenghazi,631555\n', /not a UCDP GED file/],
  ['a CSV of something else with ids', 'id,type_of_violence\n1,2\n', /not a UCDP GED file/],
  ['a table of numbers without header', '1,2,3\n4,5,6\n', /not a UCDP GED file/],
  ['a text', '<!doctype html>\n<p>Not found</p>\n', /not a UCDP GED file/],
  ['an empty file', '', /empty|not a UCDP GED file/],
  [
    'a file with a quote that is never closed',
    `${GED}1,"${'x'.repeat(17 * 1024 * 1024)}`,
    /record/i,
  ],
]

test.for(NOT_GED)('%s is refused, and nothing is written', async ([, text, message]) => {
  const service = startEmpty()
  const { status, report } = service.importText(text)
  expect(report).toMatch(message)
  expect(report).not.toMatch(/^ *at /m)
  expect(status).toBe(1)
  expect(await counts(service)).toEqual([0, 0, 0])
})

test('a file in another encoding is refused, with how to convert it', async () => {
  const service = startEmpty()
  const text = GED.replaceAll('Ukraine', 'Ukraïne')
  const { status, report } = service.importText(Buffer.from(text, 'latin1'))
  expect([status, report]).toEqual([1, expect.stringMatching(/not UTF-8.*iconv/)])
  expect(await counts(service)).toEqual([0, 0, 0])
})

test('a file that is not there is named', () => {
  const { folder, file } = startEmpty()
  const { status, report } = dateline(['import', 'ucdp-ged', 'none.csv'], folder, file)
  expect(report).toMatch(/none\.csv/)
  expect(report).toMatch(/no such file/i)
  expect(report).not.toMatch(/^ *at /m)
  expect(status).toBe(1)
})

test('a data set that is not known is refused, with those that are', () => {
  const { folder, file } = startEmpty()
  const { status, report } = dateline(['import', 'icews', 'none.csv'], folder, file)
  expect(report).toMatch(/icews.*ucdp-ged/s)
  expect(status).toBe(1)
})

const COPIES = 60

test('an import that is killed leaves whole batches, and goes on when it is run again', async () => {
  const service = startEmpty()
  const many = Array.from({ length: COPIES }, (_, copy) =>
    ROWS.map((row) => ({ ...row, id: `${row['id']}${String(copy).padStart(3, '0')}` })),
  ).flat()
  const text = print(many)
  // A pipe holds 64 KiB: when all of the text is written to it, most of it has been read.
  const pipe = join(service.folder, 'pipe.csv')
  expect(spawnSync('mkfifo', [pipe]).status).toBe(0)
  const child = spawn(process.execPath, [inRoot('bin/dateline.js'), 'import', 'ucdp-ged', pipe], {
    cwd: service.folder,
    env: environment({ DATABASE_URL: service.url }),
    stdio: 'ignore',
  })
  const exited = once(child, 'exit')
  const writing = createWriteStream(pipe)
  writing.on('error', () => {})
  await new Promise((resolve) => writing.write(text, resolve))
  const numberOf = async (table: string) =>
    Number((await sqlOn(service.file, `select count(*) from ${table}`))[0]?.[0])
  const eventsThere = () => numberOf('events')
  await expect.poll(eventsThere, { timeout: 60_000, interval: 5 }).toBeGreaterThan(0)
  child.kill('SIGKILL')
  expect(await exited).toEqual([null, 'SIGKILL'])
  writing.destroy()

  const left = await eventsThere()
  expect(left).toBeLessThan(many.length)
  expect(await numberOf('participants')).toBe(2 * left)
  expect(service.importText(text).report).toMatch(
    new RegExp(
      `events ${(many.length - left).toLocaleString('en')} 0 ${left.toLocaleString('en')}\n`,
    ),
  )
  expect(await counts(service)).toEqual([many.length, 36, 67])
  expect(existsSync(join(service.reports, 'pipe.csv.refused.ndjson'))).toBe(false)
})
