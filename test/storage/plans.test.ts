import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { ActorInput } from '../../src/actors/schema.ts'
import { ArticleInput } from '../../src/articles/schema.ts'
import { EventInput } from '../../src/events/schema.ts'
import { startService } from '../support/service.ts'
import { sqlOn } from '../support/sql.ts'
import { watchStatements } from '../support/statements.ts'

/** Notes each statement that runs while the test does. */
const recordStatements = (): Set<string> => {
  const seen = new Set<string>()
  watchStatements((sql) => void seen.add(sql))
  return seen
}

interface Sizes {
  articles: number
  actors: number
  events: number
}
const day = (i: number) =>
  new Date(Date.UTC(2000, 0, 1) + (i % 9_000) * 86_400_000).toISOString().slice(0, 10)
/** A text that some articles have in common; the first of them that has a date is their original. */
const REPEATED = Array.from({ length: 60 }, (_, i) => `word${i}`).join(' ')
const TYPES = ['CONSULT', 'ASSAULT', 'PROTEST', 'AGREE'] as const

/** A service with many rows, of which every value below finds some. */
const startFilled = async (sizes: Sizes) => {
  const service = startService({ empty: true })
  const { engine, stores } = service
  const actors: string[] = []
  const articles: string[] = []
  const events: string[] = []
  const dataset = { name: 'd' }
  const common = (i: number) => ({
    tags: [`t${i % 5}`, 'all'],
    dataset: i % 2 === 0 ? dataset : null,
    externalIds: [{ scheme: 's', value: String(i) }],
  })
  await engine.write(async (tx) => {
    for (let i = 0; i < sizes.actors; i++) {
      const affiliations = i % 3 === 0 && i > 0 ? [{ actorId: actors[0], type: 'member_of' }] : []
      const actor = {
        ...common(i),
        type: i % 2 === 0 ? 'person' : 'state',
        name: `Actor ${i}`,
        country: i % 2 === 0 ? 'LY' : 'US',
        sectors: ['MIL'],
        affiliations,
      }
      actors.push(await stores.actors.insert(tx, ActorInput.parse(actor)))
    }
    for (let i = 0; i < sizes.articles; i++) {
      const article = {
        ...common(i),
        title: `Report ${i % 7}`,
        url: `https://example.org/${i}`,
        body: i % 50 === 0 ? REPEATED : i % 2 === 0 ? 'A body' : null,
        language: i % 3 === 0 ? 'ar' : 'en',
        publishedAt: i % 11 === 0 ? null : day(i),
        source: { name: `Source ${i % 4}`, domain: `s${i % 4}.example`, country: 'LY' },
        authors: [`Author ${i % 4}`],
        section: `Section ${i % 4}`,
        genre: i % 2 === 0 ? 'news' : 'analysis',
        mentions: [{ actorId: actors[i % 4] }, { actorId: actors[(i % 4) + 4] }],
      }
      articles.push(await stores.articles.insert(tx, ArticleInput.parse(article)))
    }
    for (let i = 0; i < sizes.events; i++) {
      const event = {
        ...common(i),
        title: `Event ${i % 7}`,
        type: TYPES[i % 4],
        mode: i % 4 === 0 ? 'visit' : null,
        contexts: ['military'],
        codes: [{ scheme: 'cameo', code: `04${i % 3}` }],
        date:
          i % 50 === 0
            ? { start: day(i), end: day(i + 800), precision: 'longer' }
            : { start: day(i), precision: i % 5 === 0 ? 'month' : 'day' },
        location: {
          country: i % 2 === 0 ? 'LY' : 'FJ',
          name: `Place ${i % 100}`,
          admin1: `Region ${i % 3}`,
          latitude: (i % 160) - 80,
          longitude: (i % 340) - 170,
        },
        fatalities: { best: i % 30 },
        status: i % 2 === 0 ? 'reported' : 'disputed',
        modality: i % 20 === 9 ? 'planned' : 'asserted',
        confidence: i % 3 === 0 ? 0.7 : null,
        participants: [
          { actorId: actors[i % 4], role: 'initiator', side: 'a' },
          { actorId: actors[(i % 4) + 4], role: 'recipient' },
        ],
        evidence: i % 2 === 0 ? [{ articleId: articles[i % 20] }] : [],
      }
      events.push(await stores.events.insert(tx, EventInput.parse(event)))
    }
  })
  const [actor = '', , , , other = ''] = actors
  const fill = (query: string) =>
    query
      .replaceAll('ACTOR', actor)
      .replaceAll('OTHER', other)
      .replaceAll('ARTICLE', articles[0] ?? '')
      .replaceAll('ORIGINAL', articles[50] ?? '')
      .replaceAll('EVENT', events[0] ?? '')
  return { ...service, fill }
}

// What is small, and what is made as the query runs, may be read whole.
const TABLES =
  /^SCAN (articles|actors|events|evidence|mentions|participants|affiliations|(article|actor|event)_\w+|actor_merges|sources|datasets)\b/

