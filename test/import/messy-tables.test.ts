import { expect, test } from 'vitest'
import { patternOf, readDate } from '../../src/import/read/dates.ts'
import { monthNamed } from '../../src/import/read/month-names.ts'
import { counts, named, startEmpty } from '../support/imports.ts'

type Json = Record<string, unknown>

const COLUMNS = 'No;Date;Title;Place;Killed;Actor;Link'
const row = (no: number, date: string, title = 'A clash') =>
  `${no};${date};${title};Port;3;Band;https://paper.example/${no}`

const MAPPING = {
  scheme: 'desk',
  dataset: { name: 'desk' },
  dates: ['DD.MM.YYYY', 'D MMM YYYY', 'ISO'],
  actors: { band: { id: '{Actor}', type: 'armed_group', name: '{Actor}' } },
  articles: { report: { url: '{Link}', title: '{Title}' } },
  events: {
    incident: {
      id: '{No}',
      title: '{Title}',
      type: 'ASSAULT',
      date: '{Date}',
      location: { name: '{Place}' },
      fatalities: { best: '{Killed}' },
      participants: [{ actor: 'band', role: 'initiator' }],
      evidence: [{ article: 'report' }],
    },
  },
}

/** A service, and what imports a table into it as a mapping tells. */
const start = () => {
  const service = startEmpty('csv', 'table.csv')
  return {
    ...service,
    load: (table: string | Uint8Array, mapping: Json = MAPPING, ...options: string[]) => {
      service.write('mapping.json', JSON.stringify(mapping))
      return service.importText(table, '--mapping', 'mapping.json', ...options)
    },
    day: async (no: number) => (await named(service, 'events', `desk:${no}`)).date.start as string,
  }
}

const months: [name: string, month: number | null, language?: string][] = [
  ['août', 8],
  ['aout', 8],
  ['AOÛT', 8],
  ['März', 3],
  ['Mrz.', 3],
  ['marraskuu', 11],
  ['marraskuuta', 11],
  ['mars', 3],
  ['Sept.', 9],
  ['set', 9],
  ['maj', 5],
  ['agosto', 8],
  ['luglio', 7],
  ['fevereiro', 2],
  ['августа', 8],
  ['авг.', 8],
  ['серпня', 8],
  ['sierpnia', 8],
  ['Ağustos', 8],
  ['Αυγούστου', 8],
  ['أغسطس', 8],
  ['كانون الثاني', 1],
  ['ספטמבר', 9],
  ['अगस्त', 8],
  ['สิงหาคม', 8],
  ['tháng tám', null],
  ['listopad', null],
  ['listopad', 11, 'pl'],
  ['listopad', 10, 'hr'],
  ['Monday', null],
  ['marsh', null],
  ['Mayor', null],
  ['Octopus', null],
  ['Juniper', null],
  ['', null],
]
test.for(months)('the month %s is %s', ([name, month, language]) => {
  expect(monthNamed(name, language)).toBe(month)
})

const dates: [format: string, text: string, date: string | null][] = [
  ['D MMM YYYY', '27 août 2024', '2024-08-27'],
  ['D MMM YYYY', '3 marraskuu 2024', '2024-11-03'],
  ['D MMM YYYY', '3 Mayoral 2024', null],
  ['D MMM YYYY', '30 Feb 2024', null],
  ["D 'de' MMM 'de' YYYY", '27 de agosto de 2024', '2024-08-27'],
  ['YYYY年M月D日', '2024年8月27日', '2024-08-27'],
  ['DD.MM.YYYY', '03.08.24', null],
  ['excel1904', '0', '1904-01-01'],
  ['excel1904', '44069', '2024-08-27'],
  ['excel1904', '44069.5', '2024-08-27'],
  ['excel', '45531', '2024-08-27'],
  ['excel', '45531,75', '2024-08-27'],
  ['excel', '45,531', null],
  ['excel1904', '44.069', null],
  ['D-MMM-YY', '27-Aug-24', '2024-08-27'],
  ['DD.MM.YY', '27.08.99', '1999-08-27'],
  ['DD.MM.YY', '27.08.2024', null],
  ['YYMMDD', '240827', '2024-08-27'],
  ['DD/MM/YYYY', '٢٧/٠٨/٢٠٢٤', '2024-08-27'],
  ['YYYY/MM/DD', '２０２４/０８/２７', '2024-08-27'],
  ['D MMM YYYY', '27\u00a0août\u202f2024', '2024-08-27'],
]
test.for(dates)('as %s, %s is %s', ([format, text, date]) => {
  expect(patternOf(format)).not.toBeNull()
  expect(readDate(text, [format])).toBe(date)
})

