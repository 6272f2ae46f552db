import { expect, test } from 'vitest'
import type { Actor } from '../../src/actors/schema.ts'
import type { Article } from '../../src/articles/schema.ts'
import type { Change } from '../../src/changes/schema.ts'
import type { Event } from '../../src/events/schema.ts'
import { check } from '../support/check.ts'
import {
  ACTORS,
  ARTICLES,
  EVENTS,
  expected,
  queryOf,
  readWorld,
  walk,
  type Collection,
} from '../support/collections.ts'
import { patched, revisionsOf, statesOf } from '../support/history.ts'
import { mergeModel, type Fields, type Link, type Owner } from '../support/merge-model.ts'
import { random } from '../support/random.ts'
import { startService, type Reply, type Service } from '../support/service.ts'

/** How many writes there are; the long form is MERGE_OPERATIONS=20000. */
const OPERATIONS = Number(process.env['MERGE_OPERATIONS'] ?? 400)
const SEED = Number(process.env['SEED'] ?? 1)
/** After how many of them all is compared, and every filter. */
const COMPARED_EVERY = 50
const FILTERED_EVERY = Math.max(200, OPERATIONS / 10)

const NAMES = Array.from({ length: 14 }, (_, i) => `Name ${i}`)
const TAGS = ['a', 'b', 'c', 'd', 'e']
const IDS = Array.from({ length: 8 }, (_, i) => String(i))
const COUNTRIES = [null, null, 'LY', 'MT', 'TN']
const ROLES = ['initiator', 'recipient', 'host']
const LIMITS = { actors: 24, events: 20, articles: 16 }

type State = { fields: Fields } | { links: Link[]; evidence: string[] }

const collectionsOf = [ARTICLES, ACTORS, EVENTS] as unknown as Collection[]

/** Every filter of the lists, one at a time, finds what it ought to of what there is. */
const compareFilters = async (service: Service): Promise<number> => {
  const world = await readWorld(service)
  let compared = 0
  for (const collection of collectionsOf) {
    for (const [name, { values }] of Object.entries(collection.filters)) {
      if (name === 'radiusKm') continue
      for (const value of values(world).slice(0, 3)) {
        const asked: [string, string[]][] = [[name, [value]]]
        const query = queryOf(collection, asked)
        const { items } = await walk<{ id: string }>(service, `${collection.url}?${query}`)
        expect(
          items.map(({ id }) => id),
          `${collection.url}?${query}`,
        ).toEqual(expected(collection, world, asked))
        compared++
      }
    }
  }
  return compared
}

/** Whoever follows the feed from its beginning holds what the service holds. */
const compareFeed = async (service: Service): Promise<void> => {
  const held = new Map<string, number>()
  for (let since = ''; ;) {
    const { body } = await service.get(`/v1/changes?limit=200${since}`)
    for (const { id, kind, version } of body.data as Change[]) {
      expect(version, id).toBeGreaterThan(held.get(id) ?? 0)
      if (kind === 'delete' || kind === 'merge') held.delete(id)
      else held.set(id, version)
    }
    if (!body.page.hasMore) break
    since = `&since=${body.page.nextCursor}`
  }
  const states = await statesOf(service)
  expect(held).toEqual(new Map([...states].map(([id, { version }]) => [id, version])))
  for (const [id, { state }] of states) {
    const revisions = await revisionsOf(service, id)
    const made = revisions.reduce<unknown>((before, { patch }) => patched(before, patch), null)
    expect(made, id).toEqual(state)
  }
}

