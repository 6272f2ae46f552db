/**
 * Zones in feeds, in hours from UTC. Ambiguous names have the meaning of RFC 822 or of most feeds:
 * BST is British (not Bangladesh), CST North American (not China), IST Indian (not Irish or
 * Israeli), AST Atlantic (not Arabian), PST Pacific (not Philippine). SST, ECT, AMT and others
 * without a usual meaning are left out.
 */
const HOURS = new Map(
  [
    'UT=0 UTC=0 GMT=0 Z=0 WET=0 WEST=1 WEZ=0 WESZ=1 AZOT=-1 AZOST=0 BST=1 CET=1 CEST=2',
    'CEDT=2 MET=1 MEST=2 MEZ=1 MESZ=2 HNEC=1 HAEC=2 EET=2 EEST=3 EEDT=3 OEZ=2 OESZ=3 MSK=3',
    'MSD=4 FET=3 TRT=3 IDT=3 WAT=1 CAT=2 SAST=2 EAT=3 GST=4 GET=4 AZT=4 AFT=4.5 IRST=3.5',
    'IRDT=4.5 PKT=5 UZT=5 YEKT=5 IST=5.5 NPT=5.75 BDT=6 OMST=6 MMT=6.5 KRAT=7 ICT=7 WIB=7',
    'WITA=8 WIT=9 SGT=8 HKT=8 MYT=8 PHT=8 AWST=8 IRKT=8 ULAT=8 JST=9 KST=9 YAKT=9 ACST=9.5',
    'ACDT=10.5 AEST=10 AEDT=11 VLAT=10 CHST=10 NZST=12 NZDT=13 FJT=12 HST=-10 AKST=-9',
    'AKDT=-8 PST=-8 PDT=-7 MST=-7 MDT=-6 CST=-6 CDT=-5 EST=-5 EDT=-4 AST=-4 ADT=-3',
    'NST=-3.5 NDT=-2.5 PET=-5 COT=-5 VET=-4 BOT=-4 CLT=-4 CLST=-3 ART=-3 BRT=-3 BRST=-2',
    'UYT=-3',
  ]
    .flatMap((line) => line.split(' '))
    .map((zone) => {
      const [name = '', hours] = zone.split('=')
      return [name, Number(hours)] as const
    }),
)

const OFFSET_MAX_MINUTES = 14 * 60

/** Hours and minutes such as +0200, -3:30, +2, in minutes; null when no zone has that offset. */
const offsetOf = (text: string): number | null => {
  const [, sign, hours = '', minutes = '0'] =
    /^([+\-\u2212])(\d{1,2}):?(\d{2})?(?::?00)?$/.exec(text) ?? []
  const offset = Number(hours) * 60 + Number(minutes)
  if (sign === undefined || Number(minutes) > 59 || offset > OFFSET_MAX_MINUTES) return null
  return sign === '+' ? offset : -offset
}

/**
 * The offset of a zone in minutes: of a name, an offset, or both, as in GMT+2 and +0200 CEST, where
 * the offset counts. Null when the zone is unknown, as military letters are by RFC 2822; undefined
 * when the text is not a zone.
 */
export const zoneOf = (text: string): number | null | undefined => {
  const [, before = '', offset] =
    /^([A-Za-z]*) ?([+\-\u2212]\d[\d:]*)?(?: [A-Za-z]+)?$/.exec(text) ?? []
  if (offset !== undefined) return offsetOf(offset) ?? undefined
  if (before === '') return undefined
  const name = before.toUpperCase()
  const hours = HOURS.get(name)
  if (hours !== undefined) return hours * 60
  // An unknown zone, or one without season such as ET; other words are no zone.
  return /^[A-Z]{1,5}$/.test(before) ? null : undefined
}
