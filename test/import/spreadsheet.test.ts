import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { inRoot } from '../support/command.ts'
import { counts, everything, named, startEmpty } from '../support/imports.ts'
import { readFileSync } from 'node:fs'

const read = (path: string) => readFileSync(inRoot(path), 'utf8')
const TABLE = read('docs/spreadsheets/incidents.csv')
const MAPPING = read('docs/spreadsheets/mapping.json')

type Json = Record<string, unknown>

/** A service, and what imports a table into it as a mapping tells. */
const start = () => {
  const service = startEmpty('csv', 'table.csv')
  return {
    ...service,
    load: (table: string | Uint8Array, mapping: Json | string, ...options: string[]) => {
      service.write('mapping.json', typeof mapping === 'string' ? mapping : JSON.stringify(mapping))
      return service.importText(table, '--mapping', 'mapping.json', ...options)
    },
  }
}

test('the example of the documentation runs, and a second run changes nothing', async () => {
  const service = start()
  const first = service.load(TABLE, MAPPING)
  expect(first.report).toMatch(
    /3 rows.*\n.*\n events 2 0 0\n actors 3 0 0\n articles 3 0 0\n refused 0\n/,
  )
  expect(first.status).toBe(0)
  expect(await named(service, 'events', 'harbour-desk:17')).toMatchObject({
    title: 'clash in Testville',
    type: 'ASSAULT',
    mode: 'firearms',
    date: { start: '2024-08-27', end: '2024-08-27', precision: 'day' },
    location: { name: 'Testville', country: 'AO', latitude: -8.84, longitude: 13.23 },
    fatalities: { best: 3, low: null },
    tags: ['harbour', 'clash'],
    participants: [
      { actor: { name: 'Harbour Guard', type: 'armed_group' }, role: 'initiator', side: 'a' },
      { actor: { name: 'Fishers', type: 'population_group' }, role: 'participant' },
      { actor: { name: 'Police', type: 'government_body', country: 'AO' }, role: 'participant' },
    ],
    evidence: [
      {
        article: { title: 'Three die at the harbour', source: { name: 'Harbour Radio' } },
        quote: 'Three people died when guards opened fire.',
      },
      { article: { url: 'https://gazette.example/harbour' }, quote: null },
    ],
    dataset: { name: 'harbour-desk', version: '2024', licence: 'CC-BY-4.0' },
  })
  expect(await named(service, 'events', 'harbour-desk:18')).toMatchObject({
    fatalities: null,
    location: { latitude: null },
    participants: [{ actor: { name: 'Fishers' } }],
  })
  const before = await everything(service)
  expect(service.load(TABLE, MAPPING).report).toMatch(/^Nothing changed/m)
  expect(await everything(service)).toEqual(before)

  const corrected = TABLE.replace('clash;3;', 'clash;4;')
  expect(service.load(corrected, MAPPING).report).toMatch(/events 0 1 1\n actors 0 0 3\n/)
  expect(await named(service, 'events', 'harbour-desk:17')).toMatchObject({
    fatalities: { best: 4 },
    participants: before.events.find(({ tags }: { tags: string[] }) => tags.includes('clash'))
      .participants,
  })
})

test('the mapping that the documentation shows fits the table of its example', async () => {
  const service = start()
  const [, shown = ''] = /```json\n([^]*?)```/.exec(read('docs/spreadsheets.md')) ?? []
  const mapping = { ...JSON.parse(shown), dates: 'DD/MM/YYYY' }
  expect(service.load(TABLE, mapping, '--release', '2025').report).toMatch(/refused 0\n/)
  expect(await counts(service)).toEqual([2, 1, 3])
  expect((await named(service, 'events', 'harbour-desk:18')).dataset.version).toBe('2025')
})