test(
  'merges and their undoing under random writes leave what a model of them says',
  { timeout: 120_000 + OPERATIONS * 200 },
  async () => {
    const service = startService({ empty: true })
    const { get, post, put, patch, remove } = service
    const { chance, int, pick, next } = random(SEED)
    const model = mergeModel()
    /** What each resource was in each version; null when it was gone. */
    const pasts = new Map<string, (State | null)[]>()
    const isOwner = (id: string) => model.owners.has(id)
    const listOf = (id: string) => `/v1/${id.slice(0, id.indexOf('_'))}s`

    const stateOf = (id: string): State => {
      const owner = model.owners.get(id)
      if (owner) return { links: model.seen(owner), evidence: [...owner.evidence] }
      return { fields: structuredClone(model.actor(id).fields) }
    }
    const versionOf = (id: string) => pasts.get(id)?.length ?? 0
    const push = (id: string, state: State | null = stateOf(id)) =>
      pasts.set(id, [...(pasts.get(id) ?? []), state])
    /** Notes what a write has made of a resource, which it need not have changed. */
    const written = (reply: Reply, status: number, id: string): void => {
      expect(reply.status, reply.text).toBe(status)
      const version = versionOf(id)
      expect([version, version + 1]).toContain(reply.body.version)
      if (reply.body.version > version) push(id)
      else expect(stateOf(id)).toEqual(pasts.get(id)?.at(-1))
    }

    const live = () => [...model.actors.values()].filter((one) => one.live).map(({ id }) => id)
    const merged = () =>
      [...model.actors.values()].filter(({ into }) => into !== null).map(({ id }) => id)
    const deleted = () =>
      [...model.actors.values()].filter((one) => !one.live && one.into === null).map(({ id }) => id)
    const ownersOf = (kind: 'event' | 'article', isLive = true) =>
      [...model.owners.values()].filter(
        (one) => one.live === isLive && one.id.startsWith(`${kind}_`),
      )
    const some = <T>(items: readonly T[], max: number): T[] => {
      const left = [...items]
      const found: T[] = []
      for (let n = int(0, Math.min(max, left.length)); n > 0; n--)
        found.push(...left.splice(int(0, left.length - 1), 1))
      return found
    }
    const linkable = () =>
      model.actors
        .values()
        .filter(({ id }) => model.actor(model.root(id)).live)
        .map(({ id }) => id)
        .toArray()

    const drawLinks = (kind: 'event' | 'article'): Link[] => {
      const found = new Map<string, Link>()
      for (const id of some(linkable(), 4)) {
        const key = kind === 'event' ? pick(ROLES) : ''
        found.set(`${model.root(id)} ${key}`, [id, key, kind === 'event' ? 1 : int(1, 9)])
      }
      return [...found.values()]
    }
    const printLinks = (kind: 'event' | 'article', links: readonly Link[]) =>
      kind === 'event'
        ? { participants: links.map(([actorId, role]) => ({ actorId, role })) }
        : { mentions: links.map(([actorId, , count]) => ({ actorId, count })) }
    const drawFields = (): Fields => {
      const [name, ...aliases] = [pick(NAMES), ...some(NAMES, 3)]
      return {
        name,
        aliases: new Set(aliases.filter((one) => one !== name)),
        tags: new Set(some(TAGS, 3)),
        externalIds: new Set(some(IDS, 1)),
        country: pick(COUNTRIES),
      }
    }
    const print = (fields: Fields) => ({
      type: 'person',
      name: fields.name,
      aliases: [...fields.aliases].map((name) => ({ name })),
      tags: [...fields.tags],
      externalIds: [...fields.externalIds].map((value) => ({ scheme: 'x', value })),
      country: fields.country,
    })
    const holderOf = (fields: Fields, but?: string) =>
      live().find(
        (id) =>
          id !== but && !model.actor(id).fields.externalIds.isDisjointFrom(fields.externalIds),
      )

    const createActor = async () => {
      const fields = drawFields()
      const reply = await post('/v1/actors', print(fields))
      const held = holderOf(fields)
      expect(reply.status, reply.text).toBe(held === undefined ? 201 : 409)
      if (held !== undefined) return
      model.actors.set(reply.body.id, {
        id: reply.body.id,
        live: true,
        into: null,
        fields,
        own: null,
      })
      push(reply.body.id)
    }
    const createOwner = async (kind: 'event' | 'article') => {
      const links = drawLinks(kind)
      const evidence =
        kind === 'event'
          ? some(
              ownersOf('article').map(({ id }) => id),
              2,
            )
          : []
      const reply = await post(`/v1/${kind}s`, {
        title: `T${int(1, 9)}`,
        tags: some(TAGS, 2),
        ...printLinks(kind, links),
        ...(kind === 'event'
          ? {
              type: pick(['CONSULT', 'ASSAULT']),
              date: { start: `2024-08-0${int(1, 9)}` },
              evidence: evidence.map((articleId) => ({ articleId })),
            }
          : { publishedAt: `2024-08-0${int(1, 9)}` }),
      })
      expect(reply.status, reply.text).toBe(201)
      const owner: Owner = {
        id: reply.body.id,
        live: true,
        entries: [],
        totals: new Map(),
        evidence: new Set(evidence),
      }
      model.owners.set(owner.id, owner)
      model.link(owner, links)
      push(owner.id)
    }
    const writeActor = async () => {
      const id = pick(live())
      const drawn = drawFields()
      const whole = chance(0.3)
      const { fields } = model.actor(id)
      const names = whole
        ? (Object.keys(drawn) as (keyof Fields)[])
        : some(['aliases', 'tags', 'externalIds', 'country'] as (keyof Fields)[], 4)
      const after = { ...fields, ...Object.fromEntries(names.map((name) => [name, drawn[name]])) }
      after.aliases = new Set([...after.aliases].filter((name) => name !== after.name))
      const printed = print(after)
      const held = holderOf(after, id)
      const reply = whole
        ? await put(`/v1/actors/${id}`, printed)
        : await patch(
            `/v1/actors/${id}`,
            Object.fromEntries(names.map((name) => [name, printed[name]])),
          )
      if (held !== undefined) return expect(reply.status, reply.text).toBe(409)
      model.actor(id).fields = after
      return written(reply, 200, id)
    }
    const writeOwner = async (kind: 'event' | 'article') => {
      const owner = pick(ownersOf(kind))
      const links = drawLinks(kind)
      const reply = await patch(`/v1/${kind}s/${owner.id}`, printLinks(kind, links))
      model.link(owner, links)
      written(reply, 200, owner.id)
    }
    const deleteActor = async (isForced: boolean) => {
      const id = pick(live())
      const held = model.ownersOf(id)
      const reply = await remove(`/v1/actors/${id}${isForced ? '?force=true' : ''}`)
      if (held.length > 0 && !isForced) return expect(reply.status, reply.text).toBe(409)
      expect(reply.status, reply.text).toBe(204)
      model.actor(id).live = false
      model.unlink(id)
      push(id, null)
      for (const owner of held) push(owner.id)
    }
    const deleteOwner = async (kind: 'event' | 'article') => {
      const owner = pick(ownersOf(kind))
      const citing = ownersOf('event').filter(({ evidence }) => evidence.has(owner.id))
      const isForced = chance(0.7)
      const force = isForced && kind === 'article' ? '?force=true' : ''
      const reply = await remove(`/v1/${kind}s/${owner.id}${force}`)
      if (citing.length > 0 && !isForced) return expect(reply.status, reply.text).toBe(409)
      expect(reply.status, reply.text).toBe(204)
      owner.live = false
      model.link(owner, [])
      push(owner.id, null)
      for (const event of citing) {
        event.evidence.delete(owner.id)
        push(event.id)
      }
    }
    const merge = async () => {
      const [survivor, duplicate] = [pick(live()), pick(live())]
      const reply = await post(`/v1/actors/${survivor}/merge`, { duplicateId: duplicate })
      if (survivor === duplicate) return expect(reply.status).toBe(422)
      expect(reply.status, reply.text).toBe(200)
      const moved = model.ownersOf(duplicate)
      model.merge(survivor, duplicate)
      for (const owner of moved) push(owner.id)
      push(duplicate, null)
      push(survivor)
      expect(reply.body.version).toBe(versionOf(survivor))
    }
    const unmerge = async () => {
      const id = pick(merged())
      const survivor = model.root(id)
      const reply = await post(`/v1/actors/${id}/unmerge`, undefined)
      expect(reply.status, reply.text).toBe(200)
      const { changed, countries } = model.unmerge(id)
      for (const one of [reply.body.actor, reply.body.survivor] as (Actor | null)[]) {
        if (!one) continue
        expect([...(countries.get(one.id) ?? [])], one.id).toContain(one.country)
        model.actor(one.id).fields.country = one.country
        push(one.id)
        expect(one.version).toBe(versionOf(one.id))
      }
      expect(reply.body.survivor === null).toBe(!model.actor(survivor).live)
      for (const owner of changed) push(owner.id)
    }
    const restore = async () => {
      const id = pick([...pasts.keys()])
      const past = pasts.get(id) ?? []
      const version = int(1, past.length)
      const state = past[version - 1]
      const reply = await post(`${listOf(id)}/${id}/restore`, { version })
      if (!isOwner(id) && model.actor(id).into !== null)
        return expect(reply.status, reply.text).toBe(409)
      if (!state) return expect(reply.status, reply.text).toBe(422)
      if ('fields' in state) {
        if (holderOf(state.fields, id) !== undefined)
          return expect(reply.status, reply.text).toBe(409)
        const node = model.actor(id)
        node.fields = structuredClone(state.fields)
        node.live = true
        return written(reply, 200, id)
      }
      const owner = model.owners.get(id)
      if (!owner) throw new Error(`no owner ${id}`)
      const isLost =
        state.links.some(([one]) => !model.actor(model.root(one)).live) ||
        state.evidence.some((one) => !model.owners.get(one)?.live)
      if (isLost) return expect(reply.status, reply.text).toBe(409)
      const links = new Map<string, Link>()
      for (const [one, key, count] of state.links) {
        const known = links.get(`${model.root(one)} ${key}`)?.[2] ?? 0
        links.set(`${model.root(one)} ${key}`, [
          model.root(one),
          key,
          key === '' ? known + count : 1,
        ])
      }
      owner.live = true
      owner.evidence = new Set(state.evidence)
      model.link(owner, [...links.values()])
      return written(reply, 200, id)
    }
    /** A write to the id of a merged actor. */
    const writeMerged = async () => {
      const id = pick(merged())
      const survivor = model.root(id)
      const url = `/v1/actors/${id}`
      const headers: Record<string, string> = chance(0.5)
        ? { 'If-Match': pick(['*', `"${versionOf(survivor)}"`, `"${versionOf(id)}"`, '"1"']) }
        : {}
      const reply = await pick([
        () => put(url, print(drawFields()), headers),
        () => patch(url, { tags: ['z'] }, headers),
        () => remove(url, headers),
        () => remove(`${url}?force=true`, headers),
        () => post(`${url}/merge`, { duplicateId: pick(live()) }, headers),
      ])()
      if (!model.actor(survivor).live) return expect(reply.status, reply.text).toBe(404)
      expect(reply.status, reply.text).toBe(409)
      expect(reply.body.conflicts).toMatchObject([{ collection: 'actor', id: survivor }])
    }

    const compare = async (at: string) => {
      const world = await readWorld(service)
      const sorted = (values: Iterable<string>) => [...values].toSorted()
      const seenIn = (one: Event | Article) =>
        'participants' in one
          ? one.participants.map(({ actor, role }) => `${actor.id} ${role}`)
          : one.mentions.map(({ actor, count }) => `${actor.id} ${count}`)
      const shown = {
        actors: world.actors.map((one) => [
          one.id,
          one.version,
          one.name,
          sorted(one.aliases.map(({ name }) => name)),
          sorted(one.tags),
          sorted(one.externalIds.map(({ value }) => value)),
          one.country,
          one.eventCount,
          one.articleCount,
        ]),
        owners: [...world.events, ...world.articles].map((one) => [
          one.id,
          one.version,
          sorted(seenIn(one)),
          sorted('evidence' in one ? one.evidence.map(({ article }) => article.id) : []),
        ]),
      }
      const counted = (id: string, kind: string) =>
        model.ownersOf(id).filter((owner) => owner.id.startsWith(kind)).length
      const wanted = {
        actors: live().map((id) => {
          const { name, aliases, tags, externalIds, country } = model.actor(id).fields
          return [
            id,
            versionOf(id),
            name,
            sorted(aliases),
            sorted(tags),
            sorted(externalIds),
            country,
            counted(id, 'event_'),
            counted(id, 'article_'),
          ]
        }),
        owners: [...ownersOf('event'), ...ownersOf('article')].map((owner) => [
          owner.id,
          versionOf(owner.id),
          sorted(
            model
              .seen(owner)
              .map(([id, key, count]) => `${id} ${owner.id.startsWith('event_') ? key : count}`),
          ),
          sorted(owner.evidence),
        ]),
      }
      const byId = <T extends { toString: () => string }>(rows: T[]) =>
        new Map(rows.map((row) => [String(row).split(',')[0], row]))
      expect(byId(shown.actors), at).toEqual(byId(wanted.actors))
      expect(byId(shown.owners), at).toEqual(byId(wanted.owners))
      for (const id of merged()) {
        const { status, headers } = await get(`/v1/actors/${id}`)
        const to = model.root(id)
        expect([status, headers.get('location')], `${at}: ${id}`).toEqual(
          model.actor(to).live ? [308, `/v1/actors/${to}`] : [404, null],
        )
      }
    }

    const operate = async () => {
      const n = next()
      if (live().length < 6 || (n < 0.1 && live().length < LIMITS.actors)) return createActor()
      for (const kind of ['event', 'article'] as const) {
        const count = ownersOf(kind).length
        if (count < 3 || (chance(0.05) && count < LIMITS[`${kind}s`])) return createOwner(kind)
      }
      if (n < 0.2) return writeActor()
      if (n < 0.4) return writeOwner(pick(['event', 'article'] as const))
      if (n < 0.46) return deleteActor(chance(0.4))
      if (n < 0.5) return deleteOwner(pick(['event', 'article'] as const))
      if (n < 0.66) return merge()
      if (n < 0.8 && merged().length > 0) return unmerge()
      if (n < 0.88) return restore()
      if (merged().length > 0) return writeMerged()
      return deleted().length > 0 ? restore() : merge()
    }

    let filtered = 0
    for (let i = 1; i <= OPERATIONS; i++) {
      const at = `operation ${i} of seed ${SEED}`
      try {
        await operate()
      } catch (error) {
        throw new Error(`${at}: ${(error as Error).message}`, { cause: error })
      }
      if (i % COMPARED_EVERY === 0 || process.env['MERGE_EVERY']) await compare(at)
      if (i % FILTERED_EVERY === 0) filtered += await compareFilters(service)
    }
    expect(filtered).toBeGreaterThan(0)
    await compareFeed(service)
    expect(await check(service.file, 'drizzle')).toEqual([])
  },
)

