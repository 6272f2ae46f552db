import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { browserTest, open, settled, violationsOf } from '../support/browser.ts'
import { SAMPLE } from '../support/service.ts'

const WHY = 'Why is this changed? The history shows it.'

/** Another page of the explorer, with its key typed in where it asks for one. */
const goto = async (page: Page, url: string, key: string): Promise<void> => {
  await page.goto(url)
  const field = page.getByLabel('Key', { exact: true })
  await field.fill(key)
  await field.press('Enter')
  await settled(page)
}

const ask = async (url: string, key: string) =>
  (await (await fetch(url, { headers: { 'X-API-Key': key } })).json()) as Record<string, unknown>

const change = async (url: string, patch: Record<string, unknown>, key: string) => {
  const answer = await fetch(url, {
    method: 'PATCH',
    headers: { 'X-API-Key': key, 'Content-Type': 'application/merge-patch+json' },
    body: JSON.stringify(patch),
  })
  expect(answer.ok, url).toBe(true)
}

/** Puts back the version before the last. */
const putBack = async (page: Page): Promise<void> => {
  const history = page.getByRole('region', { name: 'History' })
  await history
    .getByRole('button', { name: /^Put back version/ })
    .first()
    .click()
  await history.getByLabel(WHY).fill('As it was')
  await history
    .getByRole('button', { name: /^Put back version/ })
    .first()
    .click()
  await history.getByText('As it was').waitFor()
}

/** What a refused request leaves on the console is no fault. */
const others = (faults: readonly string[]): string[] =>
  faults.filter((fault) => !/\b(401|412)\b/.test(fault))

/** A service that wants keys, for reading too unless that is public, and two of them that may write. */
const desk = async (publicRead = false) => {
  const opened = await open({ explorer: true, requireKey: true, publicRead })
  const make = async (name: string) =>
    (await opened.keys.create({ name, scope: 'write', expiresAt: null })).text
  return { ...opened, anna: await make('Anna'), ben: await make('Ben') }
}

browserTest('of two who edit at once one wins, and the other loses nothing', async () => {
  const { page, origin, faults, anna, ben } = await desk()
  const url = `${origin}/explore/edit/${SAMPLE.meeting}`
  const other = await page.context().newPage()
  other.setDefaultTimeout(120_000)
  await goto(page, url, anna)
  await goto(other, url, ben)

  await page.getByLabel('What happened, in a line').fill('The title of Anna')
  await page.getByLabel('Place', { exact: true }).fill('Benghazi, the palace')
  await page.getByLabel(WHY).fill('Anna knows better')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByRole('heading', { name: 'The title of Anna' }).waitFor()
  await page.getByText('Anna knows better').waitFor()
  await page.getByText('by Anna').waitFor()

  await other.getByLabel('What happened, in a line').fill('The title of Ben')
  await other.getByLabel('Tags, with commas between them').fill('ben')
  await other.getByLabel('Mode, of those of the type').selectOption('phone')
  await other.getByLabel('Country', { exact: true }).selectOption({ label: 'Tunisia' })
  await other.getByLabel('Add a subject').selectOption('legal')
  await other.getByRole('button', { name: 'Remove the subject Military' }).click()
  await other.getByLabel(/^Codes of other vocabularies/).fill('cameo 041')
  await other.getByLabel(WHY).fill('Ben knows best')
  await other.getByRole('button', { name: 'Save' }).click()
  const conflict = other.getByRole('alert')
  await conflict.getByText('Somebody else has changed this event').waitFor()
  const said = await conflict.innerText()
  expect(said).toContain('The title of Anna')
  expect(said).toContain('The title of Ben')
  expect(said).toContain('Benghazi, the palace')
  expect(await other.getByLabel('What happened, in a line').inputValue()).toBe('The title of Ben')
  expect(await other.getByLabel('Tags, with commas between them').inputValue()).toBe('ben')
  expect(await other.getByLabel(WHY).inputValue()).toBe('Ben knows best')
  const between = await ask(`${origin}/v1/events/${SAMPLE.meeting}`, ben)
  expect(between).toMatchObject({ title: 'The title of Anna', version: 2 })

  await conflict.getByRole('radio', { name: /^Theirs: The title of Anna/ }).check()
  await conflict.getByRole('radio', { name: /^Mine: The title of Ben/ }).check()
  await other.getByRole('button', { name: 'Save' }).click()
  await other.getByRole('heading', { name: 'The title of Ben' }).waitFor()
  const after = await ask(`${origin}/v1/events/${SAMPLE.meeting}`, ben)
  expect(after).toMatchObject({
    title: 'The title of Ben',
    tags: ['ben'],
    mode: 'phone',
    contexts: ['diplomatic', 'legal'],
    codes: [{ scheme: 'cameo', code: '041' }],
    location: { name: 'Benghazi, the palace', country: 'TN' },
    version: 3,
  })

  // The history has both, each with its key and its reason, and puts a version back.
  const history = other.getByRole('region', { name: 'History' })
  await history.getByText('by Ben').waitFor()
  await history.getByText('by Anna').waitFor()
  await history.getByRole('button', { name: 'Put back version 1' }).click()
  await other.getByLabel(WHY).fill('As it was')
  await other.getByRole('button', { name: 'Put back version 1' }).click()
  await other.getByRole('heading', { name: 'Haftar receives Langley' }).waitFor()
  await history.getByText('As it was').waitFor()
  expect(others(faults)).toEqual([])
})

