import { hash } from 'node:crypto'
import type { Event } from '../../../events/schema.ts'
import { countryOfGleditschWard } from '../../../vocabulary/gleditsch-ward.ts'
import { cell, readCsv, unicode, type CsvRow } from '../../read/csv.ts'
import { tableRow, type Importer } from '../../importer.ts'
import {
  cut,
  fold,
  NAME_MAX,
  numberOrNull,
  orNull,
  record,
  TITLE_MAX,
  whole,
} from '../../read/record.ts'
import { GOVERNMENT, OTHER_ENCODING, STATE_SCHEME, UCDP_LICENCE, UCDP_SCHEME } from './ucdp.ts'
import { RefusedRow, type ImportRecord } from '../../row.ts'

/** The 49 columns of GED 23.1, for releases without a header. */
const COLUMNS = (
  'id relid year active_year code_status type_of_violence conflict_dset_id conflict_new_id conflict_name dyad_dset_id ' +
  'dyad_new_id dyad_name side_a_dset_id side_a_new_id side_a side_b_dset_id side_b_new_id side_b number_of_sources ' +
  'source_article source_office source_date source_headline source_original where_prec where_coordinates ' +
  'where_description adm_1 adm_2 latitude longitude geom_wkt priogrid_gid country country_id region event_clarity ' +
  'date_prec date_start date_end deaths_a deaths_b deaths_civilians deaths_unknown best high low gwnoa gwnob'
).split(' ')

const REQUIRED = [
  'id',
  'type_of_violence',
  'side_a_new_id',
  'side_a',
  'side_b_new_id',
  'side_b',
  'source_article',
  'date_prec',
  'date_start',
  'date_end',
  'best',
] as const

const SOURCE_SCHEME = 'ucdp-source'
const UNKNOWN_DAY = '1753-01-01'

const VIOLENCE: Record<
  string,
  { tag: string; label: string; roles: ['participant' | 'initiator', 'participant' | 'recipient'] }
> = {
  1: {
    tag: 'state-based-conflict',
    label: 'State-based conflict',
    roles: ['participant', 'participant'],
  },
  2: {
    tag: 'non-state-conflict',
    label: 'Non-state conflict',
    roles: ['participant', 'participant'],
  },
  3: { tag: 'one-sided-violence', label: 'One-sided violence', roles: ['initiator', 'recipient'] },
}
const DATE_PRECISIONS: Record<string, Event['date']['precision']> = {
  1: 'day',
  2: 'week',
  3: 'week',
  4: 'month',
  5: 'year',
}
const PLACE_PRECISIONS = [
  'exact',
  'nearby',
  'admin2',
  'admin1',
  'area',
  'country',
  'sea_or_air',
] as const

const countOrNull = (row: CsvRow, name: string): number | null => {
  const text = cell(row, name)
  if (text === '') return null
  const n = Number(whole(text, name))
  return n < 0 ? null : n
}

const day = (row: CsvRow, name: string): string => {
  const [, found] = /^(\d{4}-\d{2}-\d{2})(?:[ T].*)?$/.exec(cell(row, name)) ?? []
  if (found === undefined)
    throw new RefusedRow(`${name} is not a date: ${JSON.stringify(cell(row, name).slice(0, 40))}`)
  return found
}

interface Citation {
  key: string
  office: string | null
  date: string | null
  headline: string
}

/**
 * The articles that a row cites, from the one cell that has them complete. Old rows
 * (`number_of_sources` -1) have free text, which counts as one citation. Others have
 * `"office,date,headline";"office,date,headline"`, where quotes and semicolons inside are not
 * escaped.
 */
