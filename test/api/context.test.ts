import { expect, test } from 'vitest'
import { startService, type Service } from '../support/service.ts'

/** An event whose evidence quotes a body, and that article. */
const quoting = async ({ post }: Service, body: string | null, evidence: object) => {
  const article = (await post('/v1/articles', { title: 'A report', body })).body.id as string
  const event = await post('/v1/events', {
    title: 'It happens',
    type: 'CONSULT',
    date: { start: '2024-01-01' },
    evidence: [{ articleId: article, ...evidence }],
  })
  return { article, event: event.body.id as string }
}
const contextIn = async ({ get }: Service, url: string) =>
  (await get(`${url}/evidence?include=context`)).body.data[0].context

test.for([
  ['plain', `${'word '.repeat(100)}The quote is here.${' tail'.repeat(100)}`, 'The quote is here.'],
  ['astral', `${'𝒳𝒴 '.repeat(150)}quoted 🎉 thing${' 𝒵𝒳'.repeat(150)}`, 'quoted 🎉 thing'],
  ['Arabic', `${'كلمة '.repeat(100)}خليفة حفتر${' وقال'.repeat(100)}`, 'خليفة حفتر'],
  ['unspaced', `${'東京都'.repeat(100)}引用文${'大阪府'.repeat(100)}`, '引用文'],
  ['short', 'Before the quote after', 'the quote'],
  ['whole', 'the quote', 'the quote'],
] as const)(
  'the text around a quote is what the body has there: %s',
  async ([kind, body, quote]) => {
    const service = startService()
    const { article, event } = await quoting(service, body, { quote })
    const context = await contextIn(service, `/v1/events/${event}`)
    expect(context).toEqual(await contextIn(service, `/v1/articles/${article}`))
    const points = [...body]
    const { before, after, start, end } = context
    expect(`${before}${quote}${after}`).toBe(points.slice(start, end).join(''))
    for (const text of [before, after]) expect([...text].length).toBeLessThanOrEqual(200)
    // It ends where the body does, or at a blank, as far as there are any.
    for (const beyond of [points[start - 1], points[end]])
      if (kind !== 'unspaced' && beyond !== undefined) expect(beyond).toMatch(/\s/)
    expect([...before].length > 150).toBe(points.length > 100)
  },
)

test('where the place of a quote is not known there is no text around it', async () => {
  const service = startService()
  for (const [body, evidence] of [
    ['A body', { quote: 'not in there' }],
    ['A body', {}],
    [null, { quote: 'somewhere' }],
    [null, { quote: 'somewhere', start: 5, end: 14 }],
  ] as const) {
    const { event, article } = await quoting(service, body, evidence)
    expect(await contextIn(service, `/v1/events/${event}`)).toBeNull()
    expect(await contextIn(service, `/v1/articles/${article}`)).toBeNull()
  }
})

test('the text around quotes is in exports, and only where it is asked for', async () => {
  const service = startService()
  const { event } = await quoting(service, 'Before the quote after', { quote: 'the quote' })
  const exported = async (query: string) =>
    JSON.parse(
      (await service.get(`/v1/events/${event}/evidence/export?format=ndjson${query}`)).text,
    )
  expect((await exported('&include=context')).context.before).toBe('Before ')
  expect(await exported('')).not.toHaveProperty('context')
})
