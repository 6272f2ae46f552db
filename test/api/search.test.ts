import { expect, test } from 'vitest'
import { startService, type Service } from '../support/service.ts'

const enc = encodeURIComponent

/** A service with articles of these titles (and bodies), found by their title. */
const startSearching = async (texts: (string | [title: string, body: string])[]) => {
  const service = startService({ empty: true })
  for (const [i, text] of texts.entries()) {
    const [title, body = null] = typeof text === 'string' ? [text] : text
    const reply = await service.post('/v1/articles', {
      title,
      body,
      publishedAt: `2024-01-${String(i + 1).padStart(2, '0')}`,
    })
    expect(reply.status, reply.text).toBe(201)
  }
  const finds = async (q: string, more = '') =>
    (await service.get(`/v1/articles?q=${enc(q)}&limit=200&sort=publishedAt${more}`)).body.data.map(
      ({ title }: { title: string }) => title,
    ) as string[]
  return { ...service, service, finds }
}

const TEXTS = [
  'Haftar meets Langley',
  'Langley meets Haftar in Benghazi',
  'Haftar in Tripoli',
  'Café closed in Benghazi',
  'خليفة حفتر في بنغازي',
  'Ceasefire talks: U.S.-led mission',
  'Straße nach Süden',
  'Số phận của Đà Nẵng',
  'ORANGE or lemon',
]
const [meets, benghazi, tripoli, cafe, arabic, ceasefire, street, vietnam, orange] = TEXTS as [
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
]
const finds: [string, string[]][] = [
  ['haftar', [meets, benghazi, tripoli]],
  ['HAFTAR', [meets, benghazi, tripoli]],
  ['haftar langley', [meets, benghazi]],
  ['langley haftar benghazi', [benghazi]],
  ['haft', []],
  ['"haftar meets"', [meets]],
  ['"meets haftar"', [benghazi]],
  ['"haftar in" tripoli', [tripoli]],
  ['"haftar meets', [meets]],
  ['"langley" "haftar"', [meets, benghazi]],
  ['tripoli OR café', [tripoli, cafe]],
  ['tripoli OR café OR lemon', [tripoli, cafe, orange]],
  ['haftar tripoli OR langley', [meets, benghazi, tripoli]],
  ['tripoli OR benghazi haftar', [benghazi, tripoli]],
  ['"langley meets" OR "closed in"', [benghazi, cafe]],
  ['orange or lemon', [orange]],
  ['OR haftar OR', [meets, benghazi, tripoli]],
  ['haftar -langley', [tripoli]],
  ['haftar -"meets langley"', [benghazi, tripoli]],
  ['haftar -langley -tripoli', []],
  ['-haftar -in', [arabic, ceasefire, street, vietnam, orange]],
  ['haf*', [meets, benghazi, tripoli]],
  ['haf* lang*', [meets, benghazi]],
  ['ben* -haf*', [cafe]],
  ['cafe', [cafe]],
  ['CAFE\u0301', [cafe]],
  ['café', [cafe]],
  ['đa nang', [vietnam]],
  ['so phan', [vietnam]],
  ['suden', [street]],
  ['straße', [street]],
  ['حفتر', [arabic]],
  ['"خليفة حفتر"', [arabic]],
  ['بنغ*', [arabic]],
  ['ceasefire-talks', [ceasefire]],
  ['u.s', [ceasefire]],
  ['us', []],
  ['haftar !?', [meets, benghazi, tripoli]],
  ['haftar ***', [meets, benghazi, tripoli]],
  ['"haf*"', []],
]
test('words, phrases, alternatives, exclusions and beginnings find what they say', async () => {
  const { finds: find } = await startSearching(TEXTS)
  for (const [q, wanted] of finds) expect.soft(await find(q), q).toEqual(wanted)
})

test('what is searched goes with filters, orders, pages and totals', async () => {
  const { get, finds: find } = await startSearching(TEXTS)
  expect(await find('haftar', '&publishedFrom=2024-01-02')).toEqual([benghazi, tripoli])
  const first = (await get('/v1/articles?q=haftar&limit=2&total=true')).body
  expect([first.page.total, first.data.map(({ title }: { title: string }) => title)]).toEqual([
    3,
    [tripoli, benghazi],
  ])
  const second = (await get(`/v1/articles?q=haftar&limit=2&cursor=${first.page.nextCursor}`)).body
  expect(second.data.map(({ title }: { title: string }) => title)).toEqual([meets])
  expect((await get('/v1/articles?q=-haftar&total=true')).body.page.total).toBe(6)
})

