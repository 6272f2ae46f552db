// The data files and not the package's entry point: that one is CommonJS and loads every language.
import codes from 'i18n-iso-countries/codes.json' with { type: 'json' }
import { isCountry } from './countries.ts'
import { countryOfGleditschWard } from './gleditsch-ward.ts'

// A former country gives today's code of the main successor of its territory, as in countryOfGleditschWard; the day
// decides between two countries that have had the same code.

/** FIPS 10-4 and ISO 3166-1 alpha-2 in pairs; disputed islands and bases have no country. */
const FIPS_PAIRS =
  'AAAW ACAG AEAE AFAF AGDZ AJAZ ALAL AMAM ANAD AOAO AQAS ARAR ASAU ATAU AUAT AVAI AYAQ BABH ' +
  'BBBB BCBW BDBM BEBE BFBS BGBD BHBZ BKBA BLBO BMMM BNBJ BOBY BPSB BQUM BRBR BSTF BTBT BUBG ' +
  'BVBV BXBN BYBI CACA CBKH CDTD CELK CFCG CGCD CHCN CICL CJKY CKCC CMCM CNKM COCO CQMP CRAU ' +
  'CSCR CTCF CUCU CVCV CWCK CYCY DADK DJDJ DODM DQUM DRDO ECEC EGEG EIIE EKGQ ENEE ERER ESSV ' +
  'ETET EUTF EZCZ FGGF FIFI FJFJ FKFK FMFM FOFO FPPF FQUM FRFR FSTF GAGM GBGA GGGE GHGH ' +
  'GIGI GJGD GKGG GLGL GMDE GOTF GPGP GQGU GRGR GTGT GVGN GYGY GZPS HAHT HKHK HMHM HOHN HQUM ' +
  'HRHR HUHU ICIS IDID IMIM ININ IOIO IPFR IRIR ISIL ITIT IVCI IZIQ JAJP JEJE JMJM JNSJ JOJO ' +
  'JQUM JUTF KEKE KGKG KNKP KQUM KRKI KSKR KTCX KUKW KVXK KZKZ LALA LELB LGLV LHLT LILR LOSK ' +
  'LQUM LSLI LTLS LULU LYLY MAMG MBMQ MCMO MDMD MFYT MGMN MHMS MIMW MJME MKMK MLML MNMC MOMA ' +
  'MPMU MQUM MRMR MTMT MUOM MVMV MXMX MYMY MZMZ NCNC NENU NFNF NGNE NHVU NING NLNL NNSX NONO ' +
  'NPNP NRNR NSSR NUNI NZNZ ODSS PAPY PCPN PEPE PKPK PLPL PMPA POPT PPPG PSPW PUGW QAQA RERE ' +
  'RIRS RMMH RNMF RORO RPPH RQPR RSRU RWRW SASA SBPM SCKN SESC SFZA SGSN SHSH SISI SLSL SMSM ' +
  'SNSG SOSO SPES STLC SUSD SVSJ SWSE SXGS SYSY SZCH TBBL TDTT TETF THTH TITJ TKTC TLTK TNTO ' +
  'TOTG TPST TSTN TTTL TUTR TVTV TWTW TXTM TZTZ UCCW UGUG UKGB UPUA USUS UVBF UYUY UZUZ VCVC ' +
  'VEVE VIVG VMVN VQVI VTVA WANA WEPS WFWF WIEH WQUM WSWS WZSZ YMYE ZAZM ZIZW'
const FORMER_FIPS: Readonly<Record<string, string>> = {
  CZ: 'CZ', // Czechoslovakia
  GC: 'DE', // German Democratic Republic
  GE: 'DE', // Federal Republic of Germany before 1990
  NT: 'CW', // Netherlands Antilles
  RB: 'RS', // Serbia before RI
  TC: 'AE', // Trucial Coast, United Arab Emirates before AE
  UR: 'RU', // Soviet Union
  WB: 'DE', // West Berlin
  YE: 'YE', // Yemen Arab Republic
  YI: 'RS', // Serbia and Montenegro
  YO: 'RS', // Yugoslavia before 1992
  YS: 'YE', // People's Democratic Republic of Yemen
}
const FIPS = new Map([
  ...FIPS_PAIRS.split(' ').map((pair) => [pair.slice(0, 2), pair.slice(2)] as const),
  ...Object.entries(FORMER_FIPS),
])