/** A list with its filters: those that an index serves in the list's order, and the rest. */
interface Expectation {
  url: string
  sizes: Sizes
  ranged: string[]
  others: string[]
  /** Those that test the rows which an index gives: a count of what they find reads them all. */
  tested?: string[]
  sorts: string[]
}

const expectations: Expectation[] = [
  {
    url: '/v1/articles',
    sizes: { articles: 3_000, actors: 10, events: 100 },
    ranged: [
      'source=s1.example',
      'sourceCountry=LY',
      'language=ar',
      'author=Author+1',
      'section=Section+1',
      'genre=news',
      'tag=t1',
      'publishedFrom=2003-01-01',
      'publishedTo=2003-01-01',
      'publishedFrom=2001-01-01&publishedTo=2003-01-01',
      'actor=ACTOR',
      'dataset=d',
      'hasBody=true',
      'hasEvent=false',
      'duplicates=collapse',
      'duplicates=only',
    ],
    others: [
      '',
      'q=report',
      'q=-report',
      'q=rep*',
      'event=EVENT',
      'externalId=s:7',
      'url=https://example.org/7',
      'duplicateOf=ORIGINAL',
      'language=ar&duplicates=collapse',
      'updatedFrom=2020-01-01',
      'createdTo=2100-01-01',
      'id=ARTICLE',
      'excludeSource=s1.example',
      'excludeLanguage=ar',
      'excludeTag=t1',
      'tag=t1&tag=t2',
      'actor=ACTOR&actor=OTHER',
      'language=ar&tag=t1',
      'q=report&sort=relevance',
    ],
    sorts: ['publishedAt', 'createdAt', '-createdAt', 'updatedAt', '-updatedAt'],
  },
  {
    url: '/v1/actors',
    sizes: { articles: 20, actors: 3_000, events: 100 },
    ranged: ['type=person', 'country=LY', 'sector=MIL', 'tag=t1', 'dataset=d', 'hasEvent=false'],
    others: [
      '',
      'q=actor',
      'q=act',
      'q=-actor',
      'affiliatedWith=ACTOR',
      'externalId=s:7',
      'id=ACTOR',
      'excludeType=state',
      'createdFrom=2020-01-01',
      'type=person&type=state',
      'country=LY&tag=t1',
      'q=actor&sort=relevance',
    ],
    sorts: [
      '-name',
      'eventCount',
      '-eventCount',
      'createdAt',
      '-createdAt',
      'updatedAt',
      '-updatedAt',
    ],
  },
  {
    url: '/v1/events',
    sizes: { articles: 20, actors: 10, events: 3_000 },
    ranged: [
      'type=CONSULT',
      'mode=visit',
      'context=military',
      'quadClass=verbal_cooperation',
      'code=041',
      'code=cameo:041',
      'country=LY',
      'admin1=Region+1',
      'dateTo=2003-01-01',
      'startFrom=2003-01-01',
      'startFrom=2001-01-01&startTo=2003-01-01',
      'precision=month',
      'having=tag:t1',
      'actor=ACTOR',
      'initiator=ACTOR',
      'recipient=OTHER',
      'actorType=person',
      'actorCountry=LY',
      'status=reported',
      'article=ARTICLE',
      'source=s0.example',
      'hasEvidence=true',
      'tag=t1',
      'dataset=d',
    ],
    others: [
      '',
      'q=event',
      'q=-event',
      'dateFrom=2003-01-01',
      'dateFrom=2001-01-01&dateTo=2003-01-01',
      'pair=ACTOR,OTHER',
      'dyad=ACTOR,OTHER',
      'bbox=0,0,50,50',
      'bbox=170,-80,-170,80',
      'near=10,-80&radiusKm=500',
      'near=10,-80&radiusKm=20000',
      'fatalitiesMin=3',
      'fatalitiesMin=3&fatalitiesMax=5',
      'intensityMin=1',
      'intensityMax=-1',
      'externalId=s:7',
      'id=EVENT',
      'place=Place+3',
      'modality=planned',
      'modality=any',
      'actor=ACTOR&role=initiator',
      'actor=ACTOR&role=initiator&role=host',
      'actorType=person&role=initiator',
      'article=ARTICLE&stance=supports',
      'minArticles=1',
      'minOriginals=1',
      'minSources=1',
      'publishedFrom=2000-01-01',
      'publishedFrom=2000-01-01&publishedTo=2010-01-01',
      'createdFrom=2020-01-01',
      'updatedTo=2100-01-01',
      'type=CONSULT&type=AGREE',
      'actor=ACTOR&tag=t1',
      'q=event&sort=relevance',
    ],
    tested: [
      'modality=asserted&modality=planned',
      'role=initiator',
      'side=a',
      'stance=supports',
      'hasLocation=true',
      'confidenceMin=0.5',
      'excludeType=CONSULT',
      'excludeActor=OTHER',
      'excludeSource=s3.example',
      'excludeTag=t1',
      'having=-tag:t1',
      'having=admin1',
    ],
    sorts: [
      'date',
      'fatalities',
      '-fatalities',
      'createdAt',
      '-createdAt',
      'updatedAt',
      '-updatedAt',
    ],
  },
]