const HEAD = { scheme: 'desk', dataset: { name: 'desk' } }
const event = (fields: Json = {}) => ({
  id: '{id}',
  title: 't {id}',
  type: 'PROTEST',
  date: '2024',
  ...fields,
})
const events = (fields: Json = {}, options: Json = {}) => ({
  ...HEAD,
  ...options,
  events: { happening: event(fields) },
})
const dates: [format: unknown, cell: string, date: Json][] = [
  ['ISO', '2024-08-27', { start: '2024-08-27', end: '2024-08-27', precision: 'day' }],
  ['ISO', '2024-08-27T10:00:00Z', { start: '2024-08-27', precision: 'day' }],
  ['ISO', '2024-02', { start: '2024-02-01', end: '2024-02-29', precision: 'month' }],
  ['ISO', '2024', { start: '2024-01-01', end: '2024-12-31', precision: 'year' }],
  ['DD/MM/YYYY', '02/09/2024', { start: '2024-09-02' }],
  ['DD/MM/YYYY', '2/9/2024 14:30', { start: '2024-09-02' }],
  ['MM/DD/YYYY', '09/02/2024', { start: '2024-09-02' }],
  ['DD.MM.YYYY', '27.8.2024', { start: '2024-08-27' }],
  ['YYYYMMDD', '20240827', { start: '2024-08-27' }],
  ['D MMM YYYY', '27 August 2024', { start: '2024-08-27' }],
  ['MMM D, YYYY', 'Aug. 27, 2024', { start: '2024-08-27' }],
  ['MM/YYYY', '8/2024', { start: '2024-08-01', end: '2024-08-31', precision: 'month' }],
  ['excel', '45531', { start: '2024-08-27' }],
  ['excel', '45531.75', { start: '2024-08-27' }],
  ['excel', '1', { start: '1900-01-01' }],
  ['excel', '61', { start: '1900-03-01' }],
  [['DD/MM/YYYY', 'excel'], '45531', { start: '2024-08-27' }],
]

test('a date is read in the form that the mapping names', async () => {
  const service = start()
  const mapping = {
    ...HEAD,
    events: Object.fromEntries(
      dates.map(([format], i) => [
        `e${i}`,
        event({ id: String(i), title: 't', date: { from: `{d${i}}`, dates: format } }),
      ]),
    ),
  }
  const header = dates.map((_, i) => `d${i}`).join('\t')
  const { report } = service.load(
    `${header}\n${dates.map(([, cell]) => cell).join('\t')}\n`,
    mapping,
  )
  expect(report).toMatch(/refused 0\n/)
  for (const [i, [format, cell, date]] of dates.entries())
    expect(
      (await named(service, 'events', `desk:${i}`)).date,
      `${String(format)} ${cell}`,
    ).toMatchObject(date)
})

const countries: [system: string, day: string, cell: string, country: string][] = [
  ['iso2', '2024-01-01', 'ly', 'LY'],
  ['iso3', '2024-01-01', 'LBY', 'LY'],
  ['fips', '2024-01-01', 'UP', 'UA'],
  ['gw', '2024-01-01', '620', 'LY'],
  ['gw', '1900-01-01', '327', 'IT'],
  ['gw', '2024-01-01', '327', 'VA'],
  ['cow', '2024-01-01', '679', 'YE'],
  ['cameo', '2024-01-01', 'WSB', 'PS'],
  ['name', '2024-01-01', 'Côte d’Ivoire', 'CI'],
  ['iso2', '1990-01-01', 'CS', 'CZ'],
  ['iso2', '2004-01-01', 'CS', 'RS'],
]

test('a country is read in the system that the mapping names, as of the day of the event', async () => {
  const service = start()
  const systems = [...new Set(countries.map(([system]) => system))]
  const located = (system: string) =>
    event({
      id: `{${system}}/{day}`,
      title: `{${system}}`,
      date: '{day}',
      location: { country: { from: `{${system}}`, countries: system } },
    })
  for (const system of systems) {
    const rows = countries.filter(([of]) => of === system)
    const text = ['day,' + system, ...rows.map(([, day, cell]) => `${day},${cell}`)].join('\n')
    const { report } = service.load(text, { ...HEAD, events: { e: located(system) } })
    expect(report, system).toMatch(/refused 0\n/)
    for (const [, day, cell, country] of rows)
      expect((await named(service, 'events', `desk:${cell}/${day}`)).location.country, cell).toBe(
        country,
      )
  }
})

