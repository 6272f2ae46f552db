import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fingerprint, isAlike } from '../../src/articles/likeness.ts'
import { ArticleInput, type Article } from '../../src/articles/schema.ts'
import { readNdjson } from '../../src/import/formats/ndjson.ts'
import { importRows } from '../../src/import/write/import-rows.ts'
import { walk } from '../support/collections.ts'
import { dateline, scratch, ownDatabase } from '../support/command.ts'
import { random, type Random } from '../support/random.ts'
import { SAMPLE, startService, type Service } from '../support/service.ts'
import { reporter } from '../support/texts.ts'
import { inForm } from '../support/forms.ts'
import { sqlOn } from '../support/sql.ts'
import { watchStatements } from '../support/statements.ts'

const ENGLISH = `The mayor of the port town said on Thursday that the two breakwaters would be raised by a metre before the winter storms arrive. Engineers from the harbour board had warned in spring that waves already wash over the northern mole when the wind blows from the sea.

Work is to begin in the second week of September and to last about ten weeks. Fishing boats will moor in the inner basin meanwhile, and the ferry to the islands is to leave from the old customs pier. The town council voted 14 to 3 for the plan after a debate of four hours.

The cost is put at six million, of which the ministry of transport pays half. Opponents argue that the money would be better spent on a new road to the hospital. The mayor replied that without a harbour there would be nobody left to drive on it.`

const ARABIC = `قال رئيس بلدية المدينة الساحلية يوم الخميس إن حاجزي الأمواج سيرفعان مترا واحدا قبل وصول عواصف الشتاء. وكان مهندسو هيئة الميناء قد حذروا في الربيع من أن الأمواج تتجاوز الرصيف الشمالي كلما هبت الريح من جهة البحر.

ومن المقرر أن يبدأ العمل في الأسبوع الثاني من سبتمبر وأن يستمر نحو عشرة أسابيع. وسترسو قوارب الصيد في الحوض الداخلي خلال هذه المدة، وتغادر العبارة إلى الجزر من رصيف الجمارك القديم. وصوت مجلس المدينة لصالح الخطة بعد نقاش دام أربع ساعات.

وتقدر الكلفة بستة ملايين تدفع وزارة النقل نصفها. ويرى المعارضون أن المال يجب أن ينفق على طريق جديد إلى المستشفى. ورد رئيس البلدية بأنه لن يبقى أحد يسير على الطريق إن لم يبق الميناء.`

const RUSSIAN = `Мэр портового города сообщил в четверг, что оба волнореза поднимут на метр до начала зимних штормов. Инженеры портового управления ещё весной предупреждали, что при ветре с моря волны уже перекатываются через северный мол.

Работы начнутся во вторую неделю сентября и продлятся около десяти недель. Рыбацкие лодки на это время встанут во внутренней гавани, а паром на острова будет отходить от старого таможенного причала. Городской совет одобрил план четырнадцатью голосами против трёх после четырёхчасового спора.

Стоимость оценивают в шесть миллионов, половину заплатит министерство транспорта. Противники считают, что деньги лучше потратить на новую дорогу к больнице. Мэр ответил, что без порта по этой дороге некому будет ездить.`

const CHINESE = `港口城市的市长星期四表示，两座防波堤将在冬季风暴到来之前加高一米。港务局的工程师早在春天就警告说，只要风从海上吹来，海浪就会越过北面的堤坝，淹没堤后的仓库和街道。

工程定于九月第二周开始，预计持续大约十个星期。在此期间渔船将停泊在内港，开往各个岛屿的渡轮改从旧海关码头出发。市议会经过四个小时的辩论，以十四票对三票通过了这项计划。

工程费用估计为六百万，其中一半由交通部承担。反对者认为，这笔钱应当用来修建一条通往医院的新公路。市长回答说，如果没有了港口，就不会再有人在那条公路上行驶了。居民们对此看法不一，有些人已经开始收集签名，要求举行公民投票。`

