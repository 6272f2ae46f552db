/**
 * What a call costs beside a bare `fetch` of the same request, both in one run, turn by turn. It
 * fails when that is 10 % or more.
 *
 *     npm run bench [-- base URL]
 *
 * Without a base URL it starts the harness.
 */
import { Dateline, VERSION } from '../dist/index.js'
import { startHarness } from '../test/support/harness.ts'

const ROUNDS = 3_000
const WARM_UP = 500
const LIMIT = 0.1

const median = (values: number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN

type Run = () => PromiseLike<unknown>

/** The share that the SDK adds. */
const compare = async (name: string, bare: Run, sdk: Run): Promise<number> => {
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
  const more = sdkUs / bareUs - 1
  console.log(
    `${name}: fetch ${bareUs.toFixed(0)} us, SDK ${sdkUs.toFixed(0)} us, +${(more * 100).toFixed(1)} %`,
  )
  return more
}

const [, , given] = process.argv
const { service: baseUrl, stop } = given ? { service: given, stop: () => {} } : await startHarness()
try {
  const client = new Dateline({ baseUrl })
  const [event] = (await client.events.list({ limit: 1 })).data
  const id = event?.evidence[0]?.article.id
  if (!id) throw new Error('There is no sample data')
  // The same request, down to what it says of itself.
  const headers = {
    accept: 'application/json',
    'user-agent': `dateline-typescript/${VERSION}`,
  }
  const bare = async (path: string) => (await fetch(`${baseUrl}${path}`, { headers })).json()
  const shares = [
    await compare(
      'get one article',
      () => bare(`/v1/articles/${id}`),
      () => client.articles.get(id),
    ),
    await compare(
      'list 20 events',
      () => bare('/v1/events?limit=20'),
      () => client.events.list({ limit: 20 }),
    ),
  ]
  if (shares.some((share) => share >= LIMIT)) process.exitCode = 1
} finally {
  stop()
}
