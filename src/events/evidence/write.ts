import { isDeepStrictEqual } from 'node:util'
import { NotFoundError } from '../../common/errors.ts'
import { turns } from '../../common/turns.ts'
import { newId, orderOf } from '../../db/identity.ts'
import type { Db, Engine } from '../../db/engine.ts'
import { deleteBy, insertInto, updateBy } from '../../db/rows.ts'
import type { Links } from '../../links/links.ts'
import type { EvidenceState } from '../../links/reporting.ts'
import { evidenceState } from '../draft.ts'
import { NO_EVENT } from '../load.ts'
import type { EventRows } from '../rows.ts'
import type { WrittenEvent } from '../written.ts'
import type { PlacedEvidence, PlaceEvidence } from './place.ts'
import type { LinkRows } from './rows.ts'
import type { Evidence, EvidenceInput } from './schema.ts'

/** The ids that evidence links shall get, in order; undefined for a new id. */
export type LinkIds = readonly (string | undefined)[]

const SAID = ['quote', 'start', 'end', 'startUtf16', 'endUtf16', 'stance', 'confidence'] as const

/** The columns of an evidence link itself. */
const saidBy = ({
  quote,
  start,
  end,
  startUtf16,
  endUtf16,
  stance,
  confidence,
}: Pick<PlacedEvidence, (typeof SAID)[number]>) => ({
  quote,
  start,
  end,
  startUtf16,
  endUtf16,
  stance,
  confidence,
})

/** Links of the same article with the same quote are the same link. */
const identityOf = (articleId: string, quote: string | null) => `${articleId} ${quote ?? ''}`

interface Parts {
  rows: EventRows
  linkRows: LinkRows
  place: PlaceEvidence
}

const linkStatements = ({ schema: { evidence } }: Engine) => {
  const insert = insertInto(evidence)
  return {
    update: updateBy(evidence, evidence.id, SAID),
    drop: deleteBy(evidence, evidence.id),
    redate: updateBy(evidence, evidence.eventSeq, ['dateStart']),
    add: (
      tx: Db,
      { seq, id, dateStart }: WrittenEvent,
      at: { id: string; position: number },
      link: PlacedEvidence,
    ): Promise<void> =>
      insert(tx, {
        ...at,
        eventSeq: seq,
        dateStart,
        idOrder: orderOf(id),
        articleSeq: link.articleSeq,
        ...saidBy(link),
        sourceNameId: link.sourceNameId,
        sourceDomainId: link.sourceDomainId,
      }),
  }
}

/** Writes evidence links, and what events derive from them. */
const linkWriter = (
  engine: Engine,
  { eventCounts, reporting, touches }: Links,
  linkRows: LinkRows,
) => {
  const { add, update, drop, redate } = linkStatements(engine)

  /** Replaces the evidence of an event; links that stay keep their ids. */
  const put = async (
    tx: Db,
    event: WrittenEvent,
    placed: readonly PlacedEvidence[],
    before: readonly Evidence[],
    linkIds: LinkIds = [],
  ): Promise<void> => {
    const reusable = Map.groupBy(before, (link) => identityOf(link.article.id, link.quote))
    const turn = turns()
    for (const link of before) {
      await drop(tx, link.id)
      await turn()
    }
    for (const [position, link] of placed.entries()) {
      const same = reusable.get(identityOf(link.articleId, link.quote))
      const id = linkIds[position] ?? same?.shift()?.id ?? newId('evidence')
      await add(tx, event, { id, position }, link)
      await turn()
    }
  }

  /** Adds a link at the end, and returns its id. */
  const append = async (tx: Db, event: WrittenEvent, link: PlacedEvidence): Promise<string> => {
    const [{ last } = { last: null }] = await linkRows.ofEvent(tx).execute({ seq: event.seq })
    const id = newId('evidence')
    const position = (last ?? -1) + 1
    await eventCounts.recountBeside(tx, [event.id])
    await add(tx, event, { id, position }, link)
    await reporting.recount(tx, event.id, [link.articleId])
    await reporting.linkAdded(tx, event.id, position)
    return id
  }

  /** Writes a link if it differs, and tells whether it did. */
  const say = async (
    tx: Db,
    at: { id: string; eventId: string; position: number },
    before: Partial<EvidenceState>,
    link: PlacedEvidence,
  ): Promise<boolean> => {
    const said = saidBy(link)
    if (isDeepStrictEqual(said, before)) return false
    await update(tx, at.id, said)
    if (link.stance !== before.stance) touches.shown(tx, 'article', [link.articleId])
    await reporting.linkChanged(tx, at.eventId, at.position, before, said)
    return true
  }

  return { put, append, say, drop, redate }
}

export const evidenceWriter = (engine: Engine, links: Links, { rows, linkRows, place }: Parts) => {
  const { articles, eventCounts, reporting } = links
  const { put, append, say, drop, redate } = linkWriter(engine, links, linkRows)
  return {
    put,
    append,
    redate,
    /**
     * Adds an article to the evidence of an event unless the same quote is there already; a link
     * without a quote gets this one. Offsets without a quote are dropped when the body is stored,
     * since they were counted in another text.
     * @returns whether anything changed
     */
    cite: async (tx: Db, eventId: string, input: EvidenceInput): Promise<boolean> => {
      const [event] = await rows.version(tx).execute({ id: eventId })
      if (!event) throw new NotFoundError(NO_EVENT)
      const bodies = await articles.bodies(tx, [input.articleId])
      const nowhere = bodies.get(input.articleId) !== null && input.quote === null
      const [link] = await place(tx, [nowhere ? { ...input, start: null, end: null } : input], [])
      if (!link) return false
      const asked = { seq: event.seq, article: link.articleSeq }
      const links = await linkRows.toArticle(tx).execute(asked)
      const { quote, start, end } = link
      const same =
        links.find((one) => one.quote === quote && one.start === start && one.end === end) ??
        links.find((one) => one.quote === null && one.start === null)
      if (!same) {
        await append(tx, { id: eventId, ...event }, link)
        return true
      }
      const { id, position, ...before } = same
      return say(tx, { id, eventId, position }, before, link)
    },
    /** Changes a link and records a new version of the event, unless the link stays the same. */
    set: async (
      tx: Db,
      eventId: string,
      position: number,
      { id, article: _, ...before }: Evidence,
      input: EvidenceInput,
    ): Promise<void> => {
      const [link] = await place(tx, [input], [])
      if (!link) throw new Error('no evidence was placed')
      await say(tx, { id, eventId, position }, before, link)
    },
    /** Removes a link and records a new version of the event. */
    remove: async (tx: Db, eventId: string, position: number, link: Evidence): Promise<void> => {
      await reporting.linkRemoved(tx, eventId, position, evidenceState(link))
      await eventCounts.recountBeside(tx, [eventId])
      await drop(tx, link.id)
      await reporting.recount(tx, eventId, [link.article.id])
    },
  }
}
export type EvidenceWriter = ReturnType<typeof evidenceWriter>
