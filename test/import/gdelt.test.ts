import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { counts, everything, named, readData, startEmpty, type Get } from '../support/imports.ts'
import { random } from '../support/random.ts'
import { inForm } from '../support/forms.ts'
import { sqlOn } from '../support/sql.ts'

// The columns of GDELT's files, in their order.
const words = (text: string) => text.split(' ')
const ACTOR_PARTS = words(
  'Code Name CountryCode KnownGroupCode EthnicCode Religion1Code Religion2Code Type1Code Type2Code Type3Code',
)
const actorColumns = (n: number) => ACTOR_PARTS.map((part) => `Actor${n}${part}`)
const geoColumns = (of: string, hasAdmin2: boolean) =>
  words(`Type FullName CountryCode ADM1Code ${hasAdmin2 ? 'ADM2Code ' : ''}Lat Long FeatureID`).map(
    (part) => `${of}Geo_${part}`,
  )
const columns = (hasAdmin2: boolean) => [
  ...words('GLOBALEVENTID SQLDATE MonthYear Year FractionDate'),
  ...actorColumns(1),
  ...actorColumns(2),
  ...words('IsRootEvent EventCode EventBaseCode EventRootCode QuadClass GoldsteinScale'),
  ...words('NumMentions NumSources NumArticles AvgTone'),
  ...['Actor1', 'Actor2', 'Action'].flatMap((of) => geoColumns(of, hasAdmin2)),
  ...words('DATEADDED SOURCEURL'),
]
const VERSION_2 = columns(true)
const VERSION_1 = columns(false)
const BEFORE_2013 = VERSION_1.slice(0, -1)
const MENTION = words(
  'GLOBALEVENTID EventTimeDate MentionTimeDate MentionType MentionSourceName MentionIdentifier SentenceID ' +
    'Actor1CharOffset Actor2CharOffset ActionCharOffset InRawText Confidence MentionDocLen MentionDocTone ' +
    'MentionDocTranslationInfo Extras',
)
const GKG = words(
  'GKGRECORDID DATE SourceCollectionIdentifier SourceCommonName DocumentIdentifier Counts V2Counts Themes ' +
    'V2Themes Locations V2Locations Persons V2Persons Organizations V2Organizations V2Tone Dates GCAM ' +
    'SharingImage RelatedImages SocialImageEmbeds SocialVideoEmbeds Quotations AllNames Amounts ' +
    'TranslationInfo Extras',
)

type Row = Record<string, string>
const print = (rows: Row[], names = VERSION_2) =>
  rows.map((row) => `${names.map((name) => row[name] ?? '').join('\t')}\n`).join('')

const URL_1 = 'https://www.harbour-radio.example/2024/08/27/visit-to-the-harbour'
/** An event as GDELT has it: a visit of the army of the United States to that of Libya. */
const VISIT: Row = {
  GLOBALEVENTID: '1196000001',
  SQLDATE: '20240827',
  MonthYear: '202408',
  Year: '2024',
  FractionDate: '2024.6521',
  Actor1Code: 'USAMIL',
  Actor1Name: 'COMMANDER',
  Actor1CountryCode: 'USA',
  Actor1Type1Code: 'MIL',
  Actor2Code: 'LBYMIL',
  Actor2Name: 'ARMY',
  Actor2CountryCode: 'LBY',
  Actor2Type1Code: 'MIL',
  IsRootEvent: '1',
  EventCode: '042',
  EventBaseCode: '042',
  EventRootCode: '04',
  QuadClass: '1',
  GoldsteinScale: '1.9',
  NumMentions: '5',
  NumSources: '1',
  NumArticles: '5',
  AvgTone: '1.25',
  ActionGeo_Type: '4',
  ActionGeo_FullName: 'Benghazi, Banghazi, Libya',
  ActionGeo_CountryCode: 'LY',
  ActionGeo_ADM1Code: 'LY54',
  ActionGeo_ADM2Code: '40343',
  ActionGeo_Lat: '32.1167',
  ActionGeo_Long: '20.0667',
  ActionGeo_FeatureID: '-4563',
  DATEADDED: '20240827121500',
  SOURCEURL: URL_1,
}
let last = 1_196_000_100
const event = (changes: Row = {}): Row => ({
  ...VISIT,
  GLOBALEVENTID: String(++last),
  ...changes,
})
/** The same as its host tells it. */
const hosted = (row: Row, changes: Row = {}): Row => ({
  ...row,
  GLOBALEVENTID: String(++last),
  ...Object.fromEntries(
    ACTOR_PARTS.flatMap((part) => [
      [`Actor1${part}`, row[`Actor2${part}`] ?? ''],
      [`Actor2${part}`, row[`Actor1${part}`] ?? ''],
    ]),
  ),
  EventCode: '043',
  EventBaseCode: '043',
  ...changes,
})
const idOf = (row: Row) => row['GLOBALEVENTID'] ?? ''

const start = () => startEmpty('gdelt-events', '20240827.export.CSV')
const eventOf = (service: Get, row: Row | string) =>
  named(service, 'events', `gdelt:${typeof row === 'string' ? row : idOf(row)}`)

test('the files of the tests have the columns of the releases that they stand for', () => {
  expect([VERSION_2, VERSION_1, BEFORE_2013, MENTION, GKG].map((names) => names.length)).toEqual([
    61, 58, 57, 16, 27,
  ])
})

