import { generator } from './data.ts'

/** The indices of the columns that are filled, of 61. */
const AT = {
  id: 0,
  date: 1,
  actors: [5, 15],
  code: 26,
  place: 51,
  added: 59,
  url: 60,
} as const
const COLUMNS = 61

const COUNTRIES = (
  'USA GBR FRA DEU ITA ESP RUS UKR CHN JPN KOR IND PAK AFG IRN IRQ SYR TUR ISR PSE ' +
  'EGY LBY SDN NGA KEN ETH ZAF BRA MEX ARG COL VEN CAN AUS PHL IDN THA VNM'
).split(' ')
const ROLES = ['', '', '', 'GOV', 'MIL', 'COP', 'JUD', 'BUS', 'REB', 'OPP', 'MED', 'EDU', 'CVL']
const CODES = '010 020 036 040 051 057 061 070 080 111 112 120 130 141 145 160 173 180 190 193'
const PLACES = [
  ['4', 'Benghazi, Banghazi, Libya', 'LY', 'LY54', '40343', '32.1167', '20.0667', '-4563'],
  ['4', 'Cartagena, Bolívar, Colombia', 'CO', 'CO35', '12345', '10.4', '-75.5144', '-576319'],
  ['3', 'Chicago, Illinois, United States', 'US', 'USIL', 'IL031', '41.8500', '-87.6501', '423587'],
  ['1', 'Ukraine', 'UP', 'UP', '', '49', '32', 'UP'],
  ['2', 'Texas, United States', 'US', 'USTX', '', '31.106', '-97.6475', 'TX'],
  ['0', '', '', '', '', '', '', ''],
]

/** A day of GDELT with so many rows, in which some visits are reported from both sides. */
export function* gdeltDay(count: number): Generator<string> {
  const random = generator(2_024)
  const pick = <T>(items: readonly T[]): T => items[Math.trunc(random() * items.length)] as T
  const codes = CODES.split(' ')
  const actor = (): [code: string, name: string] => {
    if (random() < 0.2) return ['', '']
    const country = pick(COUNTRIES)
    return [country + pick(ROLES), `${country} SAYS`]
  }
  const row = (id: number): string[] => {
    const cells = Array.from({ length: COLUMNS }, () => '')
    const [hour, quarter] = [Math.trunc(random() * 24), Math.trunc(random() * 4)]
    const added = `20240827${String(hour).padStart(2, '0')}${String(quarter * 15).padStart(2, '0')}00`
    cells[AT.id] = String(1_196_000_000 + id)
    // GDELT codes "last year", "last month" and "a decade ago" as days.
    cells[AT.date] =
      random() < 0.96 ? '20240827' : pick(['20230827', '20240727', '20140827', '20240801'])
    for (const at of AT.actors) [cells[at], cells[at + 1]] = actor()
    cells[AT.code] = pick(codes)
    for (const [i, cell] of pick(PLACES).entries()) cells[AT.place + i] = cell
    cells[AT.added] = added
    const report = Math.trunc(random() * count * 0.4)
    cells[AT.url] =
      random() < 0.98
        ? `https://news-${report % 997}.example/2024/08/27/report-${report}`
        : `BBC Monitoring ${report % 50}`
    return cells
  }
  const [first, second] = AT.actors
  for (let id = 0; id < count; id++) {
    const cells = row(id)
    const isVisit = random() < 0.05 && id + 1 < count
    if (isVisit) cells[AT.code] = '042'
    yield cells.join('\t')
    if (!isVisit) continue
    id++
    const mirrored = [...cells]
    mirrored[AT.id] = String(1_196_000_000 + id)
    mirrored[AT.code] = '043'
    for (let i = 0; i < 10; i++) {
      mirrored[first + i] = cells[second + i] ?? ''
      mirrored[second + i] = cells[first + i] ?? ''
    }
    yield mirrored.join('\t')
  }
}