test(
  'merges of actors that are affiliated with each other can be undone, and keep every link in step',
  { timeout: 120_000 + OPERATIONS * 200 },
  async () => {
    const service = startService({ empty: true })
    const { post, patch, remove } = service
    const { chance, int, next, pick } = random(SEED)
    const live = new Set<string>()
    const merged = new Set<string>()
    const gone = new Set<string>()
    const all = () => [...live, ...merged, ...gone]
    const drawn = () =>
      Array.from({ length: int(0, 4) }, () => ({
        actorId: pick([...live, ...merged]),
        type: pick(['member_of', 'leads']),
        title: pick([null, 'Chief']),
      }))
    const statuses = new Map<string, number>()
    const noted = ({ status, text }: Reply, what: string, ...allowed: number[]) => {
      expect(allowed, `${what}: ${text}`).toContain(status)
      statuses.set(`${what} ${status}`, (statuses.get(`${what} ${status}`) ?? 0) + 1)
      return status < 300
    }
    const operate = async () => {
      const n = next()
      if (live.size < 6 || (n < 0.1 && live.size < 20)) {
        const affiliations = live.size > 0 ? drawn() : []
        const reply = await post('/v1/actors', { type: 'person', name: pick(NAMES), affiliations })
        if (noted(reply, 'create', 201, 422)) live.add(reply.body.id)
      } else if (n < 0.4) {
        const reply = await patch(`/v1/actors/${pick([...live])}`, { affiliations: drawn() })
        noted(reply, 'patch', 200, 422)
      } else if (n < 0.6) {
        const [into, id] = [pick([...live]), pick([...live])]
        const reply = await post(`/v1/actors/${into}/merge`, { duplicateId: id })
        if (noted(reply, 'merge', 200, 422)) {
          live.delete(id)
          merged.add(id)
        }
      } else if (n < 0.85 && merged.size > 0) {
        const id = pick([...merged])
        noted(await post(`/v1/actors/${id}/unmerge`, undefined), 'unmerge', 200)
        merged.delete(id)
        live.add(id)
      } else if (n < 0.9) {
        const id = pick([...live])
        if (noted(await remove(`/v1/actors/${id}?force=${chance(0.7)}`), 'delete', 204, 409)) {
          live.delete(id)
          gone.add(id)
        }
      } else {
        const id = pick(all())
        const reply = await post(`/v1/actors/${id}/restore`, { version: int(1, 3) })
        if (noted(reply, 'restore', 200, 409, 422) && gone.delete(id)) live.add(id)
      }
    }
    for (let i = 1; i <= OPERATIONS; i++) {
      await operate().catch((error: unknown) => {
        throw new Error(`operation ${i} of seed ${SEED}: ${(error as Error).message}`)
      })
      if (i % FILTERED_EVERY === 0) await compareFilters(service)
    }
    expect([...statuses.keys()]).toEqual(
      expect.arrayContaining(['patch 200', 'merge 200', 'unmerge 200', 'restore 200']),
    )
    for (const id of merged)
      noted(await post(`/v1/actors/${id}/unmerge`, undefined), 'last unmerge', 200)
    await compareFeed(service)
    expect(await check(service.file, 'drizzle')).toEqual([])
  },
)
