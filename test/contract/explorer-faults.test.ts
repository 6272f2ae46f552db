import { expect } from 'vitest'
import { browserTest, open, settled, violationsOf } from '../support/browser.ts'
import { SAMPLE } from '../support/service.ts'

/** The faults that the test has not caused on purpose. */
const others = (faults: readonly string[]): string[] =>
  faults.filter((fault) => !/\b[45]\d\d\b|^failed: |ERR_FAILED/.test(fault))

browserTest(
  'a filter that the service does not take is told once, in words, and taken away',
  async () => {
    const { page, origin, faults } = await open({ explorer: true })
    const alert = page.getByRole('alert')
    for (const view of ['events', 'timeline', 'map', 'network']) {
      await page.goto(`${origin}/explore/${view}?country=Atlantis&tag=diplomacy`)
      await alert.getByText('The filter “Country” cannot be “Atlantis”').waitFor()
      // No part of the page waits for ever, or says it again.
      await settled(page)
      expect(await alert.count()).toBe(1)
      expect(await page.getByText('Loading').count()).toBe(0)
    }
    expect(await violationsOf(page)).toEqual([])
    await alert.getByRole('button', { name: 'Remove this filter' }).click()
    await expect.poll(() => alert.count()).toBe(0)
    expect(new URL(page.url()).search).toBe('?tag=diplomacy')

    await page.goto(`${origin}/explore/events?type=ASAULT&foo=1`)
    await alert
      .getByText('The filter “Type” has no value “ASAULT”. Did you mean “Assault”?')
      .waitFor()
    await alert.getByText('There is no filter “foo”.').waitFor()
    await alert.getByRole('button', { name: 'Remove these filters' }).click()
    await page.getByRole('heading', { name: '37 events' }).waitFor()
    // So is what somebody has typed into a link as a date, as a box, or as what is chosen in a picture.
    for (const [query, told] of [
      ['dateFrom=2024-13-45', 'The filter “From” cannot be “2024-13-45”'],
      ['dateFrom=foo', 'The filter “From” cannot be “foo”'],
      ['bbox=10,90,20,-90', 'The filter “Box on the map” cannot be'],
      ['selected=foo', 'There is no filter “foo”.'],
      ['selected=country%3DAtlantis', 'The filter “Country” cannot be “Atlantis”'],
    ] as const) {
      await page.goto(`${origin}/explore/map?${query}`)
      await alert.getByText(told).waitFor()
      await alert.getByRole('button', { name: 'Remove this filter' }).click()
      await page.getByRole('heading', { name: '37 events' }).waitFor()
    }
    // What was meant is told when it is a filter, and not when it is another parameter of the call.
    for (const [query, told] of [
      ['contry=LY', 'There is no filter “contry”. Did you mean “Country”?'],
      ['limt=5', 'There is no filter “limt”.'],
    ] as const) {
      await page.goto(`${origin}/explore/events?${query}`)
      await alert.getByText(told, { exact: true }).waitFor()
      await settled(page)
      expect(await alert.count()).toBe(1)
    }
    await page.goto(`${origin}/explore/event/%zz`)
    await alert.getByText('There is nothing at this link').first().waitFor()
    expect(others(faults)).toEqual([])
  },
)

browserTest('what is not there, not reached or not answered says what to do', async () => {
  const { page, origin, faults } = await open({ explorer: true })
  const alert = page.getByRole('alert')
  for (const path of ['event/event_01j6ne713rfb1r7q31ydrk7gha', 'event/zzz', 'actor/zzz']) {
    await page.goto(`${origin}/explore/${path}`)
    await alert.getByText('There is nothing at this link').first().waitFor()
  }
  await alert.getByRole('link', { name: 'To the first page' }).first().click()
  await page.getByRole('heading', { name: '37 events' }).waitFor()

  // A service that is away, and comes back.
  await page.route('**/v1/**', (route) => route.abort())
  await page.goto(`${origin}/explore/events?country=LY`)
  await alert.getByText('The service does not answer. Check your connection').waitFor()
  expect(await alert.count()).toBe(1)
  await page.unroute('**/v1/**')
  await alert.getByRole('button', { name: 'Try again' }).click()
  await page.getByRole('heading', { name: '13 events' }).waitFor()
  await expect.poll(() => alert.count()).toBe(0)

  // Pages that are not reached are told, until another list is asked for.
  const more = page.getByRole('button', { name: 'Show more' })
  await page.goto(`${origin}/explore/events`)
  await page.route('**/v1/**cursor=*', (route) => route.abort())
  await more.click()
  await alert.getByText('The service does not answer. Check your connection').waitFor()
  await page.unroute('**/v1/**cursor=*')
  await page.getByRole('combobox', { name: 'Order' }).selectOption('date')
  await expect.poll(() => alert.count()).toBe(0)
  await more.click()
  await expect.poll(() => page.locator('li.event').count()).toBe(37)

  // One that is busy tells a number by which its log is searched.
  await page.route('**/v1/events/event_*', (route) =>
    route.fulfill({ status: 500, headers: { 'X-Request-Id': 'seven' }, body: 'stack trace' }),
  )
  await page.goto(`${origin}/explore/event/${SAMPLE.meeting}`)
  await alert.getByText('The service cannot answer now.').first().waitFor()
  expect(await alert.first().innerText()).toContain('tell those who run it this number: seven')
  expect(await page.locator('main').innerText()).not.toContain('stack')
  expect(others(faults)).toEqual([])
})

