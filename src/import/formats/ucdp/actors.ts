import type { Actor } from '../../../actors/schema.ts'
import type { ActorRef } from '../../../contract/refs.ts'
import { countryNamed } from '../../../vocabulary/country-names.ts'
import { countryOfGleditschWard, gleditschWardOf } from '../../../vocabulary/gleditsch-ward.ts'
import { cell, readCsv, unicode, type CsvRow } from '../../read/csv.ts'
import { tableRow, type Importer } from '../../importer.ts'
import { cut, fold, NAME_MAX, record, whole } from '../../read/record.ts'
import type { ImportActor } from '../../schema.ts'
import { GOVERNMENT, OTHER_ENCODING, STATE_SCHEME, UCDP_LICENCE, UCDP_SCHEME } from './ucdp.ts'
import { RefusedRow, type ImportRecord } from '../../row.ts'

const REQUIRED = [
  'actorid',
  'namedata',
  'nameorig',
  'nameorigfulleng',
  'org',
  'location',
  'gwnoloc',
]

const KINDS: Record<string, { type: ActorRef['type']; label: string }> = {
  1: { type: 'armed_group', label: 'An organised group' },
  2: { type: 'population_group', label: 'Supporters of a party or leader, loosely organised' },
  3: { type: 'population_group', label: 'A community' },
  4: { type: 'state', label: 'A government, with forces that were' },
}

/** State numbers of former states, and of states that count as one with a successor. */
const FORMER_STATES: Readonly<Record<string, number>> = {
  Czechoslovakia: 315,
  Hyderabad: 751,
  'Serbia (Yugoslavia)': 345,
  'South Vietnam': 817,
  'South Yemen': 680,
}

/** The columns that list other actors, and the relation to them. */
const LINKS: [type: Actor['affiliations'][number]['type'], ids: string, names: string | null][] = [
  ['successor_of', 'actoridprev', 'nameprev'],
  ['part_of', 'actoridsplittemp', 'namesplittemp'],
  ['member_of', 'actoridalliance', 'namealliance'],
  ['part_of', 'actoridgroup', 'groupname'],
  ['member_of', 'oscoalitionid', null],
  ['member_of', 'nscoalitionid', null],
]

/** A cell as one line of text; `n/a` counts as empty. */
const textOf = (row: CsvRow, name: string): string => {
  const text = fold(cell(row, name).replaceAll('\u200f', ''))
  return text.toLowerCase() === 'n/a' ? '' : text
}
const listOf = (text: string): string[] =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')

type Alias = NonNullable<ImportActor['aliases']>[number]

const SCRIPTS: [script: string, letters: RegExp][] = [
  ['Latn', /\p{Script=Latin}/gu],
  ['Arab', /\p{Script=Arabic}/gu],
  ['Cyrl', /\p{Script=Cyrillic}/gu],
  ['Khmr', /\p{Script=Khmer}/gu],
  ['Mymr', /\p{Script=Myanmar}/gu],
  ['Deva', /\p{Script=Devanagari}/gu],
  ['Ethi', /\p{Script=Ethiopic}/gu],
  ['Hebr', /\p{Script=Hebrew}/gu],
]
/** The script of most letters of a text. */
const scriptOf = (text: string): string => {
  const counts = SCRIPTS.map(([script, letters]) => ({
    script,
    count: text.match(letters)?.length ?? 0,
  }))
  return counts.reduce((most, one) => (one.count > most.count ? one : most)).script
}
/** The script of a country. */
const scriptIn = (country: string | null): string =>
  (country === null ? undefined : new Intl.Locale(`und-${country}`).maximize().script) ?? 'Latn'

/** A name that is not English, in the group's script or in Latin transliteration. */
const ownName = (name: string, country: string | null): Alias => {
  const script = scriptOf(name)
  if (script !== 'Latn') return { name, language: `und-${script}`, kind: 'native' }
  return {
    name,
    language: null,
    kind: scriptIn(country) === 'Latn' ? 'native' : 'transliteration',
  }
}
/** Splits `Имя / Imya`, which is one name in two scripts. */
const inScripts = (text: string): string[] => {
  const parts = text.split('/').map((part) => part.trim())
  return parts.some((part) => scriptOf(part) !== 'Latn') ? parts : [text]
}

/**
 * The other names of an actor. A renamed actor has its first names in the columns of the original,
 * and its later names in order in those of the new ones; the last is the current name.
 */
const aliasesOf = (row: CsvRow, name: string, country: string | null): Alias[] => {
  const found = new Map<string, Alias>()
  const add = (alias: Alias) => {
    const key = alias.name.toLowerCase()
    if (alias.name !== '' && key !== name.toLowerCase() && !found.has(key))
      found.set(key, { ...alias, name: cut(alias.name, NAME_MAX) })
  }
  const english = (text: string): Alias => ({ name: text, language: 'en', kind: 'alias' })
  const own = (text: string): Alias[] => inScripts(text).map((part) => ownName(part, country))
  const short = (text: string): Alias => ({ name: text, language: null, kind: 'alias' })
  const former: Alias[] = []

  const original = [
    short(textOf(row, 'nameorig')),
    english(textOf(row, 'nameorigfulleng')),
    ...own(textOf(row, 'nameorigfull')),
  ]
  const names = listOf(textOf(row, 'newname'))
  if (names.length === 0) original.forEach(add)
  else {
    const now = names.findLastIndex((one) => one.toLowerCase() === name.toLowerCase())
    const current = now < 0 ? names.length - 1 : now
    const history = (column: string, aliases: (text: string) => Alias[]) => {
      const text = textOf(row, column)
      const parts = listOf(text)
      // The comma may be part of a name.
      const each = parts.length === names.length ? parts : [text]
      for (const [i, part] of each.entries())
        if (each.length === 1 || i === current) aliases(part).forEach(add)
        else former.push(...aliases(part))
    }
    history('newname', (text) => [short(text)])
    history('newnamefulleng', (text) => [english(text)])
    history('newnamefullmothertongue', own)
    for (const alias of [...former, ...original]) add({ ...alias, kind: 'previous' })
  }
  return [...found.values()]
}

