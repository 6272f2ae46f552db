import { expect } from 'vitest'
import {
  blockOf,
  browserTest,
  DESKTOP,
  execute,
  expand,
  find,
  open,
  overflowOf,
  PHONE,
  violationsOf,
} from '../support/browser.ts'
import { contractOf, operationsOf, type Operation } from '../support/document.ts'
import { itemsIn, startService } from '../support/service.ts'

/** The rules of axe that depend on the width, beside what is too wide. */
const NARROW = ['scrollable-region-focusable']
const EVERY_OPERATION_MS = 1_200_000
/** Without it, one operation of each kind is tried: the contract's own test executes all. */
const EVERY_OPERATION = process.env['EVERY_OPERATION'] === 'true'

/** The operations of the contract, and the answer that each of them documents. */
const operations = () =>
  operationsOf(contractOf(startService())).map((operation) => ({
    ...operation,
    tag: operation.tags[0] ?? '',
    success: Object.keys(operation.responses).find((status) => status.startsWith('2')) ?? '',
  }))

const isEndless = ({ responses }: Operation) =>
  responses['200']?.content?.['text/event-stream'] !== undefined

/** The names of optional parameters that a request has, though nobody has filled them in. */
const prefilled = ({ parameters }: Operation, url: string, headers: Record<string, string>) =>
  parameters
    .filter(({ required }) => !required)
    .filter((one) =>
      one.in === 'query'
        ? new URL(url).searchParams.has(one.name)
        : one.in === 'header' && one.name.toLowerCase() in headers,
    )
    .map(({ name }) => name)

/** What operations have in common that the page shows alike. */
const kindOf = ({
  method,
  body,
  parameters,
  responses,
  success,
}: Operation & { success: string }) => {
  const [type] = Object.keys(responses[success]?.content ?? {})
  return [method, body?.type, type, type === 'application/json' && parameters.length > 20].join(' ')
}

browserTest(
  'operations execute as they stand in the documentation, and axe finds no fault, on a desk and on a phone',
  { timeout: EVERY_OPERATION_MS },
  async () => {
    const { page, origin, faults, restart } = await open()
    const seen = new Set<string>()
    await page.goto(`${origin}/docs`)
    await page.locator('.opblock').first().waitFor()
    for (const viewport of [PHONE, DESKTOP]) {
      await page.setViewportSize(viewport)
      expect(await violationsOf(page)).toEqual([])
      expect(await overflowOf(page)).toBeLessThanOrEqual(0)
    }
    // Of each kind, the one with the fewest parameters: it is shown in the least time.
    const all = operations()
      .filter((operation) => !isEndless(operation))
      .toSorted((one, other) => one.parameters.length - other.parameters.length)
    expect(all.length).toBeGreaterThan(30)
    for (const operation of all) {
      const isNew = !seen.has(kindOf(operation))
      seen.add(kindOf(operation))
      if (!isNew && !EVERY_OPERATION) continue
      restart()
      const { operationId, tag, success, path } = operation
      const request = page.waitForRequest((one) =>
        new URL(one.url()).pathname.startsWith(path.split('{')[0] ?? ''),
      )
      const { status } = await execute(page, tag, operationId)
      expect.soft(status, operationId).toBe(success)
      const sent = await request
      expect.soft(prefilled(operation, sent.url(), sent.headers()), operationId).toEqual([])
      // Whoever has pressed Execute with the keyboard goes on from there.
      const focused = await page.evaluate(`document.activeElement.textContent.trim()`)
      expect.soft(focused, operationId).toBe('Execute')
      const block = `#operations-${tag}-${operationId}`
      expect.soft(await violationsOf(page, block), operationId).toEqual([])
      expect.soft(await overflowOf(page), operationId).toBeLessThanOrEqual(0)
      await page.setViewportSize(PHONE)
      expect.soft(await overflowOf(page), operationId).toBeLessThanOrEqual(0)
      expect.soft(await violationsOf(page, block, NARROW), operationId).toEqual([])
      await page.setViewportSize(DESKTOP)
    }
    expect(faults).toEqual([])
  },
)

browserTest('an import that is executed as it stands creates what its example says', async () => {
  const { page, origin, faults, restart } = await open()
  await page.goto(`${origin}/docs`)
  await page.locator('.opblock').first().waitFor()
  const operation = operations().find((one) => one.operationId === 'importLines')
  const type = operation?.body?.type ?? ''
  const lines = itemsIn(type, String(operation?.body?.example))
  expect(lines.length).toBeGreaterThan(1)
  const { get } = restart()
  const answered = page.waitForResponse((response) => response.url().endsWith('/v1/import'))
  const { status } = await execute(page, 'Imports', 'importLines')
  expect(status).toBe('200')
  const results = itemsIn(type, await (await answered).text()).map(
    (line) => JSON.parse(line) as { status: string; collection: string; id: string },
  )
  expect(results.map((one) => one.status)).toEqual(lines.map(() => 'created'))
  for (const [i, line] of lines.entries()) {
    const { key: _, ...item } = JSON.parse(line) as Record<
      string,
      { title?: string; name?: string }
    >
    const [collection, wanted] = Object.entries(item)[0] ?? ['', undefined]
    const { body } = await get(`/v1/${collection}s/${results[i]?.id}`)
    expect([body.title, body.name]).toEqual([wanted?.title, wanted?.name])
  }
  expect(faults).toEqual([])
})

