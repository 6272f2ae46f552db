import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { browserTest, countOf, open } from '../support/browser.ts'
import { SAMPLE } from '../support/service.ts'

const settled = async (page: Page): Promise<void> => {
  await page.locator('svg.network').waitFor()
  await expect.poll(() => page.locator('[aria-busy=true]').count()).toBe(0)
}

interface Answer {
  data: {
    nodes: { actor: { id: string; name: string }; count: number }[]
    edges: { source: string; target: string; directed: boolean; count: number }[]
  }
}
const ask = async (origin: string, query: string): Promise<Answer['data']> =>
  ((await (await fetch(`${origin}/v1/${query}`)).json()) as Answer).data

/** The lines of the picture as the table behind it tells them: who, how, whom and how often. */
const linesOf = async (page: Page): Promise<string[]> => {
  await settled(page)
  const behind = page.locator('.behind')
  if (!(await behind.locator('table').isVisible())) await behind.locator('summary').click()
  await behind.locator('table').waitFor()
  const rows = await behind
    .locator('tbody tr')
    .evaluateAll((all) =>
      all.map((row) => Array.from(row.children, ({ textContent }) => textContent ?? '')),
    )
  return rows.map(([one, how, other, , count]) => `${one} ${how} ${other} ${count}`).toSorted()
}

/** The events of an actor that was made up are none. */
const others = (faults: readonly string[]): string[] =>
  faults.filter((fault) => !/\b4\d\d\b/.test(fault))

const edgesOf = ({ nodes, edges }: Answer['data']): string[] => {
  const names = new Map(nodes.map(({ actor }) => [actor.id, actor.name]))
  return edges
    .map(
      ({ source, target, directed, count }) =>
        `${names.get(source)} ${directed ? 'acts on' : 'with'} ${names.get(target)} ${count}`,
    )
    .toSorted()
}

browserTest('the network draws and tells what the call answers', async () => {
  const { page, origin, faults } = await open({ explorer: true })
  await page.goto(`${origin}/explore/network?country=LY`)
  const answer = await ask(origin, 'events/network?nodes=40&country=LY')
  expect(await linesOf(page)).toEqual(edgesOf(answer))
  expect(await page.locator('.node').count()).toBe(answer.nodes.length)
  expect(await page.locator('.edge').count()).toBe(answer.edges.length)
  expect(await page.locator('.edge-head').count()).toBe(
    answer.edges.filter(({ directed }) => directed).length,
  )
  // It is at rest, and where it was drawn in another window.
  const places = () =>
    page
      .locator('.node')
      .evaluateAll((all) => all.map((node) => node.getAttribute('transform')).join(' '))
  const first = await places()
  await page.reload()
  await settled(page)
  expect(await places()).toBe(first)
  expect(faults).toEqual([])
})

browserTest(
  'a network of 2,000 lines is drawn by its strongest, and told by its table',
  async () => {
    const { page, origin, faults } = await open({ explorer: true })
    const [NODES, EDGES, LINES] = [160, 2_000, 300]
    const idOf = (i: number) => `actor_${String(i).padStart(26, '0')}`
    const pairs = Array.from({ length: NODES }, (_, i) => i).flatMap((i) =>
      Array.from({ length: NODES - i - 1 }, (_, j) => [i, i + j + 1] as const),
    )
    // The first actor has lines to all others, and no two lines have as many events.
    const edges = pairs.slice(0, EDGES).map(([source, target], i) => ({
      source: idOf(source),
      target: idOf(target),
      directed: i % 2 === 0,
      count: EDGES - i,
      quadClasses: [{ quadClass: 'verbal_conflict', count: EDGES - i }],
      filter: { dyad: [`${idOf(source)}~${idOf(target)}`] },
    }))
    const nodes = Array.from({ length: NODES }, (_, i) => ({
      actor: { id: idOf(i), name: `Actor ${i}`, type: 'state', country: null },
      count: NODES - i,
      filter: { actor: [idOf(i)] },
    }))
    const more = { nodes: 0, edges: 0 }
    await page.route('**/v1/events/network?*', (route) =>
      route.fulfill({ json: { data: { nodes, edges, more }, exact: true } }),
    )
    await page.goto(`${origin}/explore/network?nodes=160`)
    await settled(page)
    await page.locator('.edge').first().waitFor()
    const drawn = await page.locator('.edge').count()
    expect(drawn).toBeGreaterThanOrEqual(LINES)
    expect(drawn).toBeLessThan(LINES + NODES)
    await page
      .getByText(`${(EDGES - drawn).toLocaleString('en')} further lines not shown`)
      .waitFor()
    // Nobody is left without a line, and a table that nobody has opened is not made.
    const ends = await page
      .locator('.edge')
      .evaluateAll((all) => all.flatMap((one) => one.ariaLabel?.match(/Actor \d+/g) ?? []))
    expect(new Set(ends).size).toBe(new Set(edges.flatMap((one) => [one.source, one.target])).size)
    expect(await page.locator('.behind tr').count()).toBe(0)
    expect((await linesOf(page)).length).toBe(EDGES)
    // The weakest is chosen in the table, and is in the picture then.
    await page.locator('.behind tbody tr').last().getByRole('link').click()
    await expect.poll(() => page.locator('.edge[aria-pressed=true]').count()).toBe(1)
    expect(await page.locator('.edge').count()).toBe(drawn + 1)
    expect(others(faults)).toEqual([])
  },
)

