import type { Event } from '../../events/schema.ts'
import { Domain, LIST_ITEMS, type ExternalId } from '../../contract/fields.ts'
import type { ActorRef } from '../../contract/refs.ts'
import { countryNamed } from '../../vocabulary/country-names.ts'
import { countryOf } from '../../vocabulary/country-codes.ts'
import { gleditschWardOf } from '../../vocabulary/gleditsch-ward.ts'
import { languageNamed } from '../../vocabulary/languages.ts'
import {
  CONTEXTS,
  EVENT_TYPES,
  modesOf,
  PLOVER,
  SECTORS,
  type Context,
  type EventMode,
  type EventType,
  type Sector,
} from '../../vocabulary/plover.ts'
import { languageOf, tagsOf, webUrl } from '../read/article.ts'
import { cell as rawCell, readCsv, type CsvRow } from '../read/csv.ts'
import { tableRow, type Importer } from '../importer.ts'
import { readDate } from '../read/dates.ts'
import {
  cut,
  fold,
  identifier,
  NAME_MAX,
  numberOrNull,
  orNull,
  record,
  SUMMARY_MAX,
  TITLE_MAX,
} from '../read/record.ts'
import { RefusedRow, type ImportRecord } from '../row.ts'

const SCHEME = 'polecat'
const STORY_SCHEME = 'polecat-story'
const WIKIPEDIA_SCHEME = 'wikipedia'
const STATE_SCHEME = 'gw'

const REQUIRED = ['event id', 'event date', 'event type', 'actor name', 'recipient name']
/** Columns that some headers name although no row has them. */
const UNFILLED = new Set(['headline', 'event text', 'feed', 'story id'])

const isOf = <T extends string>(values: readonly T[], text: string): text is T =>
  (values as readonly string[]).includes(text)

const KINDS: Readonly<Partial<Record<string, ActorRef['type']>>> = {
  COP: 'government_body',
  GOV: 'government_body',
  JUD: 'government_body',
  LEG: 'government_body',
  SPY: 'government_body',
  MIL: 'military',
  PRM: 'armed_group',
  REB: 'armed_group',
  UAF: 'armed_group',
  PTY: 'political_party',
  OPP: 'social_movement',
  JRN: 'media',
  REL: 'religious_body',
  BUS: 'company',
  MNC: 'company',
  IGO: 'intergovernmental_organization',
  NGO: 'non_governmental_organization',
  SOC: 'non_governmental_organization',
  AGR: 'population_group',
  CVL: 'population_group',
  LAB: 'population_group',
  REF: 'population_group',
  ELI: 'person',
}

