import { gzipSync } from 'node:zlib'
import { once } from 'node:events'
import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from 'playwright-core'
import { expect, onTestFinished, test } from 'vitest'
import { browserTest, execute, find, open, violationsOf } from '../support/browser.ts'
import { SAMPLE, startService } from '../support/service.ts'

const FIRST_LOAD_BYTES = 150_000
const SENTENCE =
  "General Michael Langley and the US chargé d'affaires, Jeremy Berndt, met Khalifa Haftar in Benghazi on Tuesday."
const HTML = { Accept: 'text/html' }

/** Goes from where the page is to the event in which Haftar and Langley met, by search; gives its quotes. */
const findQuotes = async (page: Page): Promise<string[]> => {
  await page.getByRole('combobox', { name: /^Search/ }).fill('haftar langley')
  await page.keyboard.press('Enter')
  await page.getByRole('link', { name: 'Haftar receives Langley' }).click()
  await page.locator('blockquote').first().waitFor()
  return page.locator('blockquote').allInnerTexts()
}

/** Serves a service under a prefix, which the service never sees. */
const behindPrefix = async (origin: string, prefix: string): Promise<string> => {
  const proxy = createServer(({ url = '', method, headers }, answer) => {
    if (!url.startsWith(prefix)) return answer.writeHead(404).end()
    const options = { method, headers: { ...headers, host: new URL(origin).host } }
    request(origin + url.slice(prefix.length), options, (reply) => {
      answer.writeHead(reply.statusCode ?? 502, reply.headers)
      reply.pipe(answer)
    }).end()
  }).listen(0, '127.0.0.1')
  onTestFinished(() => {
    proxy.closeAllConnections()
    proxy.close()
  })
  await once(proxy, 'listening')
  return `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`
}

browserTest(
  'a search leads from / to the sentence that says that Haftar and Langley met',
  async () => {
    const { page, origin, faults } = await open({ explorer: true })
    const answer = await page.goto(origin)
    expect(answer?.headers()['content-security-policy']).not.toContain('unsafe')
    expect(await findQuotes(page)).toContain(SENTENCE)
    await page.goBack()
    await page.getByRole('link', { name: 'Haftar receives Langley' }).waitFor()
    await page.goBack()
    await page.getByText('Yoon declares martial law').first().waitFor()
    expect(faults).toEqual([])
  },
)

browserTest('a link shows in another window what it shows in this one', async () => {
  const { page, origin, faults } = await open({ explorer: true })
  await page.goto(`${origin}/explore/timeline?country=LY`)
  await page.getByRole('button', { name: '2024: ' }).click()
  const title = page.getByRole('heading', { name: /^\d+ events?$/ })
  await expect.poll(() => title.innerText()).toBe('5 events')
  const shown = await page.locator('ol.events').innerText()
  const other = await page.context().newPage()
  await other.goto(page.url())
  await expect.poll(() => other.locator('ol.events').innerText()).toBe(shown)
  expect(await other.getByRole('button', { name: '2024: ' }).getAttribute('aria-pressed')).toBe(
    'true',
  )
  expect(faults).toEqual([])
})

browserTest('the explorer works under a prefix that only a proxy knows', async () => {
  const { page, origin, faults } = await open({ explorer: true })
  const outside = await behindPrefix(origin, '/news')
  for (const path of ['/news/', '/news/explore', `/news/explore/actor/${SAMPLE.haftar}`]) {
    await page.goto(outside + path)
    expect(await findQuotes(page)).toContain(SENTENCE)
    expect(page.url()).toContain('/news/explore/event/')
  }
  // So do the pages about the API, whose links lead on under it.
  await page.getByRole('link', { name: 'Vocabulary', exact: true }).click()
  await page.getByRole('heading', { level: 1 }).waitFor()
  expect(page.url()).toBe(`${outside}/news/docs/vocabulary`)
  await page.goto(`${outside}/news/docs`)
  await find(page, 'getReadiness')
  expect((await execute(page, 'Service', 'getReadiness')).status).toBe('200')
  expect(faults.filter((fault) => !fault.startsWith(`left: ${outside}/news/`))).toEqual([])
})

browserTest('a key is asked for once, and is in no storage', async () => {
  const { page, origin, faults, keys } = await open({ explorer: true, requireKey: true })
  const { text } = await keys.create({ name: 'reader', scope: 'read', expiresAt: null })
  await page.goto(origin)
  const field = page.getByLabel('Key', { exact: true })
  await field.fill('not a key')
  await field.press('Enter')
  await page.getByRole('alert').waitFor()
  expect(await violationsOf(page)).toEqual([])
  await field.fill(text)
  await field.press('Enter')
  expect(await findQuotes(page)).toContain(SENTENCE)
  const stored = await page.evaluate(
    `JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, location.href])`,
  )
  expect(stored).not.toContain(text)
  expect(faults.filter((fault) => !fault.includes('401'))).toEqual([])
})

test('the explorer is at / for browsers alone, and its first load is small', async () => {
  const { app } = startService({ explorer: true })
  const page = await app.request('/', { headers: HTML })
  expect(page.headers.get('vary')).toContain('Accept')
  expect(page.headers.get('link')).toContain('service-desc')
  const files = [...(await page.text()).matchAll(/(?:src|href)="\.\/(explore\/assets\/[^"]+)"/g)]
  expect(files.length).toBeGreaterThan(1)
  let bytes = 0
  for (const [, file] of files) {
    const plain = await app.request(`/${file}`)
    expect(plain.headers.get('cache-control')).toContain('immutable')
    const body = Buffer.from(await plain.arrayBuffer())
    bytes += gzipSync(body).byteLength
    const packed = await app.request(`/${file}`, { headers: { 'Accept-Encoding': 'gzip' } })
    expect(packed.headers.get('content-encoding')).toBe('gzip')
  }
  expect(bytes).toBeLessThan(FIRST_LOAD_BYTES)
  const json = await app.request('/')
  expect(await json.json()).toMatchObject({ name: 'Dateline' })
  expect((await app.request('/explore/assets/none.js')).status).toBe(404)
})

test('only a view that is embedded may be framed, by this site and those that may call the API', async () => {
  const { app } = startService({ explorer: true, corsOrigins: ['https://desk.example'] })
  const policyOf = async (path: string) =>
    (await app.request(path, { headers: HTML })).headers.get('content-security-policy')
  expect(await policyOf('/explore/timeline')).toContain("frame-ancestors 'none'")
  expect(await policyOf('/explore/timeline?embed=1')).toContain(
    "frame-ancestors 'self' https://desk.example",
  )
})

test('without the explorer, / lists what is here and nothing is at /explore', async () => {
  const { app } = startService()
  expect(await (await app.request('/', { headers: HTML })).text()).toContain('/docs/sdks')
  expect((await app.request('/explore', { headers: HTML })).status).toBe(404)
})
