import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import type { Revision } from '../../src/history/schema.ts'
import { patched } from './history.ts'
import { wholeList } from './whole.ts'

/** The acknowledged state of a resource: its version and its number of links. */
interface Acknowledged {
  version: number
  title: string
  participants: number
  evidence: number
}

/** All acknowledged writes. */
export interface Ledger {
  articles: Set<string>
  events: Map<string, Acknowledged>
}

export const ledger = (): Ledger => ({ articles: new Set(), events: new Map() })

interface Event {
  id: string
  version: number
  title: string
  participants: unknown[]
  evidence: unknown[]
}

const LINKS = 3
const BULK = 40

const send = async <T>(url: string, method: string, body: object): Promise<T> => {
  const response = await fetch(url, {
    method,
    headers: {
      'Content-Type': method === 'PATCH' ? 'application/merge-patch+json' : 'application/json',
    },
    body: JSON.stringify(body),
  })
  if (!response.ok) throw new Error(`${method} ${url}: ${response.status}`)
  return (await response.json()) as T
}

const text = (name: string) =>
  Array.from({ length: 60 }, (_, i) => `Sentence ${i} of ${name}.`).join(' ')

const note = ({ events }: Ledger, { id, version, title, participants, evidence }: Event) =>
  events.set(id, { version, title, participants: participants.length, evidence: evidence.length })

/** Creates articles and an event with them as evidence, and changes it, over and over. */
const single = async (origin: string, name: string, known: Ledger, actors: string[]) => {
  for (let round = 0; ; round++) {
    const evidence: { articleId: string; quote: string }[] = []
    for (let i = 0; i < LINKS; i++) {
      const title = `${name} ${round} ${i}`
      const { id } = await send<{ id: string }>(`${origin}/v1/articles`, 'POST', {
        title,
        body: text(title),
        tags: [name],
        mentions: actors.map((actorId) => ({ actorId })),
      })
      known.articles.add(id)
      evidence.push({ articleId: id, quote: `Sentence 5 of ${title}.` })
    }
    const made = await send<Event>(`${origin}/v1/events`, 'POST', {
      title: `Event of ${name} ${round}`,
      type: 'CONSULT',
      date: { start: '2024-08-27' },
      location: { latitude: 32.1, longitude: 20.1 },
      participants: actors.map((actorId) => ({ actorId, role: 'participant' })),
      evidence,
    })
    note(known, made)
    for (let i = 0; i < 2; i++)
      note(
        known,
        await send<Event>(`${origin}/v1/events/${made.id}`, 'PATCH', {
          title: `Event of ${name} ${round}, change ${i}`,
        }),
      )
  }
}

/** Imports lines that refer to each other, and records those that were answered. */
const bulk = async (origin: string, name: string, known: Ledger, actors: string[]) => {
  for (let round = 0; ; round++) {
    const lines = Array.from({ length: BULK }, (_, i) => {
      const title = `${name} ${round} ${i}`
      const article = { key: title, article: { title, body: text(title), tags: [name] } }
      const event = {
        event: {
          title: `Event of ${title}`,
          type: 'CONSULT',
          date: { start: '2024-08-27' },
          participants: actors.map((actorId) => ({ actorId, role: 'participant' })),
          evidence: [{ article: { key: title }, quote: `Sentence 7 of ${title}.` }],
        },
      }
      return `${JSON.stringify(article)}\n${JSON.stringify(event)}\n`
    })
    const response = await fetch(`${origin}/v1/import`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-ndjson' },
      body: lines.join(''),
    })
    if (!response.ok || !response.body) throw new Error(`import: ${response.status}`)
    for await (const line of createInterface(Readable.fromWeb(response.body as never))) {
      const { id, collection, status, line: at } = JSON.parse(line) as Record<string, unknown>
      if (status !== 'created') throw new Error(line)
      if (collection === 'article') known.articles.add(String(id))
      else
        known.events.set(String(id), {
          version: 1,
          title: `Event of ${name} ${round} ${Number(at) / 2 - 1}`,
          participants: actors.length,
          evidence: 1,
        })
    }
  }
}

/**
 * Runs writers, of single resources and of imports, until the server is gone.
 *
 * @param known records the acknowledged writes
 */
export const write = async (origin: string, writers: number, known: Ledger): Promise<void> => {
  const { data } = (await (await fetch(`${origin}/v1/actors?limit=3`)).json()) as {
    data: { id: string }[]
  }
  const actors = data.map(({ id }) => id)
  const run = Array.from({ length: writers }, (_, w) =>
    (w % 4 === 3 ? bulk : single)(origin, `Writer ${w}`, known, actors),
  )
  await Promise.allSettled(run)
}

/** How many of the last written events have their revisions checked. */
const FOLLOWED = 20

/** The events whose revisions, applied in order, do not give the current state. */
export const outOfStep = async (origin: string, known: Ledger): Promise<string[]> => {
  const get = async <T>(path: string) => (await (await fetch(`${origin}${path}`)).json()) as T
  const faults: string[] = []
  for (const id of [...known.events.keys()].slice(-FOLLOWED)) {
    const event = await get<Event>(`/v1/events/${id}`)
    const { data } = await get<{ data: Revision[] }>(`/v1/events/${id}/revisions?limit=200`)
    const versions = data.map(({ version }) => version)
    const state = data
      .toReversed()
      .reduce<unknown>((before, { patch }) => patched(before, patch), null) as Event
    const isSame =
      versions.join() === Array.from(data, (_, i) => event.version - i).join() &&
      state.title === event.title &&
      state.participants.length === event.participants.length &&
      state.evidence.length === event.evidence.length
    if (!isSame) faults.push(`the revisions of ${id} lead elsewhere`)
  }
  return faults
}

/** The acknowledged writes that a server has lost; a later version is not a loss. */
export const lost = async (origin: string, known: Ledger): Promise<string[]> => {
  const faults: string[] = []
  const ids = async (list: string) => {
    const response = await fetch(`${origin}${wholeList(list)}`)
    const found = new Map<string, Event>()
    for (const line of (await response.text()).split('\n').filter(Boolean)) {
      const one = JSON.parse(line) as Event
      found.set(one.id, one)
    }
    return found
  }
  const articles = await ids('articles')
  for (const id of known.articles) if (!articles.has(id)) faults.push(`${id} is lost`)
  const events = await ids('events')
  for (const [id, { version, title, participants, evidence }] of known.events) {
    const event = events.get(id)
    if (!event) faults.push(`${id} is lost`)
    else if (event.version < version || (event.version === version && event.title !== title))
      faults.push(`${id} is in version ${event.version}, ${version} was acknowledged`)
    else if (event.participants.length !== participants || event.evidence.length !== evidence)
      faults.push(`${id} is half there`)
  }
  for (const { id, title, participants, evidence } of events.values())
    if (title.startsWith('Event of Writer') && (participants.length !== 3 || evidence.length === 0))
      faults.push(`${id} is half there`)
  return faults
}
