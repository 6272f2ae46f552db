import { urlKey } from '../../common/text.ts'
import type { ActorInput } from '../../actors/schema.ts'
import type { ArticleInput } from '../../articles/schema.ts'
import type { ExternalId } from '../../contract/fields.ts'
import { areOthers } from '../../db/external-ids.ts'
import type { EventInput } from '../../events/schema.ts'
import type { Collection } from '../row.ts'
import type { Page } from './lookup.ts'
import { collectionOf, type Names } from './records.ts'
import { nameOf, valueOf } from './said.ts'
import type { Work } from './work.ts'

const nameKey = (collection: Collection, { scheme, value }: ExternalId) =>
  `${collection} ${scheme} ${value}`

/** A resource that a dry run would have made. */
export type Draft =
  | { article: ArticleInput; actor?: never; event?: never }
  | { actor: ActorInput; article?: never; event?: never }
  | { event: EventInput; article?: never; actor?: never }

/** Remembers a resource that a dry run would have made, for the rows that refer to it. */
export const imagine = ({ memory }: Work, id: string, draft: Draft): void => {
  memory.remember(`draft ${id}`, JSON.stringify(draft))
  const { externalIds } = draft.article ?? draft.actor ?? draft.event
  for (const name of externalIds) memory.remember(nameKey(collectionOf(draft), name), id)
  const page = draft.article?.url ? `url ${urlKey(draft.article.url)}` : null
  if (page !== null && memory.recall(page) === undefined) memory.remember(page, id)
}

/** Writes such a resource, and those that it links to, into the transaction of a dry run. */
const realise = async (work: Work, id: string | undefined): Promise<string | null> => {
  const { tx, stores } = work
  const text = id === undefined ? undefined : work.memory.recall(`draft ${id}`)
  if (id === undefined || text === undefined) return null
  const { article, actor, event } = JSON.parse(text) as Draft
  for (const { actorId } of article?.mentions ?? event?.participants ?? [])
    await findId(work, 'actor', actorId)
  for (const { articleId } of event?.evidence ?? []) await findId(work, 'article', articleId)
  if (article) await stores.articles.insert(tx, article, { id })
  else if (actor) await stores.actors.insert(tx, actor, { id })
  else if (event) await stores.events.insert(tx, event, { id })
  work.there.add(collectionOf({ article, actor, event }), id, article ?? actor ?? event ?? {})
  return id
}

/** Finds a resource by its id, by the id that a row gave it, or by the id of one that was merged into it. */
export const findId = async (
  work: Work,
  collection: Collection,
  id: string,
): Promise<string | null> => {
  const found = await work.there.byId(work.tx, collection, id)
  if (found !== null) return found
  const other = work.memory.recall(`id ${id}`)
  if (other !== undefined) return findId(work, collection, other)
  return work.dryRun ? realise(work, id) : null
}

/** Finds a resource by the first of some external ids that is known. */
export const findNamed = async (
  work: Work,
  collection: Collection,
  names: readonly ExternalId[] = [],
): Promise<string | null> => {
  for (const name of names) {
    const found = await work.there.byName(work.tx, collection, name)
    if (found !== null) return found
  }
  for (const name of work.dryRun ? names : []) {
    const id = work.memory.recall(nameKey(collection, name))
    if (id !== undefined) return findId(work, collection, id)
  }
  return null
}

/** How a row names a resource. */
interface Finding {
  /** The scheme of the ids that its source gives to articles. */
  namer?: string | undefined
  /** Whether it says anything of the resource beside its names. */
  describes: boolean
}

/** Whether a row means another article than the one that has its url, or had it before somebody deleted it. */
export const isOther = async (
  { tx, said }: Work,
  page: Page,
  { externalIds = [], title }: Names,
  namer?: string,
): Promise<boolean> => {
  if (!areOthers(page.externalIds, externalIds, namer)) return false
  if (!namer || title === undefined) return true
  // Two feeds of a site may give an article two ids, or one feed a new one.
  if (page.title === title) return false
  // Somebody may have corrected the title that the source gives it.
  const before = await said.latest(tx, page.id)
  return before?.value.fields['title'] !== valueOf({ title }).fields['title']
}

/**
 * The article that had a url before somebody corrected it.
 * @param describes whether the row says more of it than the url: then its source must have called that article so
 */
const formerPage = async (work: Work, url: string, describes: boolean): Promise<string | null> => {
  const { tx, former, said, there } = work
  for (const id of await former.pages(tx, url)) {
    if ((await there.byId(tx, 'article', id)) === null) continue
    if (!describes || (await said.find(tx, id, nameOf({ url })))) return id
  }
  return null
}

const findPage = async (
  work: Work,
  url: string,
  names: Names,
  { namer, describes }: Finding,
): Promise<string | null> => {
  const look = async () => {
    const page = await work.there.byUrl(work.tx, url)
    return page && !(await isOther(work, page, names, namer)) ? page.id : null
  }
  const found = (await look()) ?? (await formerPage(work, url, describes))
  if (found !== null || !work.dryRun) return found
  await realise(work, work.memory.recall(`url ${urlKey(url)}`))
  return look()
}

/** Finds a resource by its id, its external ids or its url. */
export const find = async (
  work: Work,
  collection: Collection,
  names: Names,
  finding: Finding = { describes: false },
): Promise<string | null> => {
  const { id, externalIds, url } = names
  return (
    (id === undefined ? null : await findId(work, collection, id)) ??
    (await findNamed(work, collection, externalIds)) ??
    (url === null || url === undefined ? null : await findPage(work, url, names, finding))
  )
}

/** Finds the resource that somebody has deleted, and that these names mean; null when there is none. */
export const findGone = async (
  work: Work,
  collection: Collection,
  names: Names,
  namer?: string,
): Promise<string | null> => {
  const { tx, former, overwrite, there } = work
  if (overwrite) return null
  return former.gone(
    tx,
    collection,
    names,
    async (id, externalIds) =>
      (await there.byId(tx, collection, id)) !== null ||
      isOther(work, { id, externalIds }, names, namer),
  )
}
