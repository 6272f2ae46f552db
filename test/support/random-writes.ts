import { random } from './random.ts'
import { reporter } from './texts.ts'

/** Sends a request, and gives the status and the body of the answer. */
export type Send = (
  method: string,
  path: string,
  body?: unknown,
  headers?: Record<string, string>,
) => Promise<{ status: number; body: unknown }>

type Kind = 'article' | 'actor' | 'event'
const KINDS: readonly Kind[] = ['article', 'actor', 'event']
const LIMITS = { article: 16, actor: 14, event: 18 }
const NDJSON = 'application/x-ndjson'

const listOf = (id: string) => `/v1/${id.slice(0, id.indexOf('_'))}s`

/** What is there, and what resources are made of. */
const drawing = (seed: number) => {
  const rolls = random(seed)
  const { chance, int, pick } = rolls
  const { report, revise } = reporter(random(seed))
  const texts = [report(40)]
  for (let i = 1; i < 5; i++) texts.push(revise(texts[i - 1] ?? '', 0.03))
  const some = <T>(items: readonly T[], max: number): T[] => {
    const left = [...items]
    const found: T[] = []
    for (let n = int(0, Math.min(max, left.length)); n > 0; n--)
      found.push(...left.splice(int(0, left.length - 1), 1))
    return found
  }
  const SOURCES = [
    null,
    { name: 'Review', domain: 'review.example', country: 'LY' },
    { name: 'National', domain: 'national.example', country: 'AE' },
    { name: 'National', domain: 'national.example', country: null },
    { name: 'Wire' },
  ]
  const article = (actors: readonly string[]) => ({
    title: `Report ${int(1, 3)}`,
    summary: pick([null, 'Short.', 'Shorter.']),
    body: pick([null, ...texts]),
    publishedAt: pick([null, ...Array.from({ length: 9 }, (_, i) => `2024-09-0${i + 1}`)]),
    source: pick(SOURCES),
    standsAlone: chance(0.15),
    status: chance(0.15) ? 'withdrawn' : 'published',
    tags: some(['a', 'b', 'c'], 2),
    mentions: some(actors, 3).map((actorId) => ({ actorId, count: int(1, 5) })),
  })
  const actor = (actors: readonly string[]) => ({
    type: pick(['person', 'state', 'company']),
    name: `Name ${int(1, 12)}`,
    country: pick([null, null, 'LY', 'MT']),
    description: pick([null, 'One.', 'Two.']),
    aliases: some(['Other', 'Another'], 2).map((name) => ({ name })),
    affiliations: some(actors, 2).map((actorId) => ({ actorId, type: 'member_of' })),
  })
  const event = (actors: readonly string[], articles: readonly string[]) => ({
    title: `Meeting ${int(1, 5)}`,
    summary: pick([null, 'Long.', 'Longer.']),
    type: pick(['CONSULT', 'ASSAULT', 'PROTEST']),
    modality: chance(0.3) ? pick(['planned', 'hypothetical', 'denied']) : 'asserted',
    date: { start: `2024-08-0${int(1, 9)}` },
    location: pick([
      null,
      { name: 'Benghazi', country: 'LY' },
      { name: 'Valletta', country: 'MT' },
    ]),
    tags: some(['a', 'b', 'c'], 2),
    participants: some(actors, 3).map((actorId) => ({
      actorId,
      role: pick(['initiator', 'recipient', 'host']),
    })),
    evidence: some(articles, 3).map((articleId) => ({
      articleId,
      stance: pick(['supports', 'refutes', 'mentions']),
    })),
  })
  return { ...rolls, some, article, actor, event }
}

/**
 * Makes writes of every kind at random, by the API alone: it creates, changes, deletes, merges, unmerges, restores and
 * imports resources that embed one another. What the service refuses (409, 422) is a write too few.
 */
