import english from 'i18n-iso-countries/langs/en.json' with { type: 'json' }

/** Further names of countries by ISO 3166-1 alpha-2 code: usual forms, former names, former states. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  AE: 'UAE; Emirates; Trucial States',
  AG: 'Antigua',
  BA: 'Bosnia; Bosnia Herzegovina',
  BF: 'Upper Volta',
  BJ: 'Dahomey',
  BN: 'Brunei',
  BO: 'Plurinational State of Bolivia',
  BY: 'Byelorussia; Belorussia',
  CD: 'Congo (Kinshasa); Congo, Democratic Republic of the; Congo, The Democratic Republic of the; Democratic Republic of Congo; DR Congo; DRC; Zaire',
  CF: 'CAR',
  CG: 'Congo; Congo (Brazzaville); Congo, Republic of the; Congo Republic; Republic of Congo',
  CI: "Republic of Cote d'Ivoire",
  CN: "People's Republic of China; PRC; Tibet",
  CV: 'Cabo Verde',
  CW: 'Netherlands Antilles',
  CZ: 'Czechoslovakia',
  DE: 'East Germany; Federal Republic of Germany; German Democratic Republic; German Federal Republic; West Germany',
  DJ: 'French Somaliland',
  FK: 'Falklands; Malvinas',
  FM: 'Micronesia; Federated States of Micronesia',
  GB: 'Britain; United Kingdom of Great Britain and Northern Ireland; England; Scotland; Wales; Northern Ireland',
  GM: 'Gambia, The; The Gambia',
  HK: 'Hong Kong SAR',
  IN: 'Hyderabad; Sikkim',
  IR: 'Iran, Islamic Republic of; Persia',
  KG: 'Kirghizia; Kyrgyz Republic',
  KH: 'Kampuchea',
  KN: 'St Kitts; Saint Kitts',
  KP: "Korea, Democratic People's Republic of; Democratic People's Republic of Korea; Korea, North; DPRK",
  KR: 'Korea, South; Korea; ROK',
  LA: 'Laos; Lao PDR',
  LK: 'Ceylon',
  LY: 'Libyan Arab Jamahiriya; State of Libya',
  MD: 'Moldova; Republic of Moldova; Moldavia',
  MK: 'Macedonia; Macedonia, FYR; FYR Macedonia; FYROM; Former Yugoslav Republic of Macedonia',
  MM: 'Burma',
  MO: 'Macau; Macao SAR',
  NL: 'Holland',
  PS: 'Palestinian Territories; Palestinian Territory; Occupied Palestinian Territory; Palestine, State of; West Bank; Gaza; Gaza Strip; West Bank and Gaza; West Bank and Gaza Strip',
  RS: 'Yugoslavia; Serbia and Montenegro; Federal Republic of Yugoslavia',
  RU: 'Soviet Union; USSR',
  RW: 'Ruanda',
  SA: 'Kingdom of Saudi Arabia',
  ST: 'Sao Tome',
  SY: 'Syria',
  SZ: 'Swaziland; Kingdom of Eswatini; Kingdom of Eswatini (Swaziland)',
  TH: 'Siam',
  TL: 'East Timor',
  TT: 'Trinidad',
  TW: 'Republic of China; Formosa; Chinese Taipei',
  TZ: 'Tanganyika; Zanzibar; Tanzania, United Republic of',
  US: 'America',
  VA: 'Vatican; Vatican City; Holy See; Papal States',
  VE: 'Bolivarian Republic of Venezuela; Venezuela, Bolivarian Republic of',
  VN: 'Viet Nam; Socialist Republic of Vietnam; North Vietnam; South Vietnam',
  YE: "North Yemen; South Yemen; Yemen Arab Republic; Yemen, People's Republic of",
  ZA: 'RSA',
  ZW: 'Rhodesia; Southern Rhodesia',
}

/** A name without differences of spelling: case, accents, signs, articles, St for Saint. */
const keyOf = (name: string) =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/['’`´.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\bst\b/g, 'saint')
    .replace(/\bthe\b/g, ' ')
    .replace(/ +/g, ' ')
    .trim()

const NAMES = new Map<string, string>()
for (const [country, names] of Object.entries(english.countries))
  for (const name of [names].flat()) NAMES.set(keyOf(name), country)
// Added last, so that this list decides about names of several countries: Congo.
for (const [country, names] of Object.entries(OTHER_NAMES))
  for (const name of names.split('; ')) NAMES.set(keyOf(name), country)

/**
 * The ISO 3166-1 alpha-2 code of a country by its English name, also a former or usual one; text in parentheses is
 * ignored when the whole name is unknown. Null if unknown.
 */
export function countryNamed(name: string): string | null {
  return NAMES.get(keyOf(name)) ?? NAMES.get(keyOf(name.replace(/\([^()]*\)/g, ''))) ?? null
}

/** All supported names. */
export const COUNTRY_NAMES: readonly string[] = Object.values(english.countries).flatMap((names) =>
  [names].flat().slice(0, 1),
)