test.for(expectations)(
  'no filter and no order of $url reads a whole table',
  async ({ url, sizes, ranged, others, tested = [], sorts }) => {
    const statements = recordStatements()
    const { get, file, fill } = await startFilled(sizes)
    const reader = new Database(file, { readonly: true })
    const planOf = (sql: string) => {
      const values = (sql.match(/\?/g) ?? []).map(() => null)
      const steps = reader.prepare(`explain query plan ${sql}`).all(...values) as {
        detail: string
      }[]
      return steps.map(({ detail }) => detail)
    }

    /** The statements that a list runs, each with its plan; `page` are those that find its rows. */
    const plansOf = async (query: string) => {
      statements.clear()
      const { status, body, text } = await get(`${url}?${fill(query)}`)
      expect.soft(status, text.slice(0, 200)).toBe(200)
      expect.soft(body.data.length, query).toBeGreaterThan(query.includes('=-') ? -1 : 0)
      const reads = [...statements].filter((sql) => /^\s*(select|with)/i.test(sql))
      const plans = reads.map((sql) => ({ page: /^select k\.k\b/i.test(sql), plan: planOf(sql) }))
      expect.soft(plans.filter(({ page }) => page).length, query).toBe(1)
      return { plans, next: body.page.nextCursor as string | null }
    }

    const bySort = sorts.map((sort) => `sort=${sort}`)
    const filtered = [...ranged, ...others, ...tested].filter(
      (query) => query !== '' && !query.includes('sort='),
    )
    const both = filtered.flatMap((query) => bySort.map((sort) => `${query}&${sort}`))
    for (const query of [...ranged, ...others, ...tested, ...bySort, ...both]) {
      const isTested = tested.some((one) => query.startsWith(one))
      const first = await plansOf(`${query}${isTested ? '' : '&total=true'}&limit=5`)
      const pages = [first.plans]
      if (first.next !== null)
        pages.push((await plansOf(`${query}&limit=5&cursor=${first.next}`)).plans)
      for (const [i, plans] of pages.entries()) {
        const told = `${query} page ${i + 1}`
        const whole = plans
          .flatMap(({ plan }) => plan)
          .filter((line) => TABLES.test(line) && !/ USING .*INDEX/.test(line))
        expect.soft(whole, told).toEqual([])
        if (!ranged.includes(query)) continue
        // One range of one index, in its order: nothing is passed over, and nothing sorted.
        const page = plans.flatMap((one) => (one.page ? one.plan : []))
        expect
          .soft(
            page.filter((line) => TABLES.test(line) || /TEMP B-TREE FOR ORDER BY/.test(line)),
            told,
          )
          .toEqual([])
      }
    }
    // An order by itself is an index, too.
    for (const sort of bySort) {
      const page = (await plansOf(`${sort}&limit=5`)).plans.flatMap((one) =>
        one.page ? one.plan : [],
      )
      expect
        .soft(
          page.filter((line) => /TEMP B-TREE/.test(line)),
          sort,
        )
        .toEqual([])
    }
    reader.close()
  },
)

test('articles of a source and a language are one range of an index of both', async () => {
  const statements = recordStatements()
  const { get, file } = await startFilled({ articles: 3_000, actors: 10, events: 10 })
  statements.clear()
  const { body } = await get('/v1/articles?source=s1.example&language=ar&publishedFrom=2001-01-01')
  expect(body.data.length).toBeGreaterThan(0)
  const page = [...statements].find((sql) => sql.startsWith('select k.k')) ?? ''
  const reader = new Database(file, { readonly: true })
  const values = (page.match(/\?/g) ?? []).map(() => null)
  const plan = JSON.stringify(reader.prepare(`explain query plan ${page}`).all(...values))
  reader.close()
  expect(plan).toContain(
    'articles_source_domain_language (source_domain_id=? AND language=? AND published_at>?',
  )
})

test('an import of many rows leaves a search index of one part, and every word in it', async () => {
  const { file, send, get } = startService()
  const lines = Array.from({ length: 3_000 }, (_, i) =>
    JSON.stringify({
      article: { title: `Report ${i} of the ${i % 7 === 0 ? 'harbour' : 'hills'}` },
    }),
  )
  const { status } = await send('POST', '/v1/import', lines.join('\n'), {
    'Content-Type': 'application/x-ndjson',
  })
  expect(status).toBe(200)
  // The upper bits of the number of a page are those of the part that it is of.
  const parts = 'select count(distinct id >> 37) from articles_search_data where id > 10'
  expect(await sqlOn(file, parts)).toEqual([[1]])
  const found = await get('/v1/articles?q=harbour&total=true&limit=1')
  expect(found.body.page.total).toBe(429)
})