browserTest(
  'what a form sends wrong is told by the names of its fields, and nothing is lost',
  async () => {
    const { page, origin, faults } = await open({ explorer: true })
    await page.goto(`${origin}/explore/edit/${SAMPLE.meeting}`)
    await page.getByLabel('Latitude').fill('200')
    await page.getByLabel('Confidence, 0 to 1').fill('4')
    await page.getByLabel(/^Why is this changed/).fill('A slip')
    await page.getByRole('button', { name: 'Save' }).click()
    const alert = page.getByRole('alert')
    await alert.getByText('Nothing is saved, and nothing that you typed is lost.').waitFor()
    await alert.getByText('Latitude: must be at most 90.').waitFor()
    await alert.getByText('Confidence: must be at most 1.').waitFor()
    expect(await page.getByLabel('Latitude').inputValue()).toBe('200')
    expect(others(faults)).toEqual([])
  },
)

browserTest('a reason that is typed is not left without a question', async () => {
  const { page, origin, faults } = await open({ explorer: true })
  const asked: string[] = []
  let isLeft = false
  page.on('dialog', async (dialog) => {
    asked.push(dialog.type())
    await (isLeft ? dialog.accept() : dialog.dismiss())
  })
  await page.goto(`${origin}/explore/article/${SAMPLE.national}`)
  const beside = page.getByRole('complementary')
  await beside
    .getByRole('button', { name: /^Remove the evidence of/ })
    .first()
    .click()
  const why = beside.getByLabel(/^Why is this changed/)
  const away = page.getByRole('link', { name: 'Timeline', exact: true })
  // An untouched form asks nothing before the page is left.
  await away.click()
  await page.getByRole('heading', { name: '37 events' }).waitFor()
  expect(asked).toEqual([])
  await page.goBack()
  await beside
    .getByRole('button', { name: /^Remove the evidence of/ })
    .first()
    .click()
  await why.fill('Half of a reason')
  await away.click()
  await expect.poll(() => asked).toEqual(['confirm'])
  expect(await why.inputValue()).toBe('Half of a reason')
  // A second form does not make the first forget.
  await page.getByText('Add evidence: select it in the text').click()
  await page.getByLabel('Passage').fill('Benghazi')
  await page.getByLabel('Passage').fill('')
  await away.click()
  await expect.poll(() => asked).toEqual(['confirm', 'confirm'])
  isLeft = true
  await away.click()
  await page.getByRole('heading', { name: '37 events' }).waitFor()
  expect(asked).toHaveLength(3)
  expect(others(faults)).toEqual([])
})

browserTest(
  'a view whose program is not there says so, and is there when loaded anew',
  async () => {
    const { page, origin, faults } = await open({ explorer: true })
    await page.goto(`${origin}/explore/events?country=LY`)
    await settled(page)
    await page.route('**/assets/map-*', (route) => route.fulfill({ status: 404, body: 'gone' }))
    await page.getByRole('link', { name: 'Map' }).click()
    const alert = page.getByRole('alert')
    await alert.getByText('This part of the page is not there').waitFor()
    expect(await page.getByText('Loading').count()).toBe(0)
    await page.unroute('**/assets/map-*')
    await alert.getByRole('button', { name: 'Load the page anew' }).click()
    await page.locator('.mark').first().waitFor()
    expect(new URL(page.url()).search).toBe('?country=LY')
    expect(others(faults)).toEqual([])
  },
)

