import {
  closeSync,
  existsSync,
  fdatasyncSync,
  ftruncateSync,
  openSync,
  readFileSync,
  writeSync,
} from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { Change, ChangePage } from '../../src/changes/schema.ts'

/** The ways to follow a server: polling, long polling, and an event stream. */
export const WAYS = ['pages', 'waiting', 'events'] as const
export type Way = (typeof WAYS)[number]

/** What a follower saves in one line: the changes it has seen, and its cursor. */
export interface Saved {
  cursor: string
  /** Position, kind, id, version and name of what each change left; null when it is gone. */
  seen: [position: number, kind: string, id: string, version: number, name: string | null][]
}

/** The complete lines that a follower has saved; it may have been killed in the middle of one. */
export const savedIn = (file: string): { saved: Saved[]; bytes: number } => {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : ''
  const whole = text.slice(0, text.lastIndexOf('\n') + 1)
  const lines = whole.split('\n').filter(Boolean)
  return { saved: lines.map((line) => JSON.parse(line) as Saved), bytes: Buffer.byteLength(whole) }
}

const LIMIT = 200
const WAIT_SECONDS = 5
const PAUSE_MS = 20

const seenOf = ({ position, kind, id, version, ...one }: Change): Saved['seen'][number] => {
  const name = one.actor?.name ?? one.article?.title ?? one.event?.title ?? null
  return [position, kind, id, version, name]
}

type Save = (changes: Change[], cursor: string) => void

const followPages = async (
  url: string,
  since: string | undefined,
  isWaiting: boolean,
  save: Save,
) => {
  for (let cursor = since; ;) {
    const query = new URLSearchParams({ include: 'body', limit: String(LIMIT) })
    if (cursor !== undefined) query.set('since', cursor)
    if (isWaiting) query.set('wait', String(WAIT_SECONDS))
    const response = await fetch(`${url}?${query.toString()}`)
    if (!response.ok) throw new Error(`${response.status} ${await response.text()}`)
    const { data, page } = (await response.json()) as ChangePage
    if (data.length > 0) save(data, page.nextCursor)
    else if (!isWaiting) await pause(PAUSE_MS)
    cursor = page.nextCursor
  }
}

const followEvents = async (url: string, since: string | undefined, save: Save) => {
  const response = await fetch(`${url}/stream?include=body`, {
    headers: since === undefined ? {} : { 'Last-Event-ID': since },
  })
  if (!response.ok || !response.body) throw new Error(`${response.status}`)
  let text = ''
  for await (const chunk of response.body.pipeThrough(new TextDecoderStream())) {
    text += chunk
    const blocks = text.split('\n\n')
    text = blocks.pop() ?? ''
    const events = blocks.flatMap((block) => {
      const [, id = '', data = ''] = /^id: (.*)\nevent: change\ndata: (.*)$/.exec(block) ?? []
      return data === '' ? [] : [{ id, change: JSON.parse(data) as Change }]
    })
    const last = events.at(-1)
    if (last)
      save(
        events.map(({ change }) => change),
        last.id,
      )
  }
  throw new Error('the stream has ended')
}

/** Follows a server until it is killed, from where it was when it was killed the last time. */
const follow = async (url: string, way: Way, file: string): Promise<void> => {
  const { saved, bytes } = savedIn(file)
  const handle = openSync(file, existsSync(file) ? 'r+' : 'w')
  ftruncateSync(handle, bytes)
  let at = bytes
  const save: Save = (changes, cursor) => {
    const line = JSON.stringify({ cursor, seen: changes.map(seenOf) } satisfies Saved)
    at += writeSync(handle, `${line}\n`, at)
    fdatasyncSync(handle)
  }
  try {
    const since = saved.at(-1)?.cursor
    if (way === 'events') await followEvents(url, since, save)
    else await followPages(url, since, way === 'waiting', save)
  } finally {
    closeSync(handle)
  }
}

const [, script = '', url = '', way = '', file = ''] = process.argv
if (script === fileURLToPath(import.meta.url)) await follow(url, way as Way, file)
