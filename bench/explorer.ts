import { chromium, type Page } from 'playwright-core'
import { readFileSync } from 'node:fs'
import { check, quantile, startService } from './service.ts'

/*
 * Measures the explorer in a browser on 20,000 generated events: its first picture on a machine throttled to a quarter,
 * how long it takes in each view until a change of the filters is drawn, and what time of the processor page and service take for it.
 *
 * node bench/explorer.ts [--rounds=N] [--articles=N] [--views=map,network]
 */

const option = (name: string) =>
  process.argv.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3)
/** Half as many events are made of them. */
const ARTICLES = Number(option('articles') ?? 40_000)
const ROUNDS = Number(option('rounds') ?? 15)
const THROTTLED = 4
const FIRST_MS = 1_500
const REDRAWN_MS = 300
/** The views that are filtered, and what each of them draws. */
const VIEWS = {
  timeline: '.bars .hit',
  map: '.mark',
  network: '.node',
  events: 'ol.events > li',
}
const CHROMIUM = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium'

/** Waits in the page until nothing is asked any more and the browser has drawn it; gives the time since `start`. */
const drawn = (page: Page, start: string, mark = VIEWS.timeline): Promise<number> =>
  page.evaluate(`new Promise((resolve) => {
    const look = () =>
      document.querySelector('${mark}') && !document.querySelector('[aria-busy=true]')
        ? requestAnimationFrame(() => resolve(performance.now() - (${start})))
        : requestAnimationFrame(look)
    look()
  })`)

/** The time that a process has had of the processors, in milliseconds. */
const processorMs = (pid: number): number => {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ')
  return (Number(fields[11]) + Number(fields[12])) * 10
}

const service = await startService(ARTICLES)
const browser = await chromium.launch({
  executablePath: CHROMIUM,
  args: ['--no-sandbox', '--disable-gpu'],
})
try {
  const origin = `http://127.0.0.1:${service.port}`
  const firsts: number[] = []
  for (let i = 0; i < ROUNDS; i++) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: THROTTLED })
    await page.goto(origin, { waitUntil: 'commit' })
    firsts.push(await drawn(page, '0'))
    await context.close()
  }
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  const session = await page.context().newCDPSession(page)
  // Times of the thread of the page on a processor, which a busy machine does not lengthen.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  const pageMs = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics')
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1_000
  }
  let calls = 0
  page.on('request', (request) => {
    if (request.url().includes('/v1/')) calls++
  })
  const first = quantile(firsts, 0.5)
  console.log(
    `first picture, throttled to a quarter: median ${Math.round(first)} ms, slowest ${Math.round(Math.max(...firsts))} ms`,
  )
  check(`the first picture is there within ${FIRST_MS} ms`, first < FIRST_MS)
  check(`and so is that of a service that has just started`, Math.max(...firsts) < FIRST_MS)
  const buttons = page.locator('.facets button')
  for (const [view, mark] of Object.entries(VIEWS)) {
    if (option('views')?.split(',').includes(view) === false) continue
    await page.goto(`${origin}/explore/${view}`)
    await drawn(page, '0', mark)
    const times: number[] = []
    const ofPage: number[] = []
    const ofService: number[] = []
    calls = 0
    for (let i = 0; i < ROUNDS; i++) {
      // One value of a filter on, and off again: answers that are kept would make the second fast.
      const at = i % (await buttons.count())
      const before = [await pageMs(), processorMs(service.pid)] as const
      await buttons.nth(at).evaluate((button) => {
        Reflect.set(globalThis, 'clicked', performance.now())
        ;(button as unknown as { click: () => void }).click()
      })
      times.push(await drawn(page, 'clicked', mark))
      ofPage.push((await pageMs()) - before[0])
      ofService.push(processorMs(service.pid) - before[1])
      await page.goBack()
      await drawn(page, '0', mark)
    }
    const redrawn = quantile(times, 0.5)
    console.log(
      `change of a filter, ${view}: median ${Math.round(redrawn)} ms, slowest ${Math.round(Math.max(...times))} ms, ${(calls / ROUNDS / 2).toFixed(1)} calls; of the processor ${Math.round(quantile(ofPage, 0.5))} ms in the page, ${Math.round(quantile(ofService, 0.5))} in the service`,
    )
    check(
      `a change of a filter is drawn in the ${view} within ${REDRAWN_MS} ms`,
      redrawn < REDRAWN_MS,
    )
    check(`and so is the slowest`, Math.max(...times) < REDRAWN_MS)
  }
} finally {
  await browser.close()
  await service.stop()
}