test('a row becomes an event with its actors, place, code and article', async () => {
  const service = start()
  const { status, report } = service.importText(print([VISIT]), '--release', '2024-08-27')
  expect(status).toBe(0)
  expect(report).toMatch('events 1 0 0\n actors 2 0 0\n articles 1 0 0\n refused 0\n')
  const dataset = {
    name: 'gdelt-events',
    version: '2024-08-27',
    licence: 'Free use with citation and a link',
    attribution: 'The GDELT Project, https://www.gdeltproject.org/',
  }
  expect(await eventOf(service, VISIT)).toMatchObject({
    title: 'Visit: United States, military (Commander) → Libya, military (Army), Benghazi',
    type: 'CONSULT',
    mode: 'visit',
    quadClass: 'verbal_cooperation',
    codes: [{ scheme: 'cameo', code: '042' }],
    date: { start: '2024-08-27', end: '2024-08-27', precision: 'day' },
    location: {
      name: 'Benghazi',
      admin1: 'Banghazi',
      admin2: null,
      country: 'LY',
      latitude: 32.1167,
      longitude: 20.0667,
      precision: 'exact',
    },
    fatalities: null,
    participants: [
      {
        actor: { name: 'United States, military', type: 'military', country: 'US' },
        role: 'initiator',
        title: 'Commander',
      },
      {
        actor: { name: 'Libya, military', type: 'military', country: 'LY' },
        role: 'host',
        title: 'Army',
      },
    ],
    evidence: [
      {
        article: {
          title: URL_1,
          url: URL_1,
          publishedAt: '2024-08-27T12:15:00.000Z',
          source: { name: 'harbour-radio.example', domain: 'harbour-radio.example' },
        },
        stance: 'supports',
        quote: null,
        start: null,
      },
    ],
    dataset,
  })
  const { actors } = await everything(service)
  expect(
    actors.map((actor: { externalIds: unknown; sectors: unknown }) => [
      actor.externalIds,
      actor.sectors,
    ]),
  ).toEqual([
    [[{ scheme: 'cameo', value: 'USAMIL' }], ['MIL']],
    [[{ scheme: 'cameo', value: 'LBYMIL' }], ['MIL']],
  ])
  expect(actors[0].dataset).toEqual(dataset)
})