const TEXTS = { English: ENGLISH, Arabic: ARABIC, Russian: RUSSIAN, Chinese: CHINESE }
/** Of each text, the headline of the agency and that of a paper. */
const HEADLINES: Record<string, [string, string]> = {
  English: ['Breakwaters', 'Town to raise its breakwaters'],
  Arabic: ['رفع حاجزي الأمواج في المدينة الساحلية', 'المدينة تستعد لعواصف الشتاء'],
  Russian: ['Волнорезы поднимут на метр', 'Портовый город готовится к зимним штормам'],
  Chinese: ['港口城市将加高防波堤', '市议会通过防波堤计划'],
}
/** A headline that a made-up text tells of. */
const headlineFor = (text: string, number: number) =>
  `${number} ${text.split(' ').slice(10, 22).join(' ')}`

/** What papers do to the text of an agency. */
const EDITS: Record<string, (text: string) => string> = {
  'word for word': (text) => text,
  'with the mark of the agency': (text) => `PORT TOWN, Sept 5 (Agency) - ${text}`,
  'with a line of credit': (text) => `${text}\n\nReporting by A. Writer; editing by B. Editor`,
  'without its last sentence': (text) =>
    text.slice(0, text.slice(0, -1).search(/[.。][^.。]*$/) + 1),
  'with one word corrected': (text) => text.replace(/(?<=\s)\S+(?=\s\S+$)|收集签名/, 'X'),
  'in other letters': (text) => text.toUpperCase(),
  'with other quotes, dashes and spaces': (text) =>
    `“${text.replace(/\n\n/g, '”\n — “').replace(/ /g, '\u00a0')}”`,
  'with other accents': (text) => text.normalize('NFD'),
  'with characters that are not seen': (text) =>
    text.replace(/(?<=\p{L}\p{L})(?=\p{L})/gu, '\u00ad'),
}

const write = async ({ post }: Service, article: object): Promise<Article> => {
  const { status, body, text } = await post('/v1/articles', article)
  if (status !== 201) throw new Error(text)
  return body
}
const read = async ({ get }: Service, { id }: { id: string }): Promise<Article> =>
  (await get(`/v1/articles/${id}`)).body

test.for(Object.entries(EDITS))(
  'an article that repeats another %s is its duplicate, in any script',
  async ([, edit]) => {
    const service = startService({ empty: true })
    for (const [script, text] of Object.entries(TEXTS)) {
      const [headline, other] = HEADLINES[script] ?? []
      const original = await write(service, {
        title: headline,
        body: text,
        publishedAt: '2024-09-05T08:00:00Z',
        url: `https://agency.example/${script}`,
        source: { name: 'Agency' },
      })
      expect(original, script).toMatchObject({ duplicateOf: null, duplicateCount: 0 })
      const copy = await write(service, {
        title: other,
        body: edit(text),
        publishedAt: '2024-09-05T11:00:00Z',
        url: `https://paper.example/${script}`,
      })
      expect(copy.duplicateOf, script).toEqual({
        id: original.id,
        title: headline,
        url: `https://agency.example/${script}`,
        publishedAt: '2024-09-05T08:00:00.000Z',
        source: { name: 'Agency', domain: null, country: null },
        status: 'published',
        originalId: null,
      })
      expect(await read(service, original)).toMatchObject({ duplicateOf: null, duplicateCount: 1 })
    }
  },
)

const quake = (size: string, place: string, day: string, depth: string) =>
  `A magnitude ${size} earthquake struck near ${place} on ${day}, according to the geological survey. The quake hit at a depth of ${depth} kilometres. There were no immediate reports of casualties or damage. The agency said that no tsunami warning was issued. Residents who felt the earthquake are asked to report it on the website of the agency. Aftershocks are possible in the coming hours and days, officials said.`
