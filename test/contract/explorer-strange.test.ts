import { expect } from 'vitest'
import { browserTest, open, overflowOf, PHONE, settled } from '../support/browser.ts'
import { startEmpty } from '../support/imports.ts'

const WORD = 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz'
const ADDRESS = `https://example.org/${'a-path-without-an-end'.repeat(12)}`
const FRONT = 'حركة الجهاد الإسلامي في فلسطين والقوات المتحالفة معها في المنطقة الشمالية كلها'

type Participants = { actorId: string; role: string }[]

/** An explorer of events as no sample has them, and what writes them. */
const openStrange = async () => {
  const { file, post } = startEmpty()
  const idOf = async (path: string, body: object): Promise<string> => {
    const reply = await post(`/v1/${path}`, body)
    expect(reply.status).toBe(201)
    return (reply.body as { id: string }).id
  }
  return {
    start: () => open({ explorer: true, file }),
    actor: (name: string) => idOf('actors', { name, type: 'armed_group' }),
    article: (body: object) => idOf('articles', body),
    event: (title: string, start: string, participants: Participants, more: object = {}) =>
      idOf('events', { title, type: 'CONSULT', date: { start }, participants, ...more }),
  }
}

browserTest(
  'words longer than a line, and hundreds of people, keep a page in its width',
  async () => {
    const { start, actor, event } = await openStrange()
    const ids: string[] = []
    for (const name of [WORD, FRONT, ...Array.from({ length: 38 }, (_, i) => `Delegate ${i}`)])
      ids.push(await actor(name))
    const participants = ids.map((actorId) => ({ actorId, role: 'participant' }))
    const location = { name: `${WORD}${WORD}`, country: 'DE', latitude: 52, longitude: 13 }
    const id = await event(ADDRESS, '2024-02-03', participants, { tags: [WORD], location })
    const { page, origin, faults } = await start()
    for (const viewport of [{ width: 1000, height: 800 }, PHONE]) {
      await page.setViewportSize(viewport)
      for (const path of [
        'events',
        'map',
        'network',
        `event/${id}`,
        `edit/${id}`,
        `actor/${ids[0]}`,
      ]) {
        await page.goto(`${origin}/explore/${path}`)
        await settled(page)
        expect.soft(await overflowOf(page), `${path} ${viewport.width}`).toBeLessThanOrEqual(0)
      }
    }
    // What is left of a name that is cut is at its beginning: on the right.
    await page.goto(`${origin}/explore/network?nodes=160`)
    await settled(page)
    const places = await page.evaluate<number[]>(`[...document.querySelectorAll('.node text')]
    .filter(({ textContent }) => /[\\u0600-\\u06ff].*…/.test(textContent))
    .map((one) => {
      const dots = one.textContent.indexOf('…')
      return one.getExtentOfChar(dots).x - one.getExtentOfChar(dots - 5).x
    })`)
    expect(places).toHaveLength(1)
    expect(places[0]).toBeLessThan(0)
    // The evidence is not below a crowd, which unfolds.
    await page.goto(`${origin}/explore/event/${id}`)
    await settled(page)
    expect(await page.getByRole('link', { name: 'Delegate 37' }).isVisible()).toBe(false)
    await page.getByText('and 28 more').click()
    await page.getByRole('link', { name: 'Delegate 37' }).waitFor()
    expect(faults).toEqual([])
  },
)

browserTest('an assembly of 200 is corrected in a form of a few screens', async () => {
  const { start, actor, event } = await openStrange()
  const ids: string[] = []
  for (let i = 0; i < 200; i++) ids.push(await actor(`Delegate ${i}`))
  await actor('Latecomer')
  const participants = ids.map((actorId) => ({ actorId, role: 'participant' }))
  const id = await event('An assembly', '2024-02-03', participants)
  const { page, origin, faults } = await start()
  await page.setViewportSize(PHONE)
  await page.goto(`${origin}/explore/edit/${id}`)
  await settled(page)
  const height = () => page.evaluate<number>('document.documentElement.scrollHeight')
  expect(await height()).toBeLessThan(6 * PHONE.height)
  // Who is added is seen, below all others.
  await page.getByLabel('Add somebody, by name').fill('Latecomer')
  await page.getByRole('button', { name: /^Add Latecomer/ }).click()
  const role = page.getByLabel('Role of Latecomer')
  await role.selectOption('host')
  await page.getByRole('button', { name: 'Remove Delegate 150' }).click()
  await page.getByLabel('Role of Delegate 151').selectOption('mediator')
  await page.getByLabel(/^Why is this changed/).fill('Who was there')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByRole('heading', { name: 'An assembly' }).waitFor()
  const answer = await fetch(`${origin}/v1/events/${id}`)
  const saved = (await answer.json()) as {
    participants: { actor: { name: string }; role: string }[]
  }
  const others = saved.participants.filter(({ role }) => role !== 'participant')
  expect(others.map(({ actor, role }) => `${actor.name} ${role}`)).toEqual([
    'Delegate 151 mediator',
    'Latecomer host',
  ])
  expect(saved.participants).toHaveLength(200)
  expect(faults).toEqual([])
})