/** The country of a government, and its state number. */
const stateOf = (name: string) => {
  const state = name.startsWith(GOVERNMENT) ? name.slice(GOVERNMENT.length) : null
  const country = state === null ? null : countryNamed(state)
  if (state === null || country === null) return { country: null, also: undefined }
  const number = FORMER_STATES[state] ?? gleditschWardOf(country)
  return {
    country,
    also: number === null ? undefined : { scheme: STATE_SCHEME, value: String(number) },
  }
}

interface Party {
  id: string
  name: string
}

/** Indexes the actors of a file and the members of coalitions. */
const indexOf = (rows: CsvRow[]) => {
  const listed = new Set(rows.map((row) => cell(row, 'actorid')))
  const members = new Map<string, Set<string>>()
  for (const row of rows)
    for (const [, ids, names] of LINKS)
      for (const id of names === null ? listOf(textOf(row, ids)) : [])
        members.set(id, (members.get(id) ?? new Set()).add(textOf(row, 'namedata')))
  return {
    has: (id: string): boolean => listed.has(id),
    /** A coalition has the names of its members in alphabetical order, as in UCDP GED. */
    coalition: (id: string): string => {
      const names = [...(members.get(id) ?? [])].toSorted((a, b) =>
        a.localeCompare(b, 'en', { sensitivity: 'base' }),
      )
      return names.length === 1 ? `${names[0]} and others` : names.join(', ')
    },
  }
}

const nameOf = (id: string) => ({ scheme: UCDP_SCHEME, value: id })

const recordsOf = (
  row: CsvRow,
  index: ReturnType<typeof indexOf>,
  dataset: ImportActor['dataset'],
): ImportRecord[] => {
  const id = whole(cell(row, 'actorid'), 'ActorId')
  const name = cut(textOf(row, 'namedata'), NAME_MAX)
  if (name === '') throw new RefusedRow('NameData is empty')
  const kind = KINDS[whole(cell(row, 'org'), 'Org')]
  if (!kind) throw new RefusedRow(`Org is not 1, 2, 3 or 4: ${cell(row, 'org')}`)

  const places = listOf(textOf(row, 'gwnoloc')).map((n) => whole(n, 'GWNOLoc'))
  const home = places[0] === undefined ? null : countryOfGleditschWard(Number(places[0]))
  const { country, also } = stateOf(name)

  const parties: Party[] = []
  const affiliations = new Map<string, NonNullable<ImportActor['affiliations']>[number]>()
  for (const [type, ids, names] of LINKS) {
    const called = names === null ? [] : listOf(textOf(row, names))
    for (const [i, other] of listOf(textOf(row, ids)).entries()) {
      if (whole(other, ids) === id) continue
      const party = names === null ? index.coalition(other) : called[i]
      if (!index.has(other)) parties.push({ id: other, name: party ?? `UCDP actor ${other}` })
      affiliations.set(`${type} ${other}`, {
        actor: { externalIds: [nameOf(other)] },
        type,
        title: null,
        from: null,
        to: null,
      })
    }
  }
  const location = textOf(row, 'location')
  return [
    record(
      {
        actor: {
          type: kind.type,
          name,
          aliases: aliasesOf(row, name, country ?? home),
          ...(kind.type === 'state' ? { country } : {}),
          description: location === '' ? null : `${kind.label} active in ${location}.`,
          externalIds: [nameOf(id)],
          affiliations: [...affiliations.values()],
          dataset,
        },
      },
      {
        changes: ['ucdp-ged', 'ucdp-actors'],
        also,
      },
    ),
    // Other parties have only a name here; UCDP GED has more.
    ...parties.map((party) => {
      const { country, also } = stateOf(party.name)
      return record(
        {
          actor: {
            type: also ? 'state' : 'armed_group',
            name: cut(party.name, NAME_MAX),
            country,
            externalIds: [nameOf(party.id)],
            dataset,
          },
        },
        { keep: true, also },
      )
    }),
  ]
}

/**
 * Imports the UCDP Actor Dataset: names, former names and relations of the parties of UCDP's
 * conflicts. Actors are identified by UCDP id, so they are those of UCDP GED. What other sources
 * recorded of an actor stays; the names and links of UCDP are added. Coalitions, of which the data
 * set has only ids, become actors as in UCDP GED.
 */
export const ucdpActors: Importer = {
  description: 'UCDP Actor Dataset, CSV of any release',
  async *rows({ chunks }, { release }) {
    const rows: CsvRow[] = []
    for await (const row of readCsv(unicode(chunks, OTHER_ENCODING), {
      fallback: [],
      isHeader: () => true,
    })) {
      const missing = REQUIRED.filter((name) => !(name in row.cells))
      if (missing.length > 0)
        throw new Error(`this is not a UCDP Actor file: it has no column ${missing.join(', ')}`)
      rows.push(row)
    }
    if (rows.length === 0) throw new Error('this is not a UCDP Actor file: it has no actors')
    const index = indexOf(rows)
    for (const row of rows) {
      const version = release ?? (cell(row, 'version') || null)
      const dataset = {
        name: 'ucdp-actors',
        version,
        licence: UCDP_LICENCE,
        attribution: 'Uppsala Conflict Data Program, Actor Dataset',
      }
      yield [tableRow(row, cell(row, 'actorid'), () => recordsOf(row, index, dataset))]
    }
  },
}