test('names of months count only whole or as they are usually abbreviated, in any language', async () => {
  const service = start()
  const table = [
    COLUMNS,
    row(1, '27 août 2024'),
    row(2, '3 März 2024'),
    row(3, '3 marraskuu 2024'),
    row(4, '3 mars 2024'),
    row(5, '3 Sept. 2024'),
    row(6, '3 maj 2024'),
    row(7, '31.02.2024'),
    row(8, '3.8.2024'),
    row(9, '03.08.24'),
    row(10, '3 marsupial 2024'),
    row(11, '3 listopad 2024'),
  ].join('\n')
  const { status } = service.load(table)
  expect(status).toBe(0)
  const found = await Promise.all([1, 2, 3, 4, 5, 6, 8].map(service.day))
  expect(found).toEqual([
    '2024-08-27',
    '2024-03-03',
    '2024-11-03',
    '2024-03-03',
    '2024-09-03',
    '2024-05-03',
    '2024-08-03',
  ])
  expect(service.refused().map(({ id }) => id)).toEqual(['7', '9', '10', '11'])
  expect(service.load(table, { ...MAPPING, months: 'pl' }).status).toBe(0)
  expect(await service.day(11)).toBe('2024-11-03')
})

const beginnings: [what: string, table: string, file: Json][] = [
  ['that names its delimiter', `sep=;\n${COLUMNS}\n${row(1, '27.08.2024')}`, {}],
  ['that names a comma', `sep=,\r\n${COLUMNS}\n${row(1, '27.08.2024')}`.replaceAll(';', ','), {}],
  [
    'that names it behind a byte order mark',
    `\ufeff"sep=|"\r\n${COLUMNS}\r\n${row(1, '27.08.2024')}`.replaceAll(';', '|'),
    {},
  ],
  [
    'with a title above',
    `Incidents of 2024;;;;;;\n${COLUMNS}\n${row(1, '27.08.2024')}`,
    { headerRow: 2 },
  ],
  [
    'with a title, a delimiter and blank lines above',
    `sep=;\nIncidents, of 2024\n\n"a\nnote"\n${COLUMNS}\n${row(1, '27.08.2024')}`,
    { headerRow: 4 },
  ],
]
test.for(beginnings)('a table %s is read from its header on', async ([, table, file]) => {
  const service = start()
  expect(service.load(table, { ...MAPPING, file }).status).toBe(0)
  expect(await counts(service)).toEqual([1, 1, 1])
  expect(await service.day(1)).toBe('2024-08-27')
})

test('a table with a title above its header is refused with what to say of it', async () => {
  const service = start()
  const { status, report } = service.load(`Incidents\n${COLUMNS}\n${row(1, '27.08.2024')}`)
  expect(status).toBe(1)
  expect(report).toMatch(/"headerRow": 2/)
})

const spellings: [how: string, header: string][] = [
  ['decomposed', 'Tödlich'.normalize('NFD')],
  ['with an invisible character', '\u200bTöd\u00adlich'],
  ['in another case, between blanks', '\u00a0TÖDLICH '],
]
test.for(spellings)('a column is known by its name %s', async ([, header]) => {
  const service = start()
  const events = { incident: { ...MAPPING.events.incident, fatalities: { best: '{Tödlich}' } } }
  const table = `${COLUMNS.replace('Killed', header)}\n${row(1, '27.08.2024')}`
  expect(service.load(table, { ...MAPPING, events }).status).toBe(0)
  expect(await named(service, 'events', 'desk:1')).toMatchObject({ fatalities: { best: 3 } })
})

test('a column is known by its name though a line break is in it', async () => {
  const service = start()
  const events = {
    incident: { ...MAPPING.events.incident, fatalities: { best: '{Killed (best)}' } },
  }
  const table = `${COLUMNS.replace('Killed', '"Killed\r\n(best)"')}\n${row(1, '27.08.2024')}`
  expect(service.load(table, { ...MAPPING, events }).status).toBe(0)
  expect(await named(service, 'events', 'desk:1')).toMatchObject({ fatalities: { best: 3 } })
})

test('where a comma is decimal, dots stand between thousands', async () => {
  const service = start()
  const table = ['1.000', '12.345', '٣', '3¹', '0.500'].map((killed, i) =>
    row(i + 1, '27.08.2024').replace(';3;', `;${killed};`),
  )
  const mapping = { ...MAPPING, decimal: ',' }
  const { report } = service.load([COLUMNS, ...table].join('\n'), mapping)
  // A footnote is no digit, and a number of thousands does not begin with 0.
  expect(report).toMatch(/refused 2 /)
  const killed = [1, 2, 3].map(
    async (no) => (await named(service, 'events', `desk:${no}`)).fatalities,
  )
  expect(await Promise.all(killed)).toMatchObject([{ best: 1_000 }, { best: 12_345 }, { best: 3 }])
})