export const randomWrites = (send: Send, seed = 1) => {
  const { chance, int, pick, some, ...draw } = drawing(seed)
  const live: Record<Kind, string[]> = { article: [], actor: [], event: [] }
  const merged: string[] = []
  const known: string[] = []

  const made = (kind: Kind, id: string) => {
    if (!live[kind].includes(id)) live[kind].push(id)
    if (!known.includes(id)) known.push(id)
    if (merged.includes(id)) merged.splice(merged.indexOf(id), 1)
  }
  const gone = (kind: Kind, id: string) => {
    live[kind] = live[kind].filter((one) => one !== id)
  }
  const drawn = (kind: Kind, self = ''): Record<string, unknown> => {
    const actors = live.actor.filter((id) => id !== self)
    if (kind === 'article') return draw.article(actors)
    if (kind === 'actor') return draw.actor(actors)
    return draw.event(actors, live.article)
  }
  /** Sends a write; tells whether the service has taken it. */
  const sent = async (...request: Parameters<Send>) => {
    const { status, body } = await send(...request)
    const isRefused = status === 404 || status === 409 || status === 422
    if (status >= 300 && !isRefused)
      throw new Error(`${request[0]} ${request[1]} answers ${status}: ${JSON.stringify(body)}`)
    return isRefused ? null : { body }
  }
  const linksOf = async (event: string) => {
    const { body } = await send('GET', `/v1/events/${event}/evidence?limit=200`)
    return (body as { data: { id: string }[] }).data
  }

  const create = async (kind: Kind) => {
    const reply = await sent('POST', `/v1/${kind}s`, drawn(kind))
    if (reply) made(kind, (reply.body as { id: string }).id)
  }
  const change = async (kind: Kind) => {
    const id = pick(live[kind])
    const all = drawn(kind, id)
    if (chance(0.15)) return void (await sent('PUT', `/v1/${kind}s/${id}`, all))
    const fields = some(Object.entries(all), 3)
    await sent('PATCH', `/v1/${kind}s/${id}`, Object.fromEntries(fields))
  }
  const remove = async (kind: Kind) => {
    const id = pick(live[kind])
    const force = kind !== 'event' && chance(0.7) ? '?force=true' : ''
    if (await sent('DELETE', `/v1/${kind}s/${id}${force}`)) gone(kind, id)
  }
  const cite = async () => {
    const event = pick(live.event)
    const links = await linksOf(event)
    const link = links.length > 0 ? pick(links) : undefined
    const path = `/v1/events/${event}/evidence`
    const stance = pick(['supports', 'refutes', 'mentions'])
    if (!link || chance(0.4)) await sent('POST', path, { articleId: pick(live.article), stance })
    else if (chance(0.6)) await sent('PATCH', `${path}/${link.id}`, { stance })
    else await sent('DELETE', `${path}/${link.id}`)
  }
  const merge = async () => {
    const [survivor, duplicateId] = some(live.actor, 2)
    if (survivor === undefined || duplicateId === undefined) return
    if (!(await sent('POST', `/v1/actors/${survivor}/merge`, { duplicateId }))) return
    gone('actor', duplicateId)
    merged.push(duplicateId)
  }
  const unmerge = async () => {
    const id = pick(merged)
    if (await sent('POST', `/v1/actors/${id}/unmerge`)) made('actor', id)
  }
  const restore = async () => {
    const id = pick(known)
    const reply = await sent('POST', `${listOf(id)}/${id}/restore`, { version: int(1, 4) })
    if (reply) made(id.slice(0, id.indexOf('_')) as Kind, id)
  }
  /** Some resources at once, new ones and known ones by their external ids, which refer to each other. */
  const bulk = async () => {
    const lines = some(KINDS, 3).flatMap((kind) => {
      const value = `${kind} ${int(1, 6)}`
      const line = { [kind]: { ...drawn(kind), externalIds: [{ scheme: 'desk', value }] } }
      return chance(0.5) ? [line, line] : [line]
    })
    if (lines.length === 0) return
    const text = `${lines.map((line) => JSON.stringify(line)).join('\n')}\n`
    const reply = await sent('POST', '/v1/import', text, { 'Content-Type': NDJSON })
    const results = typeof reply?.body === 'string' ? reply.body.split('\n') : []
    for (const result of results.filter(Boolean)) {
      const { collection, id, status } = JSON.parse(result) as Record<string, string>
      if (status === 'created' || status === 'updated') made(collection as Kind, id ?? '')
    }
  }

  return {
    /** Makes one write, and tells what kind it was. */
    write: async (): Promise<string> => {
      const lacking = KINDS.find((kind) => live[kind].length < 3)
      if (lacking) return create(lacking).then(() => `create ${lacking}`)
      const kind = pick(KINDS)
      const isFull = live[kind].length >= LIMITS[kind]
      const [name, write] = pick<[string, () => Promise<void>]>([
        [`create ${kind}`, () => (isFull ? remove(kind) : create(kind))],
        [`change ${kind}`, () => change(kind)],
        [`change ${kind}`, () => change(kind)],
        [`change ${kind}`, () => change(kind)],
        [`remove ${kind}`, () => (isFull || chance(0.4) ? remove(kind) : change(kind))],
        ['evidence', cite],
        ['merge', () => (chance(0.5) ? merge() : cite())],
        ['unmerge', () => (merged.length > 0 ? unmerge() : change('actor'))],
        ['restore', restore],
        ['import', bulk],
      ])
      await write()
      return name
    },
  }
}