browserTest('an actor that is not there is expanded by no network, which is drawn', async () => {
  const { page, origin, faults } = await open({ explorer: true })
  const alert = page.getByRole('alert')
  const nodes = page.locator('.node')
  await page.goto(`${origin}/explore/network?nodes=20`)
  await settled(page)
  const drawn = await nodes.count()
  for (const id of ['zzz', 'actor_01j6ne713rfb1r7q31ydrk7gha']) {
    await page.goto(`${origin}/explore/network?nodes=20&around=${id}`)
    await alert.getByText('The actor that this link expands is not there').waitFor()
    await settled(page)
    expect(await nodes.count()).toBe(drawn)
    expect(await alert.count()).toBe(1)
  }
  expect(await violationsOf(page)).toEqual([])
  await page.getByRole('button', { name: 'Undo the expansion' }).click()
  await expect.poll(() => alert.count()).toBe(0)
  expect(new URL(page.url()).search).toBe('?nodes=20')
  // What is wrong with the filters is told as everywhere.
  await page.goto(`${origin}/explore/network?country=Atlantis&around=zzz`)
  await alert.getByText('The filter “Country” cannot be “Atlantis”').waitFor()
  await settled(page)
  expect(await alert.count()).toBe(1)
  expect(others(faults)).toEqual([])
})

browserTest('outlines and programs that are not there are told where they would be', async () => {
  const { page, origin, faults } = await open({ explorer: true })
  const alert = page.getByRole('alert')
  await page.route(/assets\/(countries|print)-/, (route) => route.fulfill({ status: 404 }))
  await page.goto(`${origin}/explore/map?country=LY`)
  await alert.getByText('The outlines of the countries are not there').waitFor()
  // The events are on the map all the same, and the files of them below it.
  await page.locator('.mark').first().waitFor()
  await page.getByText('Show the call').last().click()
  await alert.getByText('This part of the page is not there').waitFor()
  await page.getByRole('link', { name: 'CSV' }).waitFor()
  await page.unroute(/assets\/(countries|print)-/)
  await alert.getByRole('button', { name: 'Load the page anew' }).first().click()
  await page.locator('.map-land[d^=M]').waitFor()
  expect(await alert.count()).toBe(0)
  expect(others(faults)).toEqual([])
})

browserTest('a file that the service does not give to a key is told, and not saved', async () => {
  const { page, origin, keys } = await open({ explorer: true, requireKey: true })
  const { text } = await keys.create({ name: 'reader', scope: 'read', expiresAt: null })
  await page.goto(`${origin}/explore/events`)
  const field = page.getByLabel('Key', { exact: true })
  await field.fill(text)
  await field.press('Enter')
  await page.getByText('Show the call').last().click()
  const file = page.getByRole('link', { name: 'CSV' })
  let saved = 0
  page.on('download', () => saved++)
  await page.route('**/v1/events/export**', (route) => route.fulfill({ status: 503 }))
  await file.click()
  await page.getByRole('alert').getByText('The service cannot answer now').waitFor()
  expect(saved).toBe(0)
  await page.unroute('**/v1/events/export**')
  const [download] = await Promise.all([page.waitForEvent('download'), file.click()])
  expect(download.suggestedFilename()).toBe('events.csv')
  await expect.poll(() => page.getByRole('alert').count()).toBe(0)
})

browserTest('what is tried again is waited for, and not told as a fault', async () => {
  const { page, origin, faults } = await open({ explorer: true })
  await page.route('**/v1/**', (route) => route.abort())
  await page.goto(`${origin}/explore/events`)
  const alert = page.getByRole('alert')
  await alert.getByText('The service does not answer').waitFor()
  await page.unroute('**/v1/**')
  const { promise: comesBack, resolve: comeBack } = Promise.withResolvers<void>()
  await page.route('**/v1/**', (route) => comesBack.then(() => route.continue()))
  await alert.getByRole('button', { name: 'Try again' }).click()
  await expect.poll(() => alert.count()).toBe(0)
  await page.getByText('Loading').first().waitFor()
  comeBack()
  await page.getByRole('heading', { name: '37 events' }).waitFor()
  expect(others(faults)).toEqual([])
})
