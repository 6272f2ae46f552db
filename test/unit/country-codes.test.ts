import { expect, test } from 'vitest'
import { COUNTRY_CODES, isCountry } from '../../src/vocabulary/countries.ts'
import {
  COUNTRY_SCHEMES,
  countryOf,
  type CountryScheme,
} from '../../src/vocabulary/country-codes.ts'
import { countryNamed } from '../../src/vocabulary/country-names.ts'
import { countryOfGleditschWard, gleditschWardOf } from '../../src/vocabulary/gleditsch-ward.ts'

/** Code, country, and the day where it matters. */
type Row = [code: string, country: string | null, day?: string]

const TABLE: Record<CountryScheme, Row[]> = {
  // Where FIPS and ISO give one code to two countries, the FIPS country counts.
  fips: [
    ['RS', 'RU'],
    ['RI', 'RS'],
    ['RB', 'RS'],
    ['SF', 'ZA'],
    ['IS', 'IL'],
    ['IC', 'IS'],
    ['CH', 'CN'],
    ['SZ', 'CH'],
    ['WZ', 'SZ'],
    ['CI', 'CL'],
    ['IV', 'CI'],
    ['UP', 'UA'],
    ['UK', 'GB'],
    ['GB', 'GA'],
    ['GM', 'DE'],
    ['GA', 'GM'],
    ['AS', 'AU'],
    ['AU', 'AT'],
    ['BU', 'BG'],
    ['BG', 'BD'],
    ['BL', 'BO'],
    ['BO', 'BY'],
    ['BY', 'BI'],
    ['CG', 'CD'],
    ['CF', 'CG'],
    ['CD', 'TD'],
    ['NG', 'NE'],
    ['NI', 'NG'],
    ['NU', 'NI'],
    ['SG', 'SN'],
    ['SN', 'SG'],
    ['SP', 'ES'],
    ['ES', 'SV'],
    ['SW', 'SE'],
    ['SE', 'SC'],
    ['TS', 'TN'],
    ['TN', 'TO'],
    ['TU', 'TR'],
    ['IZ', 'IQ'],
    ['IQ', null],
    ['JA', 'JP'],
    ['KS', 'KR'],
    ['KN', 'KP'],
    ['LE', 'LB'],
    ['LO', 'SK'],
    ['EZ', 'CZ'],
    ['EI', 'IE'],
    ['PO', 'PT'],
    ['RP', 'PH'],
    ['VM', 'VN'],
    ['ZA', 'ZM'],
    ['ZI', 'ZW'],
    ['FI', 'FI'],
    ['GZ', 'PS'],
    ['WE', 'PS'],
    ['PS', 'PW'],
    ['KV', 'XK'],
    ['MJ', 'ME'],
    ['SU', 'SD'],
    ['OD', 'SS'],
    ['CZ', 'CZ', '1990-01-01'],
    ['UR', 'RU', '1985-06-01'],
    ['GC', 'DE', '1985-06-01'],
    ['YI', 'RS', '2004-06-01'],
    ['YO', 'RS', '1988-06-01'],
    ['YS', 'YE', '1985-06-01'],
    ['NT', 'CW', '2005-06-01'],
    ['PG', null],
    ['OC', null],
    ['', null],
  ],
  // The numbers of small islands mean other ones here than below.
  cow: [
    ['2', 'US'],
    ['255', 'DE', '1910-01-01'],
    ['260', 'DE', '1980-01-01'],
    ['265', 'DE', '1980-01-01'],
    ['315', 'CZ', '1980-01-01'],
    ['327', 'IT', '1860-01-01'],
    ['345', 'RS', '1990-01-01'],
    ['365', 'RU', '1980-01-01'],
    ['625', 'SD', '2000-01-01'],
    ['626', 'SS', '2012-01-01'],
    ['678', 'YE', '1980-01-01'],
    ['679', 'YE', '1995-01-01'],
    ['680', 'YE', '1980-01-01'],
    ['946', 'KI'],
    ['947', 'TV'],
    ['955', 'TO'],
    ['970', 'NR'],
    ['971', null],
    ['2.0', 'US'],
    ['US', null],
    ['9999', null],
  ],
  gw: [
    ['327', 'IT', '1860-01-01'],
    ['327', 'VA', '1990-01-01'],
    ['340', 'RS', '2010-01-01'],
    ['345', 'RS', '1999-01-01'],
    ['260', 'DE', '1980-01-01'],
    ['365', 'RU', '1980-01-01'],
    ['970', 'KI'],
    ['971', 'NR'],
    ['972', 'TO'],
    ['973', 'TV'],
    ['955', null],
  ],
  alpha2: [
    ['GB', 'GB'],
    ['gb', 'GB'],
    ['UK', 'GB'],
    ['XK', 'XK'],
    ['CS', 'CZ', '1990-01-01'],
    ['CS', 'RS', '2004-01-01'],
    ['CS', 'RS'],
    ['CZ', 'CZ', '1990-01-01'],
    ['SK', 'SK', '1974-06-01'],
    ['SU', 'RU', '1990-01-01'],
    ['YU', 'RS', '1999-01-01'],
    ['DD', 'DE', '1985-01-01'],
    ['YD', 'YE', '1985-01-01'],
    ['AN', 'CW', '2005-01-01'],
    ['TP', 'TL'],
    ['ZR', 'CD'],
    ['ZZ', null],
  ],
  alpha3: [
    ['LBY', 'LY'],
    [' lby ', 'LY'],
    ['SRB', 'RS'],
    ['SCG', 'RS', '2004-01-01'],
    ['YUG', 'RS', '1990-01-01'],
    ['CSK', 'CZ', '1990-01-01'],
    ['SUN', 'RU', '1990-01-01'],
    ['DDR', 'DE', '1985-01-01'],
    ['YMD', 'YE', '1985-01-01'],
    ['SDN', 'SD', '2000-01-01'],
    ['SSD', 'SS', '2012-01-01'],
    ['ROM', 'RO'],
    ['ROU', 'RO'],
    ['XKX', 'XK'],
    ['ABC', null],
  ],
  cameo: [
    ['ROM', 'RO'],
    ['TMP', 'TL'],
    ['MTN', 'ME'],
    ['IMY', 'IM'],
    ['WSB', 'PS'],
    ['GZS', 'PS'],
    ['PSE', 'PS'],
    ['KSV', 'XK'],
    ['BAG', 'IQ'],
    // Regions are of no country.
    ['EUR', null],
    ['AFR', null],
    ['SAF', null],
    ['', null],
  ],
}

