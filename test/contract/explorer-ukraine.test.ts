import { gunzipSync } from 'node:zlib'
import { readFileSync } from 'node:fs'
import { expect } from 'vitest'
import { browserTest, countOf, open, settled } from '../support/browser.ts'
import { startEmpty, UKRAINE } from '../support/imports.ts'
import type { Service } from '../support/service.ts'

/** An explorer of all events of Ukraine that UCDP published, and the API under it. */
const openUkraine = async () => {
  const { file, get, importText } = startEmpty()
  expect(importText(gunzipSync(readFileSync(UKRAINE))).status).toBe(0)
  return { ...(await open({ explorer: true, file })), get }
}

const totalOf = async (get: Service['get'], query: string): Promise<number> => {
  const { body } = await get(`/v1/events?limit=1&total=true&${query}`)
  return (body as { page: { total: number } }).page.total
}
browserTest('each view counts what the service lists, under the filters of its link', async () => {
  const { page, origin, faults, get } = await openUkraine()
  for (const query of ['', 'dateFrom=2014-08-01&dateTo=2014-08-31', 'q=Luhansk&fatalitiesMin=5']) {
    const total = await totalOf(get, query)
    expect(total).toBeGreaterThan(1)
    for (const view of ['events', 'timeline', 'map', 'network']) {
      await page.goto(`${origin}/explore/${view}?${query}`)
      expect.soft(await countOf(page), `${view} ${query}`).toBe(total)
    }
  }
  // A mark stays chosen in the map that it was chosen in.
  await page.goto(`${origin}/explore/map`)
  await settled(page)
  const marks = await page.locator('.mark').count()
  const mark = page.locator('.mark:not(.mark-area)').last()
  await mark.click()
  await settled(page)
  expect(await page.locator('.mark').count()).toBe(marks)
  expect(await page.locator('.mark[aria-pressed=true]').count()).toBe(1)
  expect(page.url()).not.toContain('at=')
  // What is chosen in a picture is in the link, which lists the same elsewhere.
  await page.goto(`${origin}/explore/timeline?interval=year`)
  await settled(page)
  await page.getByRole('button', { name: /^2015: / }).click()
  const chosen = await totalOf(get, 'dateFrom=2015-01-01&dateTo=2015-12-31')
  await expect.poll(() => countOf(page)).toBe(chosen)
  const shown = await page.locator('ol.events').innerText()
  const other = await page.context().newPage()
  await other.goto(page.url())
  expect(await countOf(other)).toBe(chosen)
  expect(await other.locator('ol.events').innerText()).toBe(shown)
  expect(faults).toEqual([])
})
