import { readData } from './imports.ts'

/** Lines of a file. */
export const lines = (...all: unknown[]) =>
  all.map((one) => (typeof one === 'string' ? one : JSON.stringify(one))).join('\n') + '\n'
const cells = (n: number, values: Record<number, string>) =>
  Array.from({ length: n }, (_, i) => values[i] ?? '').join('\t')

/** A feed of items. */
export const feed = (...items: string[]) =>
  `<rss version="2.0"><channel><title>Alerts</title><link>https://alerts.example/</link>${items
    .map((item) => `<item>${item}</item>`)
    .join('')}</channel></rss>`

/** An item of ninjs. */
export const ITEM = (n: number, url: string, title = `Title ${n}`) => ({
  uri: `https://agency.example/${n}`,
  type: 'text',
  versioncreated: '2024-08-27T10:00:00Z',
  headline: title,
  body_text: url,
})
const GDELT_EVENT = (id: string, code = '042') =>
  cells(61, {
    0: id,
    1: '20240827',
    5: 'USAMIL',
    15: 'LBYMIL',
    25: '1',
    26: code,
    27: '042',
    28: '04',
    29: '1',
    30: '1.9',
    51: '4',
    52: 'Benghazi, Banghazi, Libya',
    53: 'LY',
    59: '20240827121500',
    60: 'https://harbour-radio.example/visit',
  })
const GDELT_MENTION = (id: string, url: string) =>
  cells(16, {
    0: id,
    1: '20240827121500',
    2: '20240827124500',
    3: '1',
    4: 'gazette.example',
    5: url,
    6: '1',
    7: '1',
    8: '5',
    9: '9',
    10: '1',
    11: '60',
    12: '900',
    13: '1.5',
  })
const GKG = (url: string, title: string) =>
  cells(27, {
    0: '20240827121500-1',
    1: '20240827121500',
    2: '1',
    3: 'harbour-radio.example',
    4: url,
    26: `<PAGE_TITLE>${title}</PAGE_TITLE>`,
  })
const GED = readData('ged.csv').trimEnd()
const POLECAT = readData('polecat.txt').trimEnd().split('\n')
const ACTORS = readData('ucdp-actors.csv')

/** A file of each data set, with rows that are new, equal to another one, different from it, and refused. */
export const FILES: Record<string, { text: string; rows: number; before?: [string, string] }> = {
  ndjson: {
    rows: 7,
    text: lines(
      { article: { title: 'One', url: 'https://x.example/1' } },
      { article: { title: 'Other', url: 'https://x.example/1' } },
      { article: { title: 'One', url: 'https://x.example/1' } },
      { actor: { name: 'A', type: 'person', externalIds: [{ scheme: 's', value: '1' }] } },
      { actor: { name: 'A', type: 'person', externalIds: [{ scheme: 's', value: '1' }] } },
      { article: { title: '' } },
      'no JSON',
    ),
  },
  csv: {
    rows: 5,
    text: lines(
      'No;Title;Link',
      '1;One;https://x.example/live#1',
      '2;Two;https://x.example/live#2',
      '2;Two;https://x.example/live#2',
      '3;Three;nothing',
      ';;',
    ),
  },
  rss: {
    rows: 6,
    text: feed(
      '<title>One</title><guid isPermaLink="false">1</guid><link>https://x.example/</link>',
      '<title>Two</title><guid isPermaLink="false">2</guid><link>https://x.example/</link>',
      '<title>Two</title><guid isPermaLink="false">2</guid><link>https://x.example/</link>',
      '<title>Breaking</title><description>First.</description>',
      '<title>Breaking</title><description>Second.</description>',
      '<guid>empty</guid>',
    ),
  },
  ninjs: {
    rows: 4,
    text: lines(ITEM(1, 'a'), ITEM(2, 'b'), ITEM(2, 'c', 'Other'), { headline: 'no uri' }),
  },
  polecat: { rows: POLECAT.length, text: lines(...POLECAT, POLECAT[1]) },
  'gdelt-events': {
    rows: 4,
    text: lines(
      GDELT_EVENT('1'),
      GDELT_EVENT('1'),
      GDELT_EVENT('2', '043'),
      GDELT_EVENT('3', 'none'),
    ),
  },
  'gdelt-mentions': {
    rows: 4,
    before: ['gdelt-events', lines(GDELT_EVENT('1'))],
    text: lines(
      GDELT_MENTION('1', 'https://gazette.example/1'),
      GDELT_MENTION('1', 'https://gazette.example/1'),
      GDELT_MENTION('9', 'https://gazette.example/1'),
      GDELT_MENTION('x', 'https://gazette.example/1'),
    ),
  },
  'gdelt-gkg': {
    rows: 3,
    before: ['gdelt-events', lines(GDELT_EVENT('1'))],
    text: lines(
      GKG('https://harbour-radio.example/visit', 'A visit'),
      GKG('https://harbour-radio.example/visit', 'Another title'),
      GKG('https://elsewhere.example/', 'Elsewhere'),
    ),
  },
  'ucdp-actors': { rows: 0, text: `${ACTORS}${ACTORS.split('\n')[1]}\n` },
  'ucdp-ged': { rows: 0, text: lines(GED, GED.slice(GED.indexOf('\n') + 1)) },
}
/** The mapping of the table in `csv`. */
export const MAPPING = {
  scheme: 'desk',
  dataset: { name: 'desk' },
  actors: { a: { id: 'Band', type: 'armed_group', name: 'Band' } },
  articles: { r: { url: '{Link}', title: '{Title}' } },
  events: {
    e: {
      id: '{No}',
      title: '{Title}',
      type: 'ASSAULT',
      date: '2024-08-27',
      participants: [{ actor: 'a', role: 'initiator' }],
      evidence: [{ article: 'r' }],
    },
  },
}
