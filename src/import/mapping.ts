import { z } from '@hono/zod-openapi'
import { Dataset, Scheme } from '../contract/fields.ts'
import { issuesOf, nearest } from '../contract/issues.ts'
import { COUNTRY_SCHEMES } from '../vocabulary/country-codes.ts'
import { countryNamed } from '../vocabulary/country-names.ts'
import { patternOf } from './dates.ts'

/** A text in which `{Column}` stands for what a row has in that column. */
export class Template {
  readonly text: string
  readonly parts: readonly (string | { column: string })[]
  constructor(text: string) {
    this.text = text
    this.parts = [...text.matchAll(/\{\{|\}\}|\{([^{}]*)\}|[{}]|[^{}]+/g)].map(([part, column]) => {
      if (column !== undefined && column.trim() !== '') return { column: column.trim() }
      if (part === '{{' || part === '}}') return part.slice(1)
      if (part.startsWith('{') || part === '}') throw new SyntaxError(part)
      return part
    })
  }
  get columns(): string[] {
    return this.parts.flatMap((part) => (typeof part === 'string' ? [] : [part.column]))
  }
}

/** The column that stands for the item at hand, where there is a record for each of a list. */
export const ITEM = '.'

const TemplateText = z.string().transform((text, ctx) => {
  try {
    return new Template(text)
  } catch {
    ctx.addIssue({
      code: 'custom',
      message: 'has a brace that names no column: write {Column}, or {{ and }} for braces',
    })
    return z.NEVER
  }
})

/** The systems of country codes that a column may be in, with what finds a country in each. */
export const COUNTRY_SYSTEMS = {
  iso2: COUNTRY_SCHEMES.alpha2,
  iso3: COUNTRY_SCHEMES.alpha3,
  fips: COUNTRY_SCHEMES.fips,
  gw: COUNTRY_SCHEMES.gw,
  cow: COUNTRY_SCHEMES.cow,
  cameo: COUNTRY_SCHEMES.cameo,
  name: countryNamed,
} satisfies Record<string, (code: string, day?: string) => string | null>
export type CountrySystem = keyof typeof COUNTRY_SYSTEMS

const DateFormats = z.preprocess(
  (given) => (typeof given === 'string' ? [given] : given),
  z.array(
    z.string().refine((format) => patternOf(format) !== null, {
      error:
        'must be ISO, excel, excel1904, or a pattern of YYYY, MM, DD, such as DD/MM/YYYY or D MMM YYYY',
    }),
  ),
)
const CountrySystem = z.enum(Object.keys(COUNTRY_SYSTEMS) as CountrySystem[])
const ListSeparator = z.string().min(1).max(10)

const isObject = (given: unknown): given is Record<string, unknown> =>
  typeof given === 'object' && given !== null && !Array.isArray(given)
const isValue = (given: unknown) =>
  typeof given === 'string' ||
  typeof given === 'number' ||
  (isObject(given) && ('from' in given || 'value' in given))

const Fixed = z.union([z.string(), z.number(), z.null()])
/** Where a field has its value from: a text with columns, or a constant. */
const Value = z.preprocess(
  (given) =>
    typeof given === 'string'
      ? { from: given, isBare: true }
      : typeof given === 'number'
        ? { value: given }
        : given,
  z
    .strictObject({
      from: TemplateText.optional(),
      value: Fixed.optional(),
      map: z.record(z.string(), Fixed).optional(),
      else: Fixed.optional(),
      list: ListSeparator.optional(),
      dates: DateFormats.optional(),
      countries: CountrySystem.optional(),
      isBare: z.literal(true).optional(),
    })
    .refine((value) => (value.from === undefined) !== (value.value === undefined), {
      error: 'needs "from" or "value", one of the two',
    }),
)
export type Value = z.output<typeof Value>

const Values = z.preprocess(
  (given) => (Array.isArray(given) ? given : [given]),
  z.array(Value).max(50),
)
export type Values = z.output<typeof Values>
const Ids = z.record(Scheme, Value)

const Name = z.string().regex(/^[A-Za-z][\w-]*$/, 'must be a word, such as attacker')
const reference = <T extends z.ZodRawShape>(others: T) =>
  z.preprocess(
    (given) => (typeof given === 'string' ? { name: given } : given),
    z.strictObject({ name: Name.optional(), externalIds: Ids.optional(), ...others }),
  )
