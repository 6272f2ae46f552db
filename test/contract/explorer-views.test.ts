import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { browserTest, open, PHONE, settled, violationsOf } from '../support/browser.ts'
import { SAMPLE } from '../support/service.ts'

const EVIDENCE = 'evidence_01j6nf1vggfewa3accynw3rcx3'
const SENTENCE = /Jeremy Berndt, met Khalifa Haftar in Benghazi on Tuesday/
/** The rules of axe on what a page has around its view, which one that is embedded has not. */
const FRAMED = ['bypass', 'document-title', 'landmark-one-main', 'page-has-heading-one', 'region']
/** As many calls as a change of the filters may make. */
const CALLS_MAX = 7

/** The explorer at a path, when all that it asked for is there; and the calls that it makes from then on. */
const openAt = async (
  path: string,
  options: Parameters<typeof open>[0] = {},
  viewport?: typeof PHONE,
) => {
  const opened = await open({ explorer: true, ...options }, viewport)
  const { page, origin } = opened
  const asked: string[] = []
  page.on('request', (request) => {
    const url = new URL(request.url())
    if (url.pathname.startsWith('/v1/')) asked.push(url.pathname + url.search)
  })
  await page.goto(origin + path)
  await settled(page)
  asked.length = 0
  return { ...opened, asked }
}

/** The words of a page, and the values of its fields. */
const shownOn = async (page: Page) => ({
  words: await page.locator('main').innerText(),
  fields: await page
    .locator('main :is(input, select, textarea)')
    .evaluateAll((all) => all.map((field) => String(Reflect.get(field, 'value')))),
  chosen: await page.locator('.passage-chosen').allInnerTexts(),
})

const titleOf = (page: Page) => page.locator('#list-title')
const parametersOf = (page: Page) => new URL(page.url()).searchParams

browserTest('a name that is typed becomes a filter, by the keyboard alone', async () => {
  const { page, faults } = await openAt('/explore/events')
  const box = page.getByRole('combobox', { name: /^Search/ })
  await box.pressSequentially('bengh')
  await page.getByRole('option', { name: 'Benghazi Place' }).waitFor()
  expect(await violationsOf(page)).toEqual([])
  for (;;) {
    await box.press('ArrowDown')
    const marked = await page.locator('[role=option][aria-selected=true]').innerText()
    if (marked.startsWith('Benghazi\n')) break
  }
  await box.press('Enter')
  expect(parametersOf(page).getAll('place')).toEqual(['Benghazi'])
  await expect.poll(() => titleOf(page).innerText()).toBe('6 events')
  const chip = page.getByRole('list', { name: 'Active filters' }).getByRole('listitem').first()
  expect((await chip.innerText()).replaceAll(/\s+/g, ' ')).toContain('Place Benghazi')
  await page.getByRole('button', { name: 'Remove the filter Place Benghazi' }).press('Enter')
  await expect.poll(() => titleOf(page).innerText()).toBe('37 events')
  expect(faults).toEqual([])
})

browserTest('the box leads to the sentence without a mouse', async () => {
  const { page, faults } = await openAt('/explore/events')
  const focused = () => page.evaluate<string>(`document.activeElement.textContent`)
  await page.keyboard.press('Tab')
  expect(await focused()).toBe('Skip to the results')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.type('haftar langley')
  await page.keyboard.press('Enter')
  await expect.poll(() => titleOf(page).innerText()).not.toBe('37 events')
  await settled(page)
  await page.locator('main').focus()
  for (let i = 0; i < 60 && !(await focused()).startsWith('Haftar receives Langley'); i++)
    await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.getByText(SENTENCE).waitFor()
  expect(await page.evaluate(`document.activeElement.id`)).toBe('main')
  expect(faults).toEqual([])
})

