import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { browserTest, open } from '../support/browser.ts'
import { SAMPLE } from '../support/service.ts'

const ARABIC = 'article_01j6ne5w08fwwrj3j8199qkhsr'
const REPRINT = 'article_01j6ne714rf7t8h6w2m4y9k3ce'

const settled = async (page: Page): Promise<void> => {
  await page.locator('.reader').waitFor()
  await expect.poll(() => page.locator('[aria-busy=true]').count()).toBe(0)
}

/** What is marked in the text of something: its parts put together. */
const markedOf = (page: Page, id: string): Promise<string> =>
  page
    .locator(`.article-body mark[data-of~="${id}"]`)
    .evaluateAll((marks) => marks.map(({ textContent }) => textContent).join(''))

/** The direction of each paragraph of the text. */
const directionsOf = (page: Page): Promise<string[]> =>
  page.evaluate(`[...document.querySelectorAll('.article-body p')]
    .map((one) => getComputedStyle(one).direction)`)

const send = async (url: string, method: string, body?: unknown) => {
  const answer = await fetch(url, {
    method,
    headers: {
      'Content-Type': method === 'PATCH' ? 'application/merge-patch+json' : 'application/json',
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  expect(answer.ok, `${method} ${url}: ${answer.status}`).toBe(true)
  return answer.status === 204 ? {} : ((await answer.json()) as Record<string, string>)
}

interface Evidence {
  data: { id: string; quote: string | null; start: number | null; event: { title: string } }[]
}
const evidenceOf = async (origin: string, id: string): Promise<Evidence['data']> =>
  ((await (await fetch(`${origin}/v1/articles/${id}/evidence`)).json()) as Evidence).data

browserTest('the reader marks what an Arabic article says, from right to left', async () => {
  const { page, origin, faults } = await open({ explorer: true })
  await page.goto(`${origin}/explore/article/${ARABIC}`)
  await settled(page)
  const pieces = (await evidenceOf(origin, ARABIC)).filter(({ start }) => start !== null)
  expect(pieces.length).toBeGreaterThan(0)
  for (const { id, quote, event } of pieces) {
    expect(await markedOf(page, id)).toBe(quote)
    expect(await page.getByRole('complementary').innerText()).toContain(event.title)
  }
  expect(await page.locator('.article-body').getAttribute('lang')).toBe('ar')
  expect(await directionsOf(page)).not.toContain('ltr')
  // A quote is shown in the text from the list beside it, and its URL says so.
  await page.getByRole('link', { name: 'Show in the text' }).first().click()
  await page.locator('.article-body .passage-chosen').first().waitFor()
  expect(new URL(page.url()).searchParams.get('mark')).toBe(pieces[0]?.id)
  // So is the event of a passage that is clicked in the text, and nothing in it is a stop of the Tab key.
  await page.goto(`${origin}/explore/article/${ARABIC}`)
  await page
    .locator(`.article-body mark[data-of~="${pieces.at(-1)?.id}"]`)
    .first()
    .click()
  await expect.poll(() => new URL(page.url()).searchParams.get('mark')).toBe(pieces.at(-1)?.id)
  expect(await page.locator('.piece-chosen').innerText()).toContain(pieces.at(-1)?.quote)
  expect(await page.locator('.article-body :is([tabindex], a, button)').count()).toBe(0)
  expect(faults).toEqual([])
})

browserTest('the reader marks passages that overlap, after characters of two units', async () => {
  const { page, origin, faults } = await open({ explorer: true })
  const body = '👩‍🚀 𐐷 A general met Haftar.\nهو قال ذلك في بنغازي.'
  const at = (quote: string) => {
    const start = Array.from(body.slice(0, body.indexOf(quote))).length
    return { quote, start, end: start + Array.from(quote).length }
  }
  const { id = '' } = await send(`${origin}/v1/articles`, 'POST', {
    title: 'Two scripts',
    body,
    mentions: [{ actorId: SAMPLE.haftar, quotes: [at('Haftar'), at('بنغازي')] }],
  })
  const quote = 'met Haftar.\nهو قال'
  const piece = await send(`${origin}/v1/events/${SAMPLE.meeting}/evidence`, 'POST', {
    articleId: id,
    ...at(quote),
  })
  await page.goto(`${origin}/explore/article/${id}`)
  await settled(page)
  await expect.poll(() => markedOf(page, piece['id'] ?? '')).toBe(quote.replace('\n', ''))
  expect(await markedOf(page, SAMPLE.haftar)).toBe('Haftarبنغازي')
  expect(await directionsOf(page)).toEqual(['ltr', 'rtl'])
  expect((await page.locator('.article-body').innerText()).replaceAll(/\n+/g, '\n')).toBe(body)
  expect(faults).toEqual([])
})

browserTest(
  'the reader tells a reprint, an original, and what was withdrawn or deleted',
  async () => {
    const { page, origin, faults } = await open({ explorer: true })
    await page.goto(`${origin}/explore/article/${REPRINT}`)
    await settled(page)
    await page.getByText('A reprint').waitFor()
    await page.getByRole('link', { name: 'Chief of US forces' }).click()
    await page.getByText('The original. 1 article repeats it').click()
    await page.getByRole('link', { name: 'US general meets Haftar' }).waitFor()
    expect(page.url()).toContain(SAMPLE.national)

    await send(`${origin}/v1/articles/${SAMPLE.national}`, 'PATCH', { status: 'withdrawn' })
    await page.reload()
    await page.getByText('This article was withdrawn').waitFor()
    expect(faults).toEqual([])
    await send(`${origin}/v1/articles/${SAMPLE.spareArticle}`, 'DELETE')
    await page.goto(`${origin}/explore/article/${SAMPLE.spareArticle}`)
    await page.getByText('This article was deleted, or was never here').waitFor()
  },
)

browserTest('an article without its text takes evidence as it is typed', async () => {
  const { page, origin, faults } = await open({ explorer: true })
  const { id = '' } = await send(`${origin}/v1/articles`, 'POST', { title: 'Behind a wall' })
  await page.goto(`${origin}/explore/article/${id}`)
  await settled(page)
  expect(await page.title()).toBe('Behind a wall · Dateline')
  expect(await page.getByText('select it in the text').count()).toBe(0)
  await page.getByText('Add evidence: choose the event, and quote the article').click()
  await page.getByText('The text is not stored here').waitFor()
  await page.getByLabel('Passage').fill('They met.')
  await page.getByLabel('Find another event by its words').fill('Haftar')
  await page
    .getByRole('radio', { name: /Haftar/ })
    .first()
    .check()
  await page.getByLabel(/^Why is this changed/).fill('It is said there')
  await page.getByRole('button', { name: 'Add the evidence' }).click()
  await page.getByRole('complementary').locator('blockquote').getByText('They met.').waitFor()
  expect(faults).toEqual([])
})

browserTest('evidence beyond the first pages is counted, and loaded', async () => {
  const { page, origin, faults } = await open({ explorer: true })
  const { id = '' } = await send(`${origin}/v1/articles`, 'POST', { title: 'A long list' })
  const EVENTS = 105
  for (let i = 1; i <= EVENTS; i++)
    await send(`${origin}/v1/events`, 'POST', {
      type: 'CONSULT',
      title: `Meeting ${i}`,
      date: { start: '2024-08-27' },
      evidence: [{ articleId: id, quote: `Quote ${i}` }],
    })
  await page.goto(`${origin}/explore/article/${id}`)
  await settled(page)
  const beside = page.getByRole('complementary')
  await beside.getByRole('heading', { name: `Evidence of ${EVENTS} events` }).waitFor()
  expect(await beside.locator('.pieces > li').count()).toBe(100)
  await beside.getByRole('button', { name: 'Show more: 5 further events' }).click()
  await expect.poll(() => beside.locator('.pieces > li').count()).toBe(EVENTS)
  expect(await beside.getByRole('button', { name: 'Show more' }).count()).toBe(0)
  // A link to a piece of the second page finds it.
  const mark = (
    (await (await fetch(`${origin}/v1/articles/${id}/evidence?limit=200`)).json()) as Evidence
  ).data.at(-1)?.id
  await page.goto(`${origin}/explore/article/${id}?mark=${mark}`)
  await page.locator('.piece-chosen').waitFor()

  const MORE = 205
  for (let i = 1; i <= MORE; i++)
    await send(`${origin}/v1/events/${SAMPLE.spareEvent}/evidence`, 'POST', {
      articleId: id,
      quote: `Passage ${i}`,
    })
  await page.goto(`${origin}/explore/event/${SAMPLE.spareEvent}`)
  const pieces = page.locator('.evidence > li')
  await pieces.first().waitFor()
  const { evidenceCount = 0 } = (await (
    await fetch(`${origin}/v1/events/${SAMPLE.spareEvent}`)
  ).json()) as { evidenceCount?: number }
  const more = page.getByRole('button', { name: /^Show \d+ more/ })
  const hidden = evidenceCount - (await pieces.count())
  expect(await more.innerText()).toBe(
    hidden > 200 ? `Show 200 more of ${hidden}` : `Show ${hidden} more`,
  )
  await more.click()
  await expect.poll(() => pieces.count()).toBe(200)
  expect(await more.innerText()).toBe(`Show ${evidenceCount - 200} more`)
  await more.click()
  await expect.poll(() => pieces.count()).toBe(evidenceCount)
  expect(await more.count()).toBe(0)
  expect(faults).toEqual([])
})
