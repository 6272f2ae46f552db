import type { InputIssue } from '../../common/errors.ts'
import type { ActorSelector, ArticleSelector } from '../schema.ts'
import { GoneError, UnresolvedError } from './errors.ts'
import { find, findGone, findId } from './find.ts'
import type { Work } from './work.ts'

/**
 * Finds the resource that a link leads to.
 * @throws UnresolvedError when it is unknown; GoneError when somebody has deleted it
 */
const refer = async (
  work: Work,
  collection: 'article' | 'actor',
  reference: ArticleSelector | ActorSelector,
  path: InputIssue['path'],
): Promise<string> => {
  const { key } = reference
  const keyed = key === undefined ? undefined : work.memory.recall(`key ${key}`)
  const found =
    (keyed?.startsWith(`${collection}_`) ? await findId(work, collection, keyed) : null) ??
    (await find(work, collection, reference))
  if (found !== null) return found
  const gone = keyed === undefined ? null : await findGone(work, collection, { id: keyed })
  if ((gone ?? (await findGone(work, collection, reference))) !== null) throw new GoneError()
  throw new UnresolvedError([
    {
      path,
      code: 'unknown_reference',
      message: `leads to no ${collection}, neither in this import nor in the database`,
    },
  ])
}

/** The links of a list, each with the link as the source wrote it. */
export type Raw = Map<unknown, unknown>

/** Resolves links, and leaves out those to deleted resources. */
const resolve = async <I, L extends object>(
  items: readonly I[] | undefined,
  raw: Raw,
  link: (item: I, i: number) => Promise<L>,
): Promise<L[]> => {
  const linked: L[] = []
  for (const [i, item] of (items ?? []).entries()) {
    try {
      const one = await link(item, i)
      raw.set(one, item)
      linked.push(one)
    } catch (error) {
      if (!(error instanceof GoneError)) throw error
    }
  }
  return linked
}

interface ToActor {
  actorId?: string | undefined
  actor?: ActorSelector | undefined
}
interface ToArticle {
  articleId?: string | undefined
  article?: ArticleSelector | undefined
}

/** Resolves the links of a list to actors. */
export const actorLinks = <L extends ToActor>(
  work: Work,
  list: 'mentions' | 'affiliations' | 'participants',
  items: readonly L[] | undefined,
  raw: Raw,
) =>
  resolve(items, raw, async ({ actor, actorId, ...link }, i) => ({
    ...link,
    actorId: await refer(work, 'actor', actor ?? { id: actorId }, [
      list,
      i,
      actor ? 'actor' : 'actorId',
    ]),
  }))

/** Resolves the links of evidence to articles. */
export const articleLinks = <L extends ToArticle & { id?: unknown }>(
  work: Work,
  items: readonly L[] | undefined,
  raw: Raw,
  pathOf: (i: number, field: string) => InputIssue['path'] = (i, field) => ['evidence', i, field],
) =>
  resolve(items, raw, async ({ id: _, article, articleId, ...link }, i) => ({
    ...link,
    articleId: await refer(
      work,
      'article',
      article ?? { id: articleId },
      pathOf(i, article ? 'article' : 'articleId'),
    ),
  }))
