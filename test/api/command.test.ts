import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { Agent, get } from 'node:http'
import { connect, createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import { text as textOf } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { VARIABLES } from '../../src/config.ts'
import {
  dateline,
  environment,
  inRoot,
  migrated,
  OLDEST,
  openKeys,
  scratch,
  serve,
  serveSample,
  stop,
  ownDatabase,
} from '../support/command.ts'

const total = async (origin: string) => {
  const response = await fetch(`${origin}/v1/events?limit=1&total=true`)
  const { page } = (await response.json()) as { page: { total: unknown } }
  return page.total
}

test('serve makes the database, fills it with the sample data when told to, and says where it listens', async () => {
  const { folder, url } = scratch()
  const server = await serveSample({ DATABASE_URL: url })
  const { origin, said } = server
  expect(said.shift()).toBe(`A new database was created at ${join(folder, 'deep', 'test.db')}.`)
  expect(said[0]).toMatch(/^Sample data: \d+ articles, \d+ actors, \d+ events\.$/)
  const urls = said.flatMap((line) => /http:\S+/.exec(line) ?? [])
  expect(urls.slice(0, 3)).toEqual([origin, `${origin}/`, `${origin}/docs`])
  expect(urls).toHaveLength(4)
  for (const shown of urls) expect((await fetch(shown)).status, shown).toBe(200)
  const first = (await (await fetch(urls[3] ?? '')).json()) as { data: unknown[] }
  expect(first.data.length).toBeGreaterThan(0)
  expect((await stop(server)).code).toBe(0)
})

/** The help of a command, or of all, printed once. */
const printed = new Map<string, ReturnType<typeof dateline>>()
const helpOf = (...command: string[]) => {
  const [name = ''] = command
  const help = printed.get(name) ?? dateline([...command, '--help'])
  printed.set(name, help)
  return help
}

test('the command prints its help when it is told nothing, and makes nothing', () => {
  const { folder, url } = scratch()
  const { status, stdout, stderr } = dateline([], { DATABASE_URL: url })
  expect(stdout).toBe(helpOf().stdout)
  expect(stderr).toBe('')
  expect(status).toBe(0)
  expect(readdirSync(folder)).toEqual([])
})

test.for([
  ['keys', 'list'],
  ['keys', 'create', '--name', 'x'],
  ['seed'],
  ['check'],
  ['check', '--repair'],
  ['export'],
  ['export', 'events', '--output', 'x.ndjson'],
  ['import', 'ndjson', '-'],
  ['backup', 'copy.db'],
])('%s %s refuses where there is no database: it names the path, and makes none', (args) => {
  const { folder } = scratch()
  const file = join(folder, 'data', 'dateline.db')
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [inRoot('bin/dateline.js'), ...args],
    { cwd: folder, env: environment(), encoding: 'utf8', input: '' },
  )
  expect(stderr).toBe(
    `There is no database at ${file}. Create one with \`dateline migrate\`, or set DATABASE_URL to your database file.\n`,
  )
  expect(stdout).toBe('')
  expect(status).toBe(1)
  expect(readdirSync(folder)).toEqual([])
})

test.for([
  ['nobody asked for it', [], {}],
  ['a key is required', ['--sample'], { REQUIRE_KEY: 'true', PUBLIC_READ: 'true' }],
  ['it is production', ['--sample'], { NODE_ENV: 'production' }],
] as const)('no sample data goes in when %s', async ([, args, env]) => {
  const { url, keys } = await openKeys()
  await keys.create({ name: 'first', scope: 'read', expiresAt: null })
  const on = { DATABASE_URL: url, ...env }
  const server = await serve(on, process.execPath, [...args])
  expect(await total(server.origin)).toBe(0)
  expect(server.said.some((line) => line.startsWith('Sample data is not'))).toBe(args.length > 0)
  await stop(server)
  if (args.length === 0) return
  const seeded = dateline(['seed'], on)
  expect(seeded.stderr).toMatch(/^Sample data is not written/)
  expect(seeded.status).toBe(1)
})

