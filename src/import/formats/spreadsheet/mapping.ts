import { z } from '@hono/zod-openapi'
import { Dataset, Scheme } from '../../../contract/fields.ts'
import { COUNTRY_SCHEMES } from '../../../vocabulary/country-codes.ts'
import { countryNamed } from '../../../vocabulary/country-names.ts'
import { patternOf } from '../../read/dates.ts'
import { isObject } from '../../read/record.ts'

/** A text in which `{Column}` stands for the row's cell in that column. */
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

/** The column name that stands for the current item of a record with `each`. */
export const ITEM = '.'

/** A template as written in a mapping. */
export const TemplateText = z.string().transform((text, ctx) => {
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

/** The systems of country codes, with a function that finds the country of a code. */
export const COUNTRY_SYSTEMS = {
  iso2: COUNTRY_SCHEMES.alpha2,
  iso3: COUNTRY_SCHEMES.alpha3,
  fips: COUNTRY_SCHEMES.fips,
  gw: COUNTRY_SCHEMES.gw,
  cow: COUNTRY_SCHEMES.cow,
  cameo: COUNTRY_SCHEMES.cameo,
  name: countryNamed,
} satisfies Record<string, (code: string, day?: string) => string | null>
type CountrySystem = keyof typeof COUNTRY_SYSTEMS

const DateFormats = z.preprocess(
  (given) => (typeof given === 'string' ? [given] : given),
  z.array(
    z.string().refine((format) => patternOf(format) !== null, {
      error:
        'must be ISO, excel, excel1904, or a pattern of YYYY or YY, MM, DD, such as DD/MM/YYYY or D MMM YYYY',
    }),
  ),
)
const CountrySystem = z.enum(Object.keys(COUNTRY_SYSTEMS) as CountrySystem[])
const ListSeparator = z.string().min(1).max(10)

const isValue = (given: unknown) =>
  typeof given === 'string' ||
  typeof given === 'number' ||
  (isObject(given) && ('from' in given || 'value' in given))

const Fixed = z.union([z.string(), z.number(), z.null()])
/** The source of a field: a template with columns, or a constant. */
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
      error: 'needs either "from" or "value"',
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
    error: 'needs an id or a url, which identify it in a later import',
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

/** The format of the table file. */
export const TableFile = z.strictObject({
  delimiter: z.string().length(1).optional(),
  encoding: z
    .string()
    .refine(isEncoding, { error: 'is not the name of an encoding, such as windows-1252' })
    .optional(),
  headerRow: z.int().min(1).max(1000).optional(),
})

/** The form of the file that `--mapping` names: how rows become articles, actors and events. */
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