const protest = (count: string, who: string, city: string, day: string) =>
  `On ${day}, around ${count} ${who} gathered in front of the governorate in ${city} to demand the payment of delayed salaries and better public services. Security forces deployed in the area but did not intervene, and the gathering ended peacefully after about two hours. The protesters gave the authorities one week to respond to their demands and said they would return in greater numbers if nothing was done by then.`
const [PARAGRAPH = ''] = ENGLISH.split('\n\n')

const UNLIKE: [string, object, object][] = [
  [
    'a form filled in for another earthquake',
    { body: quake('4.5', 'Gaziantep, Turkey', 'Tuesday', '10.2') },
    { body: quake('5.1', 'Kathmandu, Nepal', 'Friday', '33') },
  ],
  [
    'a form filled in for another protest',
    { body: protest('200', 'graduates', 'Basra', '12 May 2021') },
    { body: protest('50', 'doctors', 'Nasiriyah', '3 June 2021') },
  ],
  [
    'a text of which it has a third',
    { body: ENGLISH },
    {
      body: `${PARAGRAPH} ${quake('5', 'Bam', 'Monday', '9')} ${protest('9', 'men', 'Ur', 'Monday')}`,
    },
  ],
  ['an article of a short title', { title: 'Libya' }, { title: 'Libya' }],
  [
    'an article of the same title on another day',
    { title: 'Rival governments in Libya sign a deal' },
    { title: 'Rival governments in Libya sign a deal', publishedAt: '2024-09-06' },
  ],
  [
    'an article of the same title that has no date',
    { title: 'Rival governments in Libya sign a deal', publishedAt: null },
    { title: 'Rival governments in Libya sign a deal', publishedAt: null },
  ],
  [
    'a short text under the same title',
    { title: 'Rival governments in Libya sign a deal', body: 'They met on Monday.' },
    { title: 'Rival governments in Libya sign a deal', body: 'They met on Tuesday.' },
  ],
  [
    'a note that is everywhere',
    { body: 'Please enable cookies to read this article.' },
    { title: 'Another', body: 'Please enable cookies to read this article.' },
  ],
]
test.for(UNLIKE)('an article is no duplicate of %s', async ([, one, other]) => {
  const service = startService({ empty: true })
  const common = { title: 'A report', publishedAt: '2024-09-05' }
  const first = await write(service, { ...common, ...one })
  const second = await write(service, { ...common, ...other })
  expect([first.duplicateOf, second.duplicateOf]).toEqual([null, null])
  expect(await read(service, first)).toMatchObject({ duplicateOf: null, duplicateCount: 0 })
})

test('a title of some length on the same day is enough where there is no text', async () => {
  const service = startService({ empty: true })
  const common = { title: 'Rival governments in Libya sign a deal', publishedAt: '2024-09-05' }
  const agency = await write(service, { ...common, source: { name: 'Agency' } })
  const copy = await write(service, {
    title: 'RIVAL GOVERNMENTS IN LIBYA SIGN A DEAL.',
    publishedAt: '2024-09-05T18:00:00Z',
    source: { name: 'Paper' },
  })
  expect(copy.duplicateOf?.id).toBe(agency.id)
})

test('no two of the sample are duplicates, but for the one that another paper took over', async () => {
  const { items } = await walk<Article>(startService(), '/v1/articles')
  const copies = items.filter(({ duplicateOf }) => duplicateOf !== null)
  expect(copies.map(({ url, duplicateOf }) => [url, duplicateOf?.id])).toEqual([
    ['https://www.harbour-post.example/world/2024/08/28/us-general-meets-haftar', SAMPLE.national],
  ])
})

