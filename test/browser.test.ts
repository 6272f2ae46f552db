import { existsSync } from 'node:fs'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import { chromium, type Page } from 'playwright-core'
import { expect, onTestFinished, test } from 'vitest'
import { startService } from './support/service.ts'

const CHROMIUM = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium'
// Without a browser these tests are passed over on a desk, and fail where all must run.
const isMissing = !existsSync(CHROMIUM) && process.env['CI'] !== 'true'
if (isMissing) {
  process.stderr.write(
    `No browser at ${CHROMIUM}: its tests are skipped. Install chromium, or set CHROMIUM_PATH.\n`,
  )
}
const browserTest = test.skipIf(isMissing)

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** A page of a service with the sample data, and all that goes wrong on it. */
const open = async (options: Parameters<typeof startService>[0] = {}) => {
  const { app, keys } = startService(options)
  const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 })
  onTestFinished(() => void server.close())
  if (!server.listening) await once(server, 'listening')
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  const browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS })
  onTestFinished(() => browser.close())
  const page = await browser.newPage()
  const faults: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text())
  })
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('requestfailed', (request) => faults.push(`failed: ${request.url()}`))
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`)
  })
  page.on('request', (request) => {
    const { protocol, origin: other } = new URL(request.url())
    if (protocol !== 'data:' && other !== origin) faults.push(`left: ${request.url()}`)
  })
  await page.exposeFunction('violated', (what: string) => faults.push(`policy: ${what}`))
  await page.addInitScript(`document.addEventListener('securitypolicyviolation', (event) =>
    window.violated(event.violatedDirective + ' ' + event.blockedURI))`)
  return { page, origin, faults, keys }
}

/** Executes an operation as it stands, and answers with the status that the page shows. */
const execute = async (page: Page, tag: string, operation: string) => {
  const block = page.locator(`#operations-${tag}-${operation}`)
  await block.locator('.opblock-summary-control').click()
  const tryOut = block.getByRole('button', { name: 'Try it out' })
  const run = block.getByRole('button', { name: 'Execute' })
  await tryOut.or(run).first().waitFor()
  if (await tryOut.isVisible()) await tryOut.click()
  await run.click()
  const answer = block.locator('.live-responses-table .response')
  await answer.waitFor()
  return {
    status: await answer.locator('.response-col_status').innerText(),
    body: await answer.locator('.response-col_description').innerText(),
  }
}

browserTest('the documentation lists every operation, and they can be tried out', async () => {
  const { page, origin, faults } = await open()
  const response = await page.goto(`${origin}/docs`)
  const policy = response?.headers()['content-security-policy'] ?? ''
  const scripts = policy.split(';').find((part) => part.trim().startsWith('script-src'))
  expect(scripts?.trim()).toBe("script-src 'self'")

  await page.locator('.opblock').first().waitFor()
  const contract = (await (await page.request.get(`${origin}/openapi.json`)).json()) as {
    paths: Record<string, Record<string, { operationId?: string }>>
  }
  const operations = Object.values(contract.paths).flatMap((path) =>
    Object.values(path).flatMap(({ operationId }) => operationId ?? []),
  )
  const shown: string[] = await page
    .locator('.opblock')
    .evaluateAll((blocks) => blocks.map(({ id }) => id.slice(id.lastIndexOf('-') + 1)))
  expect(shown.toSorted()).toEqual(operations.toSorted())

  const list = await execute(page, 'Events', 'listEvents')
  expect(list.status).toMatch(/^200/)
  expect(list.body).toContain('"nextCursor"')
  const created = await execute(page, 'Events', 'createEvent')
  expect(created.status).toMatch(/^201/)
  expect(created.body).toContain('event_')
  expect(faults).toEqual([])
})

browserTest('the landing page links all there is, and every link answers', async () => {
  const { page, origin, faults } = await open()
  await page.goto(origin)
  expect(await page.title()).toBe('Dateline')
  const links = await page
    .getByRole('link')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
  expect(links).toEqual(
    expect.arrayContaining([
      '/docs',
      '/openapi.json',
      '/v1/events',
      '/v1/actors',
      '/v1/articles',
      '/docs/problems',
      '/healthz',
      '/readyz',
    ]),
  )
  for (const link of links) {
    await page.goto(origin)
    await page.locator(`a[href="${link}"]`).click()
    await page.waitForURL(`${origin}${link}`)
    expect(await page.locator('body').innerText(), link).not.toBe('')
  }
  expect(faults).toEqual([])
})

browserTest('a kind of problem is marked where its link leads', async () => {
  const { page, origin, faults } = await open()
  await page.goto(`${origin}/docs/problems#not-found`)
  const marked = page.locator('section:target')
  expect(await marked.locator('h2').innerText()).toBe('404 Not found')
  expect(faults).toEqual([])
})

browserTest.for([
  ['bearer', 'Authorization'],
  ['apiKey', 'X-API-Key'],
])('a key that is given to Authorize as %s is sent as %s', async ([scheme]) => {
  const { page, origin, faults, keys } = await open({ requireKey: true })
  const { text } = await keys.create({ name: 'reader', scope: 'read', expiresAt: null })
  await page.goto(`${origin}/docs`)
  await page.locator('.opblock').first().waitFor()
  expect((await execute(page, 'Events', 'listEvents')).status).toMatch(/^401/)
  expect(faults.splice(0)).toEqual([expect.stringMatching(/401/), expect.stringMatching(/401/)])
  await page.locator('.btn.authorize').click()
  const form = page.locator('.auth-container form', { hasText: `${scheme} ` })
  await form.locator('input').fill(text)
  await form.locator('.authorize').click()
  await form.locator('.btn-done').click()
  const again = page.locator('#operations-Events-listEvents')
  const answered = page.waitForResponse((response) => response.url().endsWith('/v1/events'))
  await again.getByRole('button', { name: 'Execute' }).click()
  expect((await answered).status()).toBe(200)
  expect((await execute(page, 'Events', 'createEvent')).status).toMatch(/^403/)
  expect(faults.filter((fault) => !fault.includes('403'))).toEqual([])
})