const citations = (row: CsvRow): Citation[] => {
  const text = cell(row, 'source_article')
  if (text === '') return []
  const found = new Map<string, Citation>()
  const add = (office: string | null, date: string | null, headline: string) => {
    const key = hash('sha256', JSON.stringify([office, date, headline])).slice(0, 40)
    found.set(key, { key, office, date, headline })
  }
  if (whole(cell(row, 'number_of_sources') || '0', 'number_of_sources') === '-1') {
    add(null, null, fold(text))
    return [...found.values()]
  }
  for (const piece of text
    .replace(/^"/, '')
    .replace(/"$/, '')
    .split(/"\s*;\s*"/)) {
    const [, office, date, headline] = /^(.*?),\s?(\d{4}-\d{2}-\d{2}),(.*)$/s.exec(piece) ?? []
    if (office === undefined || date === undefined || headline === undefined)
      add(null, null, fold(piece))
    else add(office.trim(), date, headline.trim())
  }
  return [...found.values()]
}

interface Side {
  ucdp: string
  name: string
  isState: boolean
  state: string | null
}

const side = (row: CsvRow, letter: 'a' | 'b'): Side => {
  const name = fold(cell(row, `side_${letter}`))
  if (name === '') throw new RefusedRow(`side_${letter} is empty`)
  const isState = name.startsWith(GOVERNMENT)
  // Some releases lack gwnoa: a government fighting at home is that of the event's country.
  const isHome = name === `${GOVERNMENT}${fold(cell(row, 'country'))}`
  const state = (cell(row, `gwno${letter}`) || (isHome ? cell(row, 'country_id') : '')).replace(
    /\.0+$/,
    '',
  )
  return {
    ucdp: whole(cell(row, `side_${letter}_new_id`), `side_${letter}_new_id`),
    name: cut(name, NAME_MAX),
    isState,
    state: isState && /^\d+$/.test(state) ? state : null,
  }
}

/** The two external ids of a side: its own, and that of the state that it governs. */
const namesOf = ({ ucdp, state }: Side) => ({
  own: { scheme: UCDP_SCHEME, value: ucdp },
  state: state === null ? null : { scheme: STATE_SCHEME, value: state },
})

const actorOf = (
  one: Side,
  on: string,
  conflict: string,
  dataset: Event['dataset'],
): ImportRecord => {
  const { name, isState, state } = one
  const isCivilians = /^civilians$/i.test(name)
  const names = namesOf(one)
  return record(
    {
      actor: {
        type: isState ? 'state' : isCivilians ? 'population_group' : 'armed_group',
        name,
        country: state === null ? null : countryOfGleditschWard(Number(state), on),
        // Many groups share a name; the conflict tells them apart.
        description:
          isState || isCivilians || conflict === '' ? null : `Party to the conflict ${conflict}.`,
        externalIds: [names.own],
        dataset,
      },
    },
    { keep: true, also: names.state ?? undefined },
  )
}

const articleOf = (
  { key, office, date, headline }: Citation,
  dataset: Event['dataset'],
): ImportRecord => {
  const folded = fold(headline)
  const title = folded === '' ? fold(`${office ?? ''} ${date ?? ''}`) : folded
  return record(
    {
      article: {
        title: cut(title, TITLE_MAX),
        summary: [...title].length > TITLE_MAX ? cut(title, TITLE_MAX * 10) : null,
        publishedAt: date === UNKNOWN_DAY ? null : date,
        source: office ? { name: cut(office, NAME_MAX) } : null,
        externalIds: [{ scheme: SOURCE_SCHEME, value: key }],
        dataset,
      },
    },
    { keep: true },
  )
}

const recordsOf = (row: CsvRow, dataset: Event['dataset']): ImportRecord[] => {
  const id = whole(cell(row, 'id'), 'id')
  const violence = VIOLENCE[whole(cell(row, 'type_of_violence'), 'type_of_violence')]
  if (!violence)
    throw new RefusedRow(`type_of_violence is not 1, 2 or 3: ${cell(row, 'type_of_violence')}`)
  const precision = DATE_PRECISIONS[whole(cell(row, 'date_prec'), 'date_prec')]
  if (!precision) throw new RefusedRow(`date_prec is not 1 to 5: ${cell(row, 'date_prec')}`)
  const start = day(row, 'date_start')
  const end = day(row, 'date_end')
  const sides = [side(row, 'a'), side(row, 'b')] as const
  const cited = citations(row)
  const place = cell(row, 'where_prec')
  const countryId = cell(row, 'country_id')
  const name = fold(cell(row, 'where_coordinates'))
  const told = (label: string, column: string) => {
    const text = fold(cell(row, column)).replace(/\.$/, '')
    return text === '' ? [] : [`${label}: ${text}.`]
  }
  const summary = [
    ...told('Conflict', 'conflict_name'),
    ...told('Place', 'where_description'),
    ...told('Original source', 'source_original'),
  ].join(' ')
  const conflict = fold(cell(row, 'conflict_name'))
  const event = record({
    event: {
      title: cut(
        `${violence.label}: ${sides[0].name} and ${sides[1].name}${name === '' ? '' : `, ${name}`}`,
        TITLE_MAX,
      ),
      summary: orNull(cut(summary, TITLE_MAX * 10)),
      type: 'ASSAULT',
      contexts: ['military'],
      codes: [
        { scheme: UCDP_SCHEME, code: whole(cell(row, 'type_of_violence'), 'type_of_violence') },
      ],
      date: { start, end, precision },
      location: {
        name: orNull(cut(name, NAME_MAX)),
        country:
          countryId === ''
            ? null
            : countryOfGleditschWard(Number(whole(countryId, 'country_id')), start),
        admin1: orNull(cut(fold(cell(row, 'adm_1')), NAME_MAX)),
        admin2: orNull(cut(fold(cell(row, 'adm_2')), NAME_MAX)),
        latitude: numberOrNull(cell(row, 'latitude'), 'latitude'),
        longitude: numberOrNull(cell(row, 'longitude'), 'longitude'),
        precision:
          place === '' ? null : (PLACE_PRECISIONS[Number(whole(place, 'where_prec')) - 1] ?? null),
      },
      fatalities: {
        low: countOrNull(row, 'low'),
        best: countOrNull(row, 'best'),
        high: countOrNull(row, 'high'),
        civilians: countOrNull(row, 'deaths_civilians'),
      },
      participants: sides.map((one, i) => ({
        actor: { externalIds: Object.values(namesOf(one)).filter((name) => name !== null) },
        role: violence.roles[i],
        side: i === 0 ? 'a' : 'b',
      })),
      evidence: cited.map(({ key }) => ({
        article: { externalIds: [{ scheme: SOURCE_SCHEME, value: key }] },
      })),
      externalIds: [{ scheme: UCDP_SCHEME, value: id }],
      tags: [violence.tag],
      dataset,
    },
  })
  return [
    ...sides.map((one) => actorOf(one, start, conflict, dataset)),
    ...cited.map((one) => articleOf(one, dataset)),
    event,
  ]
}

const isHeader = (cells: string[]) => cells.includes('id') && cells.includes('type_of_violence')

/** Refuses a file whose first row shows that it is another format. */
const check = (row: CsvRow): void => {
  const missing = REQUIRED.filter((name) => !(name in row.cells))
  if (missing.length > 0)
    throw new Error(`this is not a UCDP GED file: it has no column ${missing.join(', ')}`)
  if (!row.isNamed && (row.surplus !== 0 || !/^\d+(\.0+)?$/.test(cell(row, 'id'))))
    throw new Error('this is not a UCDP GED file: the first row is neither a header nor an event')
}

/**
 * Imports the UCDP Georeferenced Event Dataset. An event is identified by its `id`, an actor by its
 * UCDP id, an article by office, date and headline, so a second run changes nothing. Existing
 * actors stay as they are, as do tags, external ids and evidence that others added to an event.
 */
export const ucdpGed: Importer = {
  description: 'UCDP Georeferenced Event Dataset, CSV of any release',
  async *rows({ chunks }, { release }) {
    const dataset = {
      name: 'ucdp-ged',
      version: release,
      licence: UCDP_LICENCE,
      attribution:
        'Uppsala Conflict Data Program, Georeferenced Event Dataset (Sundberg and Melander 2013; Davies, Pettersson and Öberg)',
    }
    let rows = 0
    for await (const row of readCsv(unicode(chunks, OTHER_ENCODING), {
      fallback: COLUMNS,
      isHeader,
    })) {
      if (rows === 0) check(row)
      // Files from HDX have a row below the header that describes the columns.
      const texts = Object.values(row.cells)
      if (
        cell(row, 'id') === '' &&
        ((rows === 0 && texts.some((text) => text.startsWith('#'))) ||
          texts.every((text) => text.trim() === ''))
      )
        continue
      rows++
      yield [tableRow(row, cell(row, 'id'), () => recordsOf(row, dataset))]
    }
    if (rows === 0) throw new Error('this is not a UCDP GED file: it has no events')
  },
}
