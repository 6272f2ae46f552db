import { EXCLUDABLE as ACTOR_EXCLUDABLE } from '../../src/actors/query.ts'
import { EXCLUDABLE as ARTICLE_EXCLUDABLE } from '../../src/articles/query.ts'
import { excluding } from '../../src/common/lists.ts'
import { EXCLUDABLE as EVENT_EXCLUDABLE } from '../../src/events/query.ts'
import type { Article } from '../../src/articles/schema.ts'
import type { Actor } from '../../src/actors/schema.ts'
import type { Event } from '../../src/events/schema.ts'
import { ACTOR_VALUES, ARTICLE_VALUES, EVENT_VALUES, type Values } from './counted.ts'
import { SAMPLE, type Service } from './service.ts'

/** All resources of a service. */
export interface World {
  articles: Article[]
  actors: Actor[]
  events: Event[]
}
type Item = Article | Actor | Event

/** A model of a filter, independent of the service. */
export interface Filter<T> {
  /** Values to test; each must match some items and not all. */
  values: (world: World) => string[]
  passes: (item: T, values: string[], world: World) => boolean
  /** It may not be repeated. */
  single?: true
  /** The query of a value, when it is not `name=value`. */
  print?: (value: string) => string
  /** Filters that it cannot be combined with here, as they mean something else together. */
  excludes?: readonly string[]
}

export interface Collection<T extends Item = Item> {
  url: string
  items: (world: World) => T[]
  filters: Record<string, Filter<T>>
  /** The key that each order sorts by, without the sign; the first is the default. */
  sorts: Record<string, (item: T) => string | number>
  defaultSort: string
}