test('a table with all that a mapping can say comes out as it says', async () => {
  const service = start()
  const { body: known } = await service.post('/v1/actors', {
    type: 'state',
    name: 'Government of Libya',
    externalIds: [{ scheme: 'ucdp', value: '111' }],
  })
  const mapping = {
    ...HEAD,
    countries: 'name',
    list: '|',
    empty: ['-'],
    file: { delimiter: ';', encoding: 'windows-1252' },
    actors: {
      unit: {
        id: '{Unit}',
        type: 'military',
        name: '{Unit}',
        affiliations: [{ actor: 'army', type: 'part_of', title: '{Rank}', from: '{Since}' }],
      },
      army: {
        id: '{Army}',
        type: 'military',
        name: '{Army}',
        aliases: [
          { name: '{Other names}' },
          { name: '{Short}', kind: 'acronym', language: 'French' },
        ],
        sectors: ['mil', { from: '{Sector}', map: { Guard: 'GOV' } }],
        externalIds: { wikidata: '{QID}' },
        startDate: '{Since}',
        description: 'Braces: {{x}}',
        country: '{Country}',
      },
    },
    articles: {
      report: {
        id: '{Ref}',
        title: '{Title}',
        publishedAt: '{Published}',
        language: '{Language}',
        genre: { from: '{Genre}', map: { Leader: 'opinion' }, else: 'news' },
        authors: '{Authors}',
        source: { name: '{Paper}', domain: 'Paper.example', country: '{Country}' },
        mentions: [{ actor: 'army', count: '{Count}' }],
      },
    },
    events: {
      talk: {
        id: '{Ref}/{Unit}',
        title: '{Unit} spricht',
        type: 'consult',
        mode: { from: '{How}', map: { Besuch: 'visit' } },
        contexts: ['Military', '{Topics}'],
        codes: { cameo: '{Codes}' },
        date: { start: '{From}', end: '{To}', precision: 'week' },
        confidence: 0.5,
        status: '{Status}',
        participants: [
          { actor: 'unit', role: 'Host', title: '{Rank}' },
          { actor: { externalIds: { ucdp: '{UCDP}' } }, role: 'participant', side: 'b' },
        ],
        evidence: [
          { article: 'report', stance: 'Refutes', confidence: 1 },
          { article: { url: '{See also}' } },
        ],
      },
    },
  }
  await service.post('/v1/articles', { title: 'Known', url: 'https://known.example/1' })
  const row = {
    Unit: 'Brigade 1',
    Army: 'Armée du Désert',
    Rank: 'Colonel',
    Since: '2011-03',
    'Other names': 'Desert Army | Wüstenarmee',
    Short: 'AD',
    Sector: 'Guard',
    QID: 'Q1',
    Country: 'Libya',
    Ref: 'R-1',
    Title: 'Ein Gespräch',
    Published: '2024-09-02T10:00:00+02:00',
    Language: 'German',
    Genre: 'Leader',
    Authors: 'Ana|Bo',
    Paper: 'Die Küste',
    Count: '3',
    How: 'besuch',
    Topics: 'diplomatic|-',
    Codes: '043|042',
    From: '2024-09-02',
    To: '2024-09-05',
    Status: '-',
    UCDP: '111',
    'See also': 'https://known.example/1',
  }
  const text = `${Object.keys(row).join(';')}\r\n${Object.values(row).join(';')}\r\n`
  // A topic of a list is not the whole cell, so that it may be what stands for nothing alone.
  const { report } = service.load(Buffer.from(text.replace('|-', ''), 'latin1'), mapping)
  expect(report).toMatch(/refused 0\n/)
  expect(await named(service, 'actors', 'wikidata:Q1')).toMatchObject({
    name: 'Armée du Désert',
    country: 'LY',
    sectors: ['MIL', 'GOV'],
    startDate: '2011-03',
    description: 'Braces: {x}',
    aliases: [
      { name: 'Desert Army', kind: 'alias' },
      { name: 'Wüstenarmee' },
      { name: 'AD', kind: 'acronym', language: 'fr' },
    ],
  })
  expect(await named(service, 'actors', 'desk:Brigade 1')).toMatchObject({
    affiliations: [
      { actor: { name: 'Armée du Désert' }, type: 'part_of', title: 'Colonel', from: '2011-03' },
    ],
  })
  expect(await named(service, 'articles', 'desk:R-1')).toMatchObject({
    title: 'Ein Gespräch',
    url: null,
    publishedAt: '2024-09-02T08:00:00.000Z',
    publishedPrecision: 'instant',
    language: 'de',
    genre: 'opinion',
    authors: ['Ana', 'Bo'],
    source: { name: 'Die Küste', domain: 'paper.example', country: 'LY' },
    mentions: [{ actor: { name: 'Armée du Désert' }, count: 3 }],
  })
  expect(await named(service, 'events', 'desk:R-1/Brigade 1')).toMatchObject({
    type: 'CONSULT',
    mode: 'visit',
    contexts: ['military', 'diplomatic'],
    codes: [
      { scheme: 'cameo', code: '043' },
      { scheme: 'cameo', code: '042' },
    ],
    date: { start: '2024-09-02', end: '2024-09-05', precision: 'week' },
    confidence: 0.5,
    status: 'reported',
    participants: [
      { actor: { name: 'Brigade 1' }, role: 'host', title: 'Colonel' },
      { actor: { id: known.id }, role: 'participant', side: 'b' },
    ],
    evidence: [
      { article: { title: 'Ein Gespräch' }, stance: 'refutes', confidence: 1 },
      { article: { title: 'Known' }, stance: 'supports' },
    ],
  })
})

