import { fork } from 'node:child_process'
import { Agent } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { generator } from './data.ts'
import { ask, type Answer, type Press, type Pressed } from './press.ts'
import { check, median, quantile } from './service.ts'

const PRESS = fileURLToPath(new URL('press.ts', import.meta.url))
const PAUSE_MS = 2
const RATIO_MAX = 3

const agent = new Agent({ keepAlive: true })
const random = generator(1)

/** Reads single articles for some time; gives the time of each request. */
export const readArticles = async (port: number, ids: string[], ms: number): Promise<number[]> => {
  const times: number[] = []
  for (const end = performance.now() + ms; performance.now() < end;) {
    const id = ids[Math.floor(random() * ids.length)]
    const answer = await ask(port, `/v1/articles/${id}`, { agent })
    if (answer.status !== 200) throw new Error(`an article was answered with ${answer.status}`)
    times.push(answer.ms)
    await pause(PAUSE_MS)
  }
  return times
}

/** Starts clients in a process of their own; the returned function stops them and gives their answers. */
export const press = (asked: Press): (() => Promise<Pressed>) => {
  const clients = fork(PRESS)
  const pressed = new Promise<Pressed>((resolve, reject) => {
    clients.once('message', (what) => resolve(what as Pressed))
    clients.once('disconnect', () => reject(new Error('the process of the clients has ended')))
  })
  // The returned function reports the error.
  pressed.catch(() => {})
  clients.send(asked)
  return async () => {
    clients.send('leave')
    return pressed
  }
}

export interface Rounds {
  count: number
  ms: number
}

/** Compares reading single articles alone and while other clients send requests, in turn. */
export const beside = async (
  name: string,
  { clients, paths, port }: Press,
  ids: string[],
  rounds: Rounds,
  during: () => string,
): Promise<void> => {
  const alone: number[][] = []
  const meanwhile: number[][] = []
  const answers: Answer[] = []
  const rates: number[] = []
  let seen = ''
  for (let round = 0; round < rounds.count; round++) {
    alone.push(await readArticles(port, ids, rounds.ms))
    const from = Math.floor((paths.length * round) / rounds.count)
    const began = performance.now()
    const leave = press({
      port,
      clients,
      paths: [...paths.slice(from), ...paths.slice(0, from)],
    })
    meanwhile.push(await readArticles(port, ids, rounds.ms))
    seen = during()
    const pressed = await leave()
    answers.push(...pressed.answers)
    rates.push(pressed.bytes / 1_048_576 / ((performance.now() - began) / 1_000))
  }
  const p = (all: number[][], q: number) => median(all.map((times) => quantile(times, q)))
  const ratios = meanwhile.map((times, i) => quantile(times, 0.99) / quantile(alone[i] ?? [], 0.99))
  const ms = (value: number) => `${value.toFixed(2)} ms`
  const wrong = answers.find(({ status }) => status !== 200 && status !== 504)
  if (wrong) throw new Error(`${name} was answered with ${wrong.status}`)
  const took = answers.map((answer) => answer.ms)
  console.log(
    `\n${name}: ${answers.length} answered, each in ${ms(median(took))}, ${median(rates).toFixed(1)} MB/s; ${seen}\n` +
      `   one article alone ${ms(p(alone, 0.5))}, p99 ${ms(p(alone, 0.99))}; ` +
      `meanwhile ${ms(p(meanwhile, 0.5))}, p99 ${ms(p(meanwhile, 0.99))} (${ratios.map((ratio) => ratio.toFixed(2)).join(' ')})`,
  )
  check(
    `p99 of reading one article: ${median(ratios).toFixed(2)} times the p99 alone (at most ${RATIO_MAX})`,
    median(ratios) <= RATIO_MAX,
  )
}
