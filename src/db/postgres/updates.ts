import { isTable, type Written } from './pending.ts'

/** How many updates one statement makes at most: there is a statement for each number of them. */
const TOGETHER_MAX = 8
/** How many updates wait at most. */
const UPDATES_MAX = 64

type Values = readonly unknown[]

/** An update by the value of one column. */
interface Form {
  table: string
  /** The place of the value; undefined where all rows are changed. */
  place: number | undefined
}
interface Update extends Written, Form {}

/** Takes an update apart; null for another statement, and for an update that is by more than one column. */
const formOf = (text: string): Form | null => {
  const [, table, rest = ''] = /^update "(\w+)" set (.*)$/s.exec(text) ?? []
  if (table === undefined || rest.includes(' returning ')) return null
  if (new RegExp(`(from|join) "${table}"`).test(rest)) return null
  if (!rest.includes(' where ')) return { table, place: undefined }
  const [, of, place] = / where "(\w+)"\."\w+" = \$(\d+)$/.exec(rest) ?? []
  return of === table ? { table, place: Number(place) - 1 } : null
}

const keyOf = ({ place, values }: Update): unknown =>
  place === undefined ? undefined : values[place]

/** One statement of several. */
const together = (updates: readonly Written[]): string => {
  let places = 0
  const all = updates.map(({ text, values }) => {
    const from = places
    places += values.length
    return text.replace(/\$(\d+)/g, (_, place: string) => `$${Number(place) + from}`)
  })
  const last = all.pop() ?? ''
  return all.length === 0
    ? last
    : `with ${all.map((one, i) => `u${i} as (${one})`).join(', ')} ${last}`
}

/**
 * Updates whose results nobody waits for: those are sent together of which none changes, or looks at, what another one
 * changes.
 */
export const pendingUpdates = () => {
  let waiting: Update[] = []
  const forms = new Map<string, Form | null>()
  const texts = new Map<string, string>()
  const named = new Map<string, boolean>()

  const cached = <T>(all: Map<string, T>, name: string, make: () => T): T => {
    let value = all.get(name)
    if (value === undefined) all.set(name, (value = make()))
    return value
  }
  const formFor = (text: string) => cached(forms, text, () => formOf(text))
  /** Whether a statement names a table, or one that triggers on it may write: those begin alike. */
  const names = (text: string, table: string): boolean =>
    cached(named, `${table} ${text}`, () => {
      const begin = table.slice(0, -1)
      return (text.match(/\w+/g) ?? []).some((name) => isTable(name) && name.startsWith(begin))
    })

  return {
    /** Whether a statement is an update that can be sent with others. */
    takes: (text: string): boolean => formFor(text) !== null,
    /** Whether an update could tell of one that waits, or be told of by one. */
    isBeside: (text: string, values: Values): boolean => {
      const form = formFor(text)
      const own = form && { ...form, text, values }
      return waiting.some((one) =>
        own?.text === one.text
          ? keyOf(own) === keyOf(one)
          : names(text, one.table) || (own && names(one.text, own.table)),
      )
    },
    add: (text: string, values: Values): void => {
      const form = formFor(text)
      if (form) waiting.push({ ...form, text, values })
    },
    isFull: (): boolean => waiting.length >= UPDATES_MAX,
    /** Whether a statement that reads could tell that they have not been made. */
    concerns: (text: string): boolean => waiting.some(({ table }) => names(text, table)),
    /** The tables that they change. */
    tables: (): string[] => waiting.map(({ table }) => table),
    /** Takes the statements that make them. */
    take: (): Written[] => {
      const taken = waiting.toSorted((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0))
      waiting = []
      const all: Written[] = []
      for (let at = 0; at < taken.length; at += TOGETHER_MAX) {
        const some = taken.slice(at, at + TOGETHER_MAX)
        const name = some.map(({ text }) => text).join(';')
        all.push({
          text: cached(texts, name, () => together(some)),
          values: some.flatMap(({ values }) => values),
        })
      }
      return all
    },
    clear: (): void => {
      waiting = []
    },
  }
}
