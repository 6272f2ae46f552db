import { expect, test } from 'vitest'
import type { Actor } from '../../src/actors/schema.ts'
import type { Article } from '../../src/articles/schema.ts'
import { dateline } from '../support/imports.ts'
import { readWorld } from '../support/collections.ts'
import { SAMPLE, startService, type Service } from '../support/service.ts'

const { haftar, langley, berndt, army } = SAMPLE

interface Recognised {
  text: string
  start: number
  end: number
  startUtf16: number
  endUtf16: number
  by: string
  actors: { id: string; name: string }[]
}

const recognise = async ({ post }: Service, text: string): Promise<Recognised[]> => {
  const { status, body } = await post('/v1/actors/recognise', { text })
  expect(status).toBe(200)
  for (const one of body.data as Recognised[]) {
    expect([...text].slice(one.start, one.end).join('')).toBe(one.text)
    expect(text.slice(one.startUtf16, one.endUtf16)).toBe(one.text)
  }
  return body.data
}
/** The names that are found, and who has each. */
const named = async (service: Service, text: string): Promise<string[]> =>
  (await recognise(service, text)).map(
    ({ text: name, actors }) => `${name}: ${actors.map((actor) => actor.name).join(', ')}`,
  )

const textOf = ({ title, summary, body }: Article): string =>
  [title, summary, body].filter((text) => text !== null).join('\n\n')

/** Whether one of the names of an actor stands in a text, as a search in an editor finds it. */
const standsIn = (text: string, { name, aliases }: Actor): boolean =>
  [name, ...aliases.map((alias) => alias.name)].some((one) => {
    const escaped = one.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
    const isAcronym = one === one.toUpperCase() && one !== one.toLowerCase()
    const flags = isAcronym ? 'u' : 'iu'
    return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, flags).test(text)
  })

test('every actor of the sample that a text names is found in it, in all languages', async () => {
  const service = startService()
  const { articles, actors } = await readWorld(service)
  const languages = new Set<string>()
  let count = 0
  for (const article of articles) {
    const found = await recognise(service, textOf(article))
    const certain = found.filter((one) => one.by === 'name' && one.actors.length === 1)
    const ids = new Set(certain.flatMap((one) => one.actors.map(({ id }) => id)))
    const wanted = actors.filter((actor) => standsIn(textOf(article), actor))
    // A name inside of a longer one is not meant: the United States in those of their command.
    const missed = wanted.filter(
      ({ id, name, aliases }) =>
        !ids.has(id) &&
        !certain.some((one) =>
          [name, ...aliases.map((alias) => alias.name)].some((n) =>
            one.text.toLowerCase().includes(n.toLowerCase()),
          ),
        ),
    )
    expect(
      missed.map(({ name }) => name),
      article.title,
    ).toEqual([])
    count += wanted.length
    if (wanted.length > 0) languages.add(article.language ?? '')
  }
  expect(count).toBeGreaterThan(100)
  expect(languages.size).toBeGreaterThan(4)
})

test('those who met in Benghazi are found in every text that tells of it', async () => {
  const service = startService()
  const { body } = await service.get(`/v1/articles?event=${SAMPLE.meeting}&hasBody=true`)
  expect(body.data.length).toBeGreaterThan(4)
  for (const { id } of body.data as Article[]) {
    const article = (await service.get(`/v1/articles/${id}`)).body as Article
    const ids = (await recognise(service, textOf(article)))
      .filter((one) => one.actors.length === 1)
      .map((one) => one.actors[0]?.id)
    const [...met] = article.mentions
      .map(({ actor }) => actor.id)
      .filter((actor) => [haftar, langley, berndt].includes(actor as never))
    expect(ids, article.title).toEqual(expect.arrayContaining(met))
  }
})

