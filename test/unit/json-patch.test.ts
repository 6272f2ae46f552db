import * as fc from 'fast-check'
import { applyPatch } from 'rfc6902'
import { expect, test } from 'vitest'
import { applyOperations, diff, pointer, type PatchOperation } from '../../src/common/json-patch.ts'
import { mergePatch } from '../../src/common/merge-patch.ts'

test.for<[string, unknown, PatchOperation[], unknown]>([
  // RFC 6902, appendix A
  ['A.1', { foo: 'bar' }, [{ op: 'add', path: '/baz', value: 'qux' }], { baz: 'qux', foo: 'bar' }],
  [
    'A.2',
    { foo: ['bar', 'baz'] },
    [{ op: 'add', path: '/foo/1', value: 'qux' }],
    { foo: ['bar', 'qux', 'baz'] },
  ],
  ['A.3', { baz: 'qux', foo: 'bar' }, [{ op: 'remove', path: '/baz' }], { foo: 'bar' }],
  [
    'A.4',
    { foo: ['bar', 'qux', 'baz'] },
    [{ op: 'remove', path: '/foo/1' }],
    { foo: ['bar', 'baz'] },
  ],
  [
    'A.5',
    { baz: 'qux', foo: 'bar' },
    [{ op: 'replace', path: '/baz', value: 'boo' }],
    { baz: 'boo', foo: 'bar' },
  ],
  [
    'A.10',
    { foo: 'bar' },
    [{ op: 'add', path: '/child', value: { grandchild: {} } }],
    { foo: 'bar', child: { grandchild: {} } },
  ],
  [
    'A.16',
    { foo: ['bar'] },
    [{ op: 'add', path: '/foo/1', value: ['abc', 'def'] }],
    { foo: ['bar', ['abc', 'def']] },
  ],
  [
    '4.1: add to a member that exists replaces it',
    { a: 1 },
    [{ op: 'add', path: '/a', value: 2 }],
    { a: 2 },
  ],
  ['4.1: the path of the whole document', { a: 1 }, [{ op: 'replace', path: '', value: [1] }], [1]],
  [
    '6901: a tilde and a slash in a name',
    { 'm~n': { 'a/b': 1 } },
    [{ op: 'replace', path: '/m~0n/a~1b', value: 2 }],
    { 'm~n': { 'a/b': 2 } },
  ],
  ['6901: ~01 is ~1', { '~1': 1 }, [{ op: 'replace', path: '/~01', value: 2 }], { '~1': 2 }],
  ['6901: a name may be empty', { '': 1 }, [{ op: 'replace', path: '/', value: 2 }], { '': 2 }],
])('a patch is applied as RFC 6902 says, %s', ([, before, patch, after]) => {
  const kept = structuredClone(before)
  expect(applyOperations(before, patch)).toEqual(after)
  expect(before).toEqual(kept)
})

test.for<[string, unknown, PatchOperation]>([
  // RFC 6902, A.12, 4.2 and 4.3; RFC 6901, 4
  ['a parent that is not there', { foo: 'bar' }, { op: 'add', path: '/baz/bat', value: 'qux' }],
  ['a member to remove', { foo: 'bar' }, { op: 'remove', path: '/baz' }],
  ['a member to replace', { foo: 'bar' }, { op: 'replace', path: '/baz', value: 1 }],
  ['an item behind the end', { foo: [1] }, { op: 'remove', path: '/foo/1' }],
  ['a place beyond the end', { foo: [1] }, { op: 'add', path: '/foo/2', value: 2 }],
  ['an index with a leading zero', { foo: [1, 2] }, { op: 'remove', path: '/foo/01' }],
  ['an index that is no number', { foo: [1] }, { op: 'remove', path: '/foo/1e0' }],
  ['a member of a text', { foo: 'bar' }, { op: 'replace', path: '/foo/length', value: 1 }],
  ['a member that every object inherits', {}, { op: 'remove', path: '/toString' }],
])('a patch for another value is refused: %s', ([, value, operation]) => {
  expect(() => applyOperations(value, [operation])).toThrow(`there is nothing at ${operation.path}`)
})