/** Every page of a list, item by item. */
export const walk = async <T>({ get }: Service, url: string, limit = 200) => {
  const items: T[] = []
  const pages: { data: T[]; page: Record<string, unknown> }[] = []
  for (let cursor = ''; ;) {
    const more = cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`
    const { status, body, text } = await get(
      `${url}${url.includes('?') ? '&' : '?'}limit=${limit}${more}`,
    )
    if (status !== 200) throw new Error(`${url} answers ${status}: ${text}`)
    pages.push(body)
    items.push(...body.data)
    if (body.page.nextCursor === null) return { items, pages }
    cursor = body.page.nextCursor
    if (pages.length > 5_000) throw new Error(`${url} does not end`)
  }
}

export const readWorld = async (service: Service): Promise<World> => {
  const { items: listed } = await walk<Article>(service, '/v1/articles')
  const articles = await Promise.all(
    listed.map(async ({ id }) => (await service.get(`/v1/articles/${id}`)).body as Article),
  )
  return {
    articles,
    actors: (await walk<Actor>(service, '/v1/actors')).items,
    events: (await walk<Event>(service, '/v1/events?modality=any')).items,
  }
}

const { haftar, langley, army, berndt, national } = SAMPLE

/** Adds resources that the sample lacks: unusual dates, places on both sides of the date line, missing values. */
export const enrich = async ({ get, post, patch }: Service): Promise<void> => {
  const dataset = { name: 'ucdp-ged', version: '24.1' }
  const made = async (url: string, body: object): Promise<string> => {
    const reply = await post(url, body)
    if (reply.status !== 201) throw new Error(reply.text)
    return reply.body.id
  }
  const undated = await made('/v1/articles', {
    title: 'Undated note about Libya',
    dataset,
    externalIds: [{ scheme: 'ucdp', value: 's:1' }],
  })
  const { body: original } = await get(`/v1/articles/${national}`)
  await made('/v1/articles', {
    title: 'Langley and Haftar, by another paper',
    body: original.body,
    publishedAt: '2024-08-29',
    mentions: [{ actorId: haftar }],
  })
  await made('/v1/articles', {
    title: 'Ohne Quelle',
    language: 'de-AT',
    body: 'Ein Text über Libyen.',
    url: 'https://example.org/a?x=1',
    publishedAt: '1999-12-31T23:59:59.999Z',
    tags: ['libya'],
  })
  await made('/v1/articles', {
    title: 'Only a name',
    source: { name: 'libyareview.com', country: 'MT' },
    publishedAt: '2000-01-01',
    authors: ['Kamal Tabikha', 'A. Other'],
    tags: ['libya', 'diplomacy'],
  })
  await made('/v1/actors', {
    type: 'armed_group',
    name: 'Órgano Ílegal',
    country: 'LY',
    sectors: ['REB', 'MIL'],
    dataset,
    tags: ['libya'],
    externalIds: [{ scheme: 'ucdp', value: '1' }],
  })
  await made('/v1/actors', {
    type: 'other',
    name: 'órgano ilegal',
    affiliations: [{ actorId: army, type: 'allied_with' }],
  })
  const base = { type: 'ASSAULT', title: 'Something' }
  const events = [
    {
      ...base,
      date: { start: '2011-02-17', end: '2020-10-23', precision: 'longer' },
      tags: ['libya', 'war'],
      dataset,
      fatalities: { low: 1, high: 5 },
    },
    {
      ...base,
      date: { start: '2024-08-01', precision: 'month' },
      location: { country: 'FJ', latitude: -17, longitude: 179.9 },
      fatalities: { best: 0 },
    },
    {
      ...base,
      date: { start: '2024-05-05', precision: 'year' },
      location: { country: 'FJ', latitude: -16.5, longitude: -179.95 },
      fatalities: { best: 7 },
    },
    {
      ...base,
      date: { start: '2024-08-26', precision: 'week' },
      location: { latitude: 89.9, longitude: 10 },
      mode: 'beat',
      codes: [{ scheme: 'other', code: '043' }],
    },
    {
      ...base,
      date: { start: '2023-08-27', end: '2024-08-27' },
      location: { latitude: 0, longitude: 180 },
      codes: [{ scheme: 'ucdp', code: '2:b' }],
    },
    {
      ...base,
      date: { start: '0001-01-01', end: '9999-12-31', precision: 'longer' },
      externalIds: [{ scheme: 'ucdp', value: 'a:b' }],
    },
    {
      ...base,
      type: 'CONSULT',
      date: { start: '2024-08-27' },
      participants: [
        { actorId: haftar, role: 'recipient' },
        { actorId: haftar, role: 'initiator' },
        { actorId: berndt, role: 'recipient' },
      ],
      evidence: [
        { articleId: national },
        { articleId: national, quote: 'General Michael Langley' },
        { articleId: undated },
      ],
      fatalities: { best: 7 },
    },
    {
      ...base,
      type: 'OTHER',
      date: { start: '2024-08-28' },
      participants: [
        { actorId: langley, role: 'initiator' },
        { actorId: army, role: 'recipient' },
      ],
    },
  ]
  for (const event of events) await made('/v1/events', event)
  await patch(`/v1/articles/${national}`, { section: 'World' })
  await patch(`/v1/articles/${SAMPLE.libyaReview}`, { section: 'World' })
}

const distinct = <T>(items: (T | null | undefined)[]): T[] => [
  ...new Set(items.filter((item) => item !== null && item !== undefined)),
]
/** The values that items have, the commonest first. */
const common = (values: (string | null | undefined)[]): string[] => {
  const counts = Map.groupBy(
    distinct(values),
    (value) => values.filter((one) => one === value).length,
  )
  return [...counts].toSorted(([a], [b]) => b - a).flatMap(([, same]) => same)
}

const isOne = <T extends Item>(
  list: (world: World) => T[],
  field: (item: T) => string | null,
): Filter<T> => ({
  values: (world) => common(list(world).map(field)).slice(0, 6),
  passes: (item, values) => values.includes(field(item) ?? ''),
})
const hasOne = <T extends Item>(
  list: (world: World) => T[],
  field: (item: T) => (string | null | undefined)[],
): Filter<T> => ({
  values: (world) => common(list(world).flatMap(field)).slice(0, 6),
  passes: (item, values) => field(item).some((one) => values.includes(one ?? '')),
})
const flag = <T extends Item>(field: (item: T) => boolean): Filter<T> => ({
  single: true,
  values: () => ['true', 'false'],
  passes: (item, [value]) => String(field(item)) === value,
})
const bound = <T extends Item>(
  values: string[],
  passes: (item: T, value: string) => boolean,
): Filter<T> => ({
  single: true,
  values: () => values,
  passes: (item, [value = '']) => passes(item, value),
})

const folded = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
const tokens = (texts: (string | null)[]): string[] =>
  folded(texts.join(' \n ')).match(/[\p{L}\p{N}]+/gu) ?? []

/** A model of search: all words must occur, and none of those with a minus. */
const words = <T extends Item>(
  values: string[],
  field: (item: T, world: World) => (string | null)[],
  typeAhead = false,
): Filter<T> => ({
  single: true,
  values: () => values,
  passes: (item, [q = ''], world) => {
    const known = tokens(field(item, world))
    const all = q.split(' ')
    return all.every((word, i) =>
      word.startsWith('-')
        ? !known.includes(folded(word.slice(1)))
        : typeAhead && i === all.length - 1
          ? known.some((one) => one.startsWith(folded(word)))
          : known.includes(folded(word)),
    )
  },
})

const start = (value: string) => Date.parse(value.length === 10 ? `${value}T00:00:00.000Z` : value)
const end = (value: string) => Date.parse(value.length === 10 ? `${value}T23:59:59.999Z` : value)
const externalIds = (item: Item) =>
  item.externalIds.map(({ scheme, value }) => `${scheme}:${value}`)
const sourceNames = (source: Article['source']) => [source?.domain, source?.name]

/** What must be had: `tag`, `-tag`, `tag:a` or `-tag:a`, each of those that are asked for. */
const having = <T extends Item>(list: (world: World) => T[], valuesOf: Values<T>): Filter<T> => {
  const passes = (item: T, values: string[]) =>
    values.every((asked) => {
      const [, minus, name = '', value] = /^(-?)(\w+)(?::(.*))?$/su.exec(asked) ?? []
      const own = (valuesOf[name]?.(item) ?? []).filter((one) => typeof one === 'string')
      return (value === undefined ? own.length > 0 : own.includes(value)) === (minus === '')
    })
  return {
    passes,
    values: (world) => {
      const items = list(world)
      const all = Object.entries(valuesOf).flatMap(([name, valueOf]) =>
        [
          name,
          ...common(items.flatMap(valueOf))
            .slice(0, 2)
            .map((value) => `${name}:${value}`),
        ].flatMap((one) => [one, `-${one}`]),
      )
      return all.filter((one) => {
        const { length } = items.filter((item) => passes(item, [one]))
        return length > 0 && length < items.length
      })
    },
  }
}

const idsOf = <T extends Item>(list: (world: World) => T[]): Filter<T> =>
  isOne(list, ({ id }) => id)
const recorded = <T extends Item>(list: (world: World) => T[]): Record<string, Filter<T>> => {
  const at = (
    field: 'createdAt' | 'updatedAt',
    passes: (time: string, value: string) => boolean,
  ) => ({
    single: true as const,
    values: (world: World) => {
      const times = [...new Set(list(world).map((item) => item[field]))].toSorted()
      return times.slice(1).slice(-2)
    },
    passes: (item: T, [value = '']: string[]) => passes(item[field], value),
  })
  const before = (field: 'createdAt' | 'updatedAt') => ({
    ...at(field, (time, value) => time <= value),
    values: (world: World) =>
      [...new Set(list(world).map((item) => item[field]))].toSorted().slice(0, -1).slice(0, 2),
  })
  return {
    createdFrom: at('createdAt', (time, value) => time >= value),
    createdTo: { ...before('createdAt'), excludes: ['createdFrom'] },
    updatedFrom: at('updatedAt', (time, value) => time >= value),
    updatedTo: { ...before('updatedAt'), excludes: ['updatedFrom'] },
  }
}
/** Adds the filters that leave out what others find. */
const withExcluding = <T extends Item>(
  filters: Record<string, Filter<T>>,
  names: readonly string[],
): Record<string, Filter<T>> => ({
  ...filters,
  ...Object.fromEntries(
    names.flatMap((name) => {
      const filter = filters[name]
      // The first test of lists.test.ts finds those that this forgets.
      if (!filter) return []
      return [
        [
          excluding(name),
          {
            values: filter.values,
            passes: (item: T, values: string[], world: World) =>
              !filter.passes(item, values, world),
            ...(filter.excludes ? { excludes: filter.excludes } : {}),
          },
        ] as const,
      ]
    }),
  ),
})

const articlesOf = ({ articles }: World) => articles
export const ARTICLES: Collection<Article> = {
  url: '/v1/articles',
  items: articlesOf,
  defaultSort: '-publishedAt',
  sorts: {
    publishedAt: ({ publishedAt }) => publishedAt ?? '',
    createdAt: ({ createdAt }) => createdAt,
    updatedAt: ({ updatedAt }) => updatedAt,
  },
  filters: withExcluding(
    {
      q: words(
        ['libya', 'Haftar benghazi', 'military -langley', '-libya', 'uber LIBYEN'],
        ({ title, summary, body }) => [title, summary, body],
      ),
      source: hasOne(articlesOf, ({ source }) => sourceNames(source)),
      sourceCountry: isOne(articlesOf, ({ source }) => source?.country ?? null),
      language: isOne(articlesOf, ({ language }) => language),
      author: hasOne(articlesOf, ({ authors }) => authors),
      section: isOne(articlesOf, ({ section }) => section),
      genre: isOne(articlesOf, ({ genre }) => genre),
      tag: hasOne(articlesOf, ({ tags }) => tags),
      publishedFrom: bound(
        ['2024-08-28', '2024-08-28T10:00:00+02:00', '1999-12-31T23:59:59.999Z'],
        ({ publishedAt }, value) => publishedAt !== null && start(publishedAt) >= start(value),
      ),
      publishedTo: bound(
        ['2024-08-28', '2024-08-28T10:00:00+02:00', '1999-12-31'],
        ({ publishedAt }, value) => publishedAt !== null && start(publishedAt) <= end(value),
      ),
      actor: hasOne(articlesOf, ({ mentions }) => mentions.map(({ actor }) => actor.id)),
      event: hasOne(articlesOf, ({ events }) => events.map(({ id }) => id)),
      dataset: isOne(articlesOf, ({ dataset }) => dataset?.name ?? null),
      externalId: hasOne(articlesOf, externalIds),
      url: {
        values: ({ articles }) => distinct(articles.map(({ url }) => url)).slice(0, 5),
        // Another spelling of the same URL.
        print: (value) => {
          const [scheme = '', host = '', ...path] = value.split(/:\/\/|\/(?=.)/)
          const written = `${scheme.toUpperCase()}://${host.toUpperCase()}:443/${path.join('/')}`
          return `url=${encodeURIComponent(`${written}${written.includes('?') ? '&' : '?'}utm_source=x&fbclid=y#top`)}`
        },
        passes: ({ url }, values) => url !== null && values.includes(url),
      },
      hasBody: flag(({ body }) => body !== null),
      hasEvent: flag(({ eventCount }) => eventCount > 0),
      duplicates: {
        single: true,
        values: () => ['collapse', 'only'],
        passes: ({ duplicateOf }, [value]) => (duplicateOf === null) === (value === 'collapse'),
      },
      duplicateOf: hasOne(articlesOf, ({ duplicateOf }) => [duplicateOf?.id]),
      id: idsOf(articlesOf),
      having: having(articlesOf, ARTICLE_VALUES),
      ...recorded(articlesOf),
    },
    ARTICLE_EXCLUDABLE,
  ),
}