test('by relevance, what speaks more of a word comes first, page by page', async () => {
  const { get } = await startSearching([
    [
      'Weather report',
      'Rain, sun, and a word on Haftar at the end of a long text about nothing else.',
    ],
    ['Haftar', 'Haftar.'],
    ['Markets', 'Haftar and Haftar spoke. Haftar left.'],
    ['Something else', 'Nobody is named.'],
  ])
  const titles: string[] = []
  for (let url = '/v1/articles?q=haftar&sort=relevance&limit=1'; url !== '';) {
    const { data, page } = (await get(url)).body
    titles.push(...data.map(({ title }: { title: string }) => title))
    url =
      page.nextCursor === null
        ? ''
        : `/v1/articles?q=haftar&sort=relevance&limit=1&cursor=${page.nextCursor}`
  }
  expect(titles).toEqual(['Haftar', 'Markets', 'Weather report'])
})

test('a search that only leaves out cannot be ordered by relevance, and does not hide what it finds', async () => {
  const { get } = await startSearching(TEXTS)
  const { status, body } = await get('/v1/articles?q=-haftar&sort=relevance&total=true')
  if (status === 200) expect(body.data).toHaveLength(body.page.total)
  else expect([status, body.errors[0].parameter]).toEqual([400, 'sort'])
})

