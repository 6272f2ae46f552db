import { hash } from 'node:crypto'
import type { Readable } from 'node:stream'
import type { z } from 'zod'
import { NewActor } from '../actors/schema.ts'
import type { Stores } from '../app.ts'
import { NewArticle } from '../articles/schema.ts'
import type { Db, Engine } from '../db/engine.ts'
import { ConflictError, InputError } from '../errors.ts'
import { eventDraft } from '../events/store.ts'
import { NewEvent, type Event } from '../events/schema.ts'
import { countryOfGleditschWard } from '../vocabulary/gleditsch-ward.ts'
import { readCsv, type CsvRow } from './csv.ts'
import type { Outcome, Tally } from './report.ts'

/** The 49 columns of GED 23.1, for releases that come without a header. */
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

const SCHEME = 'ucdp'
const STATE_SCHEME = 'gw'
const SOURCE_SCHEME = 'ucdp-source'
const UNKNOWN_DAY = '1753-01-01'
const TITLE_MAX = 1_000
const NAME_MAX = 500

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

/** A row that cannot be taken, and why. */
class RefusedRow extends Error {
  override name = 'RefusedRow'
}

const cell = (row: CsvRow, name: string) => (row.cells[name] ?? '').trim()

/** A whole number that a spreadsheet may have given a decimal point. */
const whole = (text: string, name: string): string => {
  const digits = text.replace(/\.0+$/, '')
  if (!/^-?\d+$/.test(digits))
    throw new RefusedRow(`${name} is not a whole number: ${JSON.stringify(text.slice(0, 40))}`)
  return digits
}

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

const coordinate = (row: CsvRow, name: string): number | null => {
  const text = cell(row, name)
  if (text === '') return null
  const n = Number(text)
  if (!Number.isFinite(n))
    throw new RefusedRow(`${name} is not a number: ${JSON.stringify(text.slice(0, 40))}`)
  return n
}

const fold = (text: string) => text.replace(/\s+/gu, ' ').trim()
const cut = (text: string, max: number) => {
  const chars = [...text]
  return chars.length > max ? `${chars.slice(0, max - 1).join('')}…` : text
}
const orNull = (text: string) => (text === '' ? null : text)

interface Citation {
  key: string
  office: string | null
  date: string | null
  headline: string
}

/**
 * The articles that a row names, from the one cell that has them whole.
 *
 * Old rows (`number_of_sources` -1) have free text there, which is one citation. All others have
 * `"office,date,headline";"office,date,headline"`, where quotes and semicolons inside are bare.
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
  /** Gleditsch-Ward number. */
  state: string | null
}