const actorsOf = ({ actors }: World) => actors
export const ACTORS: Collection<Actor> = {
  url: '/v1/actors',
  items: actorsOf,
  defaultSort: 'name',
  sorts: {
    name: ({ name }) => [...folded(name)].slice(0, 100).join(''),
    eventCount: ({ eventCount }) => eventCount,
    createdAt: ({ createdAt }) => createdAt,
    updatedAt: ({ updatedAt }) => updatedAt,
  },
  filters: withExcluding(
    {
      q: words(
        ['khalifa', 'haf', 'libya', 'ORGANO il', '-haftar l'],
        ({ name, aliases }) => [name, ...aliases.map((one) => one.name)],
        true,
      ),
      type: isOne(actorsOf, ({ type }) => type),
      country: isOne(actorsOf, ({ country }) => country),
      sector: hasOne(actorsOf, ({ sectors }) => sectors),
      affiliatedWith: {
        values: ({ actors }) =>
          common(actors.flatMap((one) => one.affiliations.map(({ actor }) => actor.id))).slice(
            0,
            6,
          ),
        passes: ({ id, affiliations }, values, { actors }) =>
          affiliations.some(({ actor }) => values.includes(actor.id)) ||
          actors.some(
            (one) =>
              values.includes(one.id) && one.affiliations.some(({ actor }) => actor.id === id),
          ),
      },
      externalId: hasOne(actorsOf, externalIds),
      tag: hasOne(actorsOf, ({ tags }) => tags),
      dataset: isOne(actorsOf, ({ dataset }) => dataset?.name ?? null),
      hasEvent: flag(({ eventCount }) => eventCount > 0),
      id: idsOf(actorsOf),
      having: having(actorsOf, ACTOR_VALUES),
      ...recorded(actorsOf),
    },
    ACTOR_EXCLUDABLE,
  ),
}