const nowhere = Object.fromEntries(geoColumns('Action', true).map((name) => [name, '']))
const tricky: [why: string, row: Row, expected: Record<string, unknown>][] = [
  [
    'nobody who is named',
    { ...event({ EventCode: '190' }), ...noActor(1), ...noActor(2) },
    { title: 'Use of military force, Benghazi', participants: [], type: 'ASSAULT' },
  ],
  [
    'only one who suffers it',
    { ...event({ EventCode: '173' }), ...noActor(1) },
    {
      title: 'Arrest or charge: unnamed → Libya, military (Army), Benghazi',
      participants: [{ role: 'recipient' }],
      mode: 'arrest',
    },
  ],
  [
    'a code with three contexts of its own and zeros before it',
    event({ EventCode: '0312' }),
    { type: 'AGREE', contexts: ['military'], codes: [{ scheme: 'cameo', code: '0312' }] },
  ],
  ['a statement', event({ EventCode: '016' }), { type: 'OTHER', mode: null, quadClass: null }],
  ['an appeal', event({ EventCode: '0256' }), { type: 'REQUEST', mode: null }],
  [
    'a code that CAMEO does not have',
    event({ EventCode: '---' }),
    { type: 'OTHER', codes: [{ scheme: 'cameo', code: '---' }] },
  ],
  [
    'a country for a place',
    event({ ActionGeo_Type: '1', ActionGeo_FullName: 'Russia', ActionGeo_CountryCode: 'RS' }),
    { location: { name: 'Russia', admin1: null, country: 'RU', precision: 'country' } },
  ],
  [
    'a state of the United States',
    event({
      ActionGeo_Type: '2',
      ActionGeo_FullName: 'Idaho, United States',
      ActionGeo_CountryCode: 'US',
    }),
    { location: { name: 'Idaho', admin1: 'Idaho', country: 'US', precision: 'admin1' } },
  ],
  [
    'a province elsewhere',
    event({
      ActionGeo_Type: '5',
      ActionGeo_FullName: 'Free State, South Africa',
      ActionGeo_CountryCode: 'SF',
    }),
    { location: { name: 'Free State', admin1: 'Free State', country: 'ZA', precision: 'admin1' } },
  ],
  [
    'a division without a name',
    event({ ActionGeo_FullName: 'Addis Ababa, (ET10), Ethiopia', ActionGeo_CountryCode: 'ET' }),
    { location: { name: 'Addis Ababa', admin1: null, country: 'ET' } },
  ],
  [
    'a place with a comma in its name',
    event({ ActionGeo_FullName: 'Sea, Gulf of, Shores, Israel', ActionGeo_CountryCode: 'IS' }),
    { location: { name: 'Sea, Gulf of', admin1: 'Shores', country: 'IL' } },
  ],
  [
    'the high seas',
    event({ ActionGeo_FullName: 'Pacific Ocean, Oceans, Oceans', ActionGeo_CountryCode: 'OS' }),
    { location: { name: 'Pacific Ocean', country: null } },
  ],
  ['no place', { ...event(), ...nowhere }, { location: null }],
  [
    'no place, and zeros for its coordinates',
    { ...event(), ...nowhere, ActionGeo_Type: '0', ActionGeo_Lat: '0', ActionGeo_Long: '0' },
    { location: null },
  ],
  [
    'a place on the equator',
    event({ ActionGeo_Lat: '0', ActionGeo_Long: '32.5' }),
    { location: { latitude: 0, longitude: 32.5 } },
  ],
  [
    'a day of last year that was only said to be last year',
    event({ SQLDATE: '20230827' }),
    { date: { start: '2023-01-01', end: '2023-12-31', precision: 'year' } },
  ],
  [
    'a day ten years ago',
    event({ SQLDATE: '20140827' }),
    { date: { start: '2014-01-01', end: '2014-12-31', precision: 'year' } },
  ],
  [
    'the same day of last month',
    event({ SQLDATE: '20240727' }),
    { date: { start: '2024-07-01', end: '2024-07-31', precision: 'month' } },
  ],
  [
    'any other day before',
    event({ SQLDATE: '20240728' }),
    { date: { start: '2024-07-28', end: '2024-07-28', precision: 'day' } },
  ],
  [
    'one actor on both sides',
    event({ EventCode: '112', ...as(1, 'ZWE', 'ZIMBABWE'), ...as(2, 'ZWE', 'HARARE') }),
    {
      title: 'Accusation: Zimbabwe → Zimbabwe (Harare), Benghazi',
      participants: [
        { role: 'initiator', title: null },
        { role: 'recipient', title: 'Harare' },
      ],
    },
  ],
  [
    'an adjective, which is no other name',
    event({ EventCode: '051', ...as(1, 'ZWE', 'ZIMBABWEAN'), ...as(2, 'USA', 'LOS ANGELES') }),
    { title: 'Praise or endorsement: Zimbabwe → United States (Los Angeles), Benghazi' },
  ],
  [
    'a person, whose code is that of an organisation',
    event({ EventCode: '010', ...as(1, 'IGOMOSOIC', 'EKMELEDDIN IHSANOGLU'), ...noActor(2) }),
    {
      title: 'Statement: Organisation of Islamic Cooperation (Ekmeleddin Ihsanoglu), Benghazi',
      participants: [{ actor: { type: 'intergovernmental_organization' } }],
    },
  ],
  [
    'a citation in place of an address',
    event({ SOURCEURL: 'BBC Monitoring' }),
    {
      evidence: [
        {
          article: {
            title: 'BBC Monitoring',
            url: null,
            publishedAt: null,
            source: { name: 'BBC Monitoring', domain: null },
          },
        },
      ],
    },
  ],
  [
    'an address that is none',
    event({ SOURCEURL: 'http://[broken' }),
    { evidence: [{ article: { title: 'http://[broken', url: null } }] },
  ],
  [
    'a quotation mark, which opens nothing',
    event({ ActionGeo_FullName: 'The "Harbour, Banghazi, Libya' }),
    { location: { name: 'The "Harbour' } },
  ],
  [
    'a Windows quotation mark that was taken for a control character',
    event({ ActionGeo_FullName: 'Binali, Ta\u0091izz, Yemen', ActionGeo_CountryCode: 'YM' }),
    { location: { name: 'Binali', admin1: 'Ta‘izz', country: 'YE' } },
  ],
  [
    'control characters',
    event({ ActionGeo_FullName: 'Ant\u0000\u0081arctica\u001b, X, Y', Actor1Name: 'A\u0007 B' }),
    { location: { name: 'Ant arctica' }, participants: [{ title: 'A B' }, {}] },
  ],
]
function as(n: number, code: string, name: string): Row {
  return { [`Actor${n}Code`]: code, [`Actor${n}Name`]: name }
}
function noActor(n: number): Row {
  return Object.fromEntries(actorColumns(n).map((name) => [name, '']))
}

test('each row that is hard to read comes out as it was meant', async () => {
  const service = start()
  const { status, report } = service.importText(print(tricky.map(([, row]) => row)))
  expect(report).toMatch(/refused 0\n/)
  expect(status).toBe(0)
  for (const [why, row, expected] of tricky)
    expect(await eventOf(service, row), why).toMatchObject(expected)
})