browserTest('two actors are merged after a look at both, and taken apart again', async () => {
  const { page, origin, faults, anna } = await desk()
  const before = await ask(`${origin}/v1/actors/${SAMPLE.bernt}`, anna)
  await goto(page, `${origin}/explore/actor/${SAMPLE.berndt}`, anna)
  await page.getByRole('link', { name: 'Is this the same as another actor?' }).click()
  await settled(page)
  await page.locator(`a[href*="with=${SAMPLE.bernt}"]`).click()
  await settled(page)
  const table = page.getByRole('table', { name: 'Side by side' })
  expect(await table.innerText()).toContain(String(before['name']))
  await page.getByLabel(WHY).fill('A spelling of the same name')
  await page.getByRole('button', { name: /^Merge / }).click()
  await page.getByText('They are one').waitFor()
  expect(await ask(`${origin}/v1/actors/${SAMPLE.bernt}`, anna)).toMatchObject({
    id: SAMPLE.berndt,
  })

  await page.getByRole('button', { name: 'Undo the merge' }).click()
  await page.getByLabel(WHY).fill('They are two after all')
  await page.getByRole('button', { name: 'Undo the merge' }).click()
  await table.waitFor()
  expect(await ask(`${origin}/v1/actors/${SAMPLE.bernt}`, anna)).toMatchObject({
    id: SAMPLE.bernt,
    name: before['name'],
    eventCount: before['eventCount'],
  })
  const { data } = (await ask(`${origin}/v1/actors/${SAMPLE.bernt}/revisions`, anna)) as {
    data: { comment: string | null; key: { name: string } | null }[]
  }
  expect(data.slice(0, 2).map(({ comment, key }) => [comment, key?.name])).toEqual([
    ['They are two after all', 'Anna'],
    ['A spelling of the same name', 'Anna'],
  ])

  // The history of an actor puts its versions back, too.
  await change(`${origin}/v1/actors/${SAMPLE.bernt}`, { name: 'Nobody' }, anna)
  await goto(page, `${origin}/explore/actor/${SAMPLE.bernt}`, anna)
  await page.getByRole('heading', { level: 1, name: 'Nobody' }).waitFor()
  await putBack(page)
  await page.getByRole('heading', { level: 1, name: String(before['name']) }).waitFor()
  expect(others(faults)).toEqual([])
})

