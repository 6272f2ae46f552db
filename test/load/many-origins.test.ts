import { expect, test } from 'vitest'
import { SAMPLE, startService } from '../support/service.ts'
import { inForm } from '../support/forms.ts'

/** So many releases of one data set, sources of one name and of one domain, and tags; the long form is MANY_ORIGINS=100000. */
const MANY = Number(process.env['MANY_ORIGINS'] ?? 600)
const OTHERS = 3
/** Counting stops at it. */
const COUNT_CAP = 10_000

const lines = function* () {
  for (let i = 0; i < MANY + OTHERS; i++) {
    const isOther = i >= MANY
    const common = {
      tags: [`tag ${i}`, isOther ? 'other' : 'same'],
      dataset: isOther ? { name: 'Other' } : { name: 'Releases', version: `v${i}` },
      externalIds: [{ scheme: 's', value: String(i) }],
    }
    // Half of them share a name, half a domain.
    const source = isOther
      ? { name: 'Other source', domain: 'other.example' }
      : i % 2 === 0
        ? { name: 'One name', domain: `${i}.example` }
        : { name: `Name ${i}`, domain: 'one.example' }
    yield {
      key: `a${i}`,
      article: { title: `Article ${i}`, source, authors: [`By ${i}`], ...common },
    }
    yield { actor: { type: 'person', name: `Actor ${i}`, ...common } }
    yield {
      event: {
        title: `Event ${i}`,
        type: 'CONSULT',
        date: { start: '2024-01-01' },
        evidence: [{ article: { key: `a${i}` } }],
        ...common,
      },
    }
  }
}

test(
  'filters answer however many data sets, sources and tags have what they ask for',
  { timeout: 60_000 + MANY * 10 },
  async () => {
    const { app, get, send } = startService({ empty: true, bodyLimitBytes: 2 ** 30 })
    const response = await app.request('/v1/import', {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-ndjson' },
      body: [...lines()].map((line) => JSON.stringify(line)).join('\n'),
    })
    const results = await response.text()
    expect(results.match(/"status":"created"/g)).toHaveLength(3 * (MANY + OTHERS))

    const half = MANY / 2
    const expected: [query: string, count: number][] = [
      ['dataset=Releases', MANY],
      ['dataset=Other', OTHERS],
      ['dataset=Releases&dataset=Other', MANY + OTHERS],
      ['dataset=None', 0],
      ['tag=same', MANY],
      [`tag=tag ${MANY - 1}`, 1],
      ['dataset=Releases&tag=same', MANY],
      ['dataset=Releases&tag=tag 7', 1],
      ['dataset=Releases&tag=other', 0],
      [`externalId=s:${MANY - 1}&dataset=Releases`, 1],
    ]
    const reported: [query: string, count: number][] = [
      ['source=One name', half],
      ['source=one.example', half],
      ['source=One name&source=one.example', MANY],
      ['source=One name&source=Other source', half + OTHERS],
      ['source=other.example', OTHERS],
      ['source=None', 0],
      ['source=One name&dataset=Releases', half],
      ['source=One name&tag=tag 8', 1],
    ]
    const all: [list: string, query: string, count: number][] = [
      ...['articles', 'actors', 'events'].flatMap((list) =>
        expected.map(([query, count]): [string, string, number] => [list, query, count]),
      ),
      ...['articles', 'events'].flatMap((list) =>
        reported.map(([query, count]): [string, string, number] => [list, query, count]),
      ),
      ['articles', 'excludeSource=One name', half + OTHERS],
      ['articles', 'excludeSource=one.example', half + OTHERS],
      ['articles', 'excludeSource=One name&excludeSource=one.example', OTHERS],
      ['articles', 'excludeSource=None', MANY + OTHERS],
      ['articles', 'excludeTag=same', OTHERS],
    ]
    for (const [list, query, count] of all) {
      const url = encodeURI(`/v1/${list}?${query}`)
      const page = await get(`${url}&total=true&limit=50`)
      expect
        .soft([page.status, page.body.data?.length, page.body.page?.total], `${list}?${query}`)
        .toEqual([200, Math.min(50, count), Math.min(COUNT_CAP, count)])
      const ordered = await get(`${url}&sort=-createdAt&limit=5`)
      expect.soft(ordered.body.data?.length, `${list}?${query} newest`).toBe(Math.min(5, count))
      if (count > MANY / 4 && list !== 'actors') continue
      const { status, text } = await send('GET', inForm(url, 'ndjson'))
      expect
        .soft([status, text.split('\n').length - 1], `${list}?${query} streamed`)
        .toEqual([200, count])
    }
  },
)

test('a source and a data set are found by what they are called after a change of them', async () => {
  const { get, patch } = startService()
  const url = `/v1/articles/${SAMPLE.national}`
  await patch(url, {
    source: { name: 'New name', domain: 'new.example' },
    dataset: { name: 'New' },
  })
  const idsOf = async (query: string) =>
    (await get(encodeURI(query))).body.data.map(({ id }: { id: string }) => id)
  for (const query of ['source=New name', 'source=new.example', 'dataset=New'])
    expect(await idsOf(`/v1/articles?${query}`), query).toEqual([SAMPLE.national])
  expect(await idsOf('/v1/events?source=new.example')).toContain(SAMPLE.meeting)
  await patch(url, { source: null, dataset: null })
  for (const query of ['source=New name', 'source=new.example', 'dataset=New'])
    expect(await idsOf(`/v1/articles?${query}`), query).toEqual([])
  expect(await idsOf('/v1/events?source=new.example')).toEqual([])
})
