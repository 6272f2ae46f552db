import { crc32 } from 'node:zlib'
import { ActorInput } from '../../actors/schema.ts'
import { ArticleInput } from '../../articles/schema.ts'
import type { SaidValue } from '../../db/tables/values.ts'
import { EventInput } from '../../events/schema.ts'
import { LISTS } from './lists.ts'

const NUMBER_BYTES = 4
const RADIX = 36

/** The names of fields and lists by their checksums. */
const NAMES = new Map(
  Object.keys({ ...ArticleInput.shape, ...ActorInput.shape, ...EventInput.shape, ...LISTS }).map(
    (name) => [crc32(name), name],
  ),
)

/** Digests of names and values as pairs of numbers, after how many there are. */
const pairs = (of: Record<string, string>, numberOf: (name: string) => number): number[] => {
  const all = Object.entries(of)
  return [all.length, ...all.flatMap(([name, digest]) => [numberOf(name), parseInt(digest, RADIX)])]
}

/**
 * A source's statement in a third of the bytes that its JSON has: 32-bit numbers, little-endian. First the fields, then the
 * fields that others have changed, then the lists.
 */
export const pack = ({ fields, lists, theirs }: SaidValue): Buffer => {
  const numbers = [
    ...pairs(fields, crc32),
    theirs.length,
    ...theirs.map((name) => crc32(name)),
    ...Object.entries(lists).flatMap(([list, items]) => [
      crc32(list),
      ...pairs(items, (about) => parseInt(about, RADIX)),
    ]),
  ]
  const packed = Buffer.allocUnsafe(numbers.length * NUMBER_BYTES)
  for (const [i, number] of numbers.entries()) packed.writeUInt32LE(number, i * NUMBER_BYTES)
  return packed
}

/** The statement that `pack` has packed; fields that there are no more are left out. */
export const unpack = (packed: Buffer): SaidValue => {
  let at = 0
  const next = (): number => {
    const number = packed.readUInt32LE(at)
    at += NUMBER_BYTES
    return number
  }
  const many = <T>(read: () => T): T[] => Array.from({ length: next() }, read)
  const named = <T>(of: readonly (readonly [number, T])[]): [string, T][] =>
    of.flatMap(([name, value]) => {
      const known = NAMES.get(name)
      return known === undefined ? [] : [[known, value]]
    })
  const digest = () => next().toString(RADIX)
  const fields = named(many(() => [next(), digest()] as const))
  const theirs = named(many(() => [next(), true] as const))
  const lists: (readonly [number, Record<string, string>])[] = []
  while (at < packed.length) {
    const list = next()
    // Objects with many different keys are slow with a prototype.
    const items = Object.create(null) as Record<string, string>
    for (const [about, whole] of many(() => [digest(), digest()] as const)) items[about] = whole
    lists.push([list, items])
  }
  return {
    fields: Object.fromEntries(fields),
    lists: Object.fromEntries(named(lists)),
    theirs: theirs.map(([name]) => name),
  }
}
