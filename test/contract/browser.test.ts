import { expect } from 'vitest'
import { browserTest, execute, open } from '../support/browser.ts'

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
  const all = page.getByRole('link')
  const hrefs = await all.evaluateAll((found) =>
    found.map((link) => link.getAttribute('href') ?? ''),
  )
  const links = hrefs.map((href) => new URL(href, `${origin}/`).href.slice(origin.length))
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
  for (const [i, link] of links.entries()) {
    await page.goto(origin)
    await all.nth(i).click()
    await page.waitForURL(`${origin}${link}`)
    // The page of the documentation is filled by its script.
    await expect.poll(() => page.locator('body').innerText(), { message: link }).not.toBe('')
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
  expect((await execute(page, 'Events', 'getEventSummary')).status).toMatch(/^401/)
  expect(faults.splice(0)).toEqual([expect.stringMatching(/401/), expect.stringMatching(/401/)])
  await page.locator('.btn.authorize').click()
  const form = page.locator('.auth-container form', { hasText: `${scheme} ` })
  await form.locator('input').fill(text)
  await form.locator('.authorize').click()
  await form.locator('.btn-done').click()
  const again = page.locator('#operations-Events-getEventSummary')
  const answered = page.waitForResponse((response) => response.url().endsWith('/summary'))
  await again.getByRole('button', { name: 'Execute' }).click()
  expect((await answered).status()).toBe(200)
  expect((await execute(page, 'Events', 'createEvent')).status).toMatch(/^403/)
  expect(faults.filter((fault) => !fault.includes('403'))).toEqual([])
})
