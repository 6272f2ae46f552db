import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { browserTest, countOf, open, settled } from '../support/browser.ts'

/** The numbers of the map, as its table tells them. */
const tableOf = async (page: Page): Promise<string[][]> => {
  await settled(page)
  const behind = page.locator('.behind')
  if (!(await behind.locator('table').isVisible())) await behind.locator('summary').click()
  await behind.locator('table').waitFor()
  return behind
    .locator('tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) => Array.from(row.children, ({ textContent }) => textContent ?? '')),
    )
}

const totalOf = async (origin: string, query: string): Promise<number> => {
  const answer = await fetch(`${origin}/v1/events?limit=1&total=true&${query}`)
  return ((await answer.json()) as { page: { total: number } }).page.total
}

browserTest('a mark lists just its events, zooms in to them, and is left by Back', async () => {
  const { page, origin, faults } = await open({ explorer: true })
  await page.goto(`${origin}/explore/map?country=LY`)
  const all = await countOf(page)
  const rows = await tableOf(page)
  const [name = '', , count = ''] = rows.toSorted((a, b) => Number(b[2]) - Number(a[2]))[0] ?? []
  const mark = page.getByRole('button', { name })
  await mark.click()
  await expect.poll(() => countOf(page)).toBe(Number(count))
  expect(Number(count)).toBeLessThan(all)
  expect(await mark.getAttribute('aria-pressed')).toBe('true')
  await page.goBack()
  await expect.poll(() => countOf(page)).toBe(all)
  await page.goForward()
  await page.getByRole('button', { name: 'Zoom in to them' }).click()
  await expect.poll(() => new URL(page.url()).searchParams.get('at')).not.toBe(null)
  const closer = await tableOf(page)
  expect(closer.length).toBeGreaterThan(1)

  const other = await page.context().newPage()
  await other.goto(page.url())
  expect(await tableOf(other)).toEqual(closer)
  expect(await countOf(other)).toBe(await countOf(page))
  expect(faults).toEqual([])
})

browserTest('the map counts all events: on it, around it and without a place', async () => {
  const { page, origin, faults } = await open({ explorer: true })
  await page.goto(`${origin}/explore/map`)
  const rows = await tableOf(page)
  const unlocated = page.getByText(/events have no place/)
  const counted = rows.reduce((sum, row) => sum + Number(row[2]), 0)
  expect(counted + parseInt(await unlocated.innerText())).toBe(await totalOf(origin, ''))
  expect(await page.locator('.mark').count()).toBe(rows.length)
  expect(await page.locator('.mark-area').count()).toBe(
    rows.filter((row) => row[1] === 'somewhere in an area').length,
  )
  await unlocated.click()
  await expect.poll(() => countOf(page)).toBe(await totalOf(origin, 'hasCoordinates=false'))
  expect(faults).toEqual([])
})

browserTest('a box that is drawn over the antimeridian finds what is on both sides', async () => {
  const { page, origin, faults } = await open({ explorer: true })
  await page.goto(`${origin}/explore/map?at=-17,180,4`)
  await settled(page)
  await page.getByRole('button', { name: 'Draw a box' }).click()
  const frame = await page.locator('svg.map').boundingBox()
  if (!frame) throw new Error('There is no map')
  const [x, y] = [frame.x + frame.width / 2, frame.y + frame.height / 2]
  await page.mouse.move(x - 120, y - 120)
  await page.mouse.down()
  await page.mouse.move(x + 120, y + 120, { steps: 4 })
  await page.mouse.up()
  await expect.poll(() => new URL(page.url()).searchParams.get('bbox')).not.toBe(null)
  const [west = 0, south, east = 0, north] =
    new URL(page.url()).searchParams.get('bbox')?.split(',').map(Number) ?? []
  expect(west).toBeGreaterThan(165)
  expect(east).toBeLessThan(-165)
  const found = await countOf(page)
  const left = await totalOf(origin, `bbox=${west},${south},180,${north}`)
  const right = await totalOf(origin, `bbox=-180,${south},${east},${north}`)
  expect(left).toBeGreaterThan(0)
  expect(right).toBeGreaterThan(0)
  expect(found).toBe(left + right)
  await page.getByRole('button', { name: 'Remove the box' }).click()
  await expect.poll(() => countOf(page)).toBe(await totalOf(origin, ''))
  expect(faults).toEqual([])
})

browserTest('the map moves, zooms and chooses by keyboard and wheel', async () => {
  const { page, origin, faults } = await open({ explorer: true })
  await page.goto(`${origin}/explore/map?at=20,0,3`)
  await settled(page)
  const at = () => (new URL(page.url()).searchParams.get('at') ?? '').split(',').map(Number)
  await page.getByRole('button', { name: 'Move right' }).focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => at()[1]).toBeGreaterThan(0)
  await page.getByRole('button', { name: 'Zoom in' }).focus()
  await page.keyboard.press('Space')
  await expect.poll(() => at()[2]).toBe(4)
  await page.getByRole('button', { name: 'Zoom out' }).click()
  await settled(page)

  // All marks are one tab stop; arrow keys go from one to the next.
  expect(await page.locator('.mark[tabindex="0"]').count()).toBe(1)
  await page.locator('.mark[tabindex="0"]').focus()
  const first = await page.evaluate('document.activeElement.getAttribute("aria-label")')
  for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'])
    await page.keyboard.press(key)
  await settled(page)
  expect(await page.locator('.mark[tabindex="0"]').count()).toBe(1)
  // When the mark that has the focus falls apart, another one has it, or else the map.
  for (const key of ['+', '+', '+', '-', '-', '-']) {
    await page.keyboard.press(key)
    await settled(page)
    expect(await page.evaluate('document.activeElement.closest("svg.map") !== null')).toBe(true)
  }
  await page.locator('.mark[tabindex="0"]').focus()
  await page.keyboard.press('Enter')
  await page.getByText(/^Chosen: /).waitFor()
  expect(first).toBeTruthy()

  const zoom = at()[2] ?? 0
  const frame = await page.locator('svg.map').boundingBox()
  if (!frame) throw new Error('There is no map')
  await page.mouse.move(frame.x + frame.width / 2, frame.y + frame.height / 2)
  // The wheel alone scrolls the page.
  await page.keyboard.down('Control')
  await page.mouse.wheel(0, -300)
  await page.keyboard.up('Control')
  await expect.poll(() => at()[2]).toBeGreaterThan(zoom)
  expect(faults).toEqual([])
})