test('reports about one topic are told apart, and what is copied from them is found', async () => {
  const given = random(11)
  const { report } = reporter(given)
  const service = startService({ empty: true })
  const { engine, stores } = service
  const texts = Array.from({ length: 150 }, () => report(given.int(12, 25)))
  const copies = texts.map((text) => `Town (Agency) - ${text.slice(0, text.lastIndexOf('. '))}.`)
  await engine.write(async (tx) => {
    for (const [i, body] of [...texts, ...copies].entries()) {
      const article = { title: headlineFor(body, i), body, publishedAt: '2024-09-05' }
      await stores.articles.insert(tx, ArticleInput.parse(article))
    }
  })
  const { items } = await walk<Article>(service, '/v1/articles')
  const byNumber = new Map(items.map((article) => [Number.parseInt(article.title), article]))
  for (const i of texts.keys()) {
    const original = byNumber.get(i)
    const copy = byNumber.get(i + texts.length)
    expect(original?.duplicateOf, `report ${i}`).toBeNull()
    expect(copy?.duplicateOf?.id, `copy of ${i}`).toBe(original?.id)
  }
})

test('the original is what was published first, whatever is recorded, changed or deleted', async () => {
  const service = startService({ empty: true })
  const { patch, remove } = service
  const at = (publishedAt: string | null) =>
    write(service, { title: `Breakwaters ${publishedAt}`, body: ENGLISH, publishedAt })
  const originals = async (...articles: Article[]) => {
    const all = await Promise.all(articles.map((article) => read(service, article)))
    return all.map(({ duplicateOf, duplicateCount }) => duplicateOf?.title ?? duplicateCount)
  }
  const undated = await at(null)
  const ninth = await at('2024-09-09')
  expect(await originals(undated, ninth)).toEqual(['Breakwaters 2024-09-09', 1])
  const fifth = await at('2024-09-05')
  expect(await originals(undated, ninth, fifth)).toEqual([
    'Breakwaters 2024-09-05',
    'Breakwaters 2024-09-05',
    2,
  ])
  const seventh = await at('2024-09-07')
  expect((await remove(`/v1/articles/${fifth.id}`)).status).toBe(204)
  expect(await originals(undated, ninth, seventh)).toEqual([
    'Breakwaters 2024-09-07',
    'Breakwaters 2024-09-07',
    2,
  ])
  await patch(`/v1/articles/${seventh.id}`, { publishedAt: '2024-09-12' })
  expect(await originals(undated, ninth, seventh)).toEqual([
    'Breakwaters 2024-09-09',
    2,
    'Breakwaters 2024-09-09',
  ])
  await patch(`/v1/articles/${ninth.id}`, { body: RUSSIAN })
  expect(await originals(undated, ninth, seventh)).toEqual(['Breakwaters 2024-09-07', 0, 1])
  await remove(`/v1/articles/${seventh.id}`)
  expect(await originals(undated, ninth)).toEqual([0, 0])
})

test('a duplicate keeps its version when its original changes, and its entity tag tells', async () => {
  const service = startService({ empty: true })
  const { get } = service
  const late = await write(service, {
    title: 'Breakwaters at 9',
    body: ENGLISH,
    publishedAt: '2024-09-09',
  })
  const before = (await get(`/v1/articles/${late.id}`)).headers.get('etag')
  await write(service, { title: 'Breakwaters at 5', body: ENGLISH, publishedAt: '2024-09-05' })
  const after = await get(`/v1/articles/${late.id}`)
  expect(after.body).toMatchObject({ version: 1, duplicateOf: { title: 'Breakwaters at 5' } })
  expect(after.headers.get('etag')).not.toBe(before)
})

test('whoever knows better says that an article stands alone', async () => {
  const service = startService({ empty: true })
  const { patch } = service
  const first = await write(service, {
    title: 'Breakwaters 1',
    body: ENGLISH,
    publishedAt: '2024-09-05',
  })
  const second = await write(service, {
    title: 'Breakwaters 2',
    body: ENGLISH,
    publishedAt: '2024-09-06',
  })
  const third = await write(service, {
    title: 'Breakwaters 3',
    body: ENGLISH,
    publishedAt: '2024-09-07',
  })
  const { body } = await patch(`/v1/articles/${second.id}`, { standsAlone: true })
  expect(body).toMatchObject({ standsAlone: true, duplicateOf: null, duplicateCount: 0 })
  expect((await read(service, third)).duplicateOf?.id).toBe(first.id)
  // It may be an original of others.
  await patch(`/v1/articles/${first.id}`, { standsAlone: true, body: ARABIC })
  expect((await read(service, third)).duplicateOf?.id).toBe(second.id)
  await patch(`/v1/articles/${first.id}`, { body: ENGLISH })
  expect((await read(service, third)).duplicateOf?.id).toBe(first.id)
  expect((await read(service, second)).duplicateOf).toBeNull()
  await patch(`/v1/articles/${second.id}`, { standsAlone: false })
  expect((await read(service, second)).duplicateOf?.id).toBe(first.id)
})

