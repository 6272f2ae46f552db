import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { request, Agent } from 'node:http'
import { connect, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { check, serve } from './service.ts'

/*
 * Compares the rate of writes of one client with and without followers of the change feed, in turn. The followers are
 * sockets that only count bytes, so that they take little processor time.
 *
 * node bench/followers.ts [--quick] [--followers=N] [--wait]
 */

const option = (name: string) =>
  process.argv.find((one) => one.startsWith(`--${name}=`))?.slice(name.length + 3)
const quick = process.argv.includes('--quick')
const isWaiting = process.argv.includes('--wait')
const FOLLOWERS = Number(option('followers') ?? 300)
const ROUNDS = quick ? 3 : 5
const ROUND_MS = quick ? 3_000 : 6_000
const LEFT_MIN = 0.8

const folder = mkdtempSync(join(tmpdir(), 'dateline-bench-'))
const { port, pid, stop } = await serve(join(folder, 'bench.db'))

const ticks = () => {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
  return Number(fields[11]) + Number(fields[12])
}
const agent = new Agent({ keepAlive: true, maxSockets: 1 })
const send = (method: string, path: string, body?: object): Promise<string> =>
  new Promise((resolve, reject) => {
    const sent = request({ port, path, method, agent }, (response) => {
      let text = ''
      response.setEncoding('utf8').on('data', (part: string) => (text += part))
      response.on('end', () => resolve(text))
    })
    sent.on('error', reject)
    if (body) sent.setHeader('Content-Type', 'application/json')
    sent.end(body ? JSON.stringify(body) : undefined)
  })

let bytes = 0
const nowCursor = async () =>
  (JSON.parse(await send('GET', '/v1/changes?since=now')) as { page: { nextCursor: string } }).page
    .nextCursor
const CURSOR = /"nextCursor":"([^"]+)"/

const follow = (since: string): Socket => {
  const socket = connect(port, '127.0.0.1')
  socket.on('error', () => {})
  const ask = (cursor: string) =>
    socket.write(
      isWaiting
        ? `GET /v1/changes?wait=30&limit=200&since=${cursor} HTTP/1.1\r\nHost: localhost\r\n\r\n`
        : `GET /v1/changes/stream?since=${cursor} HTTP/1.1\r\nHost: localhost\r\n\r\n`,
    )
  ask(since)
  let rest = ''
  socket.on('data', (part) => {
    bytes += part.length
    if (!isWaiting) return
    rest = (rest + part.toString('latin1')).slice(-2_000)
    const [, cursor] = CURSOR.exec(rest) ?? []
    if (cursor === undefined || !rest.endsWith('}')) return
    rest = ''
    ask(cursor)
  })
  return socket
}

const writeFor = async (ms: number) => {
  const [began, cpu] = [performance.now(), ticks()]
  let writes = 0
  while (performance.now() - began < ms) {
    await send('POST', '/v1/articles', { title: `Article ${writes}` })
    writes++
  }
  const seconds = (performance.now() - began) / 1_000
  return { rate: writes / seconds, cpuMs: ((ticks() - cpu) * 10) / writes }
}

await writeFor(1_000)
const lefts: number[] = []
for (let round = 0; round < ROUNDS; round++) {
  const alone = await writeFor(ROUND_MS)
  const since = await nowCursor()
  const followers = Array.from({ length: FOLLOWERS }, () => follow(since))
  await new Promise((resolve) => setTimeout(resolve, 1_000))
  bytes = 0
  const followed = await writeFor(ROUND_MS)
  const mb = bytes / 1024 / 1024
  for (const socket of followers) socket.destroy()
  await new Promise((resolve) => setTimeout(resolve, 500))
  lefts.push(followed.rate / alone.rate)
  console.log(
    `${alone.rate.toFixed(0)} writes/s alone (${alone.cpuMs.toFixed(2)} ms of CPU each), ${followed.rate.toFixed(0)} with ${FOLLOWERS} followers (${followed.cpuMs.toFixed(2)} ms each, ${mb.toFixed(1)} MB told)`,
  )
}
await stop()
rmSync(folder, { recursive: true, force: true })
const left = lefts.toSorted((a, b) => a - b)[Math.floor(lefts.length / 2)] ?? 0
check(`${FOLLOWERS} followers leave ${left.toFixed(2)} of the writes`, left >= LEFT_MIN)
