import { parametersOf, resolve, type Contract, type Operation, type Schema } from './document.ts'

/** How many characters of a URL the query may have. */
const QUERY_CHARACTERS = 7_500

/** The most costly values of each parameter. */
const valuesOf = (
  contract: Contract,
  name: string,
  given: Schema,
  known: Record<string, string[]>,
): string[] => {
  const schema = resolve(contract, given)
  const item = schema.items ? resolve(contract, schema.items) : schema
  const max = schema.items ? (schema.maxItems ?? 1) : 1
  if (name === 'q') return []
  const fixed = FIXED[name]
  if (fixed) return Array.from({ length: Math.min(max, 20) }, (_, i) => fixed(i, known))
  if (item.enum) return item.enum.slice(0, max).map(String)
  if (item.type === 'boolean') return ['true']
  if (item.pattern?.startsWith('^article_')) return (known['article'] ?? []).slice(0, max)
  if (item.pattern?.startsWith('^actor_')) return (known['actor'] ?? []).slice(0, max)
  if (item.pattern?.startsWith('^event_')) return (known['event'] ?? []).slice(0, max)
  if (item.type === 'integer' || item.type === 'number') return [String(item.minimum ?? 0)]
  return []
}

/** The longest times that a timeline of months has room for. */
const TIMELINE_DATES: Record<string, string> = {
  dateFrom: '1960-01-01',
  dateTo: '2040-01-01',
  publishedFrom: '1960-01-01',
  publishedTo: '2040-01-01',
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz'
const COUNTRIES = [
  'LY',
  'EG',
  'TN',
  'DZ',
  'US',
  'FR',
  'DE',
  'IT',
  'GB',
  'RU',
  'CN',
  'TR',
  'SD',
  'TD',
  'NE',
  'ML',
  'MT',
  'GR',
  'ES',
  'QA',
]
const two = (i: number, { actor = [] }: Record<string, string[]>) =>
  `${actor[i * 2]},${actor[i * 2 + 1]}`
const FIXED: Record<string, (i: number, known: Record<string, string[]>) => string> = {
  country: (i) => COUNTRIES[i] ?? 'LY',
  sourceCountry: (i) => COUNTRIES[i] ?? 'LY',
  actorCountry: (i) => COUNTRIES[i] ?? 'LY',
  excludeCountry: (i) => COUNTRIES[i] ?? 'LY',
  excludeSourceCountry: (i) => COUNTRIES[i] ?? 'LY',
  excludeActorCountry: (i) => COUNTRIES[i] ?? 'LY',
  admin1: (i) => `region ${i}`,
  excludeAdmin1: (i) => `region ${i}`,
  dateFrom: () => '0001-01-01',
  dateTo: () => '9999-12-31',
  createdFrom: () => '2000-01-01',
  createdTo: () => '9999-12-31',
  updatedTo: () => '9999-12-31',
  publishedFrom: () => '0001-01-02',
  publishedTo: () => '9999-12-31',
  inRole: () => 'participant',
  updatedFrom: () => '2000-01-01',
  language: (i) => ['en', 'ar', 'fr', 'de', 'it', 'es', 'pt', 'ru', 'zh', 'tr'][i % 10] ?? 'en',
  excludeLanguage: (i) => ['sv', 'fi'][i % 2] ?? 'sv',
  bbox: () => '-180,-90,180,90',
  near: () => '32,20',
  radiusKm: () => '20000',
  pair: two,
  excludePair: two,
  dyad: two,
  excludeDyad: two,
  externalId: (i) => `s:${i} ${'v'.repeat(100)}`,
  code: (i) => `x:${i}`,
  excludeCode: (i) => `x:${i}`,
  tag: (i) => `${i} ${'t'.repeat(90)}`,
  excludeTag: (i) => `${i} ${'u'.repeat(90)}`,
  excludeAuthor: (i) => `${i} ${'n'.repeat(90)}`,
  excludeDataset: (i) => `data ${i}`,
  excludeSection: (i) => `section ${i}`,
  author: (i) => `${i} ${'n'.repeat(90)}`,
  source: (i) => `source${i}.example`,
  excludeSource: (i) => `other${i}.example`,
  dataset: (i) => `data ${i}`,
  section: (i) => `section ${i}`,
  url: (i) => `https://example.org/${i}`,
  since: () => '',
}

/** The most costly searches, each of the greatest length. */
export const searches = (characters: number): Record<string, string> => {
  const filled = (make: (i: number) => string) => {
    const parts: string[] = []
    for (let i = 0; parts.join(' ').length + make(i).length < characters; i++) parts.push(make(i))
    return parts.join(' ')
  }
  const three = (i: number) => `${LETTERS[i % 26]}${LETTERS[(i * 7) % 26]}${LETTERS[(i * 11) % 26]}`
  return {
    words: filled((i) => `x${i}`),
    prefixes: filled((i) => `${three(i)}*`),
    alternatives: filled((i) => (i % 2 === 0 ? `${three(i / 2)}*` : 'OR')),
    phrases: filled((i) => `"${LETTERS[i % 26]} ${LETTERS[(i * 3) % 26]}"`),
    exclusions: `the* ${filled((i) => `-x${i}`)}`.slice(0, characters),
    'one phrase': `"${filled(() => 'a')}"`.slice(0, characters - 1).replace(/"?$/, '"'),
    letters: filled((i) => LETTERS[i % 26] ?? 'a'),
  }
}

/** The largest queries of an operation that reads, by their content. */
export const questionsOf = (
  contract: Contract,
  operation: Operation,
  known: Record<string, string[]>,
): [what: string, query: string][] => {
  const parameters = parametersOf(operation, 'query').filter(
    ({ name }) => name !== 'cursor' && name !== 'after',
  )
  const pick = (name: string) => parameters.find((one) => one.name === name)
  const printed = (name: string, values: string[]) => {
    let text = ''
    for (const value of values) {
      const part = `&${name}=${encodeURIComponent(value)}`
      if (text.length + part.length > QUERY_CHARACTERS) break
      text += part
    }
    return text
  }
  const demanded = (but?: string) =>
    parameters
      .filter(({ name, required }) => required && name !== but)
      .map(({ name, schema, example }) =>
        printed(name, example ? [example] : valuesOf(contract, name, schema, known).slice(0, 1)),
      )
      .join('')
  const limit = pick('limit') ? `limit=${pick('limit')?.schema.maximum ?? 200}` : ''
  const most = `${limit}${demanded()}`
  const total = pick('total') ? '&total=true' : ''
  const asked: [string, string][] = [
    ['nothing', most],
    ['a total', most + total],
  ]
  const sorts = pick('sort') ? valuesOf(contract, 'sort', { ...pick('sort')?.schema }, known) : []
  const all = resolve(contract, pick('sort')?.schema ?? {}).enum ?? []
  for (const sort of new Set([...sorts, ...all.map(String)]))
    if (sort !== 'relevance' && sort !== '-relevance')
      asked.push([`sort ${sort}`, `${most}${total}&sort=${sort}`])
  for (const { name, schema, required } of parameters) {
    if (required || ['limit', 'total', 'sort', 'format', 'q', 'snippet', 'wait'].includes(name))
      continue
    const date = pick('interval') && TIMELINE_DATES[name]
    const values = date ? [date] : valuesOf(contract, name, schema, known).filter(Boolean)
    // Some parameters need another one.
    const others = { radiusKm: '&near=32,20', bom: '&format=csv' }[name] ?? ''
    if (values.length > 0) asked.push([name, `${most}${total}${others}${printed(name, values)}`])
  }
  const q = pick('q')
  if (q) {
    const snippet = pick('snippet') ? '&snippet=true' : ''
    for (const [what, text] of Object.entries(searches(q.schema.maxLength ?? 500)))
      for (const sort of all.includes('relevance') ? ['', '&sort=relevance'] : [''])
        asked.push([
          `q of ${what}${sort}`,
          `${limit}${demanded('q')}${total}${snippet}${sort}&q=${encodeURIComponent(text)}`,
        ])
  }
  return asked.map(([what, query]) => [what, query.replace(/^&/, '')])
}
