import { expect, test } from 'vitest'
import { parseSearch } from '../../src/common/search-query.ts'
import { snippetOf } from '../../src/db/query/snippets.ts'

const snippet = (q: string, ...texts: (string | null)[]) =>
  snippetOf(texts, parseSearch(q).all.flat())
const filler = (words: number) => Array.from({ length: words }, (_, i) => `word${i}`).join(' ')

test.for([
  ['a word', 'port', 'The port is open.', 'The <mark>port</mark> is open.'],
  ['whatever its case and accents', 'ete', 'L’Été fini', 'L’<mark>Été</mark> fini'],
  ['each time', 'port', 'port to port', '<mark>port</mark> to <mark>port</mark>'],
  ['a phrase, whole', '"cease fire"', 'fire, cease-fire', 'fire, <mark>cease-fire</mark>'],
  [
    'the beginning of a word, whole',
    'demonstr*',
    'Demonstrators left',
    '<mark>Demonstrators</mark> left',
  ],
  ['not a part of a word', 'port', 'airport report port', 'airport report <mark>port</mark>'],
  ['hits that overlap, as one', '"a b" "b c"', 'a b c', '<mark>a b c</mark>'],
  [
    'what is HTML, as text',
    'bold',
    '<b>"bold" & \'</b>',
    '&lt;b&gt;&quot;<mark>bold</mark>&quot; &amp; &#39;&lt;/b&gt;',
  ],
  ['Chinese', '北京', '在北京市', '在<mark>北京</mark>市'],
  ['nothing', 'port', 'A city.', 'A city.'],
] as const)('a snippet marks %s', ([, q, text, html]) => {
  expect(snippet(q, text)).toBe(html)
})

test('of a long text the passage is shown that has the most of what was searched for', () => {
  const text = `port ${filler(100)} port of the city ${filler(100)}`
  const html = snippet('port city', text)
  expect(html).toContain('<mark>port</mark> of the <mark>city</mark>')
  expect(html).toMatch(/^….*…$/)
  expect(html.replaceAll(/<\/?mark>|…/g, '').split(' ')).toHaveLength(24)
  expect(text).toContain(html.replaceAll(/<\/?mark>|…/g, ''))
})

test('of several texts the one is shown that has the most, else the first', () => {
  expect(snippet('port city', 'The port', null, 'A port city')).toBe(
    'A <mark>port</mark> <mark>city</mark>',
  )
  expect(snippet('port', 'The port', 'A port')).toBe('The <mark>port</mark>')
  expect(snippet('port', null, '')).toBe('')
})

test('a text with a letter beyond ASCII, which is read whole, has the same snippet', () => {
  const words = [
    'port',
    'City',
    'report',
    'ports',
    'a_port',
    '“port”',
    'city—port',
    'x1',
    filler(9),
  ]
  const searches = ['port', 'port city', 'por* x1', 'city x1 port', 'nothing']
  for (let i = 0; i < 600; i++) {
    const count = 1 + (i % 40)
    const text = Array.from({ length: count }, (_, k) => words[(i * 31 + k * k * 7) % words.length])
    const long = `${text.join(' ')}. ${filler(60)}`
    for (const q of searches) expect(snippet(q, `${long} e`)).toBe(snippet(q, `${long} é`))
  }
})
