import { gunzipSync } from 'node:zlib'
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import {
  browserTest,
  coveringOf,
  DESKTOP,
  open,
  overflowOf,
  PHONE,
  settled,
  violationsOf,
} from '../support/browser.ts'
import { startEmpty, UKRAINE } from '../support/imports.ts'
import { SAMPLE } from '../support/service.ts'

/**
 * A page has four looks. All rules are tried in the dark, unfolded, on a desk and on a phone; in the light, what has to
 * do with colours is all that differs.
 */
const LOOKS = [
  {
    name: 'on a desk',
    viewport: DESKTOP,
    colorScheme: 'light',
    isOpen: false,
    rules: ['color-contrast'],
  },
  {
    name: 'on a desk in the dark',
    viewport: DESKTOP,
    colorScheme: 'dark',
    isOpen: true,
    rules: undefined,
  },
  {
    name: 'on a phone',
    viewport: PHONE,
    colorScheme: 'light',
    isOpen: true,
    rules: ['color-contrast'],
  },
  {
    name: 'on a phone in the dark',
    viewport: PHONE,
    colorScheme: 'dark',
    isOpen: true,
    rules: undefined,
  },
] as const

/** The texts of pictures, and the round things that they must not cover. */
const PICTURES: Record<string, readonly [texts: string, things?: string]> = {
  timeline: ['.bars .label'],
  map: ['.map-names text, .map-countries text', '.mark:not(.mark-area) .mark-shape'],
  network: ['.node-named text', '.node-shape'],
}

/** Unfolds all of a page; what it asks for then is waited for. */
const unfold = async (page: Page): Promise<void> => {
  for (let i = 0; i < 2; i++) {
    await page.evaluate(`document.querySelectorAll('details').forEach((one) => (one.open = true))`)
    await settled(page)
  }
}

const ID = /(?:event|actor|article)_\w+/g

/** Looks at pages of an explorer in each of their looks: axe, the width, and what covers what. */
const lookAt = async (page: Page, origin: string, paths: readonly string[]): Promise<void> => {
  for (const path of paths)
    for (const { name, viewport, colorScheme, isOpen, rules } of LOOKS) {
      const look = `${path.replaceAll(ID, '…')} ${name}`
      await page.setViewportSize(viewport)
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      if (name === 'on a desk') await page.goto(`${origin}/${path}`)
      await settled(page)
      if (isOpen) await unfold(page)
      expect.soft(await violationsOf(page, undefined, rules && [...rules]), look).toEqual([])
      expect.soft(await overflowOf(page), look).toBeLessThanOrEqual(0)
      const [texts, things] = PICTURES[/^explore\/(\w+)/.exec(path)?.[1] ?? 'timeline'] ?? []
      if (texts) expect.soft(await coveringOf(page, texts, things), look).toEqual([])
    }
}

browserTest(
  'each view of the sample is right for axe, on a desk and a phone, in light and dark',
  async () => {
    const { page, origin, faults } = await open({ explorer: true })
    await lookAt(page, origin, [
      '',
      'explore/timeline?country=LY&interval=quarter&groupBy=type',
      'explore/timeline?dateFrom=2024-08-01&dateTo=2024-08-31',
      'explore/events?q=haftar&sort=relevance',
      'explore/map',
      'explore/map?country=LY',
      'explore/map?q=nothingatall',
      'explore/network',
      `explore/network?selected=actor%3D${SAMPLE.haftar}`,
      `explore/event/${SAMPLE.meeting}`,
      `explore/actor/${SAMPLE.haftar}`,
      'explore/article/article_01j6ne5w08fwwrj3j8199qkhsr',
      `explore/edit/${SAMPLE.meeting}`,
      `explore/merge/${SAMPLE.berndt}`,
      `explore/merge/${SAMPLE.berndt}?with=${SAMPLE.bernt}`,
      'explore/nothing',
      'explore/nothing/%25',
    ])
    expect(faults).toEqual([])
  },
)

browserTest(
  'each view of 1,167 events is right for axe, and the names in its pictures are apart',
  async () => {
    const { file, get, importText } = startEmpty()
    expect(importText(gunzipSync(readFileSync(UKRAINE))).status).toBe(0)
    const { page, origin, faults } = await open({ explorer: true, file })
    const idOf = async (path: string): Promise<string> => {
      const { body } = await get(path)
      return (body as { data: { id: string }[] }).data[0]?.id ?? ''
    }
    await lookAt(page, origin, [
      'explore/timeline?groupBy=type',
      'explore/events',
      'explore/map',
      'explore/network',
      `explore/event/${await idOf('/v1/events?fatalitiesMin=10&limit=1')}`,
      `explore/actor/${await idOf('/v1/actors?q=DPR&limit=1')}`,
      `explore/article/${await idOf('/v1/articles?limit=1')}`,
    ])

    // Actors of one name are told apart, wherever they are named.
    await page.setViewportSize(DESKTOP)
    await page.goto(`${origin}/explore/network`)
    await settled(page)
    const nodes = await page
      .locator('.node')
      .evaluateAll((all) => all.map((one) => one.ariaLabel?.replace(/: .*/, '') ?? ''))
    expect(nodes).toContain('DPR (Donetsk)')
    expect(nodes).toContain('DPR (Novorossiya)')
    expect(new Set(nodes).size).toBe(nodes.length)
    const actors = await page
      .getByRole('region', { name: 'Actor' })
      .locator('.facet-label')
      .allInnerTexts()
    expect(new Set(actors).size).toBe(actors.length)
    // So it is in a list that has only one of them, beside others that are counted.
    await page.getByText('Government of Ukraine, DPR (Novorossiya)').first().waitFor()
    const box = page.getByRole('combobox', { name: /^Search/ })
    await box.pressSequentially('dpr')
    await page.getByRole('option', { name: 'DPR (Donetsk) Actor' }).waitFor()
    await page.getByRole('option', { name: 'DPR (Novorossiya) Actor' }).waitFor()
    // A mark of the map says where it is by a name.
    await page.goto(`${origin}/explore/map`)
    await settled(page)
    await page
      .getByRole('button', { name: /^\d+ events near \D+ (town|village|city), 4\d/ })
      .first()
      .waitFor()
    await expect.poll(() => page.locator('.map-names text').count()).toBeGreaterThan(3)
    expect(await page.locator('.map-countries').innerHTML()).toContain('Ukraine')
    expect(faults).toEqual([])
  },
)