/** A snippet is HTML: text in which only the marks are elements. */
const isSafe = (snippet: string) =>
  /^([^<>&"']|&(amp|lt|gt|quot|#39);|<mark>([^<>&"']|&(amp|lt|gt|quot|#39);)*<\/mark>)*$/s.test(
    snippet,
  )

test('snippets mark what matched, and are safe to show as HTML', async () => {
  const { get } = await startSearching([
    [
      '<b onclick="x">Haftar</b> & \'co\'',
      'Elsewhere <script>alert("Haftar")</script> & Haftar &lt;',
    ],
    'Nobody <mark>here</mark> but Haftar',
    'Control \u0002 and \u0003 beside Haftar \u0002\u0002',
  ])
  const { data } = (await get('/v1/articles?q=haftar&snippet=true&sort=publishedAt')).body
  expect(data).toHaveLength(3)
  for (const { snippet } of data) {
    expect.soft(isSafe(snippet), snippet).toBe(true)
    expect.soft(snippet).toContain('<mark>Haftar</mark>')
  }
  const phrase = (await get(`/v1/articles?q=${enc('"but Haftar"')}&snippet=true`)).body.data[0]
  expect(phrase.snippet).toContain('<mark>but Haftar</mark>')
  expect((await get('/v1/articles?q=haftar')).body.data[0]).not.toHaveProperty('snippet')
})

test('every list gives snippets of what it searches', async () => {
  const { get } = startService()
  for (const [list, q] of [
    ['articles', 'benghazi'],
    ['events', 'benghazi'],
    ['actors', 'khalifa'],
  ] as const) {
    for (const sort of ['', '&sort=relevance']) {
      const { data } = (await get(`/v1/${list}?q=${q}&snippet=true${sort}`)).body
      expect(data.length, list).toBeGreaterThan(0)
      for (const { snippet } of data)
        expect.soft(snippet, list).toMatch(/<mark>(benghazi|khalifa)<\/mark>/i)
    }
  }
})

const SHORT = 'a* '.repeat(166)
const NASTY = [
  '"',
  '""',
  '"""',
  "'",
  "';--",
  '*',
  '**',
  'a*b',
  '*a',
  '-',
  '--',
  '-*',
  '- a',
  '(',
  ')',
  '(a',
  'a)',
  '()',
  '^a',
  'a^',
  ':',
  'title:haftar',
  'body:',
  '{title body}:a',
  'NEAR',
  'NEAR(a b)',
  'NEAR(a b, 2)',
  'a NEAR b',
  'AND',
  'OR',
  'NOT',
  'a AND',
  'AND a',
  'a NOT b',
  'OR OR',
  'a OR',
  'OR a',
  '-OR',
  '- OR b',
  '"a" OR',
  '-"',
  '-""',
  'a -',
  'a "',
  '\\',
  '\\"',
  '%',
  '_',
  '$1',
  '?',
  ';',
  '/*',
  '+',
  'a+b',
  '~',
  '`',
  '|',
  '&&',
  '||',
  '<',
  '>',
  '\t',
  '\n',
  ' ',
  '\u00a0',
  '\u0001',
  '\u200b',
  '\ufeff',
  '\u202e',
  '👍',
  '🇱🇾',
  '٣',
  'ـ',
  'ّ',
  '́',
  'ﷺ',
  '𝕳',
  '\u{10ffff}',
  'ẞ',
  'ﬁ',
  'İ',
  '㊙',
  '中文',
  '日本語 テスト',
  'ไทย',
  'x'.repeat(500),
  'a '.repeat(250),
  '"a" '.repeat(125),
  'a OR '.repeat(99),
  '-a '.repeat(166),
  SHORT,
  '(('.repeat(250),
  '""'.repeat(250),
  `"${'a '.repeat(249)}`,
]
test('any input may be searched for, in every list, by every order', async () => {
  const { get } = startService()
  for (const q of NASTY)
    for (const list of ['articles', 'actors', 'events'])
      for (const more of ['', '&sort=relevance', '&sort=-createdAt&total=true']) {
        const { status, body } = await get(`/v1/${list}?q=${enc(q)}&snippet=true&limit=2${more}`)
        // By relevance, there must be something to be relevant to.
        const isRefused =
          (status === 400 && more.includes('relevance')) || (q === SHORT && list !== 'actors')
        const expected = isRefused ? 400 : 200
        expect.soft(status, `${list} ${q.slice(0, 40)} ${more}`).toBe(expected)
        for (const { snippet } of body.data ?? [])
          if (typeof snippet === 'string') expect.soft(isSafe(snippet), snippet).toBe(true)
      }
})

test('actors are found by the beginning of the last word that is typed', async () => {
  const { get } = startService()
  const first = async (q: string) =>
    (await get(`/v1/actors?q=${enc(q)}&sort=-eventCount`)).body.data[0]?.name
  for (const q of [
    'Khalifa Haftar',
    'khal haf',
    'haf',
    'Haftar k',
    'خليفة',
    'خليفة حف',
    'hifter',
    '"khalifa haftar"',
  ]) {
    const wanted = q === 'khal haf' ? undefined : 'Khalifa Haftar'
    expect.soft(await first(q), q).toBe(wanted)
  }
  expect(await first('"khalifa haf"')).toBeUndefined()
  expect(await first('khal* haf')).toBe('Khalifa Haftar')
})

const searched = async ({ get }: Service, list: string, q: string) =>
  (await get(`/v1/${list}?q=${enc(q)}&total=true`)).body.page.total
const changing: [string, object, object][] = [
  [
    'articles',
    { title: 'Zebra', summary: 'Okapi', body: 'Tapir' },
    { title: 'Lemur', summary: null, body: null },
  ],
  [
    'actors',
    { type: 'person', name: 'Zebra', aliases: [{ name: 'Okapi' }, { name: 'Tapir' }] },
    { name: 'Lemur', aliases: [] },
  ],
  [
    'events',
    { title: 'Zebra Tapir', summary: 'Okapi', type: 'OTHER', date: { start: '2024-01-01' } },
    { title: 'Lemur', summary: null },
  ],
]
test.for(changing)(
  'search follows creates, patches and deletes of %s',
  async ([list, body, patch]) => {
    const service = startService({ empty: true })
    const count = async () =>
      Promise.all(['zebra', 'okapi', 'tapir', 'lemur'].map((q) => searched(service, list, q)))
    expect(await count()).toEqual([0, 0, 0, 0])
    const { id } = (await service.post(`/v1/${list}`, body)).body
    expect(await count()).toEqual([1, 1, 1, 0])
    await service.patch(`/v1/${list}/${id}`, { tags: ['changed'] })
    expect(await count()).toEqual([1, 1, 1, 0])
    await service.patch(`/v1/${list}/${id}`, patch)
    expect(await count()).toEqual([0, 0, 0, 1])
    await service.put(`/v1/${list}/${id}`, body)
    expect(await count()).toEqual([1, 1, 1, 0])
    await service.remove(`/v1/${list}/${id}`)
    expect(await count()).toEqual([0, 0, 0, 0])
  },
)