const side = (row: CsvRow, letter: 'a' | 'b'): Side => {
  const name = fold(cell(row, `side_${letter}`))
  if (name === '') throw new RefusedRow(`side_${letter} is empty`)
  const isState = name.startsWith('Government of ')
  // Some releases have no gwnoa: a government at war at home is that of the event's country.
  const isHome = name === `Government of ${fold(cell(row, 'country'))}`
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

export interface UcdpGedOptions {
  file: Readable
  tally: Tally
  /** Called after each row. */
  onRow: (rows: number) => void
  /** The release, such as 23.1; the file does not say. */
  release: string | null
}

const check = <T extends z.ZodType>(schema: T, value: unknown): z.infer<T> => {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  throw new RefusedRow(
    result.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`).join('; '),
  )
}

/**
 * Imports a file of UCDP's Georeferenced Event Dataset, in one transaction: all of it, or nothing.
 *
 * An event is known by its `id`, an actor by its UCDP id, an article by its office, date and
 * headline, so that a second run changes nothing. Actors that are there already are left as they
 * are; tags, external ids and evidence that others gave to an event stay.
 */
export const importUcdpGed = (
  engine: Engine,
  stores: Stores,
  { file, tally, onRow, release }: UcdpGedOptions,
): Promise<void> =>
  engine.write(async (tx) => {
    const dataset = {
      name: 'ucdp-ged',
      version: release,
      licence: 'CC-BY-4.0',
      attribution:
        'Uppsala Conflict Data Program, Georeferenced Event Dataset (Sundberg and Melander 2013; Davies, Pettersson and Öberg)',
    }
    const actorIds = new Map<string, string>()
    const articleIds = new Map<string, string>()

    const actorOf = async (
      { ucdp, name, isState, state }: Side,
      on: string,
      conflict: string,
    ): Promise<[string, Outcome]> => {
      const known = await stores.actors.findByExternalIds(tx, [{ scheme: SCHEME, value: ucdp }])
      if (known) return [known, 'unchanged']
      const externalIds = [{ scheme: SCHEME, value: ucdp }]
      if (state !== null) {
        const sameState = await stores.actors.findByExternalIds(tx, [
          { scheme: STATE_SCHEME, value: state },
        ])
        if (!sameState) externalIds.push({ scheme: STATE_SCHEME, value: state })
        else if (!(await hasUcdpId(tx, sameState))) return [sameState, 'unchanged']
      }
      const isCivilians = /^civilians$/i.test(name)
      const actor = check(NewActor, {
        type: isState ? 'state' : isCivilians ? 'population_group' : 'armed_group',
        name,
        country: state === null ? null : countryOfGleditschWard(Number(state), on),
        // Groups of one name, of which there are many, are told apart by what they fight over.
        description:
          isState || isCivilians || conflict === '' ? null : `Party to the conflict ${conflict}.`,
        externalIds,
        dataset,
      })
      return [await stores.actors.insert(tx, actor), 'created']
    }

    const hasUcdpId = async (db: Db, id: string): Promise<boolean> => {
      const { externalIds } = await stores.actors.find(db, id)
      return externalIds.some(({ scheme }) => scheme === SCHEME)
    }

    const articleOf = async ({
      key,
      office,
      date,
      headline,
    }: Citation): Promise<[string, Outcome]> => {
      const name = { scheme: SOURCE_SCHEME, value: key }
      const known = await stores.articles.findByExternalIds(tx, [name])
      if (known) return [known, 'unchanged']
      const folded = fold(headline)
      const title = folded === '' ? fold(`${office ?? ''} ${date ?? ''}`) : folded
      const article = check(NewArticle, {
        title: cut(title, TITLE_MAX),
        summary: [...title].length > TITLE_MAX ? cut(title, TITLE_MAX * 10) : null,
        publishedAt: date === UNKNOWN_DAY ? null : date,
        source: office === null || office === '' ? null : { name: cut(office, NAME_MAX) },
        externalIds: [name],
        dataset,
      })
      return [await stores.articles.insert(tx, article), 'created']
    }

    /** Finds or makes something once per import. */
    const once = async (
      seen: Map<string, string>,
      collection: 'actors' | 'articles',
      key: string,
      make: () => Promise<[string, Outcome]>,
      fresh: [Map<string, string>, string, string, 'actors' | 'articles', Outcome][],
    ): Promise<string> => {
      const known = seen.get(key)
      if (known !== undefined) return known
      const [id, outcome] = await make()
      fresh.push([seen, key, id, collection, outcome])
      return id
    }

    const importRow = async (row: CsvRow): Promise<void> => {
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
      const fresh: Parameters<typeof once>[4] = []
      const participants: string[] = []
      for (const one of sides)
        participants.push(
          await once(actorIds, 'actors', one.ucdp, () => actorOf(one, start, conflict), fresh),
        )
      const evidence: string[] = []
      for (const one of cited)
        evidence.push(await once(articleIds, 'articles', one.key, () => articleOf(one), fresh))
      const event = check(NewEvent, {
        title: cut(
          `${violence.label}: ${sides[0].name} and ${sides[1].name}${name === '' ? '' : `, ${name}`}`,
          TITLE_MAX,
        ),
        summary: orNull(cut(summary, TITLE_MAX * 10)),
        type: 'ASSAULT',
        contexts: ['military'],
        codes: [{ scheme: SCHEME, code: whole(cell(row, 'type_of_violence'), 'type_of_violence') }],
        date: { start, end, precision },
        location: {
          name: orNull(cut(name, NAME_MAX)),
          country:
            countryId === ''
              ? null
              : countryOfGleditschWard(Number(whole(countryId, 'country_id')), start),
          admin1: orNull(cut(fold(cell(row, 'adm_1')), NAME_MAX)),
          admin2: orNull(cut(fold(cell(row, 'adm_2')), NAME_MAX)),
          latitude: coordinate(row, 'latitude'),
          longitude: coordinate(row, 'longitude'),
          precision:
            place === ''
              ? null
              : (PLACE_PRECISIONS[Number(whole(place, 'where_prec')) - 1] ?? null),
        },
        fatalities: {
          low: countOrNull(row, 'low'),
          best: countOrNull(row, 'best'),
          high: countOrNull(row, 'high'),
          civilians: countOrNull(row, 'deaths_civilians'),
        },
        participants: participants.map((actorId, i) => ({
          actorId,
          role: violence.roles[i],
          side: i === 0 ? 'a' : 'b',
        })),
        evidence: evidence.map((articleId) => ({ articleId })),
        externalIds: [{ scheme: SCHEME, value: id }],
        tags: [violence.tag],
        dataset,
      })
      const known = await stores.events.findByExternalIds(tx, event.externalIds)
      let outcome: Outcome = 'created'
      if (known === null) {
        await stores.events.insert(tx, event)
      } else {
        const before = await stores.events.find(tx, known)
        outcome = (await stores.events.change(tx, before, joined(eventDraft(before), event)))
          ? 'updated'
          : 'unchanged'
      }
      tally.add('events', outcome)
      for (const [seen, key, made, collection, how] of fresh) {
        seen.set(key, made)
        tally.add(collection, how)
      }
    }

    let rows = 0
    const isHeader = (cells: string[]) => cells.includes('id') && cells.includes('type_of_violence')
    for await (const row of readCsv(file, { fallback: COLUMNS, isHeader })) {
      if (rows === 0) {
        const missing = REQUIRED.filter((name) => !(name in row.cells))
        if (missing.length > 0)
          throw new Error(`this is not a UCDP GED file: it has no column ${missing.join(', ')}`)
        if (!row.isNamed && (row.surplus !== 0 || !/^\d+(\.0+)?$/.test(cell(row, 'id'))))
          throw new Error(
            'this is not a UCDP GED file: the first row is neither a header nor an event',
          )
      }
      // The row below the header of files from HDX tells what the columns mean.
      const texts = Object.values(row.cells)
      if (
        cell(row, 'id') === '' &&
        ((rows === 0 && texts.some((text) => text.startsWith('#'))) ||
          texts.every((text) => text.trim() === ''))
      )
        continue
      rows++
      tally.row()
      try {
        if (row.surplus !== 0)
          throw new RefusedRow(
            `the row has ${Math.abs(row.surplus)} cells ${row.surplus > 0 ? 'more' : 'fewer'} than the header`,
          )
        await engine.attempt(tx, () => importRow(row))
      } catch (error) {
        const isRefused =
          error instanceof RefusedRow ||
          error instanceof ConflictError ||
          error instanceof InputError
        if (!isRefused) throw error
        tally.refuse(row.line, orNull(cell(row, 'id')), error.message)
      }
      onRow(rows)
    }
    if (rows === 0) throw new Error('this is not a UCDP GED file: it has no events')
  })

/** What the file says of an event, with what others have added to it, or made of what it leaves open. */
const joined = (stored: NewEvent, given: NewEvent): NewEvent => {
  const cited = new Set(stored.evidence.map(({ articleId }) => articleId))
  const fighting = new Set(given.participants.map(({ actorId }) => actorId))
  const place = given.location ?? stored.location
  const both = <T>(key: (item: T) => string, mine: T[], theirs: T[]): T[] => [
    ...new Map([...mine, ...theirs].map((item) => [key(item), item])).values(),
  ]
  return {
    ...given,
    mode: stored.mode,
    modality: stored.modality,
    status: stored.status,
    confidence: stored.confidence,
    location: place && { ...place, geonamesId: stored.location?.geonamesId ?? null },
    // Another release may name other sides; whoever has no side was added by others.
    participants: both(
      ({ actorId }) => actorId,
      given.participants,
      stored.participants.filter(({ actorId, side }) => side === null || fighting.has(actorId)),
    ),
    contexts: both(String, stored.contexts, given.contexts),
    codes: both(({ scheme, code }) => `${scheme} ${code}`, stored.codes, given.codes),
    tags: both(String, stored.tags, given.tags),
    externalIds: both(
      ({ scheme, value }) => `${scheme} ${value}`,
      stored.externalIds,
      given.externalIds,
    ),
    evidence: [
      ...stored.evidence,
      ...given.evidence.filter(({ articleId }) => !cited.has(articleId)),
    ],
  }
}
