import { execFile, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { build } from 'esbuild'
import { chromium } from 'playwright-core'
import { expect, inject, onTestFinished, test } from 'vitest'

const run = promisify(execFile)
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const bin = (name: string) => here(`../node_modules/.bin/${name}`)
const main = here('runtimes/main.js')

test.for([
  ['Node', process.execPath, [main]],
  ['Bun', bin('bun'), ['run', main]],
  ['Deno', bin('deno'), ['run', '--quiet', '--allow-net', '--allow-env', '--no-prompt', main]],
] as const)('it runs in %s', async ([name, command, given]) => {
  const { stdout } = await run(command, [...given, inject('service'), name])
  expect(stdout.trim()).toBe('ok')
})

const bundle = async (entry: string, format: 'esm' | 'iife'): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: [here(entry)],
    bundle: true,
    format,
    globalName: format === 'iife' ? 'dateline' : '',
    target: 'es2022',
    write: false,
  })
  return outputFiles[0]?.text ?? ''
}

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

test('it runs in a worker of workerd', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-worker-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  writeFileSync(join(folder, 'worker.js'), await bundle('runtimes/worker.js', 'esm'))
  const port = await freePort()
  writeFileSync(
    join(folder, 'config.capnp'),
    `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = (
      modules = [(name = "worker", esModule = embed "worker.js")],
      compatibilityDate = "2025-01-01",
      globalOutbound = "loopback",
    )),
    (name = "loopback", network = (allow = ["private", "local"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "main")],
);
`,
  )
  const worker = spawn(bin('workerd'), ['serve', join(folder, 'config.capnp')], {
    stdio: 'inherit',
  })
  onTestFinished(() => void worker.kill())
  const url = `http://127.0.0.1:${port}/?service=${encodeURIComponent(inject('service'))}`
  let answer: Response | undefined
  for (let attempt = 0; attempt < 100 && !answer; attempt++) {
    answer = await fetch(url).catch(() => undefined)
    if (!answer) await new Promise((resolve) => setTimeout(resolve, 100))
  }
  expect(await answer?.text()).toBe('ok')
})

test('it runs in a browser', async () => {
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
  })
  onTestFinished(() => browser.close())
  const page = await browser.newPage({ bypassCSP: true })
  await page.goto(`${inject('service')}/docs`)
  await page.addScriptTag({ content: await bundle('runtimes/tour.js', 'iife') })
  const told = await page.evaluate(
    // The name that the bundle is given.
    (service) =>
      (
        globalThis as unknown as { dateline: { tour: (...given: string[]) => Promise<string> } }
      ).dateline.tour(service, 'a browser'),
    inject('service'),
  )
  expect(told).toBe('ok')

  // The service has no CORS_ORIGINS: a page from elsewhere may not read what it answers.
  await page.goto(inject('proxy'))
  await page.addScriptTag({ content: await bundle('runtimes/tour.js', 'iife') })
  const refusals = await page.evaluate(
    (service) =>
      (
        globalThis as unknown as { dateline: { refusals: (url: string) => Promise<unknown> } }
      ).dateline.refusals(service),
    inject('service'),
  )
  const address = `GET ${inject('service')}/healthz`
  const { origin } = new URL(inject('proxy'))
  expect(refusals).toEqual([
    ['ConfigurationError', 1, `${address}: CORS_ORIGINS lacks ${origin}`],
    ['ConnectionError', 2, expect.stringContaining('GET http://127.0.0.1:1/healthz: ')],
  ])
})
