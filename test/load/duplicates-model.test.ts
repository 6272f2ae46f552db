import { expect, test } from 'vitest'
import { bandsOf, fingerprint, isAlike } from '../../src/articles/likeness.ts'
import type { Article } from '../../src/articles/schema.ts'
import { UNKNOWN_TIME } from '../../src/db/tables/values.ts'
import { check } from '../support/check.ts'
import { random } from '../support/random.ts'
import { startService, type Service } from '../support/service.ts'
import { reporter } from '../support/texts.ts'

/** How many writes a round has; the long form is DUPLICATE_WRITES=24000. */
const WRITES = Number(process.env['DUPLICATE_WRITES'] ?? 500)
const ARTICLES = 14

interface Copy {
  id: string
  title: string
  body: string
  publishedAt: string | null
  standsAlone: boolean
}

const timeOf = ({ publishedAt }: Copy) =>
  publishedAt === null ? UNKNOWN_TIME : Date.parse(publishedAt)
const byAge = (a: Copy, b: Copy) =>
  Number(a.publishedAt === null) - Number(b.publishedAt === null) ||
  timeOf(a) - timeOf(b) ||
  (a.id < b.id ? -1 : 1)

const isLike = (a: Copy, b: Copy): boolean => {
  const [one, other] = [a, b].map((copy) => fingerprint({ ...copy, publishedAt: timeOf(copy) }))
  if (!one || !other || !isAlike(one, other)) return false
  return !new Set(bandsOf(one.signature)).isDisjointFrom(new Set(bandsOf(other.signature)))
}

/** What is a duplicate of what, by the definition: one article after the other, the earliest first. */
const originalsOf = (copies: Copy[]): Map<string, string | null> => {
  const originals: Copy[] = []
  const found = new Map<string, string | null>()
  for (const copy of copies.toSorted(byAge)) {
    const leader = copy.standsAlone ? undefined : originals.find((one) => isLike(one, copy))
    if (!leader) originals.push(copy)
    found.set(copy.id, leader?.id ?? null)
  }
  return found
}

const shownBy = async ({ get }: Service): Promise<Map<string, string | null>> => {
  const { body } = await get('/v1/articles?limit=200')
  return new Map(body.data.map((one: Article) => [one.id, one.duplicateOf?.id ?? null]))
}
const sorted = (found: Map<string, string | null>) =>
  [...found].toSorted(([a], [b]) => (a < b ? -1 : 1))

const BODY = reporter(random(5)).report(40)
const written = async ({ post }: Service, copy: Omit<Copy, 'id'>): Promise<Copy> => {
  const { status, body, text } = await post('/v1/articles', copy)
  expect(status, text).toBe(201)
  return { ...copy, id: body.id }
}

test.for([
  ['title', { title: 'Corrected' }],
  ['date', { publishedAt: '2024-09-04T00:00:00.000Z' }],
  ['later date', { publishedAt: '2024-09-30T00:00:00.000Z' }],
  ['body', { body: `${BODY} Corrected.` }],
  ['body, to another text', { body: reporter(random(6)).report(40) }],
] as const)(
  'an original whose copies stand alone or not can be corrected: its %s',
  async ([, change]) => {
    const service = startService({ empty: true })
    const copies: Copy[] = []
    for (const [day, standsAlone] of [
      ['05', false],
      ['06', true],
      ['07', false],
    ] as const)
      copies.push(
        await written(service, {
          title: `Of the ${day}th`,
          body: BODY,
          publishedAt: `2024-09-${day}T00:00:00.000Z`,
          standsAlone,
        }),
      )
    const [first] = copies
    const { status, text } = await service.patch(`/v1/articles/${first?.id}`, change)
    expect(status, text).toBe(200)
    Object.assign(first ?? {}, change)
    expect(sorted(await shownBy(service))).toEqual(sorted(originalsOf(copies)))
  },
)

test(
  'what is a duplicate of what follows from the articles alone, in whatever order they were written',
  async () => {
    const seed = Number(process.env['SEED'] ?? 13)
    const { chance, int, pick } = random(seed)
    const { report, revise } = reporter(random(seed))
    // Each text is another's with some words exchanged: neighbours are alike, distant ones are not. The shorter
    // ones tell nothing of their titles, and are known under the same title only.
    const texts = [report(40)]
    for (let i = 1; i < 12; i++) texts.push(i === 6 ? report(20) : revise(texts[i - 1] ?? '', 0.03))
    const dates = [null, ...Array.from({ length: 9 }, (_, i) => `2024-09-0${i + 1}T00:00:00.000Z`)]
    const drawn = () => ({
      title: `Report ${int(1, 3)}`,
      body: pick(texts),
      publishedAt: pick(dates),
      standsAlone: chance(0.2),
    })
    const service = startService({ empty: true })
    const copies: Copy[] = []
    for (let i = 0; i < WRITES; i++) {
      const copy = copies.length > 0 ? pick(copies) : undefined
      if (!copy || (copies.length < ARTICLES && chance(0.3))) {
        copies.push(await written(service, drawn()))
      } else if (chance(0.05)) {
        expect((await service.remove(`/v1/articles/${copy.id}`)).status).toBe(204)
        copies.splice(copies.indexOf(copy), 1)
      } else {
        const all = Object.entries(drawn())
        const change = Object.fromEntries(all.filter(() => chance(0.4)))
        const { status, text } = await service.patch(`/v1/articles/${copy.id}`, change)
        expect(status, `write ${i} of seed ${seed}: ${text}`).toBe(200)
        Object.assign(copy, change)
      }
      expect(sorted(await shownBy(service)), `write ${i} of seed ${seed}`).toEqual(
        sorted(originalsOf(copies)),
      )
    }
    expect(await check(service.file, 'drizzle')).toEqual([])
  },
  60_000 + WRITES * 100,
)