const EARTH_KM = 6371.0088
const distanceKm = (a: number[], b: number[]): number => {
  const [lat1 = 0, lon1 = 0, lat2 = 0, lon2 = 0] = [...a, ...b].map(
    (degrees) => (degrees * Math.PI) / 180,
  )
  const h =
    Math.sin((lat2 - lat1) / 2) ** 2 +
    Math.cos(lat1) * Math.cos(lat2) * Math.sin((lon2 - lon1) / 2) ** 2
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(h)))
}
const within = ({ location }: Event, point: string, km: number) =>
  location !== null &&
  location.latitude !== null &&
  location.longitude !== null &&
  distanceKm([location.latitude, location.longitude], point.split(',').map(Number)) <= km

/** Lists have what is asserted, unless they are asked for more: modality.test.ts does. */
const eventsOf = ({ events }: World) => events.filter(({ modality }) => modality === 'asserted')
const acting = (role?: string) =>
  hasOne(eventsOf, ({ participants }) =>
    participants
      .filter((one) => role === undefined || one.role === role)
      .map(({ actor }) => actor.id),
  )
export const EVENTS: Collection<Event> = {
  url: '/v1/events',
  items: eventsOf,
  defaultSort: '-date',
  sorts: {
    date: ({ date }) => date.start,
    fatalities: ({ fatalities }) => fatalities?.best ?? -1,
    createdAt: ({ createdAt }) => createdAt,
    updatedAt: ({ updatedAt }) => updatedAt,
  },
  filters: withExcluding(
    {
      q: words(
        ['haftar', 'langley benghazi', 'military -haftar', '-something'],
        ({ title, summary, location, participants }, { actors }) => [
          title,
          summary,
          location?.name ?? null,
          ...participants.flatMap(({ actor: { id } }) =>
            actors
              .filter((actor) => actor.id === id)
              .flatMap(({ name, aliases }) => [name, ...aliases.map((alias) => alias.name)]),
          ),
        ],
      ),
      type: isOne(eventsOf, ({ type }) => type),
      mode: isOne(eventsOf, ({ mode }) => mode),
      context: hasOne(eventsOf, ({ contexts }) => contexts),
      quadClass: isOne(eventsOf, (event) => event.quadClass),
      code: {
        ...hasOne(eventsOf, ({ codes }) =>
          codes.flatMap(({ scheme, code }) => [code, `${scheme}:${code}`]),
        ),
        values: () => ['043', 'cameo:043', 'other:043', 'cameo:042', 'ucdp:2:b'],
      },
      country: isOne(eventsOf, ({ location }) => location?.country ?? null),
      dateFrom: bound(
        ['2024-08-27', '2024-09-01', '2024-12-31', '2020-10-23', '9999-12-31'],
        ({ date }, value) => date.end >= value,
      ),
      dateTo: bound(
        ['2024-08-27', '2011-02-17', '0001-01-01', '2024-01-01'],
        ({ date }, value) => date.start <= value,
      ),
      startFrom: bound(
        ['2024-08-27', '2024-08-28', '0001-01-02'],
        ({ date }, value) => date.start >= value,
      ),
      startTo: {
        ...bound<Event>(
          ['2024-08-27', '2011-02-17', '0001-01-01'],
          ({ date }, value) => date.start <= value,
        ),
        excludes: ['startFrom'],
      },
      precision: isOne(eventsOf, ({ date }) => date.precision),
      actor: acting(),
      initiator: acting('initiator'),
      recipient: acting('recipient'),
      pair: {
        values: () => [`${haftar},${langley}`, `${langley},${army}`, `${berndt},${haftar}`],
        passes: ({ participants }, values) =>
          values.some((pair) =>
            pair.split(',').every((id) => participants.some(({ actor }) => actor.id === id)),
          ),
      },
      dyad: {
        values: (world) => {
          const dyads = eventsOf(world).flatMap(({ participants }) => {
            const having = (role: string) => participants.filter((one) => one.role === role)
            return having('initiator').flatMap((one) =>
              having('recipient').map((other) => `${one.actor.id},${other.actor.id}`),
            )
          })
          return [...new Set(dyads)].slice(0, 3)
        },
        passes: ({ participants }, values) =>
          values.some((dyad) => {
            const [initiator, recipient] = dyad.split(',')
            const has = (id: string | undefined, role: string) =>
              participants.some((one) => one.actor.id === id && one.role === role)
            return has(initiator, 'initiator') && has(recipient, 'recipient')
          }),
      },
      actorType: hasOne(eventsOf, ({ participants }) =>
        participants.map(({ actor }) => actor.type),
      ),
      actorCountry: hasOne(eventsOf, ({ participants }) =>
        participants.map(({ actor }) => actor.country),
      ),
      bbox: {
        single: true,
        values: () => [
          '19.9,31.9,20.3,32.3',
          '170,-20,-170,0',
          '179.9,-17,179.9,-17',
          '-180,-90,180,0',
          '20,-90,-20,90',
        ],
        passes: ({ location }, [value = '']) => {
          const [west = 0, south = 0, east = 0, north = 0] = value.split(',').map(Number)
          if (!location || location.latitude === null || location.longitude === null) return false
          const { latitude, longitude } = location
          const inside =
            west <= east
              ? longitude >= west && longitude <= east
              : longitude >= west || longitude <= east
          return inside && latitude >= south && latitude <= north
        },
      },
      near: {
        single: true,
        values: () => ['32.1,20.1', '-17,179.99', '-16.5,-179.99', '90,0'],
        passes: (event, [point = '']) => within(event, point, 50),
      },
      radiusKm: {
        single: true,
        excludes: ['near'],
        values: () => [
          '32.1,20.1;700',
          '-17,-179.99;300',
          '89.9,-170;40',
          '0,0;5000',
          '-16.5,179;10000.5',
        ],
        print: (value) => `near=${value.split(';')[0]}&radiusKm=${value.split(';')[1]}`,
        passes: (event, [value = '']) =>
          within(event, value.split(';')[0] ?? '', Number(value.split(';')[1])),
      },
      fatalitiesMin: bound(
        ['0', '1', '7'],
        ({ fatalities }, value) => (fatalities?.best ?? -1) >= Number(value),
      ),
      fatalitiesMax: bound(
        ['0', '7', '1000'],
        ({ fatalities }, value) => (fatalities?.best ?? Infinity) <= Number(value),
      ),
      intensityMin: bound(
        ['-5', '0', '3.5'],
        ({ intensity }, value) => intensity !== null && intensity >= Number(value),
      ),
      intensityMax: bound(
        ['-5', '0', '3.5'],
        ({ intensity }, value) => intensity !== null && intensity <= Number(value),
      ),
      status: isOne(eventsOf, ({ status }) => status),
      article: hasOne(eventsOf, ({ evidence }) => evidence.map(({ article }) => article.id)),
      source: hasOne(eventsOf, ({ evidence }) =>
        evidence.flatMap(({ article }) => sourceNames(article.source)),
      ),
      hasEvidence: flag(({ articleCount }) => articleCount > 0),
      tag: hasOne(eventsOf, ({ tags }) => tags),
      dataset: isOne(eventsOf, ({ dataset }) => dataset?.name ?? null),
      externalId: hasOne(eventsOf, externalIds),
      id: idsOf(eventsOf),
      admin1: isOne(eventsOf, ({ location }) => location?.admin1 ?? null),
      place: isOne(eventsOf, ({ location }) => location?.name ?? null),
      hasLocation: flag(({ location }) => location !== null),
      hasCoordinates: flag(({ location }) => location !== null && location.latitude !== null),
      placePrecision: {
        values: () => ['exact', 'nearby', 'unsaid', 'country'],
        passes: ({ location }, values) => values.includes(location?.precision ?? 'unsaid'),
      },
      confidenceMin: bound(
        ['0', '0.5', '1'],
        ({ confidence }, value) => confidence !== null && confidence >= Number(value),
      ),
      role: {
        ...hasOne(eventsOf, ({ participants }) => participants.map((one) => one.role)),
        excludes: ['side', 'actor', 'actorType', 'actorCountry'],
      },
      side: {
        ...hasOne(eventsOf, ({ participants }) => participants.map((one) => one.side)),
        excludes: ['role', 'actor', 'actorType', 'actorCountry'],
      },
      stance: {
        ...hasOne(eventsOf, ({ evidence }) => evidence.map((one) => one.stance)),
        excludes: ['article', 'source'],
      },
      minArticles: bound(['1', '2'], ({ articleCount }, value) => articleCount >= Number(value)),
      minOriginals: bound(['1', '2'], ({ originalCount }, value) => originalCount >= Number(value)),
      minSources: bound(['1', '2'], ({ sourceCount }, value) => sourceCount >= Number(value)),
      publishedFrom: bound(
        ['2024-08-28', '2024-08-28T10:00:00+02:00'],
        ({ firstReportedAt }, value) =>
          firstReportedAt !== null && start(firstReportedAt) >= start(value),
      ),
      publishedTo: bound(
        ['2024-08-29', '2024-08-28T10:00:00+02:00'],
        ({ firstReportedAt }, value) =>
          firstReportedAt !== null && start(firstReportedAt) <= end(value),
      ),
      having: having(eventsOf, EVENT_VALUES),
      ...recorded(eventsOf),
    },
    EVENT_EXCLUDABLE,
  ),
}