test.each(
  Object.entries(TABLE).flatMap(([scheme, rows]) =>
    rows.map(([code, country, day]) => ({ scheme, code, country, day })),
  ),
)('$scheme $code is $country', ({ scheme, code, country, day }) => {
  expect(countryOf(scheme as CountryScheme, code, day)).toBe(country)
})

test('whatever code leads to a country leads to one that is valid', () => {
  const letters = Array.from({ length: 26 }, (_, i) => String.fromCodePoint(65 + i))
  const two = letters.flatMap((a) => letters.map((b) => a + b))
  const three = two.flatMap((a) => letters.map((b) => a + b))
  const numbers = Array.from({ length: 1000 }, (_, i) => String(i))
  for (const scheme of Object.keys(COUNTRY_SCHEMES) as CountryScheme[])
    for (const code of [...two, ...three, ...numbers]) {
      const country = countryOf(scheme, code)
      if (country !== null) expect(isCountry(country), `${scheme} ${code}`).toBe(true)
    }
})

test('each country has a code in each system that is of letters', () => {
  const reached = (scheme: CountryScheme, codes: string[]) =>
    new Set(codes.map((code) => countryOf(scheme, code)))
  const letters = Array.from({ length: 26 }, (_, i) => String.fromCodePoint(65 + i))
  const two = letters.flatMap((a) => letters.map((b) => a + b))
  const three = two.flatMap((a) => letters.map((b) => a + b))
  const fips = reached('fips', two)
  // Åland and the Caribbean Netherlands have none.
  expect(COUNTRY_CODES.filter((code) => !fips.has(code))).toEqual(['AX', 'BQ'])
  const alpha3 = reached('alpha3', three)
  expect(COUNTRY_CODES.filter((code) => !alpha3.has(code))).toEqual([])
})

const NAMED: [name: string, country: string | null][] = [
  ['Libya', 'LY'],
  ['libya ', 'LY'],
  ['Türkiye', 'TR'],
  ['Turkey', 'TR'],
  ["Côte d'Ivoire", 'CI'],
  ['Cote d’Ivoire', 'CI'],
  ['Ivory Coast', 'CI'],
  ['St. Lucia', 'LC'],
  ['The Gambia', 'GM'],
  ['Bosnia-Herzegovina', 'BA'],
  ['Trinidad & Tobago', 'TT'],
  ['Congo', 'CG'],
  ['DR Congo (Zaire)', 'CD'],
  ['Congo (Kinshasa)', 'CD'],
  ['Korea, Republic of', 'KR'],
  ['North Korea', 'KP'],
  ['Russia (Soviet Union)', 'RU'],
  ['Yemen (North Yemen)', 'YE'],
  ['South Vietnam', 'VN'],
  ['Macedonia, FYR', 'MK'],
  ['Kingdom of eSwatini (Swaziland)', 'SZ'],
  ['Serbia (Yugoslavia)', 'RS'],
  ['Kosovo', 'XK'],
  ['Atlantis', null],
  ['', null],
]

test('a country is known by its English name, as it was and as it is', () => {
  for (const [name, country] of NAMED) expect(countryNamed(name), name).toBe(country)
})

test('the state of a country of today leads back to it', () => {
  const numbers = COUNTRY_CODES.map((country) => [country, gleditschWardOf(country)] as const)
  for (const [country, number] of numbers)
    if (number !== null) expect(countryOfGleditschWard(number, '2020-01-01')).toBe(country)
  const states = ['AT', 'CN', 'CO', 'CZ', 'DE', 'IN', 'IT', 'KR', 'TZ', 'VN', 'YE', 'ZA', 'US']
  expect(states.map(gleditschWardOf)).toEqual([
    305, 710, 100, 316, 260, 750, 325, 732, 510, 816, 678, 560, 2,
  ])
})
