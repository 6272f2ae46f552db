// Historical states and those without an ISO code of their own are named beside their number.
const COUNTRIES: Readonly<Record<number, string>> = {
  2: 'US',
  20: 'CA',
  31: 'BS',
  40: 'CU',
  41: 'HT',
  42: 'DO',
  51: 'JM',
  52: 'TT',
  53: 'BB',
  54: 'DM',
  55: 'GD',
  56: 'LC',
  57: 'VC',
  58: 'AG',
  60: 'KN',
  70: 'MX',
  80: 'BZ',
  89: 'GT', // United Provinces of Central America
  90: 'GT',
  91: 'HN',
  92: 'SV',
  93: 'NI',
  94: 'CR',
  95: 'PA',
  99: 'CO', // Great Colombia
  100: 'CO',
  101: 'VE',
  110: 'GY',
  115: 'SR',
  130: 'EC',
  135: 'PE',
  140: 'BR',
  145: 'BO',
  150: 'PY',
  155: 'CL',
  160: 'AR',
  165: 'UY',
  200: 'GB',
  205: 'IE',
  210: 'NL',
  211: 'BE',
  212: 'LU',
  220: 'FR',
  221: 'MC',
  223: 'LI',
  225: 'CH',
  230: 'ES',
  232: 'AD',
  235: 'PT',
  240: 'DE', // Hanover
  245: 'DE', // Bavaria
  255: 'DE', // Germany (Prussia)
  260: 'DE', // German Federal Republic, later Germany
  265: 'DE', // German Democratic Republic
  267: 'DE', // Baden
  269: 'DE', // Saxony
  271: 'DE', // Württemberg
  273: 'DE', // Hesse-Kassel
  275: 'DE', // Hesse-Darmstadt
  280: 'DE', // Mecklenburg-Schwerin
  290: 'PL',
  300: 'AT', // Austria-Hungary
  305: 'AT',
  310: 'HU',
  315: 'CZ', // Czechoslovakia
  316: 'CZ',
  317: 'SK',
  325: 'IT',
  327: 'IT', // Papal States
  329: 'IT', // Two Sicilies
  331: 'SM',
  332: 'IT', // Modena
  335: 'IT', // Parma
  337: 'IT', // Tuscany
  338: 'MT',
  339: 'AL',
  340: 'RS',
  341: 'ME',
  343: 'MK',
  344: 'HR',
  345: 'RS', // Yugoslavia, in UCDP also Serbia and Montenegro
  346: 'BA',
  347: 'XK', // Kosovo
  349: 'SI',
  350: 'GR',
  352: 'CY',
  355: 'BG',
  359: 'MD',
  360: 'RO',
  365: 'RU', // Russia (Soviet Union)
  366: 'EE',
  367: 'LV',
  368: 'LT',
  369: 'UA',
  370: 'BY',
  371: 'AM',
  372: 'GE',
  373: 'AZ',
  375: 'FI',
  380: 'SE',
  385: 'NO',
  390: 'DK',
  395: 'IS',
  396: 'GE', // Abkhazia
  397: 'GE', // South Ossetia
  402: 'CV',
  403: 'ST',
  404: 'GW',
  411: 'GQ',
  420: 'GM',
  432: 'ML',
  433: 'SN',
  434: 'BJ',
  435: 'MR',
  436: 'NE',
  437: 'CI',
  438: 'GN',
  439: 'BF',
  450: 'LR',
  451: 'SL',
  452: 'GH',
  461: 'TG',
  471: 'CM',
  475: 'NG',
  481: 'GA',
  482: 'CF',
  483: 'TD',
  484: 'CG',
  490: 'CD',
  500: 'UG',
  501: 'KE',
  510: 'TZ',
  511: 'TZ', // Zanzibar
  516: 'BI',
  517: 'RW',
  520: 'SO',
  522: 'DJ',
  530: 'ET',
  531: 'ER',
  540: 'AO',
  541: 'MZ',
  551: 'ZM',
  552: 'ZW',
  553: 'MW',
  560: 'ZA',
  563: 'ZA', // Transvaal
  564: 'ZA', // Orange Free State
  565: 'NA',
  570: 'LS',
  571: 'BW',
  572: 'SZ',
  580: 'MG',
  581: 'KM',
  590: 'MU',
  591: 'SC',
  600: 'MA',
  615: 'DZ',
  616: 'TN',
  620: 'LY',
  625: 'SD',
  626: 'SS',
  630: 'IR',
  640: 'TR',
  645: 'IQ',
  651: 'EG',
  652: 'SY',
  660: 'LB',
  663: 'JO',
  666: 'IL',
  670: 'SA',
  678: 'YE', // Yemen Arab Republic, later Yemen
  680: 'YE', // People's Republic of Yemen
  690: 'KW',
  692: 'BH',
  694: 'QA',
  696: 'AE',
  698: 'OM',
  700: 'AF',
  701: 'TM',
  702: 'TJ',
  703: 'KG',
  704: 'UZ',
  705: 'KZ',
  710: 'CN',
  711: 'CN', // Tibet
  712: 'MN',
  713: 'TW',
  730: 'KR', // Korea, undivided
  731: 'KP',
  732: 'KR',
  740: 'JP',
  750: 'IN',
  751: 'IN', // Hyderabad, which only UCDP has
  760: 'BT',
  770: 'PK',
  771: 'BD',
  775: 'MM',
  780: 'LK',
  781: 'MV',
  790: 'NP',
  800: 'TH',
  811: 'KH',
  812: 'LA',
  815: 'VN', // Annam, Cochin China and Tonkin
  816: 'VN', // Democratic Republic of Vietnam, later Vietnam
  817: 'VN', // Republic of Vietnam
  820: 'MY',
  830: 'SG',
  835: 'BN',
  840: 'PH',
  850: 'ID',
  860: 'TL',
  900: 'AU',
  910: 'PG',
  920: 'NZ',
  935: 'VU',
  940: 'SB',
  950: 'FJ',
  970: 'KI',
  971: 'NR',
  972: 'TO',
  973: 'TV',
  983: 'MH',
  986: 'PW',
  987: 'FM',
  990: 'WS',
}

const PAPAL_STATES = 327
const VATICAN_CITY_SINCE = '1929-02-11'

/**
 * The ISO 3166-1 alpha-2 code for a state number of Gleditsch & Ward (1999, with microstates), as
 * UCDP uses them; null if unlisted. A former state, whatever `day` (ISO 8601), gives today's code of
 * the main successor of its territory; only 327, Papal States or Vatican City, depends on the day.
 */
export function countryOfGleditschWard(code: number, day?: string): string | null {
  if (code === PAPAL_STATES && day !== undefined && day >= VATICAN_CITY_SINCE) return 'VA'
  return COUNTRIES[code] ?? null
}

/** Today's state of countries with several numbers, when it is not the first one listed. */
const TODAY: Readonly<Record<string, number>> = {
  AT: 305,
  CO: 100,
  CZ: 316,
  DE: 260,
  GT: 90,
  KR: 732,
  VN: 816,
}
const NUMBERS = new Map(
  Object.entries(COUNTRIES)
    .toReversed()
    .map(([number, country]) => [country, Number(number)]),
)

/** The state number of Gleditsch and Ward for a country of today; null if it has none. */
export function gleditschWardOf(country: string): number | null {
  return TODAY[country] ?? NUMBERS.get(country) ?? null
}