test('npm start asks for the sample data, and the container has none', () => {
  const { scripts } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8')) as {
    scripts: Record<string, string>
  }
  expect(scripts['start']).toMatch(/ serve --sample$/)
  const dockerfile = readFileSync(inRoot('Dockerfile'), 'utf8')
  expect(dockerfile).toMatch(/NODE_ENV=production/)
  expect(dockerfile).not.toMatch(/seeds|--sample/)
})

test.for(['SIGINT', 'SIGTERM'] as const)('a server that is ended by %s says so', async (signal) => {
  const { child, exited, said } = await serve({ DATABASE_URL: ':memory:' })
  child.kill(signal)
  expect(await exited).toEqual([0, null])
  await expect.poll(() => said.at(-1)).toBe('Stopped.')
})

test('serve --help names each setting with its default', () => {
  const { stdout } = helpOf('serve')
  for (const name of VARIABLES) expect(stdout).toMatch(new RegExp(`^  ${name} +\\w`, 'm'))
  expect(stdout).toMatch(/^ {2}PORT .*\(3000\)$/m)
})

test('what is written is still there after a restart, and no sample data comes on top', async () => {
  const url = await ownDatabase()
  const before = await serveSample({ DATABASE_URL: url })
  const sample = await total(before.origin)
  const created = await fetch(`${before.origin}/v1/articles`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ title: 'Kept' }),
  })
  expect(created.status).toBe(201)
  await stop(before)
  const after = await serveSample({ DATABASE_URL: url })
  expect(after.said[0]).toMatch(/^Dateline /)
  expect(await total(after.origin)).toEqual(sample)
  const kept = await fetch(`${after.origin}${created.headers.get('location')}`)
  expect(await kept.json()).toMatchObject({ title: 'Kept' })
  await stop(after)
})

test('a database that has a single article is not empty', async () => {
  const url = await ownDatabase()
  const before = await serve({ DATABASE_URL: url })
  await fetch(`${before.origin}/v1/articles`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ title: 'Alone' }),
  })
  await stop(before)
  const after = await serveSample({ DATABASE_URL: url })
  const { data } = (await (await fetch(`${after.origin}/v1/articles`)).json()) as {
    data: unknown[]
  }
  expect(data).toHaveLength(1)
  await stop(after)
})

test('a server that may open no more files refuses what needs a worker process, and goes on', async () => {
  const { folder } = scratch()
  const node = join(folder, 'node')
  writeFileSync(node, `#!/bin/sh\nulimit -n 64\nexec '${process.execPath}' "$@"\n`, { mode: 0o755 })
  const server = await serve({ DATABASE_URL: ':memory:' }, node)
  const { hostname, port } = new URL(server.origin)
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const ask = (path: string) =>
    new Promise<number | undefined>((resolve, reject) => {
      get({ hostname, port, path, agent }, (response) => {
        response.on('close', () => resolve(response.statusCode)).resume()
      }).on('error', reject)
    })
  expect(await ask('/healthz')).toBe(200)
  const idle = Array.from({ length: 100 }, () => connect(Number(port), hostname))
  const isClosed = Promise.race(idle.map((socket) => once(socket, 'close')))
  for (const socket of idle) socket.on('error', () => {})
  await isClosed
  expect(await ask('/v1/events/export?format=ndjson')).toBe(503)
  expect(await ask('/v1/events')).toBe(200)
  for (const socket of idle) socket.destroy()
  await expect.poll(() => ask('/v1/events/export?format=ndjson')).toBe(200)
  agent.destroy()
  expect((await stop(server)).code).toBe(0)
})

test('each request leaves a line of JSON with the id that its answer has', async () => {
  const server = await serve({ DATABASE_URL: ':memory:' })
  const answers = [
    await fetch(`${server.origin}/v1/events?limit=1`),
    await fetch(`${server.origin}/v1/none`),
    await fetch(`${server.origin}/healthz`, { headers: { 'X-Request-Id': 'mine-1' } }),
  ]
  for (const answer of answers) await answer.text()
  const { log } = await stop(server)
  const entries = log.map((line) => JSON.parse(line) as Record<string, unknown>)
  expect(entries).toMatchObject(
    [
      ['/v1/events', 200],
      ['/v1/none', 404],
      ['/healthz', 200],
    ].map(([path, status], i) => ({
      level: 30,
      service: 'dateline',
      requestId: answers[i]?.headers.get('x-request-id'),
      method: 'GET',
      path,
      status,
      ms: expect.any(Number),
    })),
  )
  expect(entries[2]?.['requestId']).toBe('mine-1')
  expect(new Set(entries.map(({ requestId }) => requestId)).size).toBe(3)
})