test('what rows say differently of one record is said by the first', async () => {
  const service = start()
  const mapping = {
    ...events({ participants: [{ actor: 'one', side: 'a' }] }),
    actors: { one: { id: '{x}', type: 'other', name: '{x}', country: '{c}' } },
  }
  const text = 'id,x,c\n1,A,LY\n2,A,TN\n1,B,\n'
  expect(service.load(text, mapping).report).toMatch(/events 2 0 0\n actors 2 0 0\n/)
  const happening = await named(service, 'events', 'desk:1')
  expect(happening.participants).toMatchObject([
    { actor: { name: 'A', country: 'LY' }, side: 'a' },
    { actor: { name: 'B', country: null }, side: 'a' },
  ])
  expect(service.load(text, mapping).report).toMatch(/^Nothing changed/m)
  expect((await named(service, 'events', 'desk:1')).version).toBe(happening.version)
})

/** What is wrong with a mapping, by the place where it is; each kind is found before the next one. */
const misfits: [why: string, mapping: Json | string, messages: RegExp[]][] = [
  ['that is no JSON', '{', [/mapping is not JSON/]],
  ['without records', HEAD, [/needs actors, articles or events/]],
  [
    'with fields that are none',
    {
      dataset: { name: 'x' },
      countries: 'iso4',
      dates: 'DD/MM',
      file: { encoding: 'latin-one' },
      articles: { a: { title: '{x}' } },
      events: {
        happening: event({
          id: undefined,
          titel: 'x',
          summary: '{x',
          date: { from: '{x}', dates: 'TT.MM.JJJJ' },
          location: { latitde: '{x}' },
          codes: { cameo: { from: '{x}', maps: {} } },
        }),
      },
    },
    [
      /^ scheme /m,
      /^ countries .*did you mean iso[23]\?/m,
      /^ dates\.0 must be ISO, excel, excel1904, or a pattern/m,
      /^ file\.encoding is not the name of an encoding/m,
      /^ articles\.a needs an id or a url/m,
      /^ events\.happening\.id /m,
      /^ events\.happening\.titel is not a known field; did you mean title\?/m,
      /^ events\.happening\.summary has a brace/m,
      /^ events\.happening\.date\.start\.dates\.0 must be ISO, excel, excel1904, or a pattern/m,
      /^ events\.happening\.location\.latitde .*latitude/m,
      /^ events\.happening\.codes\.cameo\.maps .*did you mean map\?/m,
    ],
  ],
  [
    'with links that lead nowhere',
    events({ participants: [{ actor: 'hapening' }], evidence: [{ article: 'report' }] }),
    [
      /participants\.0\.actor is hapening, but actors has no such name/,
      /evidence\.0\.article is report, but articles has no such name/,
    ],
  ],
  [
    'with actors that are part of each other',
    {
      ...HEAD,
      actors: Object.fromEntries(
        [
          ['a', 'b'],
          ['b', 'a'],
        ].map(([own = '', actor]) => [
          own,
          { id: own, type: 'other', name: own, affiliations: [{ actor, type: 'part_of' }] },
        ]),
      ),
    },
    [/affiliated with itself: a, b, a/],
  ],
  [
    'with columns that are not there',
    events({ title: 'Title', summary: '{Titel}', mode: '{.}' }),
    [
      /title is the constant text Title: for the column write \{Title\}/,
      /summary names the column Titel, which the table does not have; did you mean Title\?/,
      /mode has \{\.\}, which only/,
      /the columns are: id, x, Title/,
    ],
  ],
]