/** What is a duplicate of what, found by comparing each article with all originals before it. */
const originalsOf = (articles: Article[]): Record<string, string | null> => {
  const inOrder = articles.toSorted(
    (a, b) =>
      Number(a.publishedAt === null) - Number(b.publishedAt === null) ||
      (a.publishedAt ?? '').localeCompare(b.publishedAt ?? '') ||
      (a.id < b.id ? -1 : 1),
  )
  const originals: { id: string; print: ReturnType<typeof fingerprint> }[] = []
  return Object.fromEntries(
    inOrder.map(({ id, title, body, publishedAt, standsAlone }) => {
      const at = Date.parse(publishedAt ?? '0001-01-01T00:00:00Z')
      const print = fingerprint({ title, body, publishedAt: at })
      const original = standsAlone
        ? undefined
        : originals.find((other) => other.print && print && isAlike(other.print, print))
      if (!original) originals.push({ id, print })
      return [id, original?.id ?? null]
    }),
  )
}

/** Texts of which many are like some of the others, and few like all. */
const variants = (
  { int, pick, chance }: Random,
  { report, revise }: ReturnType<typeof reporter>,
) => {
  const pool = Array.from({ length: 3 }, () => report(int(6, 14)))
  return () => {
    const known = pick(pool)
    const text = chance(0.2) ? known : revise(known, pick([0.005, 0.02, 0.04, 0.06]))
    pool.push(text)
    return text
  }
}

test.for([1, 2, 3, 4, 5, 6])(
  'what is a duplicate of what follows from the articles that there are (%i)',
  async (seed) => {
    const given = random(seed)
    const { int, pick, chance, next } = given
    const { engine, stores } = startService({ empty: true })
    const textOf = variants(given, reporter(given))
    const someDay = () => (chance(0.1) ? null : `2024-01-${int(10, 30)}`)
    const ids: string[] = []
    let found = 0
    for (let step = 0; step < 50; step++) {
      const what = next()
      if (ids.length < 3 || what < 0.6) {
        const body = chance(0.95) ? textOf() : null
        const title = headlineFor(body ?? '', step)
        const article = { title, body, publishedAt: someDay() }
        const input = ArticleInput.parse({ ...article, standsAlone: chance(0.03) })
        ids.push(await engine.write((tx) => stores.articles.insert(tx, input)))
      } else if (what < 0.8) {
        const changes = {
          ...(chance(0.5) ? { body: textOf() } : {}),
          ...(chance(0.5) ? { publishedAt: someDay() } : {}),
          standsAlone: chance(0.05),
        }
        const make = (draft: ArticleInput) => ({ ...draft, publishedPrecision: null, ...changes })
        await stores.articles.update(pick(ids), () => true, make)
      } else {
        const [gone = ''] = ids.splice(int(0, ids.length - 1), 1)
        await stores.articles.remove(gone, () => true, false)
      }
      const articles = await Promise.all(ids.map((id) => stores.articles.get(id)))
      const expected = originalsOf(articles)
      const told = articles.map(({ id, duplicateOf }) => [id, duplicateOf?.id ?? null])
      expect(Object.fromEntries(told), `step ${step}`).toEqual(expected)
      const originals = Object.values(expected)
      for (const { id, duplicateCount } of articles)
        expect(duplicateCount).toBe(originals.filter((original) => original === id).length)
      found += originals.filter((original) => original !== null).length
    }
    expect(found).toBeGreaterThan(100)
  },
)

