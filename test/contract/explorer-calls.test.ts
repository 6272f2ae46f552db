import type { Page, Request, Route } from 'playwright-core'
import { expect } from 'vitest'
import { browserTest, countOf, open, settled } from '../support/browser.ts'

/** Waits until the page has done what it does at once: effects come after a frame, which a hidden page is not given. */
const frames = (page: Page): Promise<void> =>
  page.evaluate(`new Promise((resolve) => {
    setTimeout(resolve, 2000)
    const next = (left) => left === 0 ? setTimeout(resolve) : requestAnimationFrame(() => next(left - 1))
    next(4)
  })`)

/**
 * Does something, and gives the calls that it makes by rounds: those of a round are asked before any of them is
 * answered, so that they wait for those of the rounds before it alone.
 */
const roundsOf = async (page: Page, act: () => Promise<unknown>): Promise<string[][]> => {
  const rounds: string[][] = []
  const held: Route[] = []
  const open = new Set<Request>()
  const ends = (request: Request) => void open.delete(request)
  page.on('requestfinished', ends).on('requestfailed', ends)
  await page.route('**/v1/**', (route) => {
    open.add(route.request())
    held.push(route)
  })
  await act()
  const isIdle = () => page.locator('main:not(:has([aria-busy=true]))').count()
  const asksOrEnds = async () => {
    await frames(page)
    return held.length > 0 || (await isIdle()) > 0
  }
  for (;;) {
    await expect.poll(asksOrEnds, { message: 'busy, and asks nothing' }).toBe(true)
    const now = held.splice(0)
    if (now.length === 0) break
    rounds.push(
      now.map((route) =>
        route
          .request()
          .url()
          .replace(/^.*\/v1\//, ''),
      ),
    )
    // What the page has given up by now has no answer.
    await Promise.all(now.map((route) => route.continue().catch(() => {})))
    const unanswered = () =>
      now.map((route) => route.request()).filter((request) => open.has(request))
    await expect.poll(() => unanswered().map((request) => request.url())).toEqual([])
  }
  page.off('requestfinished', ends).off('requestfailed', ends)
  await page.unrouteAll()
  return rounds
}

browserTest('a change of a filter asks little, at once, and nothing twice', async () => {
  const { page, origin, faults } = await open({ explorer: true })
  // So does the first picture.
  const first = await roundsOf(page, () => page.goto(origin))
  expect(first.flat().length).toBeLessThanOrEqual(6)
  expect(first.length).toBeLessThanOrEqual(2)
  const country = page.getByRole('region', { name: 'Country' })
  const libya = country.getByRole('button', { name: /^Libya/ })
  // The finer steps of the slider, and the spans of the timeline, wait for the time that is reached over.
  for (const [view, calls, rounds] of [
    ['events', 4, 2],
    // The bars are asked for anew where the time is much shorter than what was known.
    ['timeline', 7, 2],
    // Its clusters wait for where they are, and the names of places for them.
    ['map', 8, 3],
    ['network', 5, 2],
  ] as const) {
    await page.goto(`${origin}/explore/${view}`)
    await settled(page)
    const asked = await roundsOf(page, () => libya.click())
    expect(await countOf(page)).toBe(13)
    expect.soft(asked.flat().length, view).toBeLessThanOrEqual(calls)
    expect.soft(asked.length, view).toBeLessThanOrEqual(rounds)
    expect.soft(new Set(asked.flat()).size, view).toBe(asked.flat().length)
  }
  // Over a time that is known, the bars of a timeline wait for nothing.
  await page.goto(`${origin}/explore/timeline`)
  await settled(page)
  await libya.click()
  await settled(page)
  const back = await roundsOf(page, () => libya.click())
  expect(back.flat().length).toBeLessThanOrEqual(6)
  expect(back[0]?.some((call) => call.includes('dates=exact'))).toBe(true)
  expect(back.slice(1).flat().join()).not.toContain('dates=exact')
  expect(faults).toEqual([])
})

browserTest('spans of an older filter are not shown as those of the bars over them', async () => {
  const { page, origin, faults } = await open({ explorer: true })
  await page.goto(`${origin}/explore/timeline`)
  await settled(page)
  expect(await page.locator('.span').count()).toBeGreaterThan(0)
  const held: Route[] = []
  await page.route(/events.*[?&]precision=/, (route) => void held.push(route))
  const answered = (what: RegExp) =>
    page.waitForResponse((response) => what.test(response.url()) && /LY/.test(response.url()))
  const known = Promise.all([answered(/interval=year/), answered(/dates=exact/)])
  const country = page.getByRole('region', { name: 'Country' })
  await country.getByRole('button', { name: /^Libya/ }).click()
  for (const response of await known) await response.finished()
  await expect.poll(() => held.length).toBe(1)
  await frames(page)
  const isBusy = () => page.locator('.picture > [aria-busy=true]').count()
  expect(await isBusy()).toBe(1)
  for (const route of held) await route.continue()
  await expect.poll(isBusy).toBe(0)
  expect(faults).toEqual([])
})