test.for(misfits)(
  'a mapping %s is refused, and nothing is written',
  async ([, mapping, messages]) => {
    const service = start()
    const { status, report } = service.load('id,x,Title\n1,2,3\n', mapping)
    for (const message of messages) expect(report).toMatch(message)
    expect(report).toMatch(/^Nothing was imported/)
    expect(report).not.toMatch(/^ *at /m)
    expect(status).toBe(1)
    expect(await counts(service)).toEqual([0, 0, 0])
  },
)

const GOOD = {
  id: '1',
  title: 'T',
  type: 'PROTEST',
  kind: 'march',
  mode: 'demo',
  day: '2024-08-27',
  end: '',
  iso: 'LY',
  land: 'Libya',
  lat: '32.1',
  lon: '20.1',
  killed: '1',
  ucdp: '',
}
const bad: [changes: Partial<typeof GOOD>, reason: RegExp][] = [
  [{ day: 'yesterday' }, /^events\.e\.date\.start: "yesterday" is not a date in the format ISO$/],
  [{ day: '2024-02-30' }, /^events\.e\.date\.start: .*is not a date/],
  [{ day: '' }, /^events\.e\.date is empty/],
  [{ end: '13/12/2024' }, /^events\.e\.date\.end: .* is not a date in the format MM\/DD\/YYYY/],
  [{ end: '08/01/2024' }, /^events\.e\.date\.end: must not be before start/],
  [{ title: '' }, /^events\.e\.title is empty/],
  [{ id: '' }, /^events\.e has neither an id/],
  [{ type: 'PROTESTS' }, /^events\.e\.type: .*did you mean PROTEST\?/],
  [{ kind: 'marsh' }, /^events\.e\.tags: "marsh" is not in its map; did you mean march\?/],
  [{ mode: 'visit' }, /^events\.e\.mode: .*; allowed: .*demo/],
  [{ iso: 'XX' }, /^events\.e\.location\.country: "XX" is not a known country \(iso2\)/],
  [
    { land: 'Lybia' },
    /^actors\.a\.country: "Lybia" is not a known country \(name\); did you mean Libya\?/,
  ],
  [{ lat: 'north' }, /^events\.e\.location\.latitude: "north" is not a number/],
  [{ lat: '91' }, /latitude: must be at most 90/],
  [{ lat: '' }, /latitude: is required together/],
  [{ killed: '1.5' }, /^events\.e\.fatalities\.best/],
  [{ ucdp: '111' }, /leads to no actor/],
]