/** Codes that ISO 3166-3 withdrew, codes in use for Kosovo, and CAMEO's own codes. */
const OTHER_ALPHA3: Readonly<Record<string, string>> = {
  AFI: 'DJ', // French Afars and Issas
  ANT: 'CW', // Netherlands Antilles
  ATB: 'AQ',
  ATN: 'AQ',
  BAG: 'IQ', // Baghdad, CAMEO
  BUR: 'MM',
  BYS: 'BY',
  CSK: 'CZ', // Czechoslovakia
  CTE: 'KI',
  DDR: 'DE',
  DHY: 'BJ',
  FXX: 'FR',
  GEL: 'KI', // Gilbert and Ellice Islands
  GZS: 'PS', // Gaza Strip, CAMEO
  HVO: 'BF',
  IMY: 'IM', // CAMEO
  JTN: 'UM',
  KOS: 'XK',
  KSV: 'XK', // CAMEO
  MID: 'UM',
  MTN: 'ME', // CAMEO
  NHB: 'VU',
  PCZ: 'PA', // Canal Zone
  PUS: 'UM',
  RHO: 'ZW',
  RKS: 'XK',
  ROM: 'RO',
  SCG: 'RS', // Serbia and Montenegro
  SKM: 'IN', // Sikkim
  SUN: 'RU',
  TMP: 'TL',
  VDR: 'VN',
  WAK: 'UM',
  WSB: 'PS', // West Bank, CAMEO
  XKK: 'XK',
  XKX: 'XK',
  YMD: 'YE',
  YUG: 'RS',
  ZAR: 'CD',
}
const ALPHA3 = new Map<string, string>([
  ...codes.flatMap(([alpha2, alpha3]) =>
    alpha2 !== undefined && alpha3 !== undefined ? [[alpha3, alpha2] as const] : [],
  ),
  ...Object.entries(OTHER_ALPHA3),
])

/** Codes that ISO 3166-3 withdrew and has not reused, and two common mistakes. */
const FORMER_ALPHA2 = new Map(
  Object.entries({
    AN: 'CW',
    BU: 'MM',
    CT: 'KI',
    DD: 'DE',
    DY: 'BJ',
    EL: 'GR',
    FQ: 'AQ',
    FX: 'FR',
    HV: 'BF',
    JT: 'UM',
    MI: 'UM',
    NH: 'VU',
    NQ: 'AQ',
    PU: 'UM',
    PZ: 'PA',
    RH: 'ZW',
    SU: 'RU',
    TP: 'TL',
    UK: 'GB',
    VD: 'VN',
    WK: 'UM',
    YD: 'YE',
    YU: 'RS',
    ZR: 'CD',
  }),
)
/** The day on which CS, formerly Czechoslovakia, was assigned to Serbia and Montenegro. */
const CS_SINCE = '2003-07-23'

/** State numbers of the Correlates of War that Gleditsch and Ward lack or use for another state. */
const COW: Readonly<Record<number, string | null>> = {
  679: 'YE',
  946: 'KI',
  947: 'TV',
  955: 'TO',
  970: 'NR',
  971: null,
  972: null,
  973: null,
}

/** The country of an ISO 3166-1 alpha-2 code, also of a withdrawn one; null if unknown. */
export function countryOfAlpha2(code: string, day?: string): string | null {
  if (code === 'CS') return day !== undefined && day < CS_SINCE ? 'CZ' : 'RS'
  return isCountry(code) ? code : (FORMER_ALPHA2.get(code) ?? null)
}

/** The country of an ISO 3166-1 alpha-3 or CAMEO code, also of a withdrawn one; null if unknown. */
export function countryOfAlpha3(code: string): string | null {
  return ALPHA3.get(code) ?? null
}

/** The country of a FIPS 10-4 code, also of a withdrawn one; null if unknown or of no country. */
export function countryOfFips(code: string): string | null {
  return FIPS.get(code) ?? null
}

/** The country of a state number of the Correlates of War; null if unlisted. */
export function countryOfCow(code: number, day?: string): string | null {
  const own = COW[code]
  return own === undefined ? countryOfGleditschWard(code, day) : own
}

const numbered =
  (countryOf: (code: number, day?: string) => string | null) => (code: string, day?: string) =>
    /^\d+(\.0+)?$/.test(code) ? countryOf(Number(code), day) : null

/** The supported systems of country codes, each with its lookup. */
export const COUNTRY_SCHEMES = {
  alpha2: countryOfAlpha2,
  alpha3: countryOfAlpha3,
  cameo: countryOfAlpha3,
  cow: numbered(countryOfCow),
  fips: countryOfFips,
  gw: numbered(countryOfGleditschWard),
} satisfies Record<string, (code: string, day?: string) => string | null>
export type CountryScheme = keyof typeof COUNTRY_SCHEMES

/** The ISO 3166-1 alpha-2 code for a code of another system on a day; null if unknown. */
export function countryOf(scheme: CountryScheme, code: string, day?: string): string | null {
  return COUNTRY_SCHEMES[scheme](code.trim().toUpperCase(), day)
}