browserTest('an endless stream of events has no button to execute it', async () => {
  const { page, origin } = await open()
  await page.goto(`${origin}/docs`)
  await page.locator('.opblock').first().waitFor()
  expect(operations().filter(isEndless)).toHaveLength(1)
  await find(page, 'streamChanges')
  const block = blockOf(page, 'Changes', 'streamChanges')
  await block.locator('.opblock-summary-control').click()
  await block.getByText('This stream does not end').waitFor()
  expect(await block.getByRole('button', { name: 'Execute' }).count()).toBe(0)
  expect(await violationsOf(page)).toEqual([])
})

browserTest('errors are one list, folded, which has all that the contract has', async () => {
  const { page, origin } = await open()
  await page.goto(`${origin}/docs`)
  await page.locator('.opblock').first().waitFor()
  const operation = operations().find((one) => one.operationId === 'updateEvent')
  const errors = Object.keys(operation?.responses ?? {}).filter((status) => /^[45]/.test(status))
  expect(errors.length).toBeGreaterThan(4)
  const { block } = await expand(page, 'Events', 'updateEvent')
  const rows = await block
    .locator('.responses-table tr[data-code]')
    .evaluateAll((all) => all.map((row) => row.getAttribute('data-code')))
  expect(rows).toEqual(['200'])
  const folded = block.locator('details.errors-folded')
  expect(await folded.locator('dl').isVisible()).toBe(false)
  await folded.locator('summary').click()
  const terms = await folded.locator('dt').allInnerTexts()
  expect(terms.map((term) => term.split(' ')[0])).toEqual(errors)
  expect(await folded.locator('a').getAttribute('href')).toBe('docs/problems')
  expect(await violationsOf(page)).toEqual([])
})

browserTest('the filter finds operations by tag, path, operation id and summary', async () => {
  const { page, origin, faults } = await open()
  await page.goto(`${origin}/docs`)
  await page.locator('.opblock').first().waitFor()
  for (const [phrase, found] of [
    ['imports', ['importLines']],
    ['nowhere at all', []],
    ['/v1/import', ['importLines']],
    ['importlines', ['importLines']],
    ['words that are nowhere', []],
    ['import articles', ['importLines']],
  ] as const) {
    await page.getByRole('search').getByRole('textbox').fill(phrase)
    await expect
      .poll(() =>
        page.locator('.opblock').evaluateAll((all) => all.map(({ id }) => id.split('-').at(-1))),
      )
      .toEqual(found)
  }
  expect(faults).toEqual([])
})

browserTest('the focus stays near when a control that has it goes', async () => {
  const { page, origin } = await open()
  await page.goto(`${origin}/docs`)
  await page.locator('.opblock').first().waitFor()
  await execute(page, 'Events', 'getEventSummary')
  const block = blockOf(page, 'Events', 'getEventSummary')
  await block.getByRole('button', { name: 'Clear' }).press('Enter')
  const focused = () => page.evaluate(`document.activeElement.textContent.trim()`)
  await expect.poll(focused).toBe('Execute')
  const authorize = page.getByRole('button', { name: 'Authorize' })
  await authorize.press('Enter')
  expect(await violationsOf(page)).toEqual([])
  const form = page.locator('.auth-container form').first()
  await form.locator('input').fill('a key')
  await form.getByRole('button', { name: 'Authorize' }).press('Enter')
  await form.getByRole('button', { name: 'Logout' }).waitFor()
  expect(await violationsOf(page)).toEqual([])
  await page.locator('.btn-done').first().press('Enter')
  await expect.poll(focused).toBe('Authorize')
})

browserTest.for([[[]], [['https://desk.example']]])(
  'axe finds no fault with any page on a phone, and it fits, where %j may read',
  async ([corsOrigins]) => {
    const { page, origin, faults } = await open({ corsOrigins }, PHONE)
    for (const path of ['/', '/docs/problems', '/docs/vocabulary']) {
      await page.goto(origin + path)
      expect(await violationsOf(page), path).toEqual([])
      expect(await overflowOf(page), path).toBeLessThanOrEqual(0)
    }
    expect(faults).toEqual([])
  },
)

browserTest('operations execute on a phone where any origin may read', async () => {
  const { page, origin, faults } = await open({ corsOrigins: ['*'] }, PHONE)
  await page.goto(`${origin}/docs`)
  await page.locator('.opblock').first().waitFor()
  for (const [operation, success] of [
    ['getActorSummary', '200'],
    ['createActor', '201'],
  ] as const) {
    expect((await execute(page, 'Actors', operation)).status).toBe(success)
    expect(await violationsOf(page, `#operations-Actors-${operation}`)).toEqual([])
  }
  expect(faults).toEqual([])
})