test('LOG_LEVEL=silent logs nothing', async () => {
  const server = await serve({ DATABASE_URL: ':memory:', LOG_LEVEL: 'silent' })
  await fetch(`${server.origin}/healthz`)
  expect((await stop(server)).log).toEqual([])
})

test('what is no request of HTTP is answered with a problem, and the server goes on', async () => {
  const server = await serve({ DATABASE_URL: ':memory:' })
  const { hostname, port } = new URL(server.origin)
  const cases: [what: string, bytes: string, status: number][] = [
    ['bytes that are not a request', 'nonsense\r\n\r\n', 400],
    ['an unknown method', 'BREW /v1/events HTTP/1.1\r\nHost: x\r\n\r\n', 400],
    ['a host that is none', 'GET /v1/events HTTP/1.1\r\nHost: a b\r\n\r\n', 400],
    ['a target that is no path', 'OPTIONS * HTTP/1.1\r\nHost: x\r\n\r\n', 400],
    [
      'headers beyond measure',
      `GET / HTTP/1.1\r\nHost: x\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`,
      431,
    ],
  ]
  for (const [what, bytes, status] of cases) {
    const socket = connect(Number(port), hostname)
    socket.end(bytes)
    const [head = '', body = ''] = (await textOf(socket)).split('\r\n\r\n')
    expect.soft(head, what).toMatch(new RegExp(`^HTTP/1.1 ${status} `))
    expect.soft(head, what).toMatch(/^content-type: application\/problem\+json/im)
    expect(JSON.parse(body), what).toMatchObject({ status, title: expect.any(String) as string })
    expect((await fetch(`${server.origin}/healthz`)).status, what).toBe(200)
  }
  await stop(server)
})

/** A request whose body the server waits for, once the server has said that it does. */
const hold = async (origin: string, body: string) => {
  const { hostname, port } = new URL(origin)
  const socket = connect(Number(port), hostname)
  socket.setEncoding('utf8')
  const head = [
    'POST /v1/articles HTTP/1.1',
    `Host: ${hostname}`,
    'Content-Type: application/json',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Expect: 100-continue',
  ]
  socket.write(`${head.join('\r\n')}\r\n\r\n`)
  const [go] = (await once(socket, 'data')) as [string]
  expect(go).toBe('HTTP/1.1 100 Continue\r\n\r\n')
  return { socket, finish: () => (socket.write(body), textOf(socket)) }
}

const refuses = async (origin: string): Promise<boolean> => {
  const { hostname, port } = new URL(origin)
  const socket = connect(Number(port), hostname)
  const refused = await new Promise<boolean>((resolve) => {
    socket.once('connect', () => resolve(false)).once('error', () => resolve(true))
  })
  socket.destroy()
  return refused
}

const HELD = 20

test.for([
  ['', process.execPath],
  [" that the system's Node.js started", OLDEST],
] as const)(
  'a server%s answers on SIGTERM what it has accepted, then ends with 0',
  async ([, node]) => {
    const url = await ownDatabase()
    const server = await serve({ DATABASE_URL: url }, node)
    const { origin, child, exited } = server
    const requests = await Promise.all(
      Array.from({ length: HELD }, (_, i) => hold(origin, JSON.stringify({ title: `Held ${i}` }))),
    )
    // A connection that is kept alive, with nothing on it.
    await (await fetch(`${origin}/healthz`)).text()
    child.kill('SIGTERM')
    while (child.exitCode === null && child.signalCode === null && !(await refuses(origin)));
    expect(child.signalCode).toBe(null)
    const answers = await Promise.all(requests.map(({ finish }) => finish()))
    for (const answer of answers) {
      expect(answer).toMatch(/^HTTP\/1\.1 201 /)
      expect(answer).toMatch(/^connection: close\r$/im)
    }
    expect(await exited).toEqual([0, null])

    const again = await serve({ DATABASE_URL: url }, node)
    const kept = await fetch(`${again.origin}/v1/articles?limit=200`)
    expect(((await kept.json()) as { data: unknown[] }).data).toHaveLength(HELD)
    await stop(again)
  },
)

