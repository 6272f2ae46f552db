/**
 * Makes the pictures of the explorer in docs/explorer/, of the sample data:
 *
 *     npm run screenshots
 */
import { spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { chromium } from 'playwright-core'

const FOLDER = 'docs/explorer'
const DESKTOP = { width: 1280, height: 860 }
const PHONE = { width: 390, height: 780 }
const MEETING = 'event_01j6ne713rfb1r7q31ydrk7ghh'
const ARTICLE = 'article_01j6ne5r38eb4ramjch2msqfqg'
const HAFTAR = 'actor_01j6ne3900fpessv41p9yppbge'
const [BERNDT, BERNT] = ['actor_01j6ne3aygfcas344pr6cyzta2', 'actor_01j6ne3bxrevsrt0460kpp16gg']

interface Picture {
  name: string
  path: string
  viewport?: { width: number; height: number }
  colorScheme?: 'light' | 'dark'
}

const PICTURES: Picture[] = [
  { name: 'timeline', path: 'explore/timeline' },
  { name: 'timeline-dark', path: 'explore/timeline?country=LY', colorScheme: 'dark' },
  { name: 'map', path: 'explore/map' },
  { name: 'network', path: 'explore/network' },
  { name: 'events', path: 'explore/events?q=haftar' },
  { name: 'event', path: `explore/event/${MEETING}` },
  { name: 'article', path: `explore/article/${ARTICLE}` },
  { name: 'edit', path: `explore/edit/${MEETING}` },
  { name: 'actor', path: `explore/actor/${HAFTAR}` },
  { name: 'merge', path: `explore/merge/${BERNDT}?with=${BERNT}` },
  { name: 'phone', path: 'explore/timeline', viewport: PHONE },
]

const service = spawn(process.execPath, ['bin/dateline.js', 'serve', '--sample'], {
  env: { ...process.env, PORT: '0', DATABASE_URL: ':memory:', LOG_LEVEL: 'warn' },
  stdio: ['ignore', 'inherit', 'pipe'],
})
const origin = await new Promise<string>((resolve, reject) => {
  createInterface(service.stderr).on('line', (line) => {
    const [, found] = /^Dateline .* on (http:\S+)$/.exec(line) ?? []
    if (found) resolve(found)
  })
  service.once('exit', () => reject(new Error('The service does not start.')))
})
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
})
/** A picture as WebP, a third of the size: the browser makes it. */
const asWebp = async (png: Buffer): Promise<Buffer> => {
  const page = await browser.newPage()
  const url = await page.evaluate<string>(`(async () => {
    const image = new Image()
    image.src = 'data:image/png;base64,${png.toString('base64')}'
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = image.width
    canvas.height = image.height
    canvas.getContext('2d').drawImage(image, 0, 0)
    return canvas.toDataURL('image/webp', 0.9)
  })()`)
  await page.close()
  return Buffer.from(url.replace(/^.*,/, ''), 'base64')
}
try {
  mkdirSync(FOLDER, { recursive: true })
  for (const { name, path, viewport = DESKTOP, colorScheme = 'light' } of PICTURES) {
    const page = await browser.newPage({ viewport, colorScheme, reducedMotion: 'reduce' })
    await page.goto(`${origin}/${path}`)
    await page.locator('main').waitFor()
    await page.waitForLoadState('networkidle')
    await page.locator('[aria-busy=true]').first().waitFor({ state: 'detached' })
    writeFileSync(`${FOLDER}/${name}.webp`, await asWebp(await page.screenshot()))
    await page.close()
  }
} finally {
  await browser.close()
  service.kill('SIGTERM')
}
