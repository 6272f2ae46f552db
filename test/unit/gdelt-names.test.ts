import { expect, test } from 'vitest'
import { headerOf, inOrder, EVENTS, MENTIONS, GKG } from '../../src/import/formats/gdelt/columns.ts'
import { counts, named, startEmpty } from '../support/imports.ts'

type Row = Record<string, string>

const VISIT: Row = {
  GLOBALEVENTID: '1196000001',
  SQLDATE: '20240827',
  Actor1Code: 'USAMIL',
  Actor1Name: 'COMMANDER',
  Actor2Code: 'LBYMIL',
  Actor2Name: 'ARMY, NATIONAL',
  EventCode: '036',
  EventRootCode: '03',
  ActionGeo_Type: '4',
  ActionGeo_FullName: 'Benghazi, , Libya',
  ActionGeo_CountryCode: 'LY',
  ActionGeo_Lat: '32.1167',
  ActionGeo_Long: '20.0667',
  DATEADDED: '20240827121500',
  SOURCEURL: 'https://radio.example/visit?a=1,2',
}

const quoted = (text: string) => (/[",\n\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
const table = (names: string[], rows: Row[], delimiter: string, header = (name: string) => name) =>
  [names.map(header), ...rows.map((row) => names.map((name) => quoted(row[name] ?? '')))]
    .map((cells) => `${cells.join(delimiter)}\n`)
    .join('')

const expected = {
  type: 'AGREE',
  date: { start: '2024-08-27', precision: 'day' },
  location: {
    name: 'Benghazi',
    admin1: null,
    country: 'LY',
    latitude: 32.1167,
    precision: 'exact',
  },
  evidence: [{ article: { url: 'https://radio.example/visit?a=1,2' } }],
  codes: [{ scheme: 'cameo', code: '036' }],
}

const NAMES = Object.keys(VISIT)
const typed = { ...VISIT, SQLDATE: '2024-08-27', DATEADDED: '2024-08-27 12:15:00 UTC' }
const numbers = { ...VISIT, EventCode: '36', EventRootCode: '3', GLOBALEVENTID: '1196000001.0' }
const exports: [how: string, text: string][] = [
  ['with commas, of some columns', table(NAMES, [VISIT], ',')],
  ['with tabs, in lower case', table(NAMES, [VISIT], '\t', (name) => name.toLowerCase())],
  ['with commas, in another order', table(NAMES.toReversed(), [VISIT], ',', (n) => `"${n}"`)],
  [
    'with commas, all columns, nothing as NULL',
    table([...EVENTS.names], [VISIT], ',').replaceAll(',,', ',NULL,'),
  ],
  ['with tabs and a column more', table(['row', ...NAMES], [VISIT], '\t', (n) => n.toUpperCase())],
  ['with dates as dates', table(NAMES, [typed], ',')],
  ['with codes and ids as numbers', table(NAMES, [numbers], ',')],
]
test.for(exports)(
  'a table of events that names its columns is read by them: %s',
  async ([, text]) => {
    const service = startEmpty('gdelt-events', 'events.csv')
    const { report, status } = service.importText(text)
    expect(status, report).toBe(0)
    expect(await counts(service)).toEqual([1, 2, 1])
    expect(await named(service, 'events', 'gdelt:1196000001')).toMatchObject(expected)
  },
)

test('mentions and GKG that name their columns are read by them', async () => {
  const service = startEmpty('gdelt-events', 'events.csv')
  service.importText(table(NAMES, [VISIT], ','))
  service.write(
    'mentions.csv',
    table(
      ['mentionidentifier', 'globaleventid', 'confidence', 'mentiontype', 'mentiontimedate'],
      [
        {
          mentionidentifier: 'https://paper.example/visit',
          globaleventid: '1196000001',
          confidence: '50',
          mentiontype: '1',
          mentiontimedate: '20240827130000',
        },
      ],
      ',',
    ),
  )
  expect(service.run(['import', 'gdelt-mentions', 'mentions.csv']).status).toBe(0)
  service.write(
    'gkg.csv',
    'DocumentIdentifier,Extras\nhttps://paper.example/visit,"<PAGE_TITLE>A ""visit"", in Benghazi</PAGE_TITLE>"\n',
  )
  expect(service.run(['import', 'gdelt-gkg', 'gkg.csv']).status).toBe(0)
  const event = await named(service, 'events', 'gdelt:1196000001')
  expect(event.evidence).toMatchObject([
    { article: { url: expected.evidence[0]?.article.url } },
    { article: { url: 'https://paper.example/visit', title: 'A "visit", in Benghazi' } },
  ])
})

test('a table that lacks a column that it needs is refused, and told which', async () => {
  const service = startEmpty('gdelt-events', 'events.csv')
  const { report, status } = service.importText(
    table(
      NAMES.filter((name) => name !== 'SQLDATE'),
      [VISIT],
      ',',
    ),
  )
  expect(status).toBe(1)
  expect(report).toMatch(/the table lacks the columns SQLDATE/)
  expect(await counts(service)).toEqual([0, 0, 0])
})

const places: [name: string, type: string, place: string | null, division: string | null][] = [
  ['Benghazi, Banghazi, Libya', '4', 'Benghazi', 'Banghazi'],
  ['Benghazi, , Libya', '4', 'Benghazi', null],
  ['Benghazi, (LY54), Libya', '4', 'Benghazi', null],
  ['Benghazi, Libya', '4', 'Benghazi', null],
  [', , Libya', '4', 'Libya', null],
  ['Old Town, Benghazi, Banghazi, Libya', '4', 'Old Town, Benghazi', 'Banghazi'],
  [', Libya', '5', 'Libya', null],
  ['Banghazi, Libya', '5', 'Banghazi', 'Banghazi'],
  ['Libya', '1', 'Libya', null],
  ['', '4', null, null],
  [',', '4', null, null],
]
test('a place whose parts are empty has null in their place, and its row is taken', async () => {
  const service = startEmpty('gdelt-events', 'events.csv')
  const rows = places.map(([name, type], i) => ({
    ...VISIT,
    GLOBALEVENTID: `${i + 1}`,
    ActionGeo_FullName: name,
    ActionGeo_Type: type,
  }))
  const { report, status } = service.importText(table(NAMES, rows, ','))
  expect(status, report).toBe(0)
  for (const [i, [name, , place, division]] of places.entries())
    expect((await named(service, 'events', `gdelt:${i + 1}`)).location, name).toMatchObject({
      name: place,
      admin1: division,
    })
})

test('a line of data is not taken for names of columns', () => {
  expect(headerOf('1196000001\t20240827\t202408\t2024\n', EVENTS)).toBeNull()
  expect(headerOf('20240827-1\t20240827\t1\tradio.example\n', GKG)).toBeNull()
  expect(headerOf('', MENTIONS)).toBeNull()
})

test('cells are put into order by name, and engines’ ways to write nothing and numbers undone', () => {
  const order = inOrder(['eventrootcode', 'eventcode', 'globaleventid', 'sqldate'], EVENTS)
  const cells = order(['1', '12', '7.0', '2024-08-27 00:00:00'])
  const at = (name: string) => cells[EVENTS.names.indexOf(name)]
  expect([at('EventCode'), at('GLOBALEVENTID'), at('SQLDATE'), at('SOURCEURL')]).toEqual([
    '012',
    '7',
    '20240827',
    '',
  ])
})
