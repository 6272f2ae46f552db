import type { ExternalId } from '../../contract/fields.ts'
import type { EventInput } from '../../events/schema.ts'
import { eventDraft } from '../../events/draft.ts'
import { ElsewhereError, type ImportRecord, type Made } from '../row.ts'
import { EVENT_DEFAULTS, type ImportEvent, type ImportEvidence } from '../schema.ts'
import { digestOf } from './digests.ts'
import { find, findNamed } from './find.ts'
import { joinEvent } from './join.ts'
import { actorLinks, articleLinks, type Raw } from './links.ts'
import { LISTS } from './lists.ts'
import { added, demandUpsert, leftGone, meet, updated } from './put.ts'
import { fieldsOf, identityOf } from './records.ts'
import { weigh } from './sources.ts'
import type { Work } from './work.ts'

type Codes = EventInput['codes']
const isIn = (code: Codes[number], codes: Codes): boolean =>
  codes.some((other) => LISTS.codes(other) === LISTS.codes(code))

/** Whether an event has another code of a scheme than the record has. */
const isTwofold = ({ codes }: Pick<EventInput, 'codes'>, given: Codes): boolean =>
  codes.some((one) => given.some(({ scheme }) => scheme === one.scheme) && !isIn(one, given))

/** The event of a second external id that another row reports from the other side, or a free id of that kind. */
const otherSide = async (
  work: Work,
  { codes: given = [] }: ImportEvent,
  { scheme, value }: ExternalId,
): Promise<{ id: string | null; name: ExternalId }> => {
  for (let n = 1; ; n++) {
    const name = { scheme, value: n === 1 ? value : `${value}/${n}` }
    const id = await findNamed(work, 'event', [name])
    const codes = id === null ? [] : (await work.stores.events.find(work.tx, id)).codes
    if (!given.some((one) => isIn(one, codes))) return { id, name }
  }
}

/** Makes or updates the event of a record. */
export const putEvent = async (
  work: Work,
  given: ImportEvent,
  record: ImportRecord,
): Promise<Made> => {
  const { tx, stores } = work
  const { shared, also } = record
  const { participants, evidence, ...fields } = fieldsOf(given)
  const own = await find(work, 'event', given)
  const other = own === null && also ? await otherSide(work, given, also) : null
  const met = await meet(work, own ?? other?.id ?? null, given, fields, record)
  if ('id' in met) return met
  const { told, heard } = met
  const raw: Raw = new Map()
  const taking = await actorLinks(work, 'participants', participants, raw)
  const saying = await articleLinks(work, evidence, raw)
  if (!heard) {
    const externalIds = [...(fields.externalIds ?? []), ...(other ? [other.name] : [])]
    const links = { participants: taking, evidence: saying }
    const draft = { ...EVENT_DEFAULTS, ...fields, ...links, externalIds }
    const linkIds = saying.map((link) => (raw.get(link) as ImportEvidence).id)
    work.isBegun = true
    const id = await stores.events.insert(tx, draft, identityOf(given), linkIds)
    return added(work, id, { event: draft }, given, fields, record)
  }
  const before = await stores.events.findWhole(tx, heard.id)
  demandUpsert(work, 'event', heard.id, before.title)
  const links = {
    ...(participants ? { participants: taking } : {}),
    ...(evidence ? { evidence: saying } : {}),
  }
  const { codes = [], externalIds = [] } = fields
  const draft = eventDraft(before)
  // An event that is reported from two sides stays as the first row reports it.
  const said =
    also && isTwofold(before, codes)
      ? { codes, externalIds, evidence: saying }
      : { ...fields, ...links }
  const weighed = await weigh(work, heard, draft, said, raw)
  const isWhole = shared !== true && !weighed.touched.has('participants')
  const joined = joinEvent(draft, weighed.fields, isWhole)
  work.isBegun = true
  const changed = await stores.events.change(tx, before, joined)
  return updated(work, 'event', { told, heard }, { before, changed, joined }, weighed)
}

/** Adds an article to the evidence of an event; throws ElsewhereError without that event. */
export const cite = async (
  work: Work,
  { event: externalIds, link: given }: NonNullable<ImportRecord['cites']>,
): Promise<Made> => {
  const { tx, stores, said, overwrite } = work
  const id = await findNamed(work, 'event', externalIds)
  if (id === null) {
    const gone = await leftGone(work, 'event', { externalIds })
    if (gone) return gone
    throw new ElsewhereError('the event is not here')
  }
  const unchanged: Made = { collection: 'event', id, status: 'unchanged' }
  const { id: _, article, articleId, ...link } = given
  // The source says each link by a name of its own: a link that somebody has removed does not come back.
  const name = digestOf([article ?? articleId, link])
  if (!overwrite && (await said.find(tx, id, name))) return unchanged
  const [cited] = await articleLinks(work, [given], new Map(), () => ['article'])
  if (!cited) return unchanged
  work.isBegun = true
  const isChanged = await stores.events.cite(tx, id, cited)
  const value = { fields: {}, lists: {}, theirs: [] }
  await said.put(tx, { resourceId: id, version: 1, value }, name)
  return { ...unchanged, status: isChanged ? 'updated' : 'unchanged' }
}
