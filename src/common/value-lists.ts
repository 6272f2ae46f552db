/** Where the first list begins; before it is the empty one, and the place of no list. */
const FIRST = 2
const ALONE = 1
/** Up to so many rows and values there is room at first. */
const ROOM = 1_024

/** A value, and the rows that have it. */
export type RowsOfValue = readonly [value: number, rows: readonly number[]]

/** A table of one whole number for each of others, which begin at 0. */
type Numbers = ArrayLike<number>

const grown = (array: Int32Array, length: number): Int32Array => {
  if (length <= array.length) return array
  const larger = new Int32Array(Math.max(length, Math.ceil(array.length * 1.5)))
  larger.set(array)
  return larger
}

/** Some rows in the order of their groups, where each group ends, and how many it has. */
const sortedBy = (rows: Numbers, groupOf: Numbers, groups: number) => {
  const sizes = new Int32Array(groups)
  for (let i = 0; i < rows.length; i++) {
    const group = groupOf[rows[i] as number] as number
    sizes[group] = (sizes[group] as number) + 1
  }
  const ends = new Int32Array(groups)
  for (let group = 1; group < groups; group++)
    ends[group] = (ends[group - 1] as number) + (sizes[group - 1] as number)
  const sorted = new Int32Array(rows.length)
  // Each group is filled from its beginning, which so becomes its end.
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number
    const group = groupOf[row] as number
    const at = ends[group] as number
    sorted[at] = row
    ends[group] = at + 1
  }
  return { sorted, ends, sizes }
}

/** The lists of many rows, one behind the other. */
interface Packed {
  /** Where the list of each row begins in `values`: with its length. 0 where it has none; a value alone is here, below 0. */
  starts: Int32Array
  values: Int32Array
  /** How much of `values` is used. */
  used: number
  largest: number
}

/** Packs what rows have; a row has a value once. */
const pack = (groups: readonly RowsOfValue[]): Packed => {
  let largest = 0
  let last = 0
  for (const [value, rows] of groups) {
    largest = Math.max(largest, value)
    for (const row of rows) if (row > last) last = row
  }
  const starts = new Int32Array(last + 1)
  for (const [, rows] of groups) for (const row of rows) starts[row] = (starts[row] ?? 0) + 1
  let used = FIRST
  for (let row = 0; row <= last; row++) {
    const length = starts[row] ?? 0
    if (length > 1) {
      starts[row] = used
      used += length + 1
    }
  }
  const values = new Int32Array(used)
  for (const [value, rows] of groups)
    for (const row of rows) {
      const at = starts[row] ?? 0
      if (at === ALONE) {
        starts[row] = -value
        continue
      }
      const length = values[at] ?? 0
      if (values.subarray(at + 1, at + 1 + length).includes(value)) continue
      values[at + length + 1] = value
      values[at] = length + 1
    }
  return { starts, values, used, largest }
}

/** Puts in what a row has now, where its list was, or behind all others where that is too short. */
const replace = (packed: Packed, row: number, list: readonly number[]): void => {
  packed.starts = grown(packed.starts, row + 1)
  for (const value of list) packed.largest = Math.max(packed.largest, value)
  const [only = 0] = list
  if (list.length < 2) {
    packed.starts[row] = -only
    return
  }
  const old = packed.starts[row] ?? 0
  const isRoom = old > 0 && (packed.values[old] ?? 0) >= list.length
  const at = isRoom ? old : packed.used
  if (!isRoom) {
    packed.used += list.length + 1
    packed.values = grown(packed.values, packed.used)
  }
  packed.starts[row] = at
  packed.values[at] = list.length
  packed.values.set(list, at + 1)
}

/** How many of some rows have each value, and how many have none. */
const count = ({ starts, values, largest }: Packed, rows: Numbers) => {
  const counts = new Int32Array(largest + 1)
  let none = 0
  for (let i = 0; i < rows.length; i++) {
    // A row that is not there has none, and so has the list at 0.
    const at = starts[rows[i] as number] ?? 0
    if (at === 0) none++
    if (at < 0) counts[-at] = (counts[-at] as number) + 1
    else
      for (let j = at + 1, end = at + (values[at] as number); j <= end; j++) {
        const value = values[j] as number
        counts[value] = (counts[value] as number) + 1
      }
  }
  return { counts, none }
}