test('what is exported with duplicates is imported with them, in whatever order its lines come', async () => {
  const given = random(21)
  const textOf = variants(given, reporter(given))
  const first = startService({ empty: true })
  await first.engine.write(async (tx) => {
    for (let i = 0; i < 80; i++) {
      const publishedAt = given.chance(0.1) ? null : `2024-01-${given.int(10, 30)}`
      const body = textOf()
      const article = { title: headlineFor(body, i), body, publishedAt }
      await first.stores.articles.insert(tx, ArticleInput.parse(article))
    }
  })
  const { text } = await first.get('/v1/articles/export?format=ndjson')
  expect(text.match(/"duplicateOf":\{/g)?.length).toBeGreaterThan(20)
  const lines = text.trimEnd().split('\n')
  for (const order of [lines, lines.toReversed(), lines.toSorted()]) {
    const { engine, stores, get } = startService({ empty: true })
    const chunks = (async function* chunks() {
      yield Buffer.from(order.join('\n'))
    })()
    await importRows(engine, stores, readNdjson(chunks), { onResults: () => {} })
    expect((await get('/v1/articles/export?format=ndjson')).text).toBe(text)
  }
})

test('a text that is seen very often costs no more the more often it has been seen', async () => {
  const given = random(31)
  const { report, revise } = reporter(given)
  const notice = report(12)
  const { engine, stores } = startService({ empty: true })
  // Rows that are read while one article more is recorded.
  let rowsRead = 0
  watchStatements((_, rows) => (rowsRead += rows))
  const insert = async (i: number, count: number): Promise<number> => {
    rowsRead = 0
    await engine.write(async (tx) => {
      for (let n = 0; n < count; n++) {
        // The later it comes, the earlier it was published: each takes the place of the original.
        const publishedAt = new Date(Date.UTC(2024, 0, 1) - (i + n) * 60_000).toISOString()
        const body = n % 2 === 0 ? notice : revise(notice, 0.01)
        const article = { title: headlineFor(body, i + n), body, publishedAt }
        await stores.articles.insert(tx, ArticleInput.parse(article))
      }
    })
    return rowsRead / count
  }
  await insert(0, 250)
  const early = await insert(250, 100)
  await insert(350, 400)
  const late = await insert(750, 100)
  expect(late).toBeLessThan(early * 1.5)
})

test('articles that wait to be compared are compared by the first command after', async () => {
  const { folder } = scratch()
  const url = await ownDatabase()
  const lines = Array.from({ length: 450 }, (_, i) => {
    const publishedAt = new Date(Date.UTC(2024, 0, 1) + i).toISOString()
    return JSON.stringify({
      article: { url: `https://x.example/${i}`, title: 'Breakwaters', body: ENGLISH, publishedAt },
    })
  })
  writeFileSync(join(folder, 'all.ndjson'), lines.join('\n'))
  dateline(['import', 'ndjson', join(folder, 'all.ndjson')], { DATABASE_URL: url })
  // As a repair leaves them.
  const file = url.replace('file:', '')
  await sqlOn(file, 'update articles set cluster_id = null, is_duplicate = (1 = 0)')
  for (const table of ['article_clusters', 'article_bands', 'article_fingerprints'])
    await sqlOn(file, `delete from ${table}`)
  await sqlOn(file, 'insert into articles_to_compare select seq from articles')
  const [[original] = []] = await sqlOn(
    file,
    "select id from articles where url = 'https://x.example/0'",
  )

  const migrated = dateline(['migrate'], { DATABASE_URL: url })
  expect(migrated.stderr).toMatch(/duplicates among the existing articles/)
  expect(migrated.stderr).toMatch(/is up to date/)
  const listed = dateline(['export', 'articles', '--filter', `duplicateOf=${String(original)}`], {
    DATABASE_URL: url,
  })
  expect(listed.stdout.trimEnd().split('\n')).toHaveLength(449)
  expect(listed.stderr).not.toMatch(/duplicates/)
  expect(dateline(['check'], { DATABASE_URL: url }).status).toBe(0)
})

test('lists leave duplicates out, or have nothing else, and count as they show', async () => {
  const { get } = startService()
  const ids = async (query: string) => {
    const { body } = await get(`/v1/articles?total=true&limit=200${query}`)
    expect(body.page.total.count ?? body.page.total).toEqual(body.data.length)
    return body.data.map(({ id }: Article) => id) as string[]
  }
  const all = await ids('')
  const [copy = '', ...none] = await ids('&duplicates=only')
  expect(none).toEqual([])
  expect(await ids('&duplicates=collapse')).toEqual(all.filter((id) => id !== copy))
  expect(await ids(`&duplicateOf=${SAMPLE.national}`)).toEqual([copy])
  expect(await ids(`&duplicateOf=${copy}`)).toEqual([])
  expect(await ids(`&duplicateOf=${SAMPLE.national}&duplicates=collapse`)).toEqual([])
  for (const format of ['ndjson', 'csv', 'atom', 'rss', 'jsonfeed']) {
    const whole = await get(inForm('/v1/articles?source=harbour-post.example', format))
    const { text } = await get(
      inForm('/v1/articles?source=harbour-post.example&duplicates=collapse', format),
    )
    expect(whole.text, format).toContain('US general meets Haftar')
    expect(text, format).not.toContain('US general meets Haftar')
    expect(text, format).toContain('Haftar orders his forces')
  }
})

test('the evidence of an event counts a text once, however many print it', async () => {
  const service = startService()
  const { get, post, patch, remove } = service
  const { body: national } = await get(`/v1/articles/${SAMPLE.national}`)
  const { items } = await walk<Article>(service, '/v1/articles?duplicates=only')
  const [copy] = items
  const { body: other } = await post('/v1/articles', { title: 'Another view of it all' })
  const articles = [copy?.id, other.id, national.id, other.id]
  const { body: event } = await post('/v1/events', {
    title: 'A meeting',
    type: 'CONSULT',
    date: { start: '2024-08-27' },
    evidence: articles.map((articleId, i) => ({ articleId, confidence: i / 10 })),
  })
  expect(event).toMatchObject({ articleCount: 3, originalCount: 2, sourceCount: 2 })
  const originals = event.evidence.map(
    (link: { article: { originalId: string | null } }) => link.article.originalId,
  )
  expect(originals).toEqual([national.id, null, null, null])
  const shown = async (query = '') => {
    const url = `/v1/events/${event.id}/evidence${query}`
    const { items: links } = await walk<{ confidence: number }>(service, url, 1)
    return links.map(({ confidence }) => confidence)
  }
  expect(await shown()).toEqual([0, 0.1, 0.2, 0.3])
  expect(await shown('?duplicates=collapse')).toEqual([0, 0.1, 0.3])
  const { text } = await get(
    `/v1/events/${event.id}/evidence/export?duplicates=collapse&format=ndjson`,
  )
  expect(text.trimEnd().split('\n')).toHaveLength(3)

  const counted = async () => (await get(`/v1/events/${event.id}`)).body.originalCount
  await patch(`/v1/articles/${copy?.id}`, { standsAlone: true })
  expect(await counted()).toBe(3)
  await patch(`/v1/articles/${copy?.id}`, { standsAlone: false })
  expect(await counted()).toBe(2)
  await patch(`/v1/articles/${national.id}`, { body: ENGLISH })
  expect(await counted()).toBe(3)
  await patch(`/v1/articles/${national.id}`, { body: national.body })
  expect(await counted()).toBe(2)
  await remove(`/v1/articles/${national.id}?force=true`)
  expect(await counted()).toBe(2)
  expect((await get(`/v1/events/${event.id}`)).body).toMatchObject({ articleCount: 2 })
})