const ActorOf = reference({})
const ArticleOf = reference({ url: Value.optional() })
export type Reference = z.output<typeof ArticleOf>

const optional = <N extends string>(...names: N[]) =>
  Object.fromEntries(names.map((name) => [name, Value.optional()])) as Record<
    N,
    z.ZodOptional<typeof Value>
  >

const common = {
  id: Value.optional(),
  each: Value.optional(),
  externalIds: Ids.optional(),
  tags: Values.optional(),
}

export const ActorMapping = z.strictObject({
  ...common,
  id: Value,
  type: Value,
  name: Value,
  ...optional('country', 'description', 'startDate', 'endDate'),
  sectors: Values.optional(),
  aliases: z.array(z.strictObject({ name: Value, ...optional('language', 'kind') })).optional(),
  affiliations: z
    .array(z.strictObject({ actor: ActorOf, type: Value, ...optional('title', 'from', 'to') }))
    .optional(),
})
export type ActorMapping = z.output<typeof ActorMapping>

export const ArticleMapping = z
  .strictObject({
    ...common,
    title: Value,
    ...optional('url', 'summary', 'body', 'language', 'publishedAt', 'section', 'genre'),
    ...optional('imageUrl', 'rights'),
    authors: Values.optional(),
    source: z.strictObject(optional('name', 'domain', 'country')).optional(),
    mentions: z.array(z.strictObject({ actor: ActorOf, ...optional('count') })).optional(),
  })
  .refine((article) => article.id !== undefined || article.url !== undefined, {
    error: 'needs an id or a url, by which it is known again',
  })
export type ArticleMapping = z.output<typeof ArticleMapping>

const { each: _, ...ofEvents } = common
export const EventMapping = z.strictObject({
  ...ofEvents,
  id: Value,
  title: Value,
  type: Value,
  date: z.preprocess(
    (given) => (isValue(given) ? { start: given } : given),
    z.strictObject({ start: Value, ...optional('end', 'precision') }),
  ),
  ...optional('summary', 'mode', 'modality', 'status', 'confidence'),
  contexts: Values.optional(),
  codes: Ids.optional(),
  location: z
    .strictObject(
      optional(
        ...(['name', 'country', 'admin1', 'admin2', 'latitude', 'longitude'] as const),
        ...(['precision', 'geonamesId'] as const),
      ),
    )
    .optional(),
  fatalities: z.strictObject(optional('low', 'best', 'high', 'civilians')).optional(),
  participants: z
    .array(z.strictObject({ actor: ActorOf, ...optional('role', 'side', 'title') }))
    .optional(),
  evidence: z
    .array(z.strictObject({ article: ArticleOf, ...optional('quote', 'stance', 'confidence') }))
    .optional(),
})
export type EventMapping = z.output<typeof EventMapping>

/** How the file of a table is written. */
const TableFile = z.strictObject({
  delimiter: z.string().length(1).optional(),
  encoding: z
    .string()
    .refine(isEncoding, { error: 'is not the name of an encoding, such as windows-1252' })
    .optional(),
  headerRow: z.int().min(1).max(1000).optional(),
})

/** How a table becomes articles, actors and events: what `--mapping` names has this form. */
export const Mapping = z
  .strictObject({
    scheme: Scheme,
    dataset: Dataset,
    file: TableFile.optional(),
    months: z
      .string()
      .regex(/^[a-z]{2,3}$/, 'must be the code of a language, such as pl')
      .optional(),
    empty: z.array(z.string()).optional(),
    list: ListSeparator.optional(),
    dates: DateFormats.optional(),
    countries: CountrySystem.optional(),
    decimal: z.enum(['.', ',']).optional(),
    actors: z.record(Name, ActorMapping).optional(),
    articles: z.record(Name, ArticleMapping).optional(),
    events: z.record(Name, EventMapping).optional(),
  })
  .refine(({ actors, articles, events }) => actors ?? articles ?? events, {
    error: 'needs actors, articles or events',
  })
export type Mapping = z.output<typeof Mapping>

function isEncoding(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== ''
  } catch {
    return false
  }
}