/** Those of some rows that have a value of some; see `valueLists`. */
const having = ({ starts, values }: Packed, rows: Numbers, passes: Uint8Array): Int32Array => {
  const found = new Int32Array(rows.length)
  let length = 0
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number
    const at = starts[row] ?? 0
    let isFound = at < 0 && passes[-at] === 1
    if (at > 0)
      for (let j = at + 1, end = at + (values[at] as number); j <= end && !isFound; j++)
        isFound = passes[values[j] as number] === 1
    if (isFound) found[length++] = row
  }
  return found.subarray(0, length)
}

/** How many rows, and different values of theirs, are in each group; see `ValueLists`. */
const distinct = (
  { starts, values, largest }: Packed,
  rows: Numbers,
  groupOf: Numbers,
  groups: number,
  as?: Int32Array,
) => {
  const { sorted, ends, sizes } = sortedBy(rows, groupOf, groups)
  const most = as ? as.reduce((one, other) => Math.max(one, other), largest) : largest
  /** The last group that has each value, from 1. */
  const seen = new Int32Array(most + 1)
  const found = new Int32Array(groups)
  for (let group = 0, i = 0; group < groups; group++) {
    let different = 0
    for (const last = ends[group] as number; i < last; i++) {
      const at = starts[sorted[i] as number] ?? 0
      // A value alone is read as a list that has it.
      const end = at < 0 ? 0 : at + (values[at] as number)
      for (let j = at < 0 ? 0 : at + 1; j <= end; j++) {
        const own = at < 0 ? -at : (values[j] as number)
        const value = as?.[own] || own
        if (seen[value] === group + 1) continue
        seen[value] = group + 1
        different++
      }
    }
    found[group] = different
  }
  return { rows: sizes, distinct: found }
}

/**
 * Holds which values rows have, both as whole numbers above 0, in two arrays: lists of their own would take many times the room, and the
 * time to read them.
 */
export const valueLists = () => {
  let packed: Packed = {
    starts: new Int32Array(ROOM),
    values: new Int32Array(ROOM),
    used: FIRST,
    largest: 0,
  }
  return {
    /** Puts in what all rows have; a row has a value once. */
    fill: (groups: readonly RowsOfValue[]): void => {
      packed = pack(groups)
    },
    /** Puts in the different values that a row has now. */
    set: (row: number, values: readonly number[]): void => replace(packed, row, values),
    /** The rows that have a value. */
    rows: (): Int32Array => {
      const { starts } = packed
      const found = new Int32Array(starts.length)
      let length = 0
      for (let row = 0; row < starts.length; row++) if (starts[row] !== 0) found[length++] = row
      return found.subarray(0, length)
    },
    /** The first value of each row, by its number; 0 where it has none. */
    firsts: (): Int32Array => {
      const { starts, values } = packed
      return starts.map((at) => (at > 0 ? (values[at + 1] ?? 0) : -at))
    },
    /** Those of some rows that have a value of some, by whose numbers `passes` has a 1. */
    having: (rows: Numbers, passes: Uint8Array): Int32Array => having(packed, rows, passes),
    /** How many of some rows have each value, and how many have none. */
    count: (rows: Numbers) => count(packed, rows),
    /**
     * How many there are of some rows, and how many different values they have, in each of their groups.
     *
     * @param groupOf the group of each row, by its number
     * @param as what each value stands for, by its number; 0 where it stands for itself
     */
    distinct: (rows: Numbers, groupOf: Numbers, groups: number, as?: Int32Array) =>
      distinct(packed, rows, groupOf, groups, as),
    /** The largest value that there is, or has been. */
    largest: (): number => packed.largest,
    bytes: (): number => packed.starts.byteLength + packed.values.byteLength,
  }
}
export type ValueLists = ReturnType<typeof valueLists>