browserTest('a merge is found again on the page of the actor, and undone there', async () => {
  const { page, origin, faults, anna } = await desk()
  const { name } = await ask(`${origin}/v1/actors/${SAMPLE.bernt}`, anna)
  await goto(page, `${origin}/explore/merge/${SAMPLE.berndt}?with=${SAMPLE.bernt}`, anna)
  await page.getByLabel(WHY).fill('A spelling of the same name')
  await page.getByRole('button', { name: /^Merge / }).click()
  await page.getByText('They are one').waitFor()
  await page.getByRole('link', { name: 'Back to the actor' }).click()
  const history = page.getByRole('region', { name: 'History' })
  await history.getByText(`Merged with ${String(name)}`).waitFor()

  // Putting back a version says what it does not undo.
  await history
    .getByRole('button', { name: /^Put back version/ })
    .first()
    .click()
  await history.getByText(`${String(name)} stays merged into this actor`).waitFor()
  await history.getByRole('button', { name: 'Cancel' }).click()

  // The page of the duplicate is that of the survivor, and says so.
  await goto(page, `${origin}/explore/actor/${SAMPLE.bernt}`, anna)
  await page.getByText(`${String(name)} is merged into this actor`).waitFor()
  const merged = page.getByRole('region', { name: 'Merged into this actor' })
  await merged.getByRole('button', { name: `Undo the merge of ${String(name)}` }).click()
  await merged.getByLabel(WHY).fill('They are two after all')
  await merged.getByRole('button', { name: 'Undo the merge' }).click()
  await page.getByRole('heading', { level: 1, name: String(name) }).waitFor()
  expect(await ask(`${origin}/v1/actors/${SAMPLE.bernt}`, anna)).toMatchObject({ id: SAMPLE.bernt })
  expect(await merged.count()).toBe(0)
  expect(others(faults)).toEqual([])
})

browserTest('the history says from what to what, and has all changes', async () => {
  const { page, origin, faults, anna } = await desk()
  const url = `${origin}/v1/events/${SAMPLE.meeting}`
  const { title } = await ask(url, anna)
  const TIMES = 55
  for (let i = 1; i <= TIMES; i++) await change(url, { title: `Title ${i}` }, anna)
  await change(url, { tags: ['benghazi', 'new'], date: { start: '2024-08-26' } }, anna)
  await goto(page, `${origin}/explore/event/${SAMPLE.meeting}`, anna)
  const history = page.getByRole('region', { name: 'History' })
  const changes = history.locator('ol > li')
  const last = changes.first()
  await last.locator('summary').click()
  await last.getByText('date, start').waitFor()
  const said = (await last.locator('dl').innerText()).replaceAll(/\s+/g, ' ')
  expect(said).toContain('date, start from 2024-08-27')
  expect(said).toContain('2024-08-26')
  expect(said).toMatch(/tags (taken away: .* )?added: .*new/)
  expect(await violationsOf(page, '.history')).toEqual([])

  expect(await changes.count()).toBe(50)
  await history.getByRole('button', { name: 'Show changes before the last 50' }).click()
  await expect.poll(() => changes.count()).toBe(TIMES + 2)
  const first = changes.nth(TIMES)
  await first.locator('summary').click()
  await first.locator('del').getByText(String(title)).waitFor()
  await first.locator('ins').getByText('Title 1', { exact: true }).waitFor()
  expect(others(faults)).toEqual([])
})

browserTest(
  'what is selected in an article becomes evidence of an event, and is removed',
  async () => {
    const { page, origin, faults, anna, ben } = await desk()
    await goto(page, `${origin}/explore/article/${SAMPLE.national}`, anna)
    await page.locator('.article-body').waitFor()
    await page.evaluate(`(() => {
    const pieces = [...document.querySelectorAll('.article-body [data-start]')]
    const node = pieces.map(({ firstChild }) => firstChild).find(({ data }) => data.includes('Benghazi'))
    const at = node.data.indexOf('Benghazi')
    getSelection().setBaseAndExtent(node, at, node, at + 8)
  })()`)
    await expect.poll(() => page.getByLabel('Passage').inputValue()).toBe('Benghazi')
    await page.getByLabel('Passage').fill('not in this text')
    await page.getByText('The text does not have this passage.').waitFor()
    await page.getByLabel('Passage').fill('Benghazi')
    await page.getByRole('radio', { name: /^Eastern Libyan government/ }).check()
    await page.getByLabel(WHY).fill('It names the place')
    await page.getByRole('button', { name: 'Add the evidence' }).click()
    const beside = page.getByRole('complementary')
    await beside.locator('blockquote').getByText('Benghazi', { exact: true }).waitFor()
    await expect
      .poll(() => page.locator('.article-body mark', { hasText: /^Benghazi$/ }).count())
      .toBe(1)
    const pieces = beside.locator('li', { has: page.getByText('Benghazi', { exact: true }) })
    await pieces.getByRole('button', { name: /^Remove the evidence of/ }).click()
    await pieces.getByLabel(WHY).fill('It says too little')
    // Somebody else changes the event in between: nothing is removed before a second look.
    const link = await pieces.locator('h3 a').getAttribute('href')
    const event = /event_\w+/.exec(link ?? '')?.[0]
    await change(`${origin}/v1/events/${event}`, { summary: 'Changed meanwhile.' }, ben)
    await pieces.getByRole('button', { name: 'Remove' }).click()
    await pieces.getByText('somebody else has changed it meanwhile').waitFor()
    await settled(page)
    expect(await pieces.count()).toBe(1)
    await pieces.getByRole('button', { name: 'Remove' }).click()
    await expect.poll(() => pieces.count()).toBe(0)

    // A version of an article is put back from its history.
    const heading = page.getByRole('heading', { level: 1 })
    const title = await heading.innerText()
    await change(`${origin}/v1/articles/${SAMPLE.national}`, { title: 'Another title' }, ben)
    await goto(page, `${origin}/explore/article/${SAMPLE.national}`, anna)
    await page.getByRole('heading', { level: 1, name: 'Another title' }).waitFor()
    await putBack(page)
    await page.getByRole('heading', { level: 1, name: title }).waitFor()
    expect(others(faults)).toEqual([])
  },
)

