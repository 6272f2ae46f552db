import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import { chromium, type Browser, type Page } from 'playwright-core'
import { expect, onTestFinished, test } from 'vitest'
import { startService } from './service.ts'

const CHROMIUM = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium'
// Without a browser these tests are skipped, or fail in CI.
const isMissing = !existsSync(CHROMIUM) && process.env['CI'] !== 'true'
if (isMissing) {
  process.stderr.write(
    `No browser at ${CHROMIUM}: its tests are skipped. Install chromium, or set CHROMIUM_PATH.\n`,
  )
}
/** A test that needs a browser. */
export const browserTest = test.skipIf(isMissing)

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
// Starting takes a second; it ends with the process of the tests.
let started: Promise<Browser> | undefined
export const DESKTOP = { width: 1280, height: 1000 }
export const PHONE = { width: 375, height: 740 }

/** A page of a service with the sample data, and the errors on it. */
export const open = async (
  options: Parameters<typeof startService>[0] = {},
  viewport = DESKTOP,
) => {
  let service = startService(options)
  const { keys } = service
  const server = serve({
    fetch: (request) => service.app.fetch(request),
    hostname: '127.0.0.1',
    port: 0,
  })
  onTestFinished(() => void server.close())
  if (!server.listening) await once(server, 'listening')
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  started ??= chromium.launch({ executablePath: CHROMIUM, args: FLAGS })
  const context = await (await started).newContext({ viewport })
  onTestFinished(() => context.close())
  const page = await context.newPage()
  // A busy machine takes long for what a page does.
  page.setDefaultTimeout(120_000)
  const faults: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text())
  })
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('requestfailed', (request) => {
    // What a page still asks for when it is left, such as its icon, is given up.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') faults.push(`failed: ${request.url()}`)
  })
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
  return {
    page,
    origin,
    faults,
    keys,
    /** Replaces the service by a new one. */
    restart: () => {
      service = startService(options)
      return service
    },
  }
}

/** The block of an operation on the page of the documentation. */
export const blockOf = (page: Page, tag: string, operation: string) =>
  page.locator(`#operations-${tag}-${operation}`)

/** Filters the page by an operation: Swagger UI renders all that it shows anew with each change. */
export const find = async (page: Page, operation: string) => {
  await page.getByRole('search').getByRole('textbox').fill(operation)
  await expect
    .poll(() => page.locator('.opblock').evaluateAll((all) => all.map(({ id }) => id)))
    .toSatisfy((ids: string[]) =>
      ids.every((id) => id.toLowerCase().includes(operation.toLowerCase())),
    )
}

/** Filters the page by an operation and expands it, so that it can be executed. */
export const expand = async (page: Page, tag: string, operation: string) => {
  await find(page, operation)
  const block = blockOf(page, tag, operation)
  await block.locator('.opblock-summary-control').click()
  const tryOut = block.getByRole('button', { name: 'Try it out' })
  const run = block.getByRole('button', { name: 'Execute' })
  await tryOut.or(run).first().waitFor()
  if (await tryOut.isVisible()) await tryOut.click()
  return { block, run }
}

/** Executes an operation as the page has filled it in; gives the status that the page shows. */
export const execute = async (page: Page, tag: string, operation: string) => {
  const { block, run } = await expand(page, tag, operation)
  await run.click()
  const answer = block.locator('.live-responses-table .response')
  await answer.waitFor()
  return {
    status: await answer.locator('.response-col_status').innerText(),
    body: await answer.locator('.response-col_description').innerText(),
  }
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
// The lines of an answer look alike, and axe looks at thousands of words for seconds.
const FEW_LINES = `const few = new CSSStyleSheet()
  few.replaceSync('.microlight code > :nth-child(n + 20) { display: none }')
  document.adoptedStyleSheets.push(few)`

/** The violations that axe finds on a page, or on the part that a selector names; of all rules, or of those named. */
export const violationsOf = async (
  page: Page,
  selector?: string,
  rules?: string[],
): Promise<string[]> => {
  if (!(await page.evaluate(`'axe' in window`))) {
    await page.evaluate(AXE)
    await page.evaluate(FEW_LINES)
  }
  // Contrast is checked after colour transitions.
  await page.evaluate(`Promise.allSettled(document.getAnimations()
    .filter((one) => one instanceof CSSTransition).map(({ finished }) => finished))`)
  // Of what has no fault, axe would describe each element.
  const options = { resultTypes: ['violations'], ...(rules && { runOnly: rules }) }
  // The size of targets is a rule of WCAG 2.2 that axe leaves off, and that Swagger UI does not keep.
  const sizes = `{ 'target-size': { enabled: document.getElementById('explorer') !== null } }`
  return page.evaluate(`axe.run(${selector === undefined ? 'document' : JSON.stringify(selector)}, { ...${JSON.stringify(options)}${rules ? '' : `, rules: ${sizes}`} })
    .then(({ violations }) => violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, html }) => id + ' ' + target.join(' ') + ' ' + html.slice(0, 120))))`)
}

/** How many pixels a page is wider than its window, without what a scrollbar takes of that. */
export const overflowOf = (page: Page): Promise<number> =>
  page.evaluate(`document.documentElement.scrollWidth - document.documentElement.clientWidth`)

/** The texts of a picture that cover one another, or a round thing that is not theirs, by a pixel or more. */
export const coveringOf = (page: Page, texts: string, things = 'none'): Promise<string[]> =>
  page.evaluate(`(() => {
    const boxOf = (one) => one.getBoundingClientRect()
    const meet = (a, b) => a.left + 1 < b.right && b.left + 1 < a.right && a.top + 1 < b.bottom && b.top + 1 < a.bottom
    const shown = [...document.querySelectorAll(${JSON.stringify(texts)})]
      .filter((one) => getComputedStyle(one).visibility === 'visible' && one.textContent !== '')
    const round = [...document.querySelectorAll(${JSON.stringify(things)})]
    return shown.flatMap((one, i) => [
      ...shown.slice(i + 1).filter((other) => meet(boxOf(one), boxOf(other))).map((other) => one.textContent + ' | ' + other.textContent),
      ...round.filter((other) => !one.parentElement.contains(other) && meet(boxOf(one), boxOf(other))).map(() => one.textContent + ' | a mark'),
    ])
  })()`)

/** Waits until a page of the explorer shows the answers to all that it has asked. */
export const settled = async (page: Page): Promise<void> => {
  await page.locator('main').waitFor()
  // Parts of a page that are still loaded are not busy yet.
  await page.waitForLoadState('networkidle')
  await expect.poll(() => page.locator('[aria-busy=true]').count()).toBe(0)
}

/** How many events the list of a page of the explorer says there are. */
export const countOf = async (page: Page): Promise<number> => {
  await settled(page)
  return Number((await page.locator('#list-title').innerText()).replaceAll(/[^\d]/g, ''))
}