test.for([
  ['Saddam Haftar flew to Cairo.', ['Saddam Haftar: Saddam Haftar']],
  ['SADDAM KHALIFA HAFTAR spoke', ['SADDAM KHALIFA HAFTAR: Saddam Haftar']],
  ['صدام حفتر', ['صدام حفتر: Saddam Haftar']],
  ['التقى الجنرال خليفة بلقاسم حفتر', ['خليفة بلقاسم حفتر: Khalifa Haftar']],
  ['ولقاء وخليفة حفتر', ['خليفة حفتر: Khalifa Haftar']],
  ['خَلِيفَة حَفْتَر', ['خَلِيفَة حَفْتَر: Khalifa Haftar']],
  ['президент Владимир Путин и Россия', ['Владимир Путин: Vladimir Putin', 'Россия: Russia']],
  [
    '윤석열은 대한민국 국회에서',
    ['윤석열: Yoon Suk-yeol', '대한민국 국회: National Assembly of South Korea'],
  ],
  ['日本は', ['日本: Japan']],
  ['🎉🎉 Khalifa  Haftar', ['Khalifa  Haftar: Khalifa Haftar']],
  ['They told us of the US', ['US: United States of America']],
  ['Un ami à l’ONU', ['ONU: United Nations']],
  [
    'F. W. de Klerk and John W. Brennan',
    ['F. W. de Klerk: F. W. de Klerk', 'John W. Brennan: John W. Brennan'],
  ],
  ['the Libyan National Army’s men', ['Libyan National Army: Libyan National Army']],
  ['He met Khalifa. Haftar was not there.', []],
  ['Iraqis, Iranian, Tongan', []],
  ['Haftar', []],
] as const)('%s', async ([text, wanted]) => {
  expect(await named(startService(), text)).toEqual(wanted)
})

test('what may mean several actors is answered with all of them', async () => {
  const service = startService()
  const all = 'Khalifa Haftar, Saddam Haftar, Khalid Haftar'
  const surname = await recognise(service, 'Khalifa Haftar spoke. Haftar said no.')
  expect(
    surname.map(({ text, by, actors }) => [text, by, actors.map(({ name }) => name).join(', ')]),
  ).toEqual([
    ['Khalifa Haftar', 'name', 'Khalifa Haftar'],
    ['Haftar', 'surname', all],
  ])
  // Nobody has this name; it may be of the father, or of a son of whom the table knows the name without the father's.
  expect(await named(service, 'Khaled Khalifa Haftar')).toEqual([
    'Khaled Khalifa Haftar: Khalifa Haftar, Khalid Haftar',
  ])
  const twin = { type: 'person', name: 'Michael Langley' }
  const id: string = (await service.post('/v1/actors', twin)).body.id
  const [both] = await recognise(service, 'Michael Langley')
  expect(both?.actors.map((actor) => actor.id).toSorted()).toEqual([id, langley].toSorted())
  await service.post('/v1/actors', {
    ...twin,
    name: 'Mike Langley',
    aliases: [{ name: 'Langley' }],
  })
  expect(await named(service, 'Langley')).toEqual([
    'Langley: Mike Langley, Michael Langley, Michael Langley',
  ])
})

test('names are those that actors have now', async () => {
  const service = startService()
  const { patch, post, remove } = service
  const text = 'The Marshal of Rajma, Khalifa Haftar, Jeremy Bernt and Old Name'
  expect(await named(service, text)).toEqual([
    'Khalifa Haftar: Khalifa Haftar',
    'Jeremy Bernt: Jeremy Bernt',
  ])
  await patch(`/v1/actors/${haftar}`, {
    name: 'K. Haftar',
    aliases: [{ name: 'Marshal of Rajma' }],
  })
  const { id } = (await post('/v1/actors', { type: 'other', name: 'Old Name' })).body
  expect(await named(service, text)).toEqual([
    'Marshal of Rajma: K. Haftar',
    'Haftar: Saddam Haftar, Khalid Haftar, K. Haftar',
    'Jeremy Bernt: Jeremy Bernt',
    'Old Name: Old Name',
  ])
  await remove(`/v1/actors/${id}`)
  await post(`/v1/actors/${berndt}/merge`, { duplicateId: SAMPLE.bernt })
  expect(await named(service, text)).toEqual([
    'Marshal of Rajma: K. Haftar',
    'Haftar: Saddam Haftar, Khalid Haftar, K. Haftar',
    'Jeremy Bernt: Jeremy Berndt',
  ])
})