browserTest(
  'any two actors are compared, and are not merged when one has changed meanwhile',
  async () => {
    const { page, origin, faults, anna, ben } = await desk()
    await goto(page, `${origin}/explore/merge/${SAMPLE.berndt}`, anna)
    await page.getByLabel('Find another actor by name').fill('Khalifa Haf')
    await page.getByRole('button', { name: 'Compare with Khalifa Haftar' }).click()
    const table = page.getByRole('table', { name: 'Side by side' })
    await table.waitFor()
    await expect.poll(() => page.title()).toMatch(/and Khalifa Haftar, one actor\? · Dateline$/)
    // The table has the words of the page of an actor, and fills the page.
    const said = await table.innerText()
    expect(said).toContain('Libya')
    expect(said).toContain('Armed forces')
    const widthOf = async (selector: string) =>
      (await page.locator(selector).first().boundingBox())?.width
    expect(await widthOf('.compare')).toBe(await widthOf('.page.merge'))

    await change(`${origin}/v1/actors/${SAMPLE.haftar}`, { country: 'EG' }, ben)
    await page.getByLabel(WHY).fill('They look alike')
    await page.getByRole('button', { name: /^Merge Khalifa Haftar into/ }).click()
    const meanwhile = page.getByRole('alert')
    await meanwhile.locator('ins').getByText('Egypt').waitFor()
    await meanwhile.locator('del').getByText('Libya').waitFor()
    expect(await page.getByLabel(WHY).inputValue()).toBe('They look alike')
    const { id } = await ask(`${origin}/v1/actors/${SAMPLE.haftar}`, anna)
    expect(id).toBe(SAMPLE.haftar)
    // So it is with the one that stays.
    await change(`${origin}/v1/actors/${SAMPLE.berndt}`, { tags: ['changed'] }, ben)
    await page.getByRole('button', { name: /^Merge Khalifa Haftar into/ }).click()
    await meanwhile.locator('ins').getByText('changed').waitFor()
    await settled(page)
    await page.getByRole('button', { name: /^Merge Khalifa Haftar into/ }).click()
    await page.getByText('They are one').waitFor()
    expect(others(faults)).toEqual([])
  },
)

