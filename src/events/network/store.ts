import { LIMIT_DEFAULT, type Listed, type ListFilter, type Position } from '../../common/lists.ts'
import type { Db, Engine } from '../../db/engine.ts'
import { feedEnd } from '../../db/feed.ts'
import type { Aggregated, Asked, Passing, PassingOf } from '../../db/query/aggregate.ts'
import type { ActorLinks } from '../../links/actors.ts'
import type { CardReader } from '../cards.ts'
import type { EventQuery } from '../query.ts'
import { pairReader, type Pair, type PairReader } from './pairs.ts'
import { EDGES_MAX, type Dyad, type Network, type NetworkEdge } from './schema.ts'

/** How many dyads an export reads at a time: each part counts anew. */
const EXPORTED_TOGETHER = 50_000
/** How many of them are printed at a time. */
const PRINTED_TOGETHER = 500

/** Whose network is wanted, and how far it goes. */
export interface Centre {
  id: string
  depth: number
}

const NOT_SHOWN = {
  isShown: false,
  demand: () => {
    throw new Error('no network has deleted actors')
  },
}

/** The filter that lists the events of a pair. */
const filterOf = (
  { having }: Pick<Aggregated<EventQuery>, 'having'>,
  asked: Asked<EventQuery>,
  { source, target, directed }: Pair,
): ListFilter => {
  const is = (name: string, value: string) => ({ name, value, isNot: false })
  if (directed) return having(asked, [is('initiator', source), is('recipient', target)]).sent
  const { sent } = having(asked, [is('actor', source), is('actor', target)])
  return {
    ...sent,
    excludeDyad: [...(sent['excludeDyad'] ?? []), `${source},${target}`, `${target},${source}`],
  }
}

/** Finds which actors a network has, and which of them only their edges to others are shown of. */
const chooser =
  ({ busiest, countsOf }: PairReader) =>
  async (
    passing: (actors?: readonly string[]) => Promise<Passing>,
    most: number,
    centre: Centre | undefined,
  ) => {
    if (!centre) {
      const { counts, total } = await busiest(await passing(), [], most)
      const shown = [...counts.keys()]
      return { shown, near: shown, counts, more: total - shown.length }
    }
    let [near, shown, more]: [string[], string[], number] = [[], [centre.id], 0]
    for (let step = 0; step < centre.depth; step++) {
      near = shown
      const found = await busiest(await passing(near), near, most - near.length)
      shown = [...near, ...found.counts.keys()]
      more = found.total - found.counts.size
    }
    return { shown, near, counts: await countsOf(await passing(shown), shown), more }
  }

/** Pairs of actors as rows: the dyads of the events that pass. */
const dyadReader = (
  list: Aggregated<EventQuery>,
  actors: ActorLinks,
  pairs: PairReader,
  { schema, snapshot }: Engine,
) => {
  const feedOf = feedEnd(schema)
  const present = async (
    db: Db,
    asked: Asked<EventQuery>,
    found: readonly Pair[],
  ): Promise<Dyad[]> => {
    const ids = [...new Set(found.flatMap(({ source, target }) => [source, target]))]
    const card = await actors.cards(db, ids, NOT_SHOWN)
    return found.map((pair) => {
      const { source, target, latest: _, ...counted } = pair
      const filter = filterOf(list, asked, pair)
      return { source: card(source), target: card(target), ...counted, filter }
    })
  }
  return {
    dyads: async (
      asked: Asked<EventQuery>,
      limit = LIMIT_DEFAULT,
      after?: Position,
    ): Promise<Listed<Dyad>> => {
      const { result, feed } = await list.over(asked.query, async (passing) => {
        const found = await pairs.page(passing, after, limit + 1)
        const shown = found.slice(0, limit)
        return {
          data: await present(
            passing.db,
            asked,
            shown.map(({ pair }) => pair),
          ),
          next: found.length > limit ? (shown.at(-1)?.position ?? null) : null,
        }
      })
      return { ...result, feed }
    },
    streamDyads: (asked: Asked<EventQuery>): AsyncGenerator<Listed<Dyad>> =>
      snapshot(async function* (db) {
        const passing = await list.on(db)(asked.query)
        const feed = await feedOf(db)
        for (let after: Position | undefined, isLast = false; !isLast;) {
          const found = await pairs.page(passing, after, EXPORTED_TOGETHER)
          after = found.at(-1)?.position
          isLast = found.length < EXPORTED_TOGETHER
          for (let i = 0; i < Math.max(found.length, 1); i += PRINTED_TOGETHER) {
            const some = found.slice(i, i + PRINTED_TOGETHER).map(({ pair }) => pair)
            yield { data: await present(db, asked, some), next: null, feed }
          }
        }
      }),
  }
}

/** Networks of actors, by the events that they take part in together. */
export const networks = (
  engine: Engine,
  actors: ActorLinks,
  list: Aggregated<EventQuery>,
  { byId }: CardReader,
) => {
  const pairs = pairReader(engine)
  const choose = chooser(pairs)

  return {
    ...dyadReader(list, actors, pairs, engine),
    /** The actors that share most events with an actor, and how many others there are. */
    counterparts: async (
      passingOf: PassingOf<EventQuery>,
      asked: Asked<EventQuery>,
      of: string,
      most: number,
    ) => {
      const passing = await passingOf(asked.query)
      const { counts, total } = await pairs.busiest(passing, [of], most)
      const card = await actors.cards(passing.db, [...counts.keys()], NOT_SHOWN)
      const values = [...counts].map(([id, count]) => ({
        actor: card(id),
        count,
        filter: list.having(asked, [{ name: 'actor', value: id, isNot: false }]).sent,
      }))
      return { values, more: total - values.length }
    },
    /** The network of the events that pass, or that of an actor in them, with so many actors at most. */
    network: (asked: Asked<EventQuery>, most: number, centre?: Centre) =>
      list.read<Network>(async (passingOf) => {
        const passing = (taking?: readonly string[]) =>
          passingOf(asked.query, taking ? [pairs.takingPart(taking)] : [])
        const { shown, near, counts, more } = await choose(passing, most, centre)
        const over = await passing(centre && near)
        const found = await pairs.between(over, { among: shown, near }, EDGES_MAX)
        const card = await actors.cards(over.db, shown, NOT_SHOWN)
        const latest = await byId(
          over.db,
          found.pairs.map((pair) => pair.latest),
        )
        const nodes = shown.map((id) => ({
          actor: card(id),
          count: counts.get(id) ?? 0,
          filter: list.having(asked, [{ name: 'actor', value: id, isNot: false }]).sent,
        }))
        const edges = found.pairs.flatMap((pair): NetworkEdge[] => {
          const event = latest.get(pair.latest)
          return event ? [{ ...pair, latest: event, filter: filterOf(list, asked, pair) }] : []
        })
        const cut = { nodes: more, edges: found.total - edges.length }
        return { data: { nodes, edges, more: cut }, exact: true }
      }),
  }
}