browserTest.for([
  [
    'search',
    async (page: Page) => {
      const box = page.getByRole('combobox', { name: /^Search/ })
      await box.click()
      await box.fill('haftar langley')
      await page.getByRole('option', { name: /haftar langley/ }).click()
    },
  ],
  ['timeline', (page: Page) => page.getByRole('button', { name: /^2024: 7 events/ }).click()],
  [
    'map',
    async (page: Page) => {
      await page.getByRole('link', { name: 'Map', exact: true }).click()
      await page.getByRole('button', { name: /^9 events near Benghazi, 3\d/ }).click()
    },
  ],
  [
    'network',
    async (page: Page) => {
      await page.getByRole('link', { name: 'Network', exact: true }).click()
      await page
        .getByRole('button', { name: 'Khalifa Haftar with Michael Langley: 2 events' })
        .click({ force: true })
    },
  ],
] as const)(
  'a new user comes from / to the sentence in at most four clicks, by %0',
  async ([, find]) => {
    const { page, faults } = await openAt('/')
    await page.evaluate(
      `addEventListener('click', (event) => { if (event.isTrusted) window.clicks = (window.clicks ?? 0) + 1 }, true)`,
    )
    await find(page)
    await page.getByRole('link', { name: 'Haftar receives Langley' }).click()
    await page.getByText(SENTENCE).waitFor()
    const clicks = await page.evaluate<number>('window.clicks')
    expect(clicks).toBeGreaterThan(1)
    expect(clicks).toBeLessThanOrEqual(4)
    expect(faults).toEqual([])
  },
)

browserTest(
  'the bars of the timeline are one tab stop, from which arrows and Enter choose',
  async () => {
    const { page, faults } = await openAt('/explore/timeline?interval=year')
    await page.getByRole('combobox', { name: 'Height' }).focus()
    await page.keyboard.press('Tab')
    const focused = () => page.evaluate<string>(`document.activeElement.getAttribute('aria-label')`)
    expect(await focused()).toMatch(/^\d{4}: /)
    for (let i = 0; i < 40 && !(await focused()).startsWith('2024: '); i++)
      await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await expect.poll(() => titleOf(page).innerText()).toBe('7 events')
    // Who cannot hit a narrow bar has the same choice in the table behind it.
    await page.getByText('As a table').click()
    await page.locator('.behind').getByRole('link', { name: '2023' }).click()
    await expect.poll(() => titleOf(page).innerText()).not.toBe('7 events')
    expect(parametersOf(page).get('selected')).toContain('2023')
    expect(faults).toEqual([])
  },
)

browserTest('an embedded view stays one when its links are followed', async () => {
  const { page, origin, faults } = await openAt('/explore/timeline?country=LY&embed=1')
  expect(await page.getByText('Libya').first().isVisible()).toBe(true)
  expect(await page.getByRole('button', { name: /^Remove the filter/ }).count()).toBe(0)
  await page.locator('ol.events h3 a').first().click()
  await page.getByRole('heading', { level: 1 }).waitFor()
  expect(await page.locator('header').count()).toBe(0)
  const whole = await page.getByRole('link', { name: 'Open in Dateline' }).getAttribute('href')
  expect(`${whole}&embed=1`).toBe(page.url())
  expect(whole).toContain(`${origin}/explore/event/`)
  expect(faults).toEqual([])
})

browserTest('a facet counts what it lists, beside the values of its own filter', async () => {
  const { page, asked, faults } = await openAt('/explore/timeline')
  const facet = page.getByRole('region', { name: 'Country' })
  const libya = facet.getByRole('button', { name: /^Libya/ })
  const before = await facet.getByRole('button').allInnerTexts()
  const count = Number((await libya.innerText()).replace(/\D+/, ''))
  await libya.click()
  await expect.poll(() => titleOf(page).innerText()).toBe(`${count} events`)
  await settled(page)
  expect(await facet.getByRole('button').allInnerTexts()).toEqual(before)
  expect(await libya.getAttribute('aria-pressed')).toBe('true')
  // What a change asks is asked once.
  expect(asked.length).toBeLessThanOrEqual(CALLS_MAX)
  expect(new Set(asked).size).toBe(asked.length)
  await facet.getByRole('button', { name: /^Tonga/ }).click()
  await expect.poll(() => titleOf(page).innerText()).toBe(`${count + 2} events`)
  await page.goBack()
  await page.goBack()
  await expect.poll(() => titleOf(page).innerText()).toBe('37 events')

  // More of the list is in the URL, is there on the way back, and is left with another list.
  const items = page.locator('ol.events > li')
  await page.getByRole('button', { name: 'Show more' }).click()
  await expect.poll(() => items.count()).toBe(37)
  expect(parametersOf(page).get('pages')).toBe('2')
  await items.last().locator('h3 a').click()
  await page.locator('blockquote').first().waitFor()
  await page.goBack()
  await expect.poll(() => items.count()).toBe(37)
  await expect.poll(() => page.evaluate<number>('scrollY')).toBeGreaterThan(1_000)
  await libya.click()
  await expect.poll(() => parametersOf(page).get('pages')).toBe(null)
  expect(faults).toEqual([])
})

