import { hash } from 'node:crypto'
import type { Event } from '../../../events/schema.ts'
import type { ExternalId } from '../../../contract/fields.ts'
import { cameoActor, type CameoActor } from '../../../vocabulary/cameo-actors.ts'
import { cameoEvent } from '../../../vocabulary/cameo.ts'
import { countryOf } from '../../../vocabulary/country-codes.ts'
import { gleditschWardOf } from '../../../vocabulary/gleditsch-ward.ts'
import type { Importer } from '../../importer.ts'
import {
  articleOf,
  cell,
  citationOf,
  datasetOf,
  dayOf,
  eventId,
  momentOf,
  readTable,
  type Cells,
} from './table.ts'
import { EVENTS } from './columns.ts'
import { cut, fold, NAME_MAX, numberOrNull, orNull, record, TITLE_MAX } from '../../read/record.ts'
import { RefusedRow, type ImportRecord } from '../../row.ts'

const ACTOR_SCHEME = 'cameo'
const STATE_SCHEME = 'gw'
const CODE_SCHEME = 'cameo'
const PAIR_SCHEME = 'gdelt-pair'
const REMEMBERED = 10_000

/** The indexes of columns that differ between releases. */
interface Layout {
  place: { type: number; name: number; country: number; admin1: number; latitude: number }
  added: number
  source: number
}
const VERSION_1: Layout = {
  place: { type: 49, name: 50, country: 51, admin1: 52, latitude: 53 },
  added: 56,
  source: 57,
}
/** Version 2 has one more column in each place, the second-order division. */
const VERSION_2: Layout = {
  place: { type: 51, name: 52, country: 53, admin1: 54, latitude: 56 },
  added: 59,
  source: 60,
}
const LAYOUTS: Readonly<Record<number, Layout>> = { 57: VERSION_1, 58: VERSION_1, 61: VERSION_2 }
const SQLDATE = 1
const ACTOR_1 = 5
const ACTOR_2 = 15
const EVENT_CODE = 26

const PLACE_PRECISIONS: Readonly<Record<string, 'country' | 'admin1' | 'exact'>> = {
  1: 'country',
  2: 'admin1',
  3: 'exact',
  4: 'exact',
  5: 'admin1',
}

const MAKES_A_VISIT = '042'
const HOSTS_A_VISIT = '043'

/** Capitalises a name that is all capitals. */
const capitalised = (name: string): string =>
  fold(name)
    .toLowerCase()
    .replace(
      /(^|[\s(-])(\p{L})/gu,
      (_, before: string, letter: string) => before + letter.toUpperCase(),
    )

interface Party extends CameoActor {
  names: ExternalId[]
  /** The report's word for it where that is not its name: a place, an office, a person. */
  called: string | null
}

const partyOf = (cells: Cells, at: number): Party | null => {
  const code = cell(cells, at)
  if (code === '') return null
  const called = capitalised(cell(cells, at + 1))
  const actor = cameoActor(code, cut(called, NAME_MAX))
  const state = actor.isState && actor.country !== null ? gleditschWardOf(actor.country) : null
  // "Australian" adds nothing to "Australia".
  const isSaid =
    called === '' || actor.name.toLowerCase().includes(called.slice(0, 4).toLowerCase())
  return {
    ...actor,
    names: [
      { scheme: ACTOR_SCHEME, value: code },
      ...(state === null ? [] : [{ scheme: STATE_SCHEME, value: String(state) }]),
    ],
    called: isSaid ? null : cut(called, NAME_MAX),
  }
}

const actorOf = (
  { names: [own, state], name, type, country, sectors }: Party,
  dataset: Event['dataset'],
): ImportRecord =>
  record(
    {
      actor: {
        type,
        name: cut(name, NAME_MAX),
        country,
        sectors,
        externalIds: own ? [own] : [],
        dataset,
      },
    },
    { keep: true, also: state },
  )

/** The place of an event: `Sirte, Sha‘biyat Surt, Libya` has a place, a division and a country. */
const placeOf = (cells: Cells, { place }: Layout, day: string) => {
  const type = cell(cells, place.type)
  const latitude = numberOrNull(cell(cells, place.latitude), 'ActionGeo_Lat')
  const longitude = numberOrNull(cell(cells, place.latitude + 1), 'ActionGeo_Long')
  const isNowhere = (type === '' || type === '0') && !latitude && !longitude
  // A division without a name leaves an empty part: `Town, , Country`.
  const parts = fold(cell(cells, place.name)).split(/ ?,(?: |$)/)
  const isCity = type === '3' || type === '4'
  const division = type === '1' || (isCity && parts.length < 3) ? '' : (parts.at(-2) ?? '')
  const ofName = type === '1' ? parts : parts.slice(0, isCity && parts.length > 2 ? -2 : -1)
  const written = (all: string[]) => all.filter((one) => one !== '').join(', ')
  return {
    name: orNull(cut(written(ofName) || written(parts), NAME_MAX)),
    country: countryOf('fips', cell(cells, place.country), day),
    // A division without a name has its code, such as `(ET10)`.
    admin1: division.startsWith('(') ? null : orNull(cut(division, NAME_MAX)),
    latitude: isNowhere ? null : latitude,
    longitude: isNowhere ? null : longitude,
    precision: PLACE_PRECISIONS[type] ?? null,
  }
}

/** The same day some years or months earlier. */
const before = (day: string, years: number, months: number): string => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return new Date(Date.UTC(year - years, month - 1 - months, date)).toISOString().slice(0, 10)
}

