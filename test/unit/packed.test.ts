import { expect, test } from 'vitest'
import { pack, unpack } from '../../src/import/write/packed.ts'
import { valueOf } from '../../src/import/write/said.ts'

test('what a source said is unpacked as it was packed, in less than half of the bytes of its JSON', () => {
  const said = valueOf({
    url: 'https://paper.example/1',
    title: 'Talks in Benghazi',
    body: 'They met.',
    publishedAt: '2026-01-06',
    source: { name: null, domain: 'paper.example', country: null },
    tags: ['talks', 'libya'],
    mentions: [{ actor: { externalIds: [{ scheme: 'kit', value: 'a-1' }] } }],
  })
  for (const value of [
    said,
    { ...said, theirs: ['title', 'section'] },
    { fields: {}, lists: {}, theirs: [] },
  ]) {
    const packed = pack(value)
    expect(unpack(packed)).toEqual(value)
    expect(packed.length).toBeLessThan(JSON.stringify(value).length / 2)
  }
})

test('a field that there is no more is left out', () => {
  const packed = pack({ fields: { colour: '1', title: '2' }, lists: {}, theirs: ['colour'] })
  expect(unpack(packed)).toEqual({ fields: { title: '2' }, lists: {}, theirs: [] })
})