const refuse = (faults: string[]): never => {
  throw new Error(`the mapping does not fit\n${faults.map((fault) => `  ${fault}`).join('\n')}`)
}
const meant = (word: string, allowed: readonly string[]): string => {
  const near = nearest(word, allowed)
  return near === undefined ? '' : `; did you mean ${near}?`
}

/** The references of records to others, with where they stand. */
const referencesIn = ({ actors = {}, articles = {}, events = {} }: Mapping) => {
  const all: { at: string; to: 'actors' | 'articles'; name: string }[] = []
  const add = (at: string, to: 'actors' | 'articles', { name }: Reference) => {
    if (name !== undefined) all.push({ at, to, name })
  }
  for (const [name, { affiliations = [] }] of Object.entries(actors))
    for (const [i, { actor }] of affiliations.entries())
      add(`actors.${name}.affiliations.${i}.actor`, 'actors', actor)
  for (const [name, { mentions = [] }] of Object.entries(articles))
    for (const [i, { actor }] of mentions.entries())
      add(`articles.${name}.mentions.${i}.actor`, 'actors', actor)
  for (const [name, { participants = [], evidence = [] }] of Object.entries(events)) {
    for (const [i, { actor }] of participants.entries())
      add(`events.${name}.participants.${i}.actor`, 'actors', actor)
    for (const [i, { article }] of evidence.entries())
      add(`events.${name}.evidence.${i}.article`, 'articles', article)
  }
  return all
}

/**
 * The actors of a mapping, each after those that it is affiliated with.
 *
 * @throws when two of them are affiliated with each other
 */
const inOrder = (actors: Record<string, ActorMapping>): Record<string, ActorMapping> => {
  const done = new Map<string, ActorMapping>()
  const visit = (name: string, before: readonly string[]): void => {
    const actor = actors[name]
    if (!actor || done.has(name)) return
    if (before.includes(name))
      refuse([`actors.${name} is affiliated with itself: ${[...before, name].join(', ')}`])
    for (const { actor: other } of actor.affiliations ?? [])
      if (other.name !== undefined) visit(other.name, [...before, name])
    done.set(name, actor)
  }
  for (const name of Object.keys(actors)) visit(name, [])
  return Object.fromEntries(done)
}

/** A mapping as it was read, and where it does not fit. */
export interface MappingRead {
  /** The mapping, where its form is right. */
  mapping: Mapping | null
  /** What it says, whether its form is right or not. */
  given: unknown
  /** Each place that does not fit, and what was probably meant. */
  faults: string[]
}

/** A mapping whose form is right, with its actors in order, and the references of it that lead nowhere. */
const resolved = (mapping: Mapping): Pick<MappingRead, 'mapping' | 'faults'> => ({
  mapping: { ...mapping, actors: inOrder(mapping.actors ?? {}) },
  faults: referencesIn(mapping).flatMap(({ at, to, name }) => {
    const names = Object.keys(mapping[to] ?? {})
    return names.includes(name)
      ? []
      : [`${at} is ${name}, which is none of the ${to}${meant(name, names)}`]
  }),
})

/**
 * Reads a mapping, and where it does not fit: the columns of its table are still to be compared.
 *
 * @throws when it is not JSON, or has actors that are affiliated with themselves
 */
export const readMapping = (text: string): MappingRead => {
  let given: unknown
  try {
    given = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    throw new Error(`the mapping is not JSON: ${(error as Error).message}`, { cause: error })
  }
  const result = Mapping.safeParse(given)
  if (result.success) return { given, ...resolved(result.data) }
  const faults = issuesOf(result.error, 'body', given, Mapping).map(
    ({ pointer = '', message, didYouMean, allowed }) => {
      const hint =
        didYouMean !== undefined
          ? `; did you mean ${didYouMean}?`
          : allowed
            ? `; there are: ${allowed.join(', ')}`
            : ''
      // A text alone is short for one in "from".
      const place = pointer
        .slice(1)
        .replaceAll('/', '.')
        .replace(/\.from$/, '')
      return `${place === '' ? 'it' : place} ${message}${hint}`
    },
  )
  return { mapping: null, given, faults }
}

/** How a table is to be read, as far as a mapping says it rightly. */
export const fileOf = ({ mapping, given }: MappingRead): NonNullable<Mapping['file']> => {
  if (mapping) return mapping.file ?? {}
  const file = isObject(given) ? TableFile.safeParse(given['file']).data : undefined
  return file ?? {}
}