/** What Linux says of a process that lives. */
const statusOf = (pid: string): string => {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    return /^State:\tZ/m.test(status) ? '' : status
  } catch {
    return ''
  }
}
const childrenOf = (pid: number | undefined): string[] =>
  readdirSync('/proc').filter((name) => statusOf(name).includes(`\nPPid:\t${pid}\n`))

test.for(['SIGTERM', 'SIGKILL'] as const)(
  'worker processes end with the server on %s',
  async (signal) => {
    const { url } = migrated('sampleDatabase')
    const { origin, child, exited } = await serve({ DATABASE_URL: url, WORKERS: '1' })
    const whole = await fetch(`${origin}/v1/events/export?format=ndjson`)
    expect((await whole.text()).split('\n').length).toBeGreaterThan(2)
    const workers = childrenOf(child.pid)
    expect(workers).toHaveLength(1)
    child.kill(signal)
    expect(await exited).toEqual(signal === 'SIGTERM' ? [0, null] : [null, signal])
    const live = () => workers.filter((pid) => statusOf(pid) !== '')
    for (let attempt = 0; attempt < 500 && live().length > 0; attempt++) await sleep(20)
    expect(live()).toEqual([])
  },
)

test('worker processes leave it to the server when they end', async () => {
  const { url } = migrated('sampleDatabase')
  const { origin, child } = await serve({ DATABASE_URL: url, WORKERS: '1' })
  const stream = async () => (await fetch(`${origin}/v1/events/export?format=ndjson`)).text()
  const whole = await stream()
  const workers = childrenOf(child.pid)
  // Who ends a whole group of processes, as systemd and terminals do, ends worker processes in the middle of an answer.
  for (const pid of workers) {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.kill(Number(pid), signal)
  }
  expect(await stream()).toBe(whole)
  expect(childrenOf(child.pid)).toEqual(workers)
})

test('WORKERS=0 starts no process', async () => {
  const url = await ownDatabase('sampleDatabase')
  const server = await serve({ DATABASE_URL: url, WORKERS: '0' })
  const whole = await fetch(`${server.origin}/v1/events/export?format=ndjson`)
  expect((await whole.text()).split('\n').length).toBeGreaterThan(2)
  expect(childrenOf(server.child.pid)).toEqual([])
  expect((await stop(server)).code).toBe(0)
})

test('a port that is in use is named', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  await once(other, 'listening')
  onTestFinished(() => void other.close())
  const port = String((other.address() as AddressInfo).port)
  const { status, stderr } = dateline(['serve'], { DATABASE_URL: ':memory:', PORT: port })
  expect(stderr).toContain(`Port ${port} is in use`)
  expect(stderr).not.toMatch(/^\s+at /m)
  expect(status).toBe(1)
})

test('a configuration that is not valid names each variable that is wrong', () => {
  const { status, stderr } = dateline(['serve'], {
    PORT: '70000',
    LOG_LEVEL: 'loud',
    DATABASE_URL: 'mysql://localhost',
    CORS_ORIGINS: 'example.org',
    WORKERS: 'four',
  })
  const named = [...stderr.matchAll(/^ {2}([A-Z_]+): \S/gm)].map(([, name]) => name)
  expect(new Set(named)).toEqual(
    new Set(['PORT', 'LOG_LEVEL', 'DATABASE_URL', 'CORS_ORIGINS', 'WORKERS']),
  )
  expect(stderr).toMatch(/LOG_LEVEL: must be one of fatal, error, .* silent$/m)
  expect(stderr).not.toMatch(/^\s+at /m)
  expect(status).toBe(1)
})

test('a file that cannot be read or written is named in one line', async () => {
  const { folder } = scratch()
  const url = await ownDatabase()
  const feed = join(folder, 'feed.xml')
  writeFileSync(feed, '')
  const cases: [args: string[], said: string][] = [
    [['import', 'rss', '/none.xml'], '/none.xml: there is no such file or folder.'],
    [['import', 'rss', folder], `Nothing was imported from ${folder}: it is a folder`],
    [
      ['import', 'csv', feed, '--mapping', 'none.json'],
      'none.json: there is no such file or folder.',
    ],
    [['export', '--output', '/none/x.ndjson'], '/none/x.ndjson: there is no such file or folder.'],
  ]
  for (const [args, said] of cases) {
    const { status, stderr } = dateline(args, { DATABASE_URL: url })
    expect.soft(stderr.trim(), args.join(' ')).toBe(said)
    expect.soft(status).toBe(1)
  }
})