browserTest('the time is a window that keys, steps and play move', async () => {
  const { page, faults } = await openAt('/explore/events')
  const time = page.getByRole('region', { name: 'Time' })
  const from = time.getByRole('slider', { name: 'From' })
  await from.press('End')
  await expect.poll(() => parametersOf(page).get('dateFrom')).toBe('2025-01-01')
  await expect.poll(() => titleOf(page).innerText()).toBe('1 event')
  await time.getByRole('button', { name: 'Step back' }).click()
  await expect.poll(() => parametersOf(page).get('dateTo')).toBe('2024-12-31')
  expect(parametersOf(page).get('dateFrom')).toBe('2024-10-01')
  await time.getByRole('button', { name: 'All time' }).click()
  await expect.poll(() => titleOf(page).innerText()).toBe('37 events')
  expect(page.url()).not.toContain('date')
  await time.getByRole('button', { name: 'Play' }).click()
  const windows = new Set<string>()
  await expect
    .poll(() => windows.add(parametersOf(page).get('dateTo') ?? '').size)
    .toBeGreaterThan(2)
  await time.getByRole('button', { name: 'Pause' }).click()
  expect(faults).toEqual([])
})

browserTest(
  'the time of an older filter goes, and stops playing, where nothing is found',
  async () => {
    const { page, faults } = await openAt('/explore/events')
    const time = page.getByRole('region', { name: 'Time' })
    await time.getByRole('button', { name: 'Play' }).click()
    await expect.poll(() => parametersOf(page).get('dateTo')).not.toBe(null)
    const box = page.getByRole('combobox', { name: /^Search/ })
    await box.fill('unheardof')
    await box.press('Enter')
    await expect.poll(() => parametersOf(page).get('q')).toBe('unheardof')
    await expect.poll(() => time.count()).toBe(0)
    const window = parametersOf(page).get('dateTo')
    // Longer than a step takes.
    await page.waitForTimeout(1_500)
    expect(parametersOf(page).get('dateTo')).toBe(window)
    expect(faults).toEqual([])
  },
)

browserTest('what is dated less exactly than the bars is a span, and in the table', async () => {
  const { page, faults } = await openAt('/explore/timeline?country=LY&interval=quarter')
  await expect.poll(() => page.locator('.span').count()).toBe(3)
  // The legend has the colours of the spans, too, which no bar need have.
  const legend = await page.locator('.legend li').allInnerTexts()
  expect(legend.map((entry) => entry.trim())).toEqual([
    'Verbal cooperation',
    'Verbal conflict',
    'Material conflict',
    'No class',
  ])
  const paint = (selector: string, property: string): Promise<string[]> =>
    page.evaluate(`[...document.querySelectorAll('${selector}')]
      .map((one) => getComputedStyle(one).getPropertyValue('${property}'))`)
  const said = new Set(await paint('.legend .dot', 'background-color'))
  for (const colour of await paint('.span', 'fill')) expect(said).toContain(colour)
  await page.getByText('As a table').click()
  const rows = await page.locator('.behind tbody tr').allInnerTexts()
  const counted = rows.reduce((sum, row) => sum + (Number(/\t(\d+)/.exec(row)?.[1]) || 0), 0)
  expect(counted + 3).toBe(13)
  expect(rows.slice(-3).join()).toContain('2014')
  expect(await violationsOf(page)).toEqual([])
  // They are one tab stop, from which arrows go on.
  const stop = page.locator('a:has(.span)[tabindex="0"]')
  expect(await stop.count()).toBe(1)
  await stop.focus()
  const first = await page.evaluate<string>('document.activeElement.ariaLabel')
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => page.evaluate<string>('document.activeElement.ariaLabel')).not.toBe(first)
  expect(await stop.count()).toBe(1)
  expect(await stop.getAttribute('aria-label')).not.toBe(first)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1 }).waitFor()
  expect(page.url()).toContain('/explore/event/')
  expect(faults).toEqual([])
})