test('a pointer is written as RFC 6901 says', () => {
  expect(pointer([])).toBe('')
  expect(pointer(['foo', 0, 'a/b', 'm~n', ''])).toBe('/foo/0/a~1b/m~0n/')
})

const values = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom(null, true, 0, 1, 2, '', 'a', 'b'),
    fc.array(tie('value'), { maxLength: 6 }),
    fc.dictionary(fc.constantFrom('', 'a', 'b', '~', '/', '~1', '0', '__proto__'), tie('value'), {
      noNullPrototype: true,
    }),
  ),
})).value

test('what a patch was made of comes out when it is applied, here and by another library', () => {
  fc.assert(
    fc.property(values, values, (before, after) => {
      const patch = diff(before, after)
      expect(applyOperations(before, patch)).toEqual(after)
      // The other library refuses this name, and changes what it is given.
      if (JSON.stringify([before, after]).includes('__proto__')) return
      const document = { root: structuredClone(before) }
      const rooted = patch.map((operation) => ({ ...operation, path: `/root${operation.path}` }))
      expect(applyPatch(document, structuredClone(rooted)).filter(Boolean)).toEqual([])
      expect(document.root).toEqual(after)
    }),
    { numRuns: 300, seed: 1 },
  )
})

test('equal values need no patch, and an item put into a list is one operation', () => {
  const list = Array.from({ length: 150 }, (_, i) => ({ id: i }))
  expect(diff({ a: 1, b: list }, { b: structuredClone(list), a: 1 })).toEqual([])
  expect(diff(list, list.toSpliced(70, 0, { id: -1 }))).toEqual([
    { op: 'add', path: '/70', value: { id: -1 } },
  ])
  expect(diff(list, list.toSpliced(3, 1).toSpliced(100, 1))).toEqual([
    { op: 'remove', path: '/3' },
    { op: 'remove', path: '/100' },
  ])
})

test('lists too long to compare item with item still come out right', () => {
  const before = Array.from({ length: 400 }, (_, i) => i)
  const after = before.toReversed().slice(0, 300)
  expect(applyOperations(before, diff(before, after))).toEqual(after)
})

test.for([
  // RFC 7396, appendix A, but that null stays where it removes
  [{ a: 'b' }, { a: 'c' }, { a: 'c' }],
  [{ a: 'b' }, { b: 'c' }, { a: 'b', b: 'c' }],
  [{ a: 'b' }, { a: null }, { a: null }],
  [{ a: 'b', b: 'c' }, { a: null }, { a: null, b: 'c' }],
  [{ a: ['b'] }, { a: 'c' }, { a: 'c' }],
  [{ a: 'c' }, { a: ['b'] }, { a: ['b'] }],
  [{ a: { b: 'c' } }, { a: { b: 'd', c: null } }, { a: { b: 'd', c: null } }],
  [{ a: [{ b: 'c' }] }, { a: [1] }, { a: [1] }],
  [
    ['a', 'b'],
    ['c', 'd'],
    ['c', 'd'],
  ],
  [{ a: 'b' }, ['c'], ['c']],
  [{ a: 'foo' }, null, null],
  [{ a: 'foo' }, 'bar', 'bar'],
  [{ e: null }, { a: 1 }, { e: null, a: 1 }],
  [[1, 2], { a: 'b', c: null }, { a: 'b', c: null }],
  [{}, { a: { bb: { ccc: null } } }, { a: { bb: { ccc: null } } }],
] as const)('a merge patch is applied as RFC 7396 says: %j with %j', ([target, patch, merged]) => {
  const kept = structuredClone(target)
  expect(mergePatch(target, patch)).toEqual(merged)
  expect(target).toEqual(kept)
})

test('a member of a merge patch is a member, whatever its name', () => {
  const patch: unknown = JSON.parse('{"__proto__": {"title": "x"}, "toString": {"a": 1}}')
  expect(JSON.stringify(mergePatch({}, patch))).toBe(JSON.stringify(patch))
})