const without = <T>({ actor: _, excludeActor: __, ...filters }: Record<string, Filter<T>>) =>
  filters
const own = (participants: Event['participants']) =>
  participants.filter(({ actor }) => actor.id === haftar)
export const ACTOR_EVENTS: Collection<Event> = {
  ...EVENTS,
  url: `/v1/actors/${haftar}/events`,
  items: ({ events }) =>
    events.filter(
      ({ modality, participants }) =>
        modality === 'asserted' && participants.some(({ actor }) => actor.id === haftar),
    ),
  filters: {
    ...without(EVENTS.filters),
    // Of the actor itself.
    ...withExcluding<Event>(
      {
        role: {
          ...hasOne(eventsOf, ({ participants }) => own(participants).map((one) => one.role)),
          excludes: ['side', 'actorType', 'actorCountry'],
        },
        side: {
          ...hasOne(eventsOf, ({ participants }) => own(participants).map((one) => one.side)),
          excludes: ['role', 'actorType', 'actorCountry'],
        },
      },
      ['role', 'side'],
    ),
  },
}
export const ACTOR_ARTICLES: Collection<Article> = {
  ...ARTICLES,
  url: `/v1/actors/${haftar}/articles`,
  items: ({ articles }) =>
    articles.filter(({ mentions }) => mentions.some(({ actor }) => actor.id === haftar)),
  filters: without(ARTICLES.filters),
}
export const COLLECTIONS = [
  ARTICLES,
  ACTORS,
  EVENTS,
  ACTOR_EVENTS,
  ACTOR_ARTICLES,
] as unknown as Collection[]

