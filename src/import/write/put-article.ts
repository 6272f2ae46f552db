import { articleDraft } from '../../articles/draft.ts'
import { RefusedRow, type ImportRecord, type Made } from '../row.ts'
import { ARTICLE_DEFAULTS, type ImportArticle } from '../schema.ts'
import { find } from './find.ts'
import { fillArticle, joinArticle } from './join.ts'
import { actorLinks, type Raw } from './links.ts'
import { added, demandUpsert, meet, updated } from './put.ts'
import { fieldsOf, identityOf } from './records.ts'
import { together } from './said.ts'
import { weigh, type Heard } from './sources.ts'
import type { Work } from './work.ts'
import { settle } from '../../db/unit-of-work.ts'

/** An article as a source gives it that has withdrawn it: only the status and the external ids are new. */
const withdrawn = (heard: Heard): Heard => {
  const { before, now } = heard
  if (!before) return heard
  const { status = '' } = now.fields
  return {
    ...heard,
    now: { ...together(before.value, now), fields: { ...before.value.fields, status } },
  }
}

/** Whether this version of an article, or a later one, has been imported already. */
const isOld = (
  { externalIds }: ReturnType<typeof articleDraft>,
  { version, retracts }: ImportRecord,
): boolean =>
  externalIds.some(
    ({ scheme, value }) =>
      scheme === version?.scheme &&
      (retracts === undefined ? value >= version.value : value > version.value),
  )

/** Makes or updates the article of a record. */
export const putArticle = async (
  work: Work,
  given: ImportArticle,
  record: ImportRecord,
): Promise<Made> => {
  const { tx, stores, there } = work
  const { fill, namer, retracts } = record
  const { mentions, ...fields } = fieldsOf(given)
  const found = await find(work, 'article', given, { namer, describes: !record.keep })
  const met = await meet(work, found, given, fields, record)
  if ('id' in met) return met
  const { told, heard } = met
  if (!heard && retracts !== undefined)
    throw new RefusedRow(`${retracts}; there is no version of it here`)
  const raw: Raw = new Map()
  const linked = await actorLinks(work, 'mentions', mentions, raw)
  if (!heard) {
    const plain = { ...ARTICLE_DEFAULTS, ...fields, mentions: linked }
    const draft = work.annotate ? await stores.annotate(plain) : plain
    work.isBegun = true
    const id = await stores.articles.insert(tx, draft, identityOf(given))
    return added(work, id, { article: draft }, given, fields, record)
  }
  // Events of the same transaction may have cited it.
  await settle(tx, heard.id)
  const before = await stores.articles.find(tx, heard.id)
  demandUpsert(work, 'article', heard.id, before.title)
  const draft = articleDraft(before)
  if (isOld(draft, record))
    return { collection: 'article', id: heard.id, status: 'unchanged', ...told }
  const said =
    retracts !== undefined
      ? { externalIds: fields.externalIds, status: fields.status }
      : mentions
        ? { ...fields, mentions: linked }
        : fields
  const weighed = await weigh(work, heard, draft, said, raw)
  const joined = (fill ? fillArticle : joinArticle)(draft, weighed.fields)
  work.isBegun = true
  const changed = await stores.articles.change(tx, before, joined)
  if (before.url !== null && before.url !== joined.url) there.leave(before.url)
  const now = retracts === undefined ? heard : withdrawn(heard)
  return updated(work, 'article', { told, heard: now }, { before, changed, joined }, weighed)
}