browserTest('a line and an actor list their events, by keyboard too', async () => {
  const { page, origin, faults } = await open({ explorer: true })
  await page.goto(`${origin}/explore/network?country=LY`)
  await settled(page)
  const all = await countOf(page)
  expect(await page.locator('.edge[tabindex="0"]').count()).toBe(1)
  await page.locator('.edge[tabindex="0"]').focus()
  await page.keyboard.press('ArrowDown')
  const label = await page.evaluate('document.activeElement.getAttribute("aria-label")')
  await page.keyboard.press('Enter')
  await expect
    .poll(() => countOf(page))
    .toBe(parseInt(/: (\d+) event/.exec(String(label))?.[1] ?? ''))
  await page.goBack()
  await expect.poll(() => countOf(page)).toBe(all)

  const haftar = page.getByRole('button', { name: /^Khalifa Haftar: / })
  await haftar.focus()
  await page.keyboard.press('Space')
  const named = /: (\d+) event/.exec((await haftar.getAttribute('aria-label')) ?? '')?.[1] ?? ''
  await expect.poll(() => countOf(page)).toBe(Number(named))
  expect(await haftar.getAttribute('aria-pressed')).toBe('true')

  const other = await page.context().newPage()
  await other.goto(page.url())
  await settled(other)
  expect(await countOf(other)).toBe(Number(named))
  expect(faults).toEqual([])
})

browserTest(
  'the network moves and zooms by key, button, mouse, wheel and two fingers',
  async () => {
    const { page, origin, faults } = await open({ explorer: true })
    const session = await page.context().newCDPSession(page)
    await session.send('Emulation.setTouchEmulationEnabled', { enabled: true })
    await page.goto(`${origin}/explore/network`)
    await settled(page)
    const at = () =>
      (new URL(page.url()).searchParams.get('at') ?? '0.5,0.5,1').split(',').map(Number)
    const moved = async (act: () => Promise<unknown>) => {
      const before = at()
      await act()
      await expect.poll(at).not.toEqual(before)
      return { before, after: at() }
    }
    const frame = await page.locator('svg.network').boundingBox()
    if (!frame) throw new Error('There is no network')
    const [x, y] = [frame.x + frame.width / 2, frame.y + 200]

    await page.locator('.node[tabindex="0"]').focus()
    const byKey = await moved(() => page.keyboard.press('+'))
    expect(byKey.after[2]).toBeGreaterThan(1)
    const byButton = await moved(() => page.getByRole('button', { name: 'Move right' }).click())
    expect(byButton.after[0]).toBeGreaterThan(byButton.before[0] ?? 1)
    await page.mouse.move(x, y)
    const byWheel = await moved(async () => {
      await page.keyboard.down('Control')
      await page.mouse.wheel(0, -200)
      await page.keyboard.up('Control')
    })
    expect(byWheel.after[2]).toBeGreaterThan(byWheel.before[2] ?? 9)
    const byMouse = await moved(async () => {
      await page.mouse.down()
      await page.mouse.move(x + 60, y, { steps: 4 })
      await page.mouse.up()
    })
    expect(byMouse.after[0]).toBeLessThan(byMouse.before[0] ?? 0)
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...across: number[]) =>
      session.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: across.map((dx, id) => ({ x: x + dx, y, id })),
      })
    const byTouch = await moved(async () => {
      await touch('touchStart', -80, 80)
      await touch('touchMove', -60, 60)
      await touch('touchMove', -40, 40)
      await touch('touchEnd')
    })
    expect(byTouch.after[2]).toBeLessThan(byTouch.before[2] ?? 0)

    // The link shows the same, and what is beyond the frame has no tab stop.
    const places = (shown: Page) =>
      shown
        .locator('.node')
        .evaluateAll((all) => all.map((node) => node.getAttribute('transform')).join(' '))
    const seen = await places(page)
    await page.reload()
    await settled(page)
    expect(await places(page)).toBe(seen)
    await page.getByRole('button', { name: 'Show all', exact: true }).click()
    await expect.poll(at).toEqual([0.5, 0.5, 1])
    expect(faults).toEqual([])
  },
)

browserTest('an actor is expanded by those around it', async () => {
  const { page, origin, faults } = await open({ explorer: true })
  await page.goto(`${origin}/explore/network?nodes=20&type=CONSULT`)
  await settled(page)
  await page.goto(`${origin}/explore/network?nodes=20`)
  await settled(page)
  await page.getByRole('button', { name: /^Khalifa Haftar: / }).click()
  await page.getByRole('button', { name: 'Expand', exact: true }).click()
  await expect.poll(() => new URL(page.url()).searchParams.get('around')).toBe(SAMPLE.haftar)
  const base = await ask(origin, 'events/network?nodes=20')
  const around = await ask(origin, `actors/${SAMPLE.haftar}/network?nodes=20`)
  const ids = new Set([...base.nodes, ...around.nodes].map(({ actor }) => actor.id))
  expect(ids.size).toBeGreaterThan(base.nodes.length)
  await settled(page)
  await expect.poll(() => page.locator('.node').count()).toBe(ids.size)
  await page.getByRole('button', { name: 'Undo the expansion' }).click()
  await expect.poll(() => page.locator('.node').count()).toBe(base.nodes.length)
  expect(faults).toEqual([])
})