test('who has read enough of what a command prints is no error', async () => {
  const url = await ownDatabase()
  for (const args of ['openapi', 'export']) {
    const { status, stdout, stderr } = spawnSync(
      'sh',
      ['-c', `"$0" ${inRoot('bin/dateline.js')} ${args} | head -c 100`, process.execPath],
      { env: environment({ DATABASE_URL: url }), encoding: 'utf8' },
    )
    expect.soft(stderr, args).toBe('')
    if (args === 'openapi') expect.soft(stdout).toHaveLength(100)
    expect.soft(status).toBe(0)
  }
})

test('a database that cannot be opened is named', () => {
  const { folder } = scratch()
  const { status, stderr } = dateline(['migrate'], { DATABASE_URL: `file:${folder}` })
  expect(stderr).toContain(folder)
  expect(stderr).not.toMatch(/^\s+at /m)
  expect(status).toBe(1)
})

test('migrate makes the database, and does nothing to one that is up to date', () => {
  const { url } = scratch()
  for (const state of ['new', 'known']) {
    const { status, stdout, stderr } = dateline(['migrate'], { DATABASE_URL: url })
    expect(stderr).toContain(`${url} is up to date`)
    expect(stderr.includes('A new database was created')).toBe(state === 'new')
    expect(stdout).toBe('')
    expect(status).toBe(0)
  }
})

test('seed fills an empty database, and leaves any other alone', async () => {
  const url = await ownDatabase()
  const first = dateline(['seed'], { DATABASE_URL: url })
  expect(first.stderr).toMatch(/^Sample data: \d+ articles/)
  expect(first.status).toBe(0)
  const second = dateline(['seed'], { DATABASE_URL: url })
  expect(second.stderr).toMatch(/not empty/)
  expect(second.status).toBe(1)
})

test('openapi prints the document that is committed, whatever the configuration', () => {
  const { status, stdout, stderr } = dateline(['openapi'], { PORT: 'none' })
  expect(stdout).toBe(readFileSync(inRoot('openapi/openapi.json'), 'utf8'))
  expect(stderr).toBe('')
  expect(status).toBe(0)
})

const COMMANDS = ['serve', 'migrate', 'seed', 'keys', 'import', 'openapi']

test('--help lists the commands, and each explains itself', () => {
  const { status, stdout } = helpOf()
  expect(status).toBe(0)
  for (const command of COMMANDS) {
    expect(stdout).toMatch(new RegExp(`^ {2}${command} .*\\w`, 'm'))
    const help = helpOf(command)
    expect(help.stdout).toMatch(new RegExp(`^Usage: dateline ${command}`))
    expect(help.status).toBe(0)
  }
})

test('--version prints the version of the package', () => {
  const { version } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8')) as {
    version: string
  }
  expect(dateline(['--version'])).toMatchObject({ status: 0, stdout: `${version}\n` })
})

test.for([
  ['a command', ['serv'], /unknown command 'serv'.*serve/s],
  ['an option', ['serve', '--prot'], /unknown option '--prot'/],
  ['a data set', ['import', 'icews', 'file.csv'], /icews.*ucdp-ged/s],
] as const)('%s that is not known is refused', ([, args, message]) => {
  const { status, stdout, stderr } = dateline([...args], { DATABASE_URL: ':memory:', PORT: '0' })
  expect(stderr).toMatch(message)
  expect(stdout).toBe('')
  expect(status).not.toBe(0)
})

test("the command works on the system's Node.js, and passes on how it ended", async () => {
  const url = await ownDatabase()
  expect(dateline(['seed'], { DATABASE_URL: url }, OLDEST)).toMatchObject({ status: 0, stdout: '' })
  expect(dateline(['seed'], { DATABASE_URL: url }, OLDEST).status).toBe(1)
})
