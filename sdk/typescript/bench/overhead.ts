/**
 * What a call costs beside a bare `fetch` of the same request, both in one run, turn by turn.
 *
 *     node bench/overhead.ts http://127.0.0.1:3000
 */
import { Dateline } from '../dist/index.js'

const ROUNDS = 3_000
const WARM_UP = 500

const baseUrl = process.argv[2] ?? 'http://127.0.0.1:3000'
const client = new Dateline({ baseUrl })
const [event] = (await client.events.list({ limit: 1 })).data
const id = event?.evidence[0]?.article.id
if (!id) throw new Error('There is no sample data')

const cases: [string, () => PromiseLike<unknown>, () => PromiseLike<unknown>][] = [
  [
    'get one article',
    async () => (await fetch(`${baseUrl}/v1/articles/${id}`)).json(),
    () => client.articles.get(id),
  ],
  [
    'list 20 events',
    async () => (await fetch(`${baseUrl}/v1/events?limit=20`)).json(),
    () => client.events.list({ limit: 20 }),
  ],
]

const median = (times: number[]): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN

for (const [name, bare, sdk] of cases) {
  const times = { bare: [] as number[], sdk: [] as number[] }
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    // Who goes first changes, so that neither gains by it.
    const turns = round % 2 ? (['bare', 'sdk'] as const) : (['sdk', 'bare'] as const)
    for (const who of turns) {
      const start = performance.now()
      await (who === 'bare' ? bare() : sdk())
      if (round >= 0) times[who].push((performance.now() - start) * 1_000)
    }
  }
  const [bareUs, sdkUs] = [median(times.bare), median(times.sdk)]
  console.log(
    `${name}: fetch ${bareUs.toFixed(0)} us, SDK ${sdkUs.toFixed(0)} us, +${((sdkUs / bareUs - 1) * 100).toFixed(1)} %`,
  )
}
