/*
 * Numbers of words, in typed arrays: a word of a text is looked up as it stands there, without a string of its own.
 */

import { foldedUnit } from './words.ts'

const FIRST_LENGTH = 1_024
/** The most units that one unit is folded to. */
const UNITS_MAX = 18
/** The prime of the hash function FNV-1a. */
const PRIME = 0x01000193

const longer = <T extends Int32Array | Uint16Array>(array: T, made: T): T => {
  made.set(array)
  return made
}

const hashOf = (units: Uint16Array, begin: number, end: number): number => {
  let hash = 0
  for (let i = begin; i < end; i++) hash = Math.imul(hash ^ (units[i] ?? 0), PRIME)
  return hash ^ (hash >>> 15)
}

/** Gives each word a number, from 0. */
export const wordNumbers = () => {
  /** One more than the number of the word whose hash leads there, or 0 where there is none, and that hash. */
  let slots = new Int32Array(2 * FIRST_LENGTH)
  /** The units of all words, and where those of each begin. */
  let units = new Uint16Array(FIRST_LENGTH)
  let begins = new Int32Array(FIRST_LENGTH)
  let count = 0
  /** The units of the word that is looked up. */
  let word = new Uint16Array(FIRST_LENGTH)

  const isWord = (number: number, length: number): boolean => {
    const begin = begins[number] ?? 0
    if ((begins[number + 1] ?? 0) - begin !== length) return false
    for (let i = 0; i < length; i++) if (units[begin + i] !== word[i]) return false
    return true
  }
  /** The slot of the word, or the free one for it. */
  const slotOf = (length: number): number => {
    const last = slots.length - 1
    const hash = hashOf(word, 0, length)
    let slot = (hash << 1) & last
    for (let held = slots[slot] ?? 0; held !== 0; held = slots[slot] ?? 0) {
      if (slots[slot + 1] === hash && isWord(held - 1, length)) break
      slot = (slot + 2) & last
    }
    return slot
  }
  const take = (text: string): number => {
    if (text.length > word.length) word = new Uint16Array(text.length)
    for (let i = 0; i < text.length; i++) word[i] = text.charCodeAt(i)
    return text.length
  }
  /** Doubles the slots, half of which are taken. */
  const spread = (): void => {
    slots = new Int32Array(slots.length * 2)
    for (let number = 0; number < count; number++) {
      const hash = hashOf(units, begins[number] ?? 0, begins[number + 1] ?? 0)
      let slot = (hash << 1) & (slots.length - 1)
      while (slots[slot] !== 0) slot = (slot + 2) & (slots.length - 1)
      slots.set([number + 1, hash], slot)
    }
  }

  /** The number of a word; -1 where it has none. */
  const get = (text: string): number => (slots[slotOf(take(text))] ?? 0) - 1
  return {
    get,
    /** The number of a word, which it gets where it has none. */
    add: (text: string): number => {
      const known = get(text)
      if (known >= 0) return known
      const number = count++
      if (count * 4 > slots.length) spread()
      if (count >= begins.length) begins = longer(begins, new Int32Array(count * 2))
      const begin = begins[number] ?? 0
      const end = begin + text.length
      if (end > units.length) units = longer(units, new Uint16Array(end * 2))
      units.set(word.subarray(0, text.length), begin)
      begins[count] = end
      slots.set([count, hashOf(word, 0, text.length)], slotOf(text.length))
      return number
    },
    /** The number of the word between two places of a text, whose characters are folded one by one. */
    at: (text: string, start: number, end: number): number => {
      const most = (end - start) * UNITS_MAX
      if (most > word.length) word = new Uint16Array(most)
      let length = 0
      for (let at = start; at < end; at++) {
        const unit = text.charCodeAt(at)
        if (unit < 0x80) word[length++] = unit >= 0x41 && unit <= 0x5a ? unit | 0x20 : unit
        else {
          const letters = foldedUnit(unit)
          for (let i = 0; i < letters.length; i++) word[length++] = letters.charCodeAt(i)
        }
      }
      return (slots[slotOf(length)] ?? 0) - 1
    },
  }
}
export type WordNumbers = ReturnType<typeof wordNumbers>

/** Gives a number to pairs of numbers, neither of them negative. */
export const pairNumbers = () => {
  let [first, second] = [new Int32Array(FIRST_LENGTH), new Int32Array(FIRST_LENGTH)]
  /** The number of the pair in a slot, which is not 0. */
  let numbers = new Int32Array(FIRST_LENGTH)
  let count = 0

  const slotOf = (a: number, b: number): number => {
    const last = numbers.length - 1
    const hash = Math.imul(Math.imul(a, PRIME) ^ b, 0x9e3779b1)
    let slot = (hash ^ (hash >>> 15)) & last
    while (numbers[slot] !== 0 && (first[slot] !== a || second[slot] !== b))
      slot = (slot + 1) & last
    return slot
  }
  const set = (a: number, b: number, number: number): void => {
    const slot = slotOf(a, b)
    first[slot] = a
    second[slot] = b
    numbers[slot] = number
  }
  const spread = (): void => {
    const [as, bs, old] = [first, second, numbers]
    first = new Int32Array(old.length * 2)
    second = new Int32Array(old.length * 2)
    numbers = new Int32Array(old.length * 2)
    for (const [slot, number] of old.entries())
      if (number !== 0) set(as[slot] ?? 0, bs[slot] ?? 0, number)
  }

  return {
    /** The number of a pair; 0 where it has none. */
    get: (a: number, b: number): number => numbers[slotOf(a, b)] ?? 0,
    /** The number of a pair, the next one from 1 where it has none. */
    add: (a: number, b: number): number => {
      const known = numbers[slotOf(a, b)] ?? 0
      if (known !== 0) return known
      if (++count * 2 > numbers.length) spread()
      set(a, b, count)
      return count
    },
  }
}
