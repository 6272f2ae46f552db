import Database from 'better-sqlite3'
import type { Asked } from './client.ts'
import { generator, maker, vocabulary } from './data.ts'

const YEARS = [2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023]
/** How uneven reading is, as in life: the share of the k-th article falls as 1 / k. */
const HOT = 500

/** The same request of both servers. */
export interface Pair {
  service: Asked
  lean: Asked
}

const query = (values: Record<string, string>) => new URLSearchParams(values).toString()

/**
 * Makes requests that were never asked before, of both servers; each call goes on where the one before ended.
 *
 * @param files the databases of both servers, from which ids are taken
 */
export const questions = (files: { service: string; lean: string }, articles: number) => {
  const random = generator(4_242)
  const below = (n: number) => Math.trunc(random() * n)
  const words = vocabulary()
  const word = (from: number, to: number) => words[from + below(to - from)] ?? ''

  const service = new Database(files.service, { readonly: true })
  const lean = new Database(files.lean, { readonly: true })
  const idsOf = (table: string) =>
    service.prepare(`select id from ${table} order by seq`).pluck().all() as string[]
  const ids = { articles: idsOf('articles'), actors: idsOf('actors') }
  const takingPart = lean.prepare('select actor_id from participants').pluck().all() as number[]
  const filed = lean
    .prepare(
      'select source_domain as domain, language from articles where source_domain is not null and language is not null',
    )
    .all() as { domain: string; language: string }[]
  service.close()
  lean.close()

  const article = (at: number): Pair => ({
    service: { path: `/v1/articles/${ids.articles[at]}` },
    lean: { path: `/articles/${at + 1}` },
  })
  const make = maker(articles, ids.actors.length, 1)
  for (let i = 0; i < ids.actors.length; i++) make.actor(i)
  let written = 0

  const kinds: Record<string, () => Pair> = {
    article: () => article(below(ids.articles.length)),
    hot: () => article((Math.floor(HOT ** random()) * 7_919) % ids.articles.length),
    list: () => {
      const { domain, language } = filed[below(filed.length)] ?? { domain: '', language: '' }
      const from = new Date(Date.UTC(YEARS[below(YEARS.length)] ?? 0, below(12), 1))
      const to = new Date(from)
      to.setUTCFullYear(from.getUTCFullYear() + 1)
      const [first, last] = [from.toISOString(), to.toISOString()]
      return {
        service: {
          path: `/v1/articles?${query({ source: domain, language, publishedFrom: first, publishedTo: last, limit: '20' })}`,
        },
        lean: {
          path: `/articles?${query({ source: domain, language, from: first, to: last, limit: '20' })}`,
        },
      }
    },
    events: () => {
      const actor = takingPart[below(takingPart.length)] ?? 1
      return {
        service: { path: `/v1/actors/${ids.actors[actor - 1]}/events?limit=20` },
        lean: { path: `/actors/${actor}/events?limit=20` },
      }
    },
    search: () => {
      const q = random() < 0.5 ? `${word(300, 3_000)} ${word(300, 3_000)}` : word(3_000, 20_000)
      return {
        service: {
          path: `/v1/articles?${query({ q, sort: 'relevance', snippet: 'true', limit: '20' })}`,
        },
        lean: { path: `/search?${query({ q, limit: '20' })}` },
      }
    },
    POST: () => {
      const { input } = make.article(below(articles))
      const url = `https://bench.example/${++written}`
      const body = { ...input, url, externalIds: [] }
      const mentions = body.mentions.map(({ count }) => ({ at: below(ids.actors.length), count }))
      const printed = (idOf: (at: number) => string | number) =>
        JSON.stringify({
          ...body,
          mentions: mentions
            .filter(({ at }, i) => mentions.findIndex((other) => other.at === at) === i)
            .map(({ at, count }) => ({ actorId: idOf(at), count, quotes: [] })),
        })
      return {
        service: { path: '/v1/articles', body: printed((at) => ids.actors[at] ?? '') },
        lean: { path: '/articles', body: printed((at) => at + 1) },
      }
    },
  }
  return (kind: string, count: number): Pair[] => {
    const ask = kinds[kind]
    if (!ask) throw new Error(`no question ${kind}`)
    return Array.from({ length: count }, ask)
  }
}