/** A script that tells where a word of an element begins. */
const leftOf = (selector: string, word: string): string => `(() => {
  const texts = document.createTreeWalker(document.querySelector('${selector}'), NodeFilter.SHOW_TEXT)
  while (texts.nextNode()) {
    const from = texts.currentNode.textContent.indexOf('${word}')
    if (from < 0) continue
    const range = document.createRange()
    range.setStart(texts.currentNode, from)
    range.setEnd(texts.currentNode, from + ${word.length})
    return range.getBoundingClientRect().left
  }
})()`

browserTest('a source of another direction leaves the date beside it as it is', async () => {
  const { start, article, event } = await openStrange()
  const articleId = await article({
    title: 'اجتماع',
    url: 'https://example.org/1',
    publishedAt: '2024-03-01T10:00:00Z',
    source: { name: 'وكالة', domain: 'example.org' },
  })
  const id = await event('A talk', '2024-02-28', [], { evidence: [{ articleId }] })
  const { page, origin, faults } = await start()
  for (const [path, place] of [
    [`event/${id}`, '.source'],
    [`article/${articleId}`, '.eyebrow'],
  ] as const) {
    await page.goto(`${origin}/explore/${path}`)
    await settled(page)
    // In the order of the page, the name, the day and the month follow one another from left to right.
    const at = (word: string): Promise<number> => page.evaluate(leftOf(place, word))
    const [name, day, month] = [await at('وكالة'), await at('1 '), await at('March')] as const
    expect(name).toBeLessThan(day)
    expect(day).toBeLessThan(month)
  }
  expect(faults).toEqual([])
})

browserTest('a date of a wrong century leaves a picture of the others, and is found', async () => {
  const { start, event } = await openStrange()
  await event('Long ago', '0204-05-06', [])
  await event('Last year', '2024-05-06', [])
  await event('This year', '2025-05-06', [])
  const { page, origin } = await start()
  await page.goto(`${origin}/explore/timeline`)
  await settled(page)
  const bars = page.locator('.bars').getByRole('button')
  await expect.poll(() => bars.count()).toBe(2)
  expect(await page.getByRole('alert').count()).toBe(0)
  await page.getByText('what happened before 1 January 1026 is in the list alone').waitFor()
  await page.getByRole('slider', { name: 'From' }).waitFor()
  await bars.first().click()
  await page.getByRole('heading', { name: '1 event' }).waitFor()
  await page.getByRole('link', { name: 'List them' }).click()
  await page.getByRole('link', { name: 'Long ago' }).waitFor()
  await page.goto(`${origin}/explore/timeline?dateFrom=0001-01-01&dateTo=9999-12-31`)
  await settled(page)
  expect(await page.getByRole('alert').count()).toBe(0)
})

browserTest('a picture says how many of the less exact dates it has room for', async () => {
  const { start, event } = await openStrange()
  const date = { start: '2024-01-01', end: '2024-12-31', precision: 'year' }
  for (let i = 0; i < 20; i++) await event(`Some day ${i}`, '2024-01-01', [], { date })
  await event('A day', '2024-05-06', [])
  await event('Another day', '2024-08-06', [])
  const { page, origin, faults } = await start()
  await page.goto(`${origin}/explore/timeline?interval=month`)
  await settled(page)
  const spans = await page.locator('.span').count()
  expect(spans).toBeLessThan(20)
  await page.getByText(`20 events have a less exact date; the first ${spans} are drawn`).waitFor()
  expect(faults).toEqual([])
})

browserTest('a handle that is moved by keys is one step back', async () => {
  const { start, event } = await openStrange()
  for (let day = 10; day < 30; day++) await event(`On day ${day}`, `2024-02-${day}`, [])
  const { page, origin, faults } = await start()
  await page.goto(`${origin}/explore/events`)
  await settled(page)
  await page.getByRole('slider', { name: 'From' }).focus()
  // These move nothing.
  for (const key of ['Shift', 'ArrowLeft']) await page.keyboard.press(key)
  // Its steps are weeks.
  for (const day of [12, 19, 26]) {
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => page.url()).toContain(`dateFrom=2024-02-${day}`)
  }
  await page.goBack()
  await page.getByRole('heading', { name: '20 events' }).waitFor()
  // After a step back, the next move is a step of its own.
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => page.url()).toContain('dateFrom=2024-02-12')
  await page.goBack()
  await page.getByRole('heading', { name: '20 events' }).waitFor()
  expect(faults).toEqual([])
})

browserTest('an empty service says that it is empty, and blames no filter', async () => {
  const { start } = await openStrange()
  const { page, origin, faults } = await start()
  for (const view of ['timeline', 'map', 'network', 'events']) {
    await page.goto(`${origin}/explore/${view}`)
    await page.getByText('Nothing is recorded here yet.').first().waitFor()
  }
  await page.goto(`${origin}/explore/events?country=LY`)
  await page.getByText('Nothing passes these filters.').waitFor()
  expect(faults).toEqual([])
})