/**
 * The date of an event. GDELT turns "last year" into the same day a year ago, so a day exactly a
 * month, a year or ten years before the report is precise to the month or year only.
 */
const dateOf = (day: string, added: string | null): Event['date'] | { start: string } => {
  const reported = added?.slice(0, 10)
  if (reported === undefined || day === reported) return { start: day }
  const [year, month] = day.split('-')
  if (day === before(reported, 1, 0) || day === before(reported, 10, 0))
    return { start: `${year}-01-01`, end: `${year}-12-31`, precision: 'year' }
  if (day !== before(reported, 0, 1)) return { start: day }
  const end = new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10)
  return { start: `${year}-${month}-01`, end, precision: 'month' }
}

const said = ({ name, called }: Party) => (called === null ? name : `${name} (${called})`)

const titleOf = (label: string, from: Party | null, to: Party | null, place: string | null) => {
  const parties = [from, ...(to ? [to] : [])].map((party) => (party ? said(party) : 'unnamed'))
  const who = from || to ? `: ${parties.join(' → ')}` : ''
  return cut(`${label}${who}${place === null ? '' : `, ${place}`}`, TITLE_MAX)
}

/** Caches one value for each key, up to a limit. */
const remembering = <T>() => {
  const remembered = new Map<string, T>()
  return (key: string, make: () => T): T => {
    const known = remembered.get(key)
    if (known !== undefined) return known
    const made = make()
    if (remembered.size >= REMEMBERED) remembered.clear()
    remembered.set(key, made)
    return made
  }
}

/** Makes the records of rows; many rows share actors and articles. */
const reader = (dataset: Event['dataset']) => {
  const actorOnce = remembering<ImportRecord>()
  const articleOnce = remembering<ImportRecord>()
  const partyOnce = remembering<Party | null>()
  const partyAt = (cells: Cells, at: number) =>
    partyOnce(`${cells[at]}\t${cells[at + 1]}`, () => partyOf(cells, at))

  return (cells: Cells): { records: ImportRecord[] } => {
    const layout = LAYOUTS[cells.length]
    if (!layout) throw new RefusedRow(`the row has ${cells.length} cells`)
    const id = eventId(cells)
    const sqlDate = cell(cells, SQLDATE)
    const day = dayOf(sqlDate, 'SQLDATE')
    const added = momentOf(cell(cells, layout.added), 'DATEADDED')
    const code = cell(cells, EVENT_CODE)
    const { type, mode, contexts, label } = cameoEvent(code)
    const parties = [partyAt(cells, ACTOR_1), partyAt(cells, ACTOR_2)] as const
    const isVisit = code === MAKES_A_VISIT || code === HOSTS_A_VISIT
    // Both rows of a pair describe the visit from the side of the visitor.
    const [from, to] = code === HOSTS_A_VISIT ? parties.toReversed() : parties
    const place = placeOf(cells, layout, day)
    const identifier = cell(cells, layout.source)
    const pair =
      isVisit && identifier !== ''
        ? hash(
            'sha256',
            JSON.stringify([
              sqlDate,
              ...cells.slice(layout.place.type, layout.place.latitude + 2),
              identifier,
              ...[from, to].map((party) => party?.names[0]?.value),
            ]),
          ).slice(0, 40)
        : null
    const event = record(
      {
        event: {
          title: titleOf(label, from ?? null, to ?? null, place.name),
          type,
          mode,
          contexts: [...contexts],
          codes: code === '' ? [] : [{ scheme: CODE_SCHEME, code }],
          date: dateOf(day, added),
          location: place,
          participants: [
            { party: from, role: 'initiator' as const },
            { party: to, role: isVisit ? ('host' as const) : ('recipient' as const) },
          ].flatMap(({ party, role }) =>
            party ? [{ actor: { externalIds: party.names }, role, title: party.called }] : [],
          ),
          evidence: identifier === '' ? [] : [{ article: citationOf(identifier) }],
          externalIds: [id],
          dataset,
        },
      },
      { also: pair === null ? undefined : { scheme: PAIR_SCHEME, value: pair } },
    )
    const actors = parties.flatMap((party) =>
      party ? [actorOnce(`${party.names[0]?.value}`, () => actorOf(party, dataset))] : [],
    )
    const articles =
      identifier === ''
        ? []
        : [articleOnce(identifier, () => articleOf({ identifier, seen: added }, dataset))]
    return { records: [...actors, ...articles, event] }
  }
}

/**
 * Imports the events of the GDELT Project, versions 1 and 2. An event is identified by its id, an
 * actor by its CAMEO code, and an article by its address or citation; the name of an actor is only
 * what the report calls it, so it is kept with the event. A visit has two rows, one as made (042)
 * and one as received (043), and is one event: its external id `gdelt-pair`, from its day, place,
 * article and actors, joins the two.
 */
export const gdeltEvents: Importer = {
  description: 'GDELT events, files of version 1 and 2',
  async *rows(file, { release }) {
    yield* readTable(
      file,
      { kind: 'events', counts: Object.keys(LAYOUTS).map(Number), columns: EVENTS },
      reader(datasetOf('gdelt-events', release)),
    )
  },
}