/** The ids that a list must have, in order. */
export const expected = (
  collection: Collection,
  world: World,
  asked: [name: string, values: string[]][],
  sort?: string,
): string[] => {
  const by = sort ?? collection.defaultSort
  const descending = by.startsWith('-')
  const key = collection.sorts[descending ? by.slice(1) : by]
  if (!key) throw new Error(`no order ${by}`)
  const compare = (a: string | number, b: string | number) =>
    typeof a === 'number' ? a - Number(b) : Buffer.compare(Buffer.from(a), Buffer.from(String(b)))
  return collection
    .items(world)
    .filter((item) =>
      asked.every(([name, values]) => collection.filters[name]?.passes(item, values, world)),
    )
    .toSorted((a, b) => (compare(key(a), key(b)) || compare(a.id, b.id)) * (descending ? -1 : 1))
    .map(({ id }) => id)
}

/** The query of such a list. */
export const queryOf = (
  { filters }: Collection,
  asked: [name: string, values: string[]][],
  sort?: string,
): string =>
  [
    ...asked.flatMap(([name, values]) =>
      values.map(
        (value) => filters[name]?.print?.(value) ?? `${name}=${encodeURIComponent(value)}`,
      ),
    ),
    ...(sort === undefined ? [] : [`sort=${sort}`]),
  ].join('&')
