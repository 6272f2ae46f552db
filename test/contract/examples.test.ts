import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, onTestFinished } from 'vitest'
import { browserTest, open, violationsOf } from '../support/browser.ts'
import { inRoot } from '../support/command.ts'
import { SAMPLE } from '../support/service.ts'

const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
}

/** Serves the folder of examples as any server of files does; gives its origin. */
const serveExamples = async (): Promise<string> => {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    readFile(join(inRoot('examples'), pathname)).then(
      (bytes) => {
        response.writeHead(200, { 'Content-Type': TYPES[extname(pathname)] ?? 'text/plain' })
        response.end(bytes)
      },
      // Browsers ask for an icon.
      () => response.writeHead(204).end(),
    )
  }).listen(0, '127.0.0.1')
  onTestFinished(() => void server.close())
  await once(server, 'listening')
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

/** A page of the examples, which asks a service with the sample data; what it asks, and what goes wrong. */
const openExample = async (path: string) => {
  const files = await serveExamples()
  const { page, origin, faults } = await open({ corsOrigins: [files] })
  const asked: string[] = []
  page.on('request', (request) => {
    const url = new URL(request.url())
    if (url.origin === origin) asked.push(url.pathname)
  })
  const parameters = path.includes('?') ? '&' : '?'
  await page.goto(`${files}/${path}${parameters}service=${encodeURIComponent(origin)}`)
  return {
    page,
    /** The paths of the service that were asked for since the last time. */
    asked: () => asked.splice(0),
    /** What went wrong. The page itself is from another origin, and ends questions that are asked anew. */
    faults: () =>
      faults.filter(
        (fault) => !fault.startsWith(`left: ${files}/`) && !/^failed: .*\/suggest\?/.test(fault),
      ),
  }
}

const textsOf = (page: Page, selector: string): Promise<string[]> =>
  page.locator(selector).allInnerTexts()

browserTest('a box suggests at every key, and shows what the chosen one counts', async () => {
  const { page, asked, faults } = await openExample('type-ahead.html')
  const box = page.getByRole('combobox')
  await box.pressSequentially('haf')
  await expect.poll(() => textsOf(page, '[role=option]')).toHaveLength(3)
  expect(await violationsOf(page)).toEqual([])
  expect(asked()).toEqual(['/v1/suggest', '/v1/suggest', '/v1/suggest'])
  await box.fill('бенгази')
  await expect.poll(() => page.locator('#options').isVisible()).toBe(false)
  await box.fill('bengh')
  await expect.poll(() => textsOf(page, '[role=option]')).toContain('Benghazi place, 6 events')
  asked()
  await page.getByRole('option', { name: 'Benghazi place' }).click()
  await expect.poll(() => textsOf(page, '#found li')).toHaveLength(6)
  expect(await page.getByRole('status').innerText()).toBe('6 events')
  expect(asked()).toEqual(['/v1/events'])
  await box.fill('libyarev')
  await page.getByRole('option', { name: 'LibyaReview' }).waitFor()
  await box.press('ArrowDown')
  await box.press('Enter')
  await expect.poll(() => textsOf(page, '#found li')).toHaveLength(2)
  expect(faults()).toEqual([])
})

browserTest('a timeline is drawn of one answer, and again of one', async () => {
  const { page, asked, faults } = await openExample('timeline.html?country=LY')
  await expect.poll(() => textsOf(page, '#rows tr')).not.toHaveLength(0)
  expect(asked()).toEqual(['/v1/events/timeline'])
  const status = await page.getByRole('status').innerText()
  expect(status).toMatch(/^\d+ events/)
  expect(await violationsOf(page)).toEqual([])
  const years = await page.locator('rect').count()
  await page.getByLabel('By', { exact: true }).selectOption('quarter')
  await expect.poll(() => page.locator('rect').count()).toBeGreaterThan(years * 3)
  expect(asked()).toEqual(['/v1/events/timeline'])
  expect(await page.getByRole('status').innerText()).toContain(status.split(' ')[0])
  expect(faults()).toEqual([])
})

browserTest('a map is drawn of one answer, and what is clicked on of another', async () => {
  const { page, asked, faults } = await openExample('map.html')
  await page.locator('circle').first().waitFor()
  expect(asked()).toEqual(['/v1/events/clusters'])
  const status = page.getByRole('status')
  const world = await status.innerText()
  expect(world).toMatch(/^\d+ events here; \d+ have no place$/)
  await page.locator('circle.cluster').first().click({ force: true })
  await expect.poll(() => status.innerText()).not.toBe(world)
  expect(asked()).toEqual(['/v1/events/clusters'])
  await page.getByRole('button').click()
  await expect.poll(() => status.innerText()).toBe(world)
  expect(await violationsOf(page)).toEqual([])
  expect(faults()).toEqual([])
})

browserTest('the page of an actor is made of one answer, and leads to others', async () => {
  const { page, asked, faults } = await openExample(`actor.html?actor=${SAMPLE.haftar}`)
  await expect.poll(() => page.locator('h1').innerText()).toBe('Khalifa Haftar')
  expect(asked()).toEqual([`/v1/actors/${SAMPLE.haftar}/dossier`])
  for (const list of ['positions', 'counterparts', 'events', 'articles'])
    expect(await page.locator(`#${list} li`).count(), list).toBeGreaterThan(0)
  expect(await page.locator('rect').count()).toBeGreaterThan(0)
  expect(await violationsOf(page)).toEqual([])
  const link = page.locator('#counterparts a').first()
  const other = await link.innerText()
  await link.click()
  await expect.poll(() => page.locator('h1').innerText()).toBe(other)
  expect(faults()).toEqual([])
})