test('a row that does not fit is listed with the place and what was probably meant', async () => {
  const service = start()
  const mapping = {
    ...HEAD,
    actors: {
      a: {
        id: '{land}',
        type: 'other',
        name: '{land}',
        country: { from: '{land}', countries: 'name' },
      },
    },
    events: {
      e: {
        id: '{id}',
        title: '{title}',
        type: '{type}',
        mode: '{mode}',
        tags: { from: '{kind}', map: { march: 'on foot' } },
        date: { start: '{day}', end: { from: '{end}', dates: 'MM/DD/YYYY' } },
        location: { country: '{iso}', latitude: '{lat}', longitude: '{lon}' },
        fatalities: { best: '{killed}' },
        participants: [{ actor: { externalIds: { ucdp: '{ucdp}' } } }],
      },
    },
  }
  const rows = [GOOD, ...bad.map(([changes]) => ({ ...GOOD, ...changes }))]
  const text = [Object.keys(GOOD), ...rows.map((row) => Object.values(row))]
    .map((cells) => cells.join(','))
    .join('\n')
  const { status } = service.load(`${text}\n`, mapping)
  expect(status).toBe(2)
  const refused = service.refused().toSorted((a, b) => a.line - b.line)
  expect(refused.map(({ line }) => line)).toEqual(bad.map((_, i) => i + 3))
  for (const [i, [, reason]] of bad.entries()) expect(refused[i]?.reason).toMatch(reason)
  expect(await counts(service)).toEqual([1, 1, 0])
})

test('a table is read from standard input, gzipped, with HXL tags, what stands for nothing and other delimiters', async () => {
  const service = start()
  service.write('mapping.json', JSON.stringify(events({ summary: '{X}' }, { empty: ['NA'] })))
  const text = gzipSync('\uFEFF id | X \n#event+id|#description\n1|one\n2|NA\n\n')
  const { report } = service.run(['import', 'csv', '-', '--mapping', 'mapping.json'], text)
  expect(report).toMatch(/events 2 0 0\n/)
  const { events: all } = await everything(service)
  expect(new Set(all.map(({ summary }: Json) => summary))).toEqual(new Set(['one', null]))
})

test.for([
  ['csv', [], /csv needs --mapping/],
  ['rss', ['--mapping', 'mapping.json'], /rss has fixed columns and takes no --mapping/],
  ['csv', ['--mapping', 'none.json'], /none\.json/],
] as const)('%s with options %j is refused', ([dataSet, options, message]) => {
  const service = startEmpty(dataSet, 'table.csv')
  const { status, report } = service.importText(TABLE, ...options)
  expect(report).toMatch(message)
  expect(report).not.toMatch(/^ *at /m)
  expect(status).toBe(1)
})

test('a table without rows is refused', () => {
  const service = start()
  expect(service.load('id,x\n', events()).report).toMatch(/no rows below the header/)
  expect(service.load('', events()).report).toMatch(/no rows below the header/)
})

test('a table in UTF-16 loads as it is, and one whose encoding nothing tells is refused', async () => {
  const service = start()
  const mapping = {
    scheme: 'desk',
    dataset: { name: 'desk' },
    articles: { report: { id: '{No}', title: '{Title}' } },
  }
  const table = 'No\tTitle\n1\tGröße\n'
  expect(service.load(Buffer.from(table, 'latin1'), mapping)).toEqual({
    status: 1,
    report: expect.stringMatching(/not UTF-8[^]*"encoding": "windows-1252"/),
  })
  expect(await counts(service)).toEqual([0, 0, 0])
  expect(service.load(Buffer.from(`\ufeff${table}`, 'utf16le'), mapping).status).toBe(0)
  expect(await named(service, 'articles', 'desk:1')).toMatchObject({ title: 'Größe' })
})