/** Every value of a mapping, with where it stands. */
function* valuesIn(part: unknown, at: string): Generator<{ at: string; value: Value }> {
  if (!isObject(part) && !Array.isArray(part)) return
  if (
    isObject(part) &&
    (part['from'] instanceof Template || ('value' in part && !isObject(part['value'])))
  )
    // Nothing else of a mapping has a template or a constant.
    yield { at, value: part }
  else
    for (const [name, inner] of Object.entries(part))
      yield* valuesIn(inner, at === '' ? name : `${at}.${name}`)
}

/** Every text with columns of a mapping whose form is not right, with where it stands. */
function* templatesIn(part: unknown, at: string): Generator<{ at: string; from: Template }> {
  if (typeof part === 'string') {
    const from = TemplateText.safeParse(part).data
    if (from) yield { at: at.replace(/\.from$/, ''), from }
  } else if (isObject(part) || Array.isArray(part))
    for (const [name, inner] of Object.entries(part))
      if (!(FORMS.has(name) && 'from' in part)) yield* templatesIn(inner, `${at}.${name}`)
}
/** What a value has beside its text. */
const FORMS = new Set(['map', 'else', 'list', 'dates', 'countries'])

/** Columns that a text names and the table has not, or has twice. */
const columnFaults = (
  { columns: named }: Template,
  at: string,
  { given }: MappingRead,
  columns: readonly string[],
): string[] => {
  const lower = columns.map((name) => name.toLowerCase())
  return named.flatMap((name) => {
    const matches = lower.filter((column) => column === name.toLowerCase()).length
    if (matches === 1) return []
    if (matches > 1)
      return [`${at} names the column ${name}, of which there are ${matches}: rename all but one`]
    if (name === ITEM)
      return hasItem(given, at) ? [] : [`${at} has {.}, which only a record with "each" has`]
    return [`${at} names the column ${name}, which is not there${meant(name, columns)}`]
  })
}

/** The most columns that a message lists. */
const COLUMNS_LISTED = 100

/**
 * Holds a mapping against the columns of a table.
 *
 * @throws an error that names each place where it does not fit, each column that is not there or is there
 * twice, and what was probably meant
 */
export const checkColumns = (read: MappingRead, columns: readonly string[]): Mapping => {
  const { mapping, given } = read
  const { actors, articles, events } = isObject(given) ? given : {}
  const faults = mapping
    ? [...valuesIn(recordsOf(mapping), '')].flatMap(({ at, value: { from, isBare } }) => {
        if (!from) return []
        if (isBare && from.columns.length === 0 && columns.includes(from.text))
          return [
            `${at} is always the text ${from.text}: for the column write {${from.text}}, for the text {"value": ${JSON.stringify(from.text)}}`,
          ]
        return columnFaults(from, at, read, columns)
      })
    : Object.entries({ actors, articles, events }).flatMap(([name, part]) =>
        [...templatesIn(part, name)].flatMap(({ at, from }) =>
          columnFaults(from, at, read, columns),
        ),
      )
  const told = columns.filter((name) => name !== '').slice(0, COLUMNS_LISTED)
  const isElsewhere = fileOf(read).headerRow === undefined && faults.length > told.length
  if (faults.length > 0)
    refuse([
      ...read.faults,
      ...faults,
      `the columns are: ${told.join(', ')}`,
      ...(isElsewhere
        ? ['if a later row names the columns, say which: "file": {"headerRow": 2}']
        : []),
    ])
  return checkForm(read)
}
const recordsOf = ({ actors, articles, events }: Mapping) => ({ actors, articles, events })

/**
 * The mapping, if its form is right.
 *
 * @throws an error that names each place where it does not fit
 */
export const checkForm = ({ mapping, faults }: MappingRead): Mapping =>
  mapping && faults.length === 0 ? mapping : refuse(faults)

/** Whether a place of a mapping is in a record that is made for each item of a list. */
const hasItem = (given: unknown, at: string): boolean => {
  const [collection = '', name = '', field] = at.split('.')
  const records = isObject(given) ? given[collection] : undefined
  const record = isObject(records) ? records[name] : undefined
  return isObject(record) && record['each'] !== undefined && field !== 'each'
}
