import { sql } from 'drizzle-orm'
import { nameTable, type NameFound, type NameTable } from '../common/name-table.ts'
import { inSteps, turns } from '../common/turns.ts'
import type { ActorRef } from '../contract/refs.ts'
import type { Db, Engine } from '../db/engine.ts'
import { statement } from '../db/statement.ts'

/** How many actors are read at a time. */
const READ_AT_ONCE = 1_000
/** After so many changes of actors, all names are read again. */
const CHANGES_MAX = 20_000

/** A name in a text: where it stands, in UTF-16 code units, and who may be meant, one or several. */
export interface Recognised extends Omit<NameFound, 'ids'> {
  actors: ActorRef[]
}

interface NamedRow extends ActorRef {
  seq: number
  names: string
}

/** The names of actors as of a place in the change feed. */
interface State {
  table: NameTable
  cards: Map<string, ActorRef>
  epoch: string
  position: number
}

const p = (name: string) => sql.placeholder(name)

const recogniserStatements = ({ kit, schema: { actors, changes, feed } }: Engine) => {
  const named = {
    seq: actors.seq,
    id: actors.id,
    name: actors.name,
    type: sql<ActorRef['type']>`${actors.type}`,
    country: actors.country,
    names: actors.names,
  }
  return {
    place: statement((db: Db) =>
      db.select({ epoch: feed.epoch, position: feed.position }).from(feed).prepare(),
    ),
    changed: statement((db: Db) =>
      db
        .selectDistinct({ id: changes.resourceId })
        .from(changes)
        .where(sql`${changes.collection} = 'actor' and ${changes.position} > ${p('after')}`)
        .limit(CHANGES_MAX)
        .prepare(),
    ),
    all: statement((db: Db) =>
      db
        .select(named)
        .from(actors)
        .where(sql`${actors.seq} > ${p('after')}`)
        .orderBy(actors.seq)
        .limit(READ_AT_ONCE)
        .prepare(),
    ),
    some: statement((db: Db) =>
      db
        .select(named)
        .from(actors)
        .where(kit.among(actors.id, p('ids')))
        .prepare(),
    ),
  }
}

/** Makes what finds the actors that a text names. Their names are read at the first text, and kept up to date. */
export const recogniser = (engine: Engine) => {
  const { kit, read } = engine
  const { place, changed, all, some } = recogniserStatements(engine)
  let state: State | null = null
  let refreshing: Promise<unknown> = Promise.resolve()

  const set = ({ table, cards }: Pick<State, 'table' | 'cards'>, row: NamedRow): void => {
    const { id, name, type, country, names } = row
    table.set({ id, isPerson: type === 'person', names })
    cards.set(id, { id, name, type, country })
  }

  const build = async (db: Db): Promise<State> => {
    const [at] = await place(db).execute()
    if (!at) throw new Error('the change feed has no head')
    const made: State = { table: nameTable(), cards: new Map(), ...at }
    const turn = turns()
    for (let after = -1; ;) {
      const rows = await all(db).execute({ after })
      for (const row of rows) {
        set(made, row)
        await turn()
      }
      const last = rows.at(-1)
      if (!last || rows.length < READ_AT_ONCE) return made
      after = last.seq
    }
  }

  /** The names as they are now: those that have changed since are read again. */
  const update = async (db: Db, before: State): Promise<State> => {
    const [at] = await place(db).execute()
    if (!at || at.epoch !== before.epoch) return build(db)
    if (at.position === before.position) return before
    const ids = (await changed(db).execute({ after: before.position })).map(({ id }) => id)
    if (ids.length >= CHANGES_MAX) return build(db)
    const turn = turns()
    for (let i = 0; i < ids.length; i += READ_AT_ONCE) {
      const part = ids.slice(i, i + READ_AT_ONCE)
      const rows = await some(db).execute({ ids: kit.list(part) })
      const byId = new Map(rows.map((row) => [row.id, row]))
      for (const id of part) {
        const row = byId.get(id)
        if (row) set(before, row)
        else {
          before.table.remove(id)
          before.cards.delete(id)
        }
        await turn()
      }
    }
    return { ...before, ...at }
  }

  /** One text at a time makes sure that the names are those of now. */
  const current = (): Promise<State> => {
    const next = refreshing.then(() =>
      read(async (db) => (state = state ? await update(db, state) : await build(db))),
    )
    refreshing = next.catch(() => {})
    return next
  }

  /** The actors that a text names, in its order. */
  return async (text: string): Promise<Recognised[]> => {
    const { table, cards } = await current()
    const found = await inSteps(table.find(text), turns())
    const named: Recognised[] = []
    for (const { start, end, by, ids } of found) {
      const actors: ActorRef[] = []
      for (const id of ids) {
        const card = cards.get(id)
        if (card) actors.push(card)
      }
      if (actors.length > 0) named.push({ start, end, by, actors })
    }
    return named
  }
}
export type Recognise = ReturnType<typeof recogniser>