const REPORT = {
  title: 'Haftar and the LNA',
  summary: 'Michael Langley came.',
  body: '🎉 Khalifa Haftar met Michael Langley. Khalifa Haftar spoke, and Haftar left.',
}

test('an article that is to be annotated mentions whom its texts name, and keeps what it says itself', async () => {
  const { post } = startService()
  const mentions = [{ actorId: langley, count: 7 }]
  const { body } = await post('/v1/articles?annotate=true', { ...REPORT, mentions })
  const said = (body as Article).mentions.map(({ actor, count, quotes }) => [
    actor.id,
    count,
    quotes.map(({ quote, start, end }) => [quote, start, end]),
  ])
  expect(said).toEqual([
    [langley, 7, []],
    [
      haftar,
      2,
      [
        ['Khalifa Haftar', 2, 16],
        ['Khalifa Haftar', 38, 52],
      ],
    ],
    [army, 1, []],
  ])
  const plain = await post('/v1/articles', REPORT)
  expect(plain.body.mentions).toEqual([])
})

test('a mention of an actor that was merged since is not added again', async () => {
  const { post } = startService()
  await post(`/v1/actors/${berndt}/merge`, { duplicateId: SAMPLE.bernt })
  const { status, body } = await post('/v1/articles?annotate=true', {
    title: 'Jeremy Berndt came',
    mentions: [{ actorId: SAMPLE.bernt }],
  })
  expect(status).toBe(201)
  expect(body.mentions).toHaveLength(1)
})

const lineOf = (article: object) => `${JSON.stringify({ article })}\n`

test('imports annotate new articles where they are asked to, and change nothing the second time', async () => {
  const service = startService()
  const line = lineOf({ ...REPORT, url: 'https://example.org/report' })
  const load = async () => {
    const { text } = await service.send('POST', '/v1/import?annotate=true', line, {
      'Content-Type': 'application/x-ndjson',
    })
    return JSON.parse(text) as { id: string; status: string }
  }
  const { id, status } = await load()
  expect(status).toBe('created')
  const { body } = await service.get(`/v1/articles/${id}`)
  expect((body as Article).mentions.map(({ actor }) => actor.id)).toEqual([langley, haftar, army])
  expect((await load()).status).toBe('unchanged')
})

test('dateline annotate finds the older articles of a new alias', async () => {
  const service = startService()
  const { get, post, patch, file, folder } = service
  const annotate = () => dateline(['annotate'], folder, file)
  expect(annotate()).toMatchObject({ status: 0, report: expect.stringMatching(/ articles read/) })
  const ids: string[] = []
  for (let i = 0; i < 60; i++) {
    const title = i % 2 === 0 ? `Report ${i} on the Marshal of Rajma` : `Report ${i}`
    ids.push((await post('/v1/articles', { title })).body.id)
  }
  await patch(`/v1/articles/${ids[0]}`, { status: 'withdrawn' })
  await patch(`/v1/actors/${haftar}`, { aliases: [{ name: 'Marshal of Rajma' }] })
  const count = async () => (await get(`/v1/actors/${haftar}`)).body.articleCount as number
  const before = await count()
  expect(annotate()).toMatchObject({ status: 0, report: expect.stringMatching(/30 articles got/) })
  expect(await count()).toBe(before + 30)
  const { body } = await get(`/v1/articles/${ids[58]}`)
  expect(body).toMatchObject({ version: 2, mentions: [{ actor: { id: haftar }, count: 1 }] })
  expect(annotate().report).toMatch(/ 0 articles got/)
})

test('a short name is found as each of its spellings is written, and a longer one however it is written', async () => {
  const service = startService({ empty: true })
  const add = (name: string, alias: string) =>
    service.post('/v1/actors', { name, type: 'other', aliases: [{ name: alias }] })
  await add('Eni', 'ENI')
  await add('NATO', 'Nato')
  await add('OPEC', 'Opec Plus')
  expect(await named(service, 'eni, Eni, ENI; nato, NATO; opec, OPEC')).toEqual([
    'Eni: Eni',
    'ENI: Eni',
    'nato: NATO',
    'NATO: NATO',
    'OPEC: OPEC',
  ])
})
