import type { Parameter, Schema } from './enums.ts'

/** Examples of values that have a form, by its name. */
const OF_FORMS: Readonly<Record<string, string>> = {
  ActorId: 'actor_01j6ne3900fpessv41p9yppbge',
  ArticleId: 'article_01j6ne5q40fj0s37vh50ba1dn4',
  EventId: 'event_01j6ne713rfb1r7q31ydrk7ghh',
  EvidenceId: 'evidence_01j6nf1vggfewa3accynw3rcx3',
  KeyId: 'key_01j6ne5q40fj0s37vh50ba1dn4',
  CountryInAnyCase: 'LY',
  Day: '2024-08-27',
  InstantOrDay: '2024-08-27',
  Language: 'en',
  ResourceId: 'event_01j6ne713rfb1r7q31ydrk7ghh',
  SchemedId: 'dateline:benghazi-2024-08-27',
  WebUrl: 'https://libyareview.com/47710/haftar-africom',
}

/** Examples of texts that may be anything, by the parameter. */
const OF_PARAMETERS: Readonly<Record<string, string | number>> = {
  q: 'haftar langley',
  admin1: 'Tripoli',
  author: 'Kamal Tabikha',
  bbox: '9,19,25,34',
  code: 'cameo:043',
  confidenceMin: 0.8,
  cursor: 'eyJuIjoyMH0.x3YTtWmZ',
  dataset: 'dateline-sample',
  'dateline-comment': 'Corrected from the second edition',
  dyad: 'actor_01j6ne3900fpessv41p9yppbge,actor_01j6ne39z8frjveepjg4j41cv6',
  having: 'tag:libya',
  'idempotency-key': '0192b1f4-6a5e-7cc3-9d2b-1f0a3c5e7a90',
  'if-match': '"3"',
  'if-none-match': '"3-Zm9vYmFyYmF6cXV4"',
  'last-event-id': 'WyI5ZjJjNDdhMGI3NTFkZTM4Iiw2Mg.x3YTtWmZ',
  near: '32.1,20.1',
  place: 'Benghazi',
  pair: 'actor_01j6ne3900fpessv41p9yppbge,actor_01j6ne39z8frjveepjg4j41cv6',
  section: 'MENA',
  since: 'now',
  source: 'libyareview.com',
  tag: 'libya',
}
const NUMBER = 10

/** A filter that leaves out takes the example of the one that finds: `excludeTag` as `tag`. */
const found = (name: string): string =>
  name.replace(/^exclude(.)/, (_, letter: string) => letter.toLowerCase()).toLowerCase()

const byFoundName = new Map(
  Object.entries(OF_PARAMETERS).map(([name, value]) => [name.toLowerCase(), value]),
)

const valueOf = (name: string, schema: Schema): unknown => {
  const { type, title, enum: members, items, minimum = -NUMBER, maximum = NUMBER } = schema
  if (items) {
    const item = valueOf(name, items)
    return item === undefined ? undefined : [item]
  }
  if (members) return members[0]
  const own = byFoundName.get(found(name)) ?? OF_FORMS[String(title)]
  if (own !== undefined) return own
  if (type === 'boolean') return true
  return type === 'integer' || type === 'number'
    ? Math.max(Number(minimum), Math.min(NUMBER, Number(maximum)))
    : undefined
}

/**
 * The example of a parameter; undefined where this module does not know one. It stands in the schema, as `examples`:
 * Swagger UI would send one that stands beside it, or as `example`.
 */
export const parameterExample = ({ name, schema }: Parameter): unknown => valueOf(name, schema)