test('bytes that are no UTF-8 come out as text in every format', async () => {
  const service = start()
  const text = Buffer.from(
    print([event({ ActionGeo_FullName: 'Bol#r, X, Colombia', Actor1Name: 'N#' })]),
  )
  for (const [i, byte] of text.entries()) if (byte === 0x23) text[i] = 0xed
  expect(service.importText(text).report).toMatch('events 1 0 0\n')
  const formats: [format: string, type: RegExp][] = [
    ['atom', /^<\?xml/],
    ['rss', /^<\?xml/],
    ['jsonfeed', /^\{/],
    ['ndjson', /^\{/],
    ['csv', /^id,/],
    ['geojson', /^\{/],
  ]
  for (const [format, begins] of formats) {
    const { status, text: printed } = await service.get(inForm('/v1/events', format))
    expect(status, format).toBe(200)
    expect(printed, format).toMatch(begins)
    expect(printed, format).toContain('Bol\uFFFDr')
  }
})

const versions: [version: string, names: string[], hasArticle: boolean][] = [
  ['2', VERSION_2, true],
  ['1', VERSION_1, true],
  ['1, of before April 2013', BEFORE_2013, false],
]
test.for(versions)('a file of version %s loads', async ([, names, hasArticle]) => {
  const service = start()
  const added = names === VERSION_2 ? '20240827121500' : '20240827'
  expect(service.importText(print([{ ...VISIT, DATEADDED: added }], names)).status).toBe(0)
  const made = await eventOf(service, VISIT)
  expect(made).toMatchObject({
    location: { name: 'Benghazi', country: 'LY', latitude: 32.1167, longitude: 20.0667 },
    participants: [{ role: 'initiator' }, { role: 'host' }],
  })
  expect(made.evidence).toHaveLength(hasArticle ? 1 : 0)
  if (names === VERSION_1) {
    const { articles } = await everything(service)
    expect(articles[0]).toMatchObject({
      publishedAt: '2024-08-27T00:00:00.000Z',
      publishedPrecision: 'day',
    })
  }
})

test('a file may have both layouts, a line with names, carriage returns and blank lines', async () => {
  const service = start()
  const names = Object.fromEntries(VERSION_2.map((name) => [name, name]))
  const text = [
    print([names, event({ EventCode: '010' })]),
    '\n',
    print([event({ EventCode: '010', DATEADDED: '20240827' })], VERSION_1),
    print([event({ EventCode: '010', DATEADDED: '20240827' })], BEFORE_2013),
  ].join('')
  expect(service.importText(text.replaceAll('\n', '\r\n')).report).toMatch(
    /3 rows in.*\n.*\n events 3 0 0\n/,
  )
  const { articles } = await everything(service)
  expect(articles.map(({ url }: { url: string }) => url)).toEqual([URL_1])
})

test('a file may be gzipped', async () => {
  const service = start()
  expect(service.importText(gzipSync(print([VISIT]))).report).toMatch('events 1 0 0\n')
})

test('one code is one actor, whatever it is called', async () => {
  const service = start()
  const rows = [
    event({ EventCode: '010', ...as(1, 'GBRCOP', 'UNITED KINGDOM'), ...noActor(2) }),
    event({ EventCode: '010', ...as(1, 'GBRCOP', 'SCOTLAND'), ...noActor(2) }),
    event({ EventCode: '010', ...as(1, 'GBR', 'SCOTLAND'), ...noActor(2) }),
  ]
  service.importText(print(rows))
  const { actors } = await everything(service)
  expect(
    actors.map(({ name, aliases }: { name: string; aliases: unknown }) => [name, aliases]),
  ).toEqual([
    ['United Kingdom, police', []],
    ['United Kingdom', []],
  ])
  const { body } = await service.get('/v1/events?q=scotland')
  expect(body.data.map(({ title }: { title: string }) => title)).toEqual([
    'Statement: United Kingdom (Scotland), Benghazi',
    'Statement: United Kingdom, police (Scotland), Benghazi',
  ])
})

test('a state is the one that UCDP knows by its state number, whichever came first', async () => {
  for (const isGdeltFirst of [true, false]) {
    const service = start()
    service.write('ged.csv', readData('ged.csv'))
    const ged = () => service.run(['import', 'ucdp-ged', 'ged.csv'])
    const row = event({ EventCode: '190', ...as(1, 'UKR', 'KYIV'), ...noActor(2) })
    if (!isGdeltFirst) ged()
    service.importText(print([row]))
    if (isGdeltFirst) ged()
    const { body } = await service.get('/v1/actors?type=state&country=UA')
    expect(body.data).toHaveLength(1)
    const made = await eventOf(service, row)
    expect(made.participants[0].actor.id).toBe(body.data[0].id)
  }
})

const bothCodes = expect.arrayContaining([
  { scheme: 'cameo', code: '042' },
  { scheme: 'cameo', code: '043' },
])

test('a visit that both sides tell of is one event, with both codes and ids', async () => {
  const service = start()
  const made = event()
  const received = hosted(made)
  expect(service.importText(print([made, received])).report).toMatch(
    /2 rows in.*\n.*\n events 1 0 0\n/,
  )
  const one = await eventOf(service, made)
  expect(one).toMatchObject({
    codes: bothCodes,
    participants: [
      { actor: { country: 'US' }, role: 'initiator' },
      { actor: { country: 'LY' }, role: 'host' },
    ],
    evidence: [{ article: { url: URL_1 } }],
  })
  expect(await eventOf(service, received)).toEqual(one)
  expect(service.importText(print([made, received])).report).toMatch('Nothing changed')
  expect(await eventOf(service, made)).toEqual(one)
})

test('a visit of which only the host tells has a visitor and a host', async () => {
  const service = start()
  const row = hosted(event())
  service.importText(print([row]))
  expect(await eventOf(service, row)).toMatchObject({
    title: 'Visit: United States, military (Commander) → Libya, military (Army), Benghazi',
    codes: [{ scheme: 'cameo', code: '043' }],
    participants: [
      { actor: { country: 'US' }, role: 'initiator' },
      { actor: { country: 'LY' }, role: 'host' },
    ],
  })
})

const other = (changes: Row) => (row: Row) => hosted(row, changes)
const pairs: [why: string, isPair: boolean, mirror: (row: Row) => Row][] = [
  ['the same', true, hosted],
  [
    'other words for the actors',
    true,
    other({ Actor1Name: 'SOLDIERS', Actor2Name: 'UNITED STATES' }),
  ],
  ['another number of mentions', true, other({ NumMentions: '1', AvgTone: '0' })],
  ['seen later', true, other({ DATEADDED: '20240827124500' })],
  ['another day', false, other({ SQLDATE: '20240826' })],
  ['another place', false, other({ ActionGeo_FullName: 'Tripoli, Tarabulus, Libya' })],
  ['another article', false, other({ SOURCEURL: `${URL_1}/2` })],
  ['another actor', false, other({ Actor2Code: 'USAGOV' })],
  ['nobody on one side', false, (row) => hosted(row, noActor(2))],
  ['not as the host', false, (row) => ({ ...hosted(row), EventCode: '040' })],
  [
    'not the other way round',
    false,
    (row) => event({ ...row, GLOBALEVENTID: String(++last), EventCode: '043' }),
  ],
]
test('two rows are one event where they are of the same day, place, article and actors', async () => {
  for (const isHostFirst of [false, true]) {
    const service = start()
    const rows = pairs.map(([, isPair, mirror], i) => {
      const row = event({ SOURCEURL: `${URL_1}/${i}` })
      return { isPair, row, mirror: mirror(row) }
    })
    const text = print(
      rows.flatMap(({ row, mirror }) => (isHostFirst ? [mirror, row] : [row, mirror])),
    )
    expect(service.importText(text).status).toBe(0)
    for (const [i, { isPair, row, mirror }] of rows.entries()) {
      const one = await eventOf(service, row)
      const other = await eventOf(service, mirror)
      expect(one.id === other.id, pairs[i]?.[0]).toBe(isPair)
    }
    expect(service.importText(text).report).toMatch('Nothing changed')
    const reversed = text.trimEnd().split('\n').toReversed().join('\n')
    expect(service.importText(reversed).report).toMatch('Nothing changed')
  }
})

test('a visit with nobody on one side has its mirror too', async () => {
  const service = start()
  const row = { ...event(), ...noActor(1) }
  service.importText(print([row, hosted(row)]))
  expect(await eventOf(service, row)).toMatchObject({ codes: bothCodes })
})

test('rows of pairs that are told twice make pairs, and leave none over', async () => {
  const row = event()
  const again = event({ Actor1Geo_FullName: 'Elsewhere' })
  const third = event({ Actor1Geo_FullName: 'Anywhere' })
  const hosts = [hosted(row), hosted(row)]
  for (const rows of [
    [row, again, third, ...hosts],
    [...hosts, third, again, row],
    [row, hosts[0] ?? row, again, hosts[1] ?? row, third],
  ]) {
    const service = start()
    expect(service.importText(print(rows)).report).toMatch('events 3 0 0\n')
    const { events } = await everything(service)
    expect(events.map(({ codes }: { codes: unknown[] }) => codes.length).toSorted()).toEqual([
      1, 2, 2,
    ])
    expect(service.importText(print(rows.toReversed())).report).toMatch('Nothing changed')
  }
})

test('the two rows of a visit may lie far apart, or in different files', async () => {
  const service = start()
  const far = event()
  const between = Array.from({ length: 1_200 }, (_, i) =>
    event({ EventCode: '010', SOURCEURL: `${URL_1}/${i}` }),
  )
  expect(service.importText(print([far, ...between, hosted(far)])).report).toMatch(
    'events 1,201 0 0\n',
  )
  expect(await eventOf(service, far)).toMatchObject({ codes: bothCodes })

  const elsewhere = event({ SOURCEURL: `${URL_1}/elsewhere` })
  const mirror = hosted(elsewhere)
  service.importText(print([mirror]))
  expect(service.importText(print([elsewhere])).report).toMatch('events 0 1 0\n')
  expect(await eventOf(service, elsewhere)).toEqual(await eventOf(service, mirror))
})

test('what somebody has made of an event of two rows stays', async () => {
  const service = start()
  const row = event()
  const text = print([row, hosted(row)])
  service.importText(text)
  const { id } = await eventOf(service, row)
  await service.patch(`/v1/events/${id}`, { title: 'The visit', tags: ['mine'] })
  expect(service.importText(text).report).toMatch('Nothing changed')
  expect(await eventOf(service, row)).toMatchObject({ title: 'The visit', tags: ['mine'] })
})

test('an event is brought up to date where its row has changed', async () => {
  const service = start()
  const row = event({ EventCode: '010' })
  service.importText(print([row]))
  expect(service.importText(print([{ ...row, EventCode: '020' }])).report).toMatch('events 0 1 0\n')
  expect(await eventOf(service, row)).toMatchObject({ type: 'REQUEST' })
})

test('a dry run says what would come of it, and writes nothing', async () => {
  const service = start()
  const far = event()
  const between = Array.from({ length: 1_200 }, (_, i) =>
    event({ EventCode: '010', SOURCEURL: `${URL_1}/${i}` }),
  )
  const text = print([far, ...between, hosted(far)])
  expect(service.importText(text, '--dry-run').report).toMatch(
    'events 1,201 0 0\n actors 2 0 0\n articles 1,201 0 0\n',
  )
  expect(await counts(service)).toEqual([0, 0, 0])
})

test('a row that cannot be taken is listed with its line and the reason, and the others load', async () => {
  const service = start()
  const rows = [
    print([event({ EventCode: '010' })]),
    print([event({ GLOBALEVENTID: 'x1' })]),
    print([event({ SQLDATE: '2024' })]),
    print([event({ SQLDATE: '20240231' })]),
    print([event({ DATEADDED: 'noon' })]),
    print([event({ ActionGeo_Lat: '3#2' })]),
    print([event({ ActionGeo_Lat: '93' })]),
    print([event({ ActionGeo_Lat: '' })]),
    'a\tb\n',
    print([event({ EventCode: '010' })]),
  ]
  const { status, report } = service.importText(rows.join(''))
  expect(status).toBe(2)
  expect(report).toMatch(/events 2 0 0\n.*\n.*\n refused 8 /)
  expect(service.refused().map(({ line, reason }) => [line, reason])).toEqual([
    [2, 'the id of the event is not a number: "x1"'],
    [3, 'SQLDATE is not a date: "2024"'],
    [4, 'date.start must be a day that exists'],
    [5, 'DATEADDED is not a date: "noon"'],
    [6, 'ActionGeo_Lat is not a number: "3#2"'],
    [7, expect.stringMatching(/^location.latitude /)],
    [8, 'location.latitude is required together with the other coordinate'],
    [9, 'the row has 2 cells, not 57, 58, 61'],
  ])
})

const wrong: [what: string, dataSet: string, text: string, reason: RegExp][] = [
  ['UCDP GED', 'gdelt-events', readData('ged.csv'), /not a file of GDELT events/],
  ['mentions', 'gdelt-events', print([{}], MENTION), /its first row has 16 columns/],
  ['events', 'gdelt-mentions', print([VISIT]), /its first row has 61 columns, not 14, 15, 16/],
  ['events', 'gdelt-gkg', print([VISIT]), /not a file of GDELT GKG 2.1/],
  ['nothing', 'gdelt-events', '', /it has no rows/],
]
test.for(wrong)('a file of %s is refused as %s, and nothing is written', async (one) => {
  const [, dataSet, text, reason] = one
  const service = startEmpty(dataSet, 'file.csv')
  const { status, report } = service.importText(text)
  expect(status).toBe(1)
  expect(report).toMatch(/^Nothing was imported from file.csv: /)
  expect(report).toMatch(reason)
  expect(await counts(service)).toEqual([0, 0, 0])
})

/** Rows as a day has them: many about one article, some visits with their mirrors, near and far. */
const day = (size: number, seed: number): Row[] => {
  const { int, chance, pick } = random(seed)
  const rows: Row[] = []
  const states = ['USA', 'LBY', 'GBR', 'UKR', 'RUS', 'ZAF', 'EUR', 'ISR', 'CHN', '']
  const roles = ['', '', 'GOV', 'MIL', 'COP', 'REB', 'OPP', 'CVL', 'BUS', 'MED']
  const places = Array.from({ length: 30 }, (_, i) => ({
    ActionGeo_FullName: `Town ${i}, Province, Land`,
    ActionGeo_CountryCode: pick(['LY', 'UP', 'RS', 'SF', 'IS', 'CH', 'US']),
    ActionGeo_Lat: String(i),
  }))
  const late: Row[] = []
  let url = URL_1
  while (rows.length + late.length < size) {
    if (chance(0.4)) url = `${URL_1}/${rows.length}`
    const row = event({
      ...pick(places),
      ...as(1, `${pick(states)}${pick(roles)}`, 'SOMEBODY'),
      ...as(2, `${pick(states)}${pick(roles)}`, 'SOMEONE'),
      EventCode: pick(['010', '020', '036', '042', '042', '043', '051', '111', '173', '190']),
      SQLDATE: chance(0.9) ? '20240827' : '20240820',
      SOURCEURL: url,
    })
    rows.push(row)
    if (row['EventCode'] === '042' && chance(0.5)) {
      if (chance(0.3)) late.push(hosted(row))
      else rows.splice(rows.length - int(0, Math.min(rows.length, 3)), 0, hosted(row))
    }
  }
  return [...rows, ...late]
}
const countOf = (rows: Row[], ...names: string[]) =>
  new Set(rows.flatMap((row) => names.map((name) => row[name] ?? '')).filter(Boolean)).size

/** How many rows: `GDELT_ROWS=150000` for as many as a day has. */
const ROWS = Number(process.env['GDELT_ROWS'] ?? 1_500)

const LONG_MS = 15 * 60_000
test(
  'a day imports whole, and its counts are those of the file; twice is a no-op',
  { timeout: LONG_MS },
  async () => {
    const rows = day(ROWS, 27)
    // Counted in another way: each visit by what both sides say of it, as often as the busier side says it.
    const sides = new Map<string, [number, number]>()
    let others = 0
    for (const row of rows) {
      const isHost = row['EventCode'] === '043'
      if (!isHost && row['EventCode'] !== '042') {
        others++
        continue
      }
      const codes = [row['Actor1Code'], row['Actor2Code']]
      const key = [
        row['SQLDATE'],
        row['ActionGeo_FullName'],
        row['ActionGeo_CountryCode'],
        row['SOURCEURL'],
        ...(isHost ? codes.toReversed() : codes),
      ].join('|')
      const [made, received] = sides.get(key) ?? [0, 0]
      sides.set(key, isHost ? [made, received + 1] : [made + 1, received])
    }
    const visits = [...sides.values()].reduce((sum, both) => sum + Math.max(...both), 0)
    const expected = [
      others + visits,
      countOf(rows, 'Actor1Code', 'Actor2Code'),
      countOf(rows, 'SOURCEURL'),
    ]
    expect(rows.length - others - visits).toBeGreaterThan(ROWS / 50)

    const service = start()
    const text = print(rows)
    const shown = (counts: number[], place: (n: string) => string) =>
      ['events', 'actors', 'articles']
        .map((name, i) => ` ${name} ${place((counts[i] ?? 0).toLocaleString('en'))}\n`)
        .join('')
    expect(service.importText(text).report).toMatch(shown(expected, (n) => `${n} 0 0`))
    const numberIn = async (rest: string) =>
      Number((await sqlOn(service.file, `select count(*) from ${rest}`))[0]?.[0])
    expect(await Promise.all(['events', 'actors', 'articles'].map(numberIn))).toEqual(expected)
    expect(await numberIn("event_external_ids where scheme = 'gdelt'")).toBe(rows.length)
    const again = service.importText(text).report
    expect(again).toMatch(shown(expected, (n) => `0 0 ${n}`))
    expect(again).toMatch('Nothing changed')
  },
)

const mention = (row: Row, changes: Row = {}): Row => ({
  GLOBALEVENTID: idOf(row),
  EventTimeDate: '20240827121500',
  MentionTimeDate: '20240827124500',
  MentionType: '1',
  MentionSourceName: 'gazette.example',
  MentionIdentifier: 'https://gazette.example/harbour',
  SentenceID: '2',
  Actor1CharOffset: '310',
  Actor2CharOffset: '352',
  ActionCharOffset: '325',
  InRawText: '1',
  Confidence: '60',
  MentionDocLen: '2048',
  MentionDocTone: '1.5',
  ...changes,
})
/** A service with events, and what imports mentions of them. */
const startWith = (...rows: Row[]) => {
  const service = start()
  service.importText(print(rows))
  return {
    ...service,
    mentions: (mentioned: Row[], names = MENTION) => {
      service.write('mentions.CSV', print(mentioned, names))
      return service.run(['import', 'gdelt-mentions', 'mentions.CSV'])
    },
    gkg: (records: Row[]) => {
      service.write('gkg.csv', print(records, GKG))
      return service.run(['import', 'gdelt-gkg', 'gkg.csv'])
    },
  }
}

test('a mention becomes evidence, with its place in the text and confidence', async () => {
  const row = event()
  const service = startWith(row)
  const { status, report } = service.mentions([mention(row)])
  expect(status).toBe(0)
  expect(report).toMatch('events 0 1 0\n actors 0 0 0\n articles 1 0 0\n refused 0\n')
  expect(await eventOf(service, row)).toMatchObject({
    articleCount: 2,
    sourceCount: 2,
    firstReportedAt: '2024-08-27T12:15:00.000Z',
    evidence: [
      { article: { url: URL_1 }, start: null, confidence: null },
      {
        article: {
          url: 'https://gazette.example/harbour',
          publishedAt: '2024-08-27T12:45:00.000Z',
          source: { name: 'gazette.example', domain: 'gazette.example' },
        },
        stance: 'supports',
        quote: null,
        start: 310,
        end: 353,
        confidence: 0.6,
      },
    ],
  })
  expect(service.mentions([mention(row)]).report).toMatch(
    /events 0 0 1\n[^]*Nothing changed: the database already had everything/,
  )
})

const placed: [why: string, changes: Row, start: number | null, end: number | null][] = [
  ['no place', offsets('-1', '-1', '-1'), null, null],
  ['only the action', offsets('-1', '-1', '44'), 44, 45],
  ['the first actor and the action', offsets('0', '-1', '9'), 0, 10],
  ['empty cells', offsets('', '', ''), null, null],
]
function offsets(one: string, two: string, action: string): Row {
  return { Actor1CharOffset: one, Actor2CharOffset: two, ActionCharOffset: action }
}
test('a mention is where GDELT found the actors and the action', async () => {
  const rows = placed.map(() => event())
  const service = startWith(...rows)
  service.mentions(rows.map((row, i) => mention(row, placed[i]?.[1])))
  for (const [i, [why, , start, end]] of placed.entries()) {
    const { evidence } = await eventOf(service, rows[i] ?? '')
    expect(evidence[1], why).toMatchObject({ start, end })
  }
})

test('an article says so in each of its sentences that do; the one it came from gets its place', async () => {
  const row = event()
  const service = startWith(row)
  const sentences = [
    mention(row, { MentionIdentifier: URL_1, ...offsets('5', '20', '9'), Confidence: '100' }),
    mention(row, { MentionIdentifier: URL_1, ...offsets('805', '820', '809'), SentenceID: '9' }),
    mention(row, { MentionIdentifier: URL_1, ...offsets('805', '820', '809'), SentenceID: '9' }),
  ]
  service.mentions(sentences)
  const made = await eventOf(service, row)
  expect(made).toMatchObject({ articleCount: 1, sourceCount: 1 })
  expect(
    made.evidence.map(({ start, confidence }: { start: number; confidence: number }) => [
      start,
      confidence,
    ]),
  ).toEqual([
    [5, 1],
    [805, 0.6],
  ])
  // Neither of the two files takes back what the other one said.
  expect(service.importText(print([row])).report).toMatch('Nothing changed')
  expect(service.mentions(sentences).report).toMatch('Nothing changed')
  expect(await eventOf(service, row)).toEqual(made)
})

test('a mention of either row of a visit is evidence of the one event', async () => {
  const row = event()
  const mirror = hosted(row)
  const service = startWith(row, mirror)
  const { report } = service.mentions([
    mention(row),
    mention(mirror),
    mention(mirror, offsets('1', '2', '3')),
  ])
  expect(report).toMatch('events 0 1 0\n')
  const { evidence, articleCount } = await eventOf(service, row)
  expect(articleCount).toBe(2)
  expect(evidence.map(({ start }: { start: number | null }) => start)).toEqual([null, 310, 1])
})

test('mentions of events of other files are counted, and taken once these are here', async () => {
  const row = event()
  const later = event({ SOURCEURL: `${URL_1}/later` })
  const service = startWith(row)
  const both = [mention(later), mention(row), mention(later, { SentenceID: '5' })]
  const { status, report } = service.mentions(both)
  expect(status).toBe(0)
  expect(report).toMatch(
    /3 rows in.*\n.*\n events 0 1 0\n.*\n articles 1 0 0\n refused 0\n elsewhere 2 /,
  )
  service.importText(print([later]))
  expect(service.mentions(both).report).toMatch(/events 0 1 1\n[^]* refused 0\n/)
  expect((await eventOf(service, later)).articleCount).toBe(2)
})

const languages: [why: string, changes: Row, language: string | null][] = [
  ['a web page in English', {}, 'en'],
  [
    'a translation from French',
    { MentionDocTranslationInfo: 'srclc:fra; eng:Moses 2.1.1 / GT-FRA 1.0' },
    'fr',
  ],
  ['a citation', { MentionType: '2', MentionIdentifier: 'Gazette, London/BBC Monitoring' }, null],
]
test('the article of a mention has its language, as far as that is told', async () => {
  const row = event()
  const service = startWith(row)
  service.mentions(
    languages.map(([, changes], i) =>
      mention(row, { MentionIdentifier: `https://gazette.example/${i}`, ...changes }),
    ),
  )
  const { articles } = await everything(service)
  for (const [i, [why, changes, language]] of languages.entries())
    expect(articles[i + 1], why).toMatchObject({
      language,
      title: changes['MentionIdentifier'] ?? `https://gazette.example/${i}`,
      source: { name: 'gazette.example' },
    })
})

test('offsets are not taken for places in a body that is stored', async () => {
  const row = event()
  const service = startWith(row)
  const { body } = await service.get('/v1/articles')
  await service.patch(`/v1/articles/${body.data[0].id}`, { body: 'They met. '.repeat(100) })
  expect(service.mentions([mention(row, { MentionIdentifier: URL_1 })]).report).toMatch(
    'refused 0\n',
  )
  const { evidence } = await eventOf(service, row)
  expect(evidence).toMatchObject([{ start: null, quote: null, confidence: 0.6 }])
})

test('a mention that cannot be read is refused', async () => {
  const row = event()
  const service = startWith(row)
  const faulty: [changes: Row, reason: RegExp][] = [
    [{ GLOBALEVENTID: '' }, /id of the event/],
    [{ MentionIdentifier: '' }, /MentionIdentifier is empty/],
    [{ Confidence: '101' }, /not between 0 and 100/],
    [{ Confidence: 'high' }, /Confidence is not a whole number/],
    [{ Actor1CharOffset: '1.5' }, /Actor1CharOffset is not a whole number/],
    [{ MentionTimeDate: 'noon' }, /MentionTimeDate is not a date/],
  ]
  const { report } = service.mentions(faulty.map(([changes]) => mention(row, changes)))
  expect(report).toMatch(`refused ${faulty.length} `)
  expect((await eventOf(service, row)).evidence).toHaveLength(1)
})

test('mentions without their last columns, which are mostly empty, load too', async () => {
  const row = event()
  const service = startWith(row)
  expect(service.mentions([mention(row)], MENTION.slice(0, 14)).report).toMatch('events 0 1 0\n')
})

const record = (identifier: string, extras: string, changes: Row = {}): Row => ({
  GKGRECORDID: '20240827121500-1',
  DATE: '20240827121500',
  SourceCollectionIdentifier: '1',
  SourceCommonName: 'harbour-radio.example',
  DocumentIdentifier: identifier,
  Extras: extras,
  ...changes,
})

test('the GKG gives the articles that are here their titles', async () => {
  const service = startWith(event())
  const rows = [
    record(
      URL_1,
      '<PAGE_LINKS>https://x.example/a;https://x.example/b</PAGE_LINKS><PAGE_AUTHORS>A. Writer; B. Writer;A. Writer</PAGE_AUTHORS><PAGE_TITLE>Visit to the harbour &amp; the &#x2018;old&#x2019; town &ndash; Harbour Radio</PAGE_TITLE>',
      {
        SharingImage: 'https://harbour-radio.example/visit.jpg',
        TranslationInfo: 'srclc:ara;eng:GT-ARA 1.0',
      },
    ),
    record('https://elsewhere.example/', '<PAGE_TITLE>Elsewhere</PAGE_TITLE>'),
  ]
  const { status, report } = service.gkg(rows)
  expect(status).toBe(0)
  expect(report).toMatch('articles 0 1 0\n refused 0\n elsewhere 1 ')
  const { articles } = await everything(service)
  expect(articles).toMatchObject([
    {
      url: URL_1,
      title: 'Visit to the harbour & the ‘old’ town – Harbour Radio',
      authors: ['A. Writer', 'B. Writer'],
      language: 'ar',
      imageUrl: 'https://harbour-radio.example/visit.jpg',
      publishedAt: '2024-08-27T12:15:00.000Z',
      dataset: { name: 'gdelt-events' },
    },
  ])
  expect(service.gkg(rows).report).toMatch('Nothing changed')
  expect(service.importText(print([event()])).report).toMatch('articles 0 0 1\n')
  expect((await everything(service)).articles[0].title).toMatch(/^Visit to the harbour/)
})

test('the GKG takes no title from an article that has one, and has not always one to give', async () => {
  const other = `${URL_1}/other`
  const service = startWith(
    event({ EventCode: '010' }),
    event({ EventCode: '010', SOURCEURL: other }),
  )
  const { body } = await service.get(`/v1/articles?sort=createdAt`)
  await service.patch(`/v1/articles/${body.data[0].id}`, { title: 'Mine', language: 'en' })
  service.gkg([
    record(URL_1, '<PAGE_TITLE>Theirs</PAGE_TITLE>', { TranslationInfo: 'srclc:ara' }),
    record(other, ''),
  ])
  const { articles } = await everything(service)
  expect(articles).toMatchObject([
    { title: 'Mine', language: 'en' },
    { title: other, language: null },
  ])
})