/** A cell of a row; `None` counts as empty. */
const cell = (row: CsvRow, name: string): string => {
  const text = fold(rawCell(row, name))
  return /^(none|nan)$/i.test(text) ? '' : text
}
/** The parts of a cell that lists several actors; `None` where nothing is known. */
const parts = (row: CsvRow, name: string): string[] =>
  cell(row, name)
    .split(';')
    .map((part) => part.trim().replace(/^(["'])(.*)\1$/, '$2'))
    .map((part) => (/^none$/i.test(part) ? '' : part))

interface Party {
  own: ExternalId
  /** The external id of the state, if the actor is one. */
  state: ExternalId | undefined
  type: ActorRef['type']
  name: string
  country: string | null
  sectors: Sector[]
  title: string | null
}

/**
 * The actors on one side of a row. An actor is identified by its Wikipedia article, or else by
 * country, sector and name together: the soldiers of two countries are different actors.
 */
const partiesOf = (row: CsvRow, side: 'actor' | 'recipient', day: string): Party[] => {
  const resolved = parts(row, `${side} name`)
  const written = parts(row, `${side} name raw`)
  const names = resolved.every((name) => name === '')
    ? written
    : resolved.map(
        (name, i) => name || (written.length === resolved.length ? (written[i] ?? '') : ''),
      )
  const column = (name: string) => {
    const all = parts(row, name)
    const [only = ''] = new Set(all).size === 1 ? all : []
    // A list shorter than that of the actors cannot be matched to them.
    return (i: number): string => (all.length === names.length ? (all[i] ?? '') : only)
  }
  const code = column(`${side} country`)
  const cow = column(`${side} cow`)
  const sector = column(`primary ${side} sector`)
  const sectors = column(`${side} sectors`)
  const title = column(`${side} title`)
  const wikipedia = column(`wikipedia ${side} id`)
  const found = new Map<string, Party>()
  for (const [i, name] of names.entries()) {
    if (name === '') continue
    const codes = code(i).toUpperCase()
    const country = countryOf('alpha3', codes, day) ?? countryOf('cow', cow(i), day)
    const primary = sector(i).toUpperCase()
    const isState = country !== null && countryNamed(name) === country
    const own =
      wikipedia(i) === ''
        ? { scheme: SCHEME, value: identifier([codes, primary, name.toLowerCase()].join('|')) }
        : { scheme: WIKIPEDIA_SCHEME, value: identifier(wikipedia(i)) }
    const number = isState ? gleditschWardOf(country) : null
    found.set(`${own.scheme} ${own.value}`, {
      own,
      state: number === null ? undefined : { scheme: STATE_SCHEME, value: String(number) },
      type: isState
        ? 'state'
        : codes === 'IGO'
          ? 'intergovernmental_organization'
          : (KINDS[primary] ?? 'unidentified'),
      name: cut(name, NAME_MAX),
      country,
      sectors: [
        ...new Set([
          primary,
          ...sectors(i)
            .toUpperCase()
            .split(/[|,/]\s*/),
        ]),
      ].filter((one) => isOf(SECTORS, one)),
      title: orNull(cut(title(i), NAME_MAX)),
    })
  }
  return [...found.values()].slice(0, LIST_ITEMS / 2)
}

const actorOf = (
  { own, state, type, name, country, sectors }: Party,
  dataset: Event['dataset'],
): ImportRecord =>
  record(
    { actor: { type, name, country, sectors, externalIds: [own], dataset } },
    { keep: true, also: state },
  )

/** The precision of a place, from its GeoNames feature code. */
const placePrecision = (feature: string): NonNullable<Event['location']>['precision'] => {
  if (/^(PCL|TERR)/.test(feature)) return 'country'
  if (feature.startsWith('ADM1')) return 'admin1'
  if (/^ADM[2-5]/.test(feature)) return 'admin2'
  if (/^(OCN|SEA|GULF|BAY|STRT|CHN)/.test(feature)) return 'sea_or_air'
  if (/^(CONT|RGN|AREA|ADMD|ISLS?|MTS|DSRT|RIV|LK)/.test(feature)) return 'area'
  return feature === '' ? null : 'exact'
}

const locationOf = (row: CsvRow, day: string): Event['location'] => {
  const place = (...columns: string[]) =>
    orNull(cut(columns.map((name) => cell(row, name)).find((text) => text !== '') ?? '', NAME_MAX))
  const location = {
    name: place('placename', 'city', 'raw placename'),
    country: countryOf('alpha3', cell(row, 'country'), day),
    admin1: place('province'),
    admin2: place('district'),
    latitude: numberOrNull(cell(row, 'latitude'), 'latitude'),
    longitude: numberOrNull(cell(row, 'longitude'), 'longitude'),
    precision: placePrecision(cell(row, 'feature type').toUpperCase()),
    geonamesId: /^\d{1,12}(?:\.0)?$/.test(cell(row, 'geonames id'))
      ? cell(row, 'geonames id').replace('.0', '')
      : null,
  }
  return Object.values(location).every((value) => value === null) ? null : location
}

const story = (row: CsvRow) => ({
  scheme: STORY_SCHEME,
  // The event id has three parts: story, type and mode.
  value: identifier(cell(row, 'event id').split('_', 1)[0] ?? ''),
})

/** The story that a row was read from; POLECAT gives at most its headline. */
const articleOf = (row: CsvRow, dataset: Event['dataset']): ImportRecord => {
  const published = readDate(cell(row, 'publication date'), ['ISO', 'MM/DD/YYYY'])
  const source = cell(row, 'source')
  const named = (label: string, column: string) => {
    const names = parts(row, column).filter((name) => name !== '')
    return names.length > 0 ? [`${label}: ${names.join(', ')}.`] : []
  }
  const summary = [
    ...named('People', 'story people'),
    ...named('Organisations', 'story organizations'),
    ...named('Places', 'story locations'),
  ].join(' ')
  const id = story(row)
  const title =
    cell(row, 'headline') ||
    [`Story ${id.value}`, source, published]
      .filter((text) => text !== null && text !== '')
      .join(', ')
  const language = cell(row, 'language')
  return record(
    {
      article: {
        url: webUrl(cell(row, 'url') || cell(row, 'source url')),
        title: cut(title, TITLE_MAX),
        summary: orNull(cut(summary, SUMMARY_MAX)),
        language: languageNamed(language) ?? languageOf(language.toLowerCase()),
        publishedAt: published?.length === 10 ? published : null,
        source:
          source === ''
            ? null
            : {
                name: cut(source, NAME_MAX),
                domain: source.includes('.')
                  ? (Domain.safeParse(source.toLowerCase()).data ?? null)
                  : null,
              },
        externalIds: [id],
        dataset,
      },
    },
    { keep: true },
  )
}

const typeOf = (row: CsvRow): EventType => {
  const type = cell(row, 'event type').toUpperCase()
  if (!isOf(EVENT_TYPES, type))
    throw new RefusedRow(`Event Type is not a PLOVER type: ${JSON.stringify(cut(type, 40))}`)
  return type
}

const titleOf = (
  type: EventType,
  mode: EventMode | null,
  sides: Party[][],
  place: string | null,
) => {
  const who = sides
    .map((side) => side.map(({ name }) => name).join(', '))
    .filter((names) => names !== '')
    .join(' – ')
  const what = `${PLOVER[type].label}${mode === null ? '' : ` (${mode})`}`
  return cut(
    `${what}${who === '' ? '' : `: ${who}`}${place === null ? '' : `, ${place}`}`,
    TITLE_MAX,
  )
}

const recordsOf = (row: CsvRow, dataset: Event['dataset']): ImportRecord[] => {
  const id = cell(row, 'event id')
  if (id === '') throw new RefusedRow('Event ID is empty')
  const type = typeOf(row)
  // POLECAT takes the day of publication where a report gives no date.
  const given = cell(row, 'event date') || cell(row, 'publication date')
  const day = readDate(given, ['ISO', 'MM/DD/YYYY'])
  if (day?.length !== 10)
    throw new RefusedRow(`Event Date is not a day: ${JSON.stringify(cut(given, 40))}`)
  const modes: readonly string[] = modesOf(type)
  const mode = cell(row, 'event mode').toLowerCase()
  const isMode = (text: string): text is EventMode => modes.includes(text)
  const contexts = parts(row, 'contexts')
    .map((context) => context.toLowerCase().replace(/[\s-]+/g, '_'))
    .filter((context) => context !== '')
  const known = [...new Set(contexts)].filter((one): one is Context => isOf(CONTEXTS, one))
  const sides = [partiesOf(row, 'actor', day), partiesOf(row, 'recipient', day)]
  const location = locationOf(row, day)
  const knownMode = isMode(mode) ? mode : null
  return [
    ...sides.flat().map((party) => actorOf(party, dataset)),
    articleOf(row, dataset),
    record({
      event: {
        title: titleOf(type, knownMode, sides, location?.name ?? null),
        type,
        mode: knownMode,
        contexts: known,
        // A mode that PLOVER has no word for now is kept as a code.
        codes: mode === '' || knownMode !== null ? [] : [{ scheme: SCHEME, code: cut(mode, 64) }],
        tags: tagsOf(contexts.filter((context) => !isOf(CONTEXTS, context))),
        date: { start: day, end: day, precision: 'day' },
        location,
        participants: sides.flatMap((side, i) =>
          side.map(({ own, state, title }) => ({
            actor: { externalIds: state ? [own, state] : [own] },
            role: i === 0 ? ('initiator' as const) : ('recipient' as const),
            side: i === 0 ? ('a' as const) : ('b' as const),
            title,
          })),
        ),
        evidence: [{ article: { externalIds: [story(row)] } }],
        externalIds: [{ scheme: SCHEME, value: identifier(id) }],
        dataset,
      },
    }),
  ]
}

/** Maps a row to its columns where the header names columns that no row has. */
const fitted = (row: CsvRow): CsvRow => {
  const names = row.columns.map((name) => name.toLowerCase())
  const filled = names.filter((name) => !UNFILLED.has(name))
  if (row.surplus === 0 || names.length + row.surplus !== filled.length) return row
  const values = names.map((name) => row.cells[name] ?? '')
  const cells = Object.fromEntries(filled.map((name, i) => [name, values[i] ?? '']))
  return { ...row, cells, surplus: 0 }
}

const isHeader = (cells: string[]) => cells.includes('event id')

/**
 * Imports POLECAT (Political Event Classification, Attributes, and Types): events that machines
 * read in news and coded in PLOVER. An event is identified by its id, an article by the story in
 * that id. Existing actors stay as they are.
 */
export const polecat: Importer = {
  description: 'POLECAT, weekly or yearly files with tabs',
  async *rows({ chunks }, { release }) {
    let rows = 0
    for await (const found of readCsv(chunks, { fallback: [], isHeader, delimiter: '\t' })) {
      if (rows === 0) {
        const missing = REQUIRED.filter((name) => !(name in found.cells))
        if (missing.length > 0)
          throw new Error(`this is not a POLECAT file: it has no column ${missing.join(', ')}`)
      }
      rows++
      const row = fitted(found)
      const dataset = {
        name: 'polecat',
        version: release ?? orNull(cut(cell(row, 'version'), 100)),
        licence: null,
        attribution:
          'Scarborough, Bagozzi, Beger, Berrie, Halterman, Schrodt and Spivey: POLECAT Weekly Data, Harvard Dataverse, https://doi.org/10.7910/DVN/AJGVIT',
      }
      yield [tableRow(row, cell(row, 'event id'), () => recordsOf(row, dataset))]
    }
    if (rows === 0) throw new Error('this is not a POLECAT file: it has no events')
  },
}
