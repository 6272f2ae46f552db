import type { Conflict } from '../common/refusal.ts'
import { NOWHERE } from '../common/quotes.ts'
import { iso } from '../common/text.ts'
import { defaultsOf } from '../contract/fields.ts'
import type { ArticleRef } from '../contract/refs.ts'
import type { Db, Engine } from '../db/engine.ts'
import type { Stamp } from '../history/resource.ts'
import { history } from '../history/store.ts'
import type { Links } from '../links/links.ts'
import { placeAgain } from '../links/placing.ts'
import { classify } from '../vocabulary/plover.ts'
import { spanned } from './dates.ts'
import { eventState, takingPart, type EventState } from './draft.ts'
import { articleCards } from './evidence/cards.ts'
import { bodyReader } from './evidence/place.ts'
import { inBodies } from './evidence/quoted.ts'
import { reportedBy } from './evidence/reported.ts'
import type { EvidenceRows } from './evidence/rows.ts'
import { EVIDENCE_SHOWN, type Evidence, type EvidenceInput } from './evidence/schema.ts'
import { NO_EVENT, type EventLoader } from './load.ts'
import { EventInput, type Event } from './schema.ts'
import type { EventWriter } from './write.ts'

interface Parts {
  loader: EventLoader
  evidenceRows: EvidenceRows
  writer: EventWriter
}

const articlesOf = ({ evidence }: Pick<EventState, 'evidence'>) => [
  ...new Set(evidence.map((link) => link.articleId)),
]

const reportedByCards = (cards: readonly ArticleRef[]) => {
  const { firstReportedAt, ...counts } = reportedBy(
    cards.map(({ id, originalId, source, publishedAt }) => ({
      id,
      cluster: originalId,
      outlet: source?.domain ?? source?.name ?? null,
      publishedAt: publishedAt === null ? null : Date.parse(publishedAt),
    })),
  )
  return { ...counts, firstReportedAt: firstReportedAt === null ? null : iso(firstReportedAt) }
}

/** Presents a past state of an event as the API shows it. */
const presentPast = (
  id: string,
  { participants, evidence, ...state }: EventState,
  stamp: Stamp,
  actorOf: (actor: string) => Event['participants'][number]['actor'],
  articleOf: (article: string) => ArticleRef,
): Event => ({
  id,
  ...stamp,
  ...state,
  date: spanned(state.date),
  ...classify(state.type, state.mode),
  participants: participants.map(({ actorId, ...p }) => ({ actor: actorOf(actorId), ...p })),
  evidence: evidence
    .slice(0, EVIDENCE_SHOWN)
    .map(({ articleId, ...link }) => ({ ...link, article: articleOf(articleId) }) as Evidence),
  evidenceCount: evidence.length,
  ...reportedByCards(articlesOf({ evidence }).map(articleOf)),
})

/** Hides the quotes of deleted articles. */
const hiderOf =
  ({ articles }: Links) =>
  (db: Db) => {
    const exists = new Map<string, boolean>()
    return async (state: EventState): Promise<EventState> => {
      const unknown = articlesOf(state).filter((article) => !exists.has(article))
      const found = await articles.resolve(db, unknown)
      for (const article of unknown) exists.set(article, found.has(article))
      const hidden = { quote: null, start: null, end: null, ...NOWHERE }
      const evidence = state.evidence.map((link) =>
        exists.get(link.articleId) ? link : { ...link, ...hidden },
      )
      return { ...state, evidence }
    }
  }

/** Replaces merged actors by their survivors, and drops the repeats that follow. */
const merged = (
  participants: EventState['participants'],
  survivorOf: (actor: string) => string,
): EventState['participants'] => {
  const parts = participants.map((p) => ({ ...p, actorId: survivorOf(p.actorId) }))
  // A map keeps the last entry of a key: reversed, the first participant stays.
  const byPart = new Map(parts.toReversed().map((p) => [`${p.actorId} ${p.role}`, p]))
  return [...byPart.values()].toReversed()
}

/** Restores a past state of an event. */
const restorer = (links: Links, { loader, writer }: Parts) => {
  const bodyOf = bodyReader(links)
  return async (
    tx: Db,
    id: string,
    { createdAt, evidence, ...draft }: EventState,
    now: Event | null,
  ): Promise<Event> => {
    const survivorOf = await links.actors.survivorOf(tx, takingPart(draft))
    const restored: EventInput = {
      ...draft,
      participants: merged(draft.participants, survivorOf),
      evidence: await inBodies(evidence, bodyOf(tx), (of, { id: _, ...link }) => {
        const {
          startUtf16: _start,
          endUtf16: _end,
          ...placed
        } = of ? { ...link, ...placeAgain(of, link) } : link
        return placed as EvidenceInput
      }),
    }
    const linkIds = evidence.map((link) => link.id)
    const times = { createdAt: Date.parse(createdAt), updatedAt: Date.now() }
    const made = now
      ? ((await writer.change(tx, now, restored, linkIds)) ?? now)
      : await loader.find(tx, await writer.insert(tx, restored, { id, ...times }, linkIds))
    return { ...made, evidence: made.evidence.slice(0, EVIDENCE_SHOWN) }
  }
}

export const eventHistory = (engine: Engine, links: Links, parts: Parts) => {
  const cards = articleCards(engine, parts.evidenceRows)
  return history<EventState, Event>(engine, {
    collection: 'event',
    none: NO_EVENT,
    now: async (db, id) => (await parts.loader.loadWhole(db, [id]))[0] ?? null,
    stateOf: eventState,
    blank: { ...defaultsOf(EventInput.shape), evidence: [] },
    hider: hiderOf(links),
    present: async (db, id, state, stamp, _now, gone): Promise<Event> => {
      const actorOf = await links.actors.cards(db, takingPart(state), gone)
      const articleOf = await cards(db, articlesOf(state), gone.isShown)
      return presentPast(id, state, stamp, actorOf, articleOf)
    },
    missing: async (db, state): Promise<Conflict[]> => {
      const articles = articlesOf(state)
      const found = await links.articles.resolve(db, articles)
      const articleOf = await cards(db, articles, true)
      return [
        ...(await links.actors.missing(db, takingPart(state))),
        ...articles
          .filter((article) => !found.has(article))
          .map((id): Conflict => ({ collection: 'article', id, title: articleOf(id).title })),
      ]
    },
    put: restorer(links, parts),
  })
}