browserTest.for([
  `explore/events?q=haftar&sort=date`,
  `explore/events?pages=2`,
  `explore/timeline?country=LY&groupBy=type&metric=fatalities`,
  `explore/map?country=LY`,
  `explore/network?country=LY`,
  `explore/event/${SAMPLE.meeting}`,
  `explore/actor/${SAMPLE.haftar}`,
  `explore/article/${SAMPLE.national}?mark=${EVIDENCE}`,
  `explore/edit/${SAMPLE.meeting}`,
  `explore/merge/${SAMPLE.berndt}?with=${SAMPLE.bernt}`,
])(
  'the link %s shows the same in another browser, and alone where it is embedded',
  async (path) => {
    const { page, origin, faults } = await openAt(`/${path}`)
    const shown = await shownOn(page)
    const other = await page.context().browser()?.newPage()
    if (!other) throw new Error('There is no other browser')
    await other.goto(`${origin}/${path}`)
    await settled(other)
    expect(await shownOn(other)).toEqual(shown)
    await other.goto(`${origin}/${path}${path.includes('?') ? '&' : '?'}embed=1`)
    await settled(other)
    expect(await other.locator('header').count()).toBe(0)
    expect(await violationsOf(other, undefined, FRAMED)).toEqual([])
    const whole = await other.getByRole('link', { name: 'Open in Dateline' }).getAttribute('href')
    expect(whole).toBe(`${origin}/${path}`)
    await other.close()
    expect(faults).toEqual([])
  },
)

browserTest(
  'an event has its date, its people, its quotes, and the changes with the key that made them',
  async () => {
    const { page, origin, faults, keys } = await openAt('/')
    const { text } = await keys.create({ name: 'the desk', scope: 'write', expiresAt: null })
    const answer = await fetch(`${origin}/v1/events/${SAMPLE.meeting}`, {
      method: 'PATCH',
      headers: {
        'Content-Type': 'application/merge-patch+json',
        'X-API-Key': text,
        'Dateline-Comment': 'The release has the day.',
      },
      body: JSON.stringify({ summary: 'They met.' }),
    })
    expect(answer.status).toBe(200)
    await page.goto(`${origin}/explore/event/${SAMPLE.meeting}`)
    const last = page.locator('.history li').first()
    await last.waitFor()
    expect((await last.innerText()).replaceAll(/\s+/g, ' ')).toMatch(
      /Version 2 Changed by the desk, .* The release has the day\. .*summary/,
    )
    const facts = await page.locator('.facts').innerText()
    expect(facts).toContain('27 August 2024')
    expect(facts).toContain('Benghazi, Libya')
    expect(facts).toContain('Michael Langley')
    expect(await page.locator('blockquote').count()).toBe(5)
    expect(faults).toEqual([])
  },
)

browserTest('an empty service has an explorer, too', async () => {
  const { page, faults } = await openAt('/', { empty: true })
  expect(await titleOf(page).innerText()).toBe('0 events')
  expect(await page.getByText('Loading').count()).toBe(0)
  expect(await violationsOf(page)).toEqual([])
  expect(faults).toEqual([])
})

browserTest('all that can be unfolded has no fault either, on a phone', async () => {
  const { page, faults } = await openAt('/explore/timeline', {}, PHONE)
  await page.getByText('Filters', { exact: true }).click()
  await page.getByText('More filters').click()
  for (const call of await page.getByText('Show the call').all()) await call.click()
  await page.getByText('As a table').click()
  await page.locator('pre').last().waitFor()
  await settled(page)
  expect(await violationsOf(page)).toEqual([])
  expect(faults).toEqual([])
})