test('two columns of one name are refused where the mapping names them', async () => {
  const service = start()
  const columns = 'No;Date;Date;Title;Place;Killed;Actor;actor;Link;Note;Note'
  const { status, report } = service.load(
    `${columns}\n1;27.08.2024;01.01.1999;T;P;1;First;Second;https://x.example/1;a;b`,
  )
  expect(status).toBe(1)
  expect(report).toMatch(
    /events\.incident\.date\.start names the column Date, which the table has 2 times/,
  )
  expect(report).toMatch(/actors\.band\.name names the column Actor, which the table has 2 times/)
  expect(report).not.toMatch(/Note, of which/)
  expect(await counts(service)).toEqual([0, 0, 0])
})

test('all that is misspelt in a mapping is told at once: fields, references and columns', () => {
  const service = start()
  const { incident } = MAPPING.events
  const { status, report } = service.load(`${COLUMNS}\n${row(1, '27.08.2024')}`, {
    ...MAPPING,
    decimals: ',',
    articles: { report: { url: '{Lnk}', titel: '{Title}' } },
    events: { incident: { ...incident, title: '{Titel}', location: { naem: '{Place}' } } },
  })
  expect(status).toBe(1)
  for (const message of [
    /^ decimals is not a known field; did you mean decimal\?/m,
    /^ articles\.report\.titel is not a known field; did you mean title\?/m,
    /^ articles\.report\.url names the column Lnk, which the table does not have; did you mean Link\?/m,
    /^ events\.incident\.title names the column Titel.*did you mean Title\?/m,
    /^ events\.incident\.location\.naem is not a known field; did you mean name\?/m,
  ])
    expect(report).toMatch(message)
})

test('all that does not fit in a row is told at once', () => {
  const service = start()
  service.load(`${COLUMNS}\n1;yesterday;;Port;many;Band;https://x.example/1\n${row(2, '1.8.2024')}`)
  const [refused] = service.refused()
  expect(refused?.reason).toMatch(/date\.start: "yesterday"/)
  expect(refused?.reason).toMatch(/title is empty/)
  expect(refused?.reason).toMatch(/fatalities\.best: "many" is not a number/)
})

test('bytes that are not of the encoding that the mapping names are refused', async () => {
  const service = start()
  const table = Buffer.from(`${COLUMNS}\n${row(1, '27.08.2024', 'Größe')}`, 'latin1')
  const { status, report } = service.load(table, { ...MAPPING, file: { encoding: 'utf-8' } })
  expect(status).toBe(1)
  expect(report).toMatch(/the file is not utf-8, as the mapping says/)
  expect(await counts(service)).toEqual([0, 0, 0])
})

test.for(['le', 'be'])('a table in UTF-16 %s is read by its byte order mark', async (order) => {
  const service = start()
  const bytes = Buffer.from(`\ufeff${COLUMNS}\n${row(1, '27.08.2024', 'Größe')}`, 'utf16le')
  expect(service.load(order === 'le' ? bytes : bytes.swap16()).status).toBe(0)
  expect(await named(service, 'events', 'desk:1')).toMatchObject({ title: 'Größe' })
})

const wide: [what: string, table: string][] = [
  ['a row', `${COLUMNS}\n${'x;'.repeat(1_000_000)}\n`],
  ['a header', `${'x;'.repeat(1_000_000)}\n1;2\n`],
]
test.for(wide)('%s of a million cells is refused at once', ([, table]) => {
  const service = start()
  const { status, report } = service.load(table)
  expect(status).toBe(1)
  expect(report).toMatch(/line \d has more than 16384 cells/)
})

test('a cell with more items than a list may have is refused', () => {
  const service = start()
  const { status } = service.load(
    `No,L\n1,"${Array.from({ length: 100_000 }, (_, i) => `n${i}`).join(';')}"\n`,
    {
      scheme: 'desk',
      dataset: { name: 'desk' },
      actors: { a: { each: { from: '{L}', list: ';' }, id: '{.}', name: '{.}', type: 'other' } },
    },
  )
  expect(status).toBe(1)
  expect(service.refused()[0]?.reason).toMatch(/actors\.a\.each has more than 1000 items/)
})