browserTest('where reading is public, a key is asked for where there is writing', async () => {
  const { page, origin, faults, anna } = await desk(true)
  const dialog = page.getByRole('dialog', { name: 'A key that may write' })
  const asks = page.getByRole('button', { name: 'Correct it with a key' })
  await page.goto(`${origin}/explore/events`)
  await page.locator('.event').first().waitFor()
  await page.goto(`${origin}/explore/event/${SAMPLE.meeting}`)
  const url = page.url()

  // Cancel, Escape and Back close the form, and nothing else.
  await asks.click()
  await dialog.waitFor()
  expect(await violationsOf(page, 'dialog')).toEqual([])
  await dialog.getByRole('button', { name: 'Cancel' }).click()
  await dialog.waitFor({ state: 'detached' })
  await asks.click()
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  await asks.click()
  await dialog.waitFor()
  await page.goBack()
  await dialog.waitFor({ state: 'detached' })
  expect(page.url()).toBe(url)

  // A wrong key is told, and leaves the page as it is.
  await asks.click()
  await dialog.getByLabel('Key', { exact: true }).fill('no key')
  await dialog.getByRole('button', { name: 'Continue' }).click()
  await dialog.getByText('The service does not know this key.').waitFor()
  await dialog.getByRole('button', { name: 'Cancel' }).click()
  await dialog.waitFor({ state: 'detached' })
  await page.locator('blockquote').first().waitFor()
  expect(await page.locator('.fault').count()).toBe(0)

  await asks.click()
  await dialog.getByLabel('Key', { exact: true }).fill(anna)
  await page.keyboard.press('Enter')
  await page.getByRole('link', { name: 'Correct it' }).waitFor()

  // The pages that only write offer it, and so does an article.
  for (const path of [`edit/${SAMPLE.meeting}`, `merge/${SAMPLE.berndt}?with=${SAMPLE.bernt}`]) {
    await page.goto(`${origin}/explore/${path}`)
    await page.getByText('Only a key that may write changes this.').waitFor()
    await page.getByRole('button', { name: 'Enter a key' }).click()
    await dialog.getByLabel('Key', { exact: true }).fill(anna)
    await page.keyboard.press('Enter')
    await page.getByLabel(WHY).waitFor()
    await dialog.waitFor({ state: 'detached' })
  }
  await page.goto(`${origin}/explore/article/${SAMPLE.national}`)
  await page.getByRole('button', { name: 'Add evidence with a key' }).click()
  await dialog.getByLabel('Key', { exact: true }).fill(anna)
  await page.keyboard.press('Enter')
  await page.getByText('Add evidence: select it in the text').waitFor()
  expect(others(faults)).toEqual([])
})

browserTest('what is typed is not left without a question', async () => {
  const { page, origin, faults, anna } = await desk()
  const asked: string[] = []
  let isLeft = false
  page.on('dialog', async (dialog) => {
    asked.push(dialog.type())
    await (isLeft ? dialog.accept() : dialog.dismiss())
  })
  await goto(page, `${origin}/explore/event/${SAMPLE.meeting}`, anna)
  const correct = page.getByRole('link', { name: 'Correct it' })
  const title = page.getByLabel('What happened, in a line')
  await correct.click()
  await title.waitFor()
  const url = page.url()
  // Nothing is typed: nothing is asked.
  await page.goBack()
  await correct.click()
  await title.fill('Half of a title')
  const back = page.getByRole('link', { name: 'Back to the event, without a change' })
  await back.click()
  await page.goBack()
  await expect.poll(() => asked).toEqual(['confirm', 'confirm'])
  await expect.poll(() => page.url()).toBe(url)
  expect(await title.inputValue()).toBe('Half of a title')
  // The window asks as well.
  await page.close({ runBeforeUnload: true })
  await expect.poll(() => asked).toEqual(['confirm', 'confirm', 'beforeunload'])
  expect(await title.inputValue()).toBe('Half of a title')
  isLeft = true
  await back.click()
  await correct.waitFor()
  expect(asked).toHaveLength(4)
  // What is saved is left without one.
  await correct.click()
  await title.fill('A whole title')
  await page.getByLabel(WHY).fill('It is whole')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByRole('heading', { level: 1, name: 'A whole title' }).waitFor()
  await correct.click()
  await expect.poll(() => page.title()).toBe('Correct: A whole title · Dateline')
  expect(asked).toHaveLength(4)
  expect(others(faults)).toEqual([])
})

browserTest('a key that may only read finds nothing to write with', async () => {
  const { page, origin, faults, keys } = await open({ explorer: true, requireKey: true })
  const { text } = await keys.create({ name: 'reader', scope: 'read', expiresAt: null })
  await goto(page, `${origin}/explore/event/${SAMPLE.meeting}`, text)
  await page.locator('blockquote').first().waitFor()
  expect(await page.getByRole('link', { name: 'Correct it' }).count()).toBe(0)
  expect(await page.getByRole('button', { name: /Put back/ }).count()).toBe(0)
  await goto(page, `${origin}/explore/edit/${SAMPLE.meeting}`, text)
  await page.getByText('Your key may read, and not write.').waitFor()
  await page.getByRole('button', { name: 'Enter another key' }).waitFor()
  expect(others(faults)).toEqual([])
})
