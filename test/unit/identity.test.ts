import { toUUID, type TypeId } from 'typeid-js'
import { expect, test } from 'vitest'
import { newId, orderOf } from '../../src/db/identity.ts'

const uuidOf = (id: string) => toUUID(id as TypeId<string>)

test('ids are UUIDs of version 7, in the order in which they were made, as are their numbers', () => {
  const ids = Array.from({ length: 20_000 }, () => newId('event'))
  expect(ids.toSorted()).toEqual(ids)
  for (const [i, id] of ids.entries()) {
    expect(uuidOf(id)).toMatch(/^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/)
    if (i > 0) expect(orderOf(id) > orderOf(ids[i - 1] ?? '')).toBe(true)
  }
})

test('the number of an id is the first 64 bits of its UUID, around zero', () => {
  const bits = (id: string) => (BigInt(`0x${uuidOf(id).replaceAll('-', '')}`) >> 64n) - (1n << 63n)
  for (const id of [
    'actor_7zzzzzzzzzzzzzzzzzzzzzzzzz',
    'actor_00000000000000000000000000',
    newId('actor'),
  ])
    expect(orderOf(id)).toBe(bits(id))
})
