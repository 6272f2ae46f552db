import { NotFoundError } from '../common/errors.ts'
import type { Collection } from '../common/collections.ts'
import type { Precondition } from '../common/precondition.ts'
import { RefusedError, type Refusal } from '../common/refusal.ts'
import { turns } from '../common/turns.ts'
import { patchedActor } from '../actors/patch.ts'
import { patchedArticle } from '../articles/patch.ts'
import type { Db, Engine, Recorder } from '../db/engine.ts'
import { patchedEvent } from '../events/patch.ts'
import type { Stores } from '../stores.ts'
import { collectionOf, type BatchItem, type BatchOperation } from './schema.ts'

/** A batch that is refused because of one of its operations. */
class BatchRefusedError extends RefusedError {
  override name = 'BatchRefusedError'
  readonly refusal: Refusal
  /** @param place where the body of the operation stands */
  constructor(index: number, place: string, { refusal }: RefusedError, isUnknown: boolean) {
    super('a batch was refused')
    const at = `/operations/${index}`
    const { detail } = refusal
    const said = `Operation ${index} is refused, so nothing of the batch was written.`
    this.refusal = {
      ...refusal,
      status: isUnknown ? 422 : refusal.status,
      detail: detail === undefined ? said : `${said} ${detail}`,
      errors:
        refusal.errors?.map((issue) => ({
          ...issue,
          in: 'body' as const,
          pointer: `${at}${place}${issue.pointer ?? ''}`,
        })) ??
        (isUnknown
          ? [
              {
                in: 'body',
                pointer: `${at}/id`,
                code: 'unknown_reference',
                message: 'is the id of no resource',
              },
            ]
          : undefined),
    }
  }
}

/** A value in which ids stand for placeholders. */
const resolved = <T>(value: T, ids: ReadonlyMap<string, string>): T => {
  if (ids.size === 0 || typeof value !== 'object' || value === null) return value
  const visit = (part: unknown, name: string): unknown => {
    if (typeof part === 'string') return /^(id|\w+Id)$/.test(name) ? (ids.get(part) ?? part) : part
    if (Array.isArray(part)) return part.map((item) => visit(item, name))
    if (typeof part !== 'object' || part === null) return part
    return Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, visit(inner, key)]))
  }
  return visit(value, '') as T
}

type Outcome = Omit<BatchItem, 'index' | 'placeholder' | 'collection'>

const matching =
  (ifMatch: number | undefined): Precondition =>
  (version) =>
    ifMatch === undefined || version === ifMatch

/** The outcome of an update of a resource. */
const after = async (
  tx: Db,
  id: string,
  ifMatch: number | undefined,
  update: (allowed: Precondition) => Promise<{ id: string; version: number }>,
): Promise<Outcome> => {
  let before = 0
  const allowed = matching(ifMatch)
  const { version } = await update((found) => {
    before = found
    return allowed(found)
  })
  return { id, version, status: version === before ? 'unchanged' : 'updated' }
}

/** Makes one write of a batch. */
const writer =
  ({ articles, actors, events }: Stores) =>
  async (tx: Db, operation: BatchOperation): Promise<Outcome> => {
    const { action, id = '', ifMatch, force = false } = operation
    const { article, actor, event, articlePatch, actorPatch, eventPatch } = operation
    if (action === 'create') {
      const made = article
        ? await articles.createIn(tx, article)
        : actor
          ? await actors.createIn(tx, actor)
          : event && (await events.createIn(tx, event))
      if (!made) throw new Error('an operation without a resource')
      return { id: made.id, version: made.version, status: 'created' }
    }
    if (action === 'delete') {
      const allowed = matching(ifMatch)
      const collection = collectionOf(id)
      if (collection === 'article') await articles.removeIn(tx, id, allowed, force)
      else if (collection === 'actor') await actors.removeIn(tx, id, allowed, force)
      else await events.removeIn(tx, id, allowed)
      return { id, version: null, status: 'deleted' }
    }
    return after(tx, id, ifMatch, async (allowed) => {
      if (article) return articles.updateIn(tx, id, allowed, () => article)
      if (actor) return actors.updateIn(tx, id, allowed, () => actor)
      if (event) return events.updateIn(tx, id, allowed, () => event)
      if (articlePatch) return articles.updateIn(tx, id, allowed, patchedArticle(articlePatch))
      if (actorPatch) return actors.updateIn(tx, id, allowed, patchedActor(actorPatch))
      if (eventPatch) return events.updateIn(tx, id, allowed, patchedEvent(eventPatch))
      throw new Error('an operation without a resource')
    })
  }

const placeOf = (operation: BatchOperation): string => {
  const names = ['article', 'actor', 'event', 'articlePatch', 'actorPatch', 'eventPatch'] as const
  const name = names.find((one) => operation[one] !== undefined)
  return name ? `/${name}` : ''
}

/** Makes the writes of a batch in one transaction, all or none. */
export const batchRunner = (engine: Engine, stores: Stores) => {
  const write = writer(stores)
  const run = async (tx: Db, operations: readonly BatchOperation[]): Promise<BatchItem[]> => {
    const turn = turns()
    const ids = new Map<string, string>()
    const data: BatchItem[] = []
    for (const [index, given] of operations.entries()) {
      const operation = resolved(given, ids)
      try {
        const outcome = await write(tx, operation)
        const placeholder = given.action === 'create' ? (given.id ?? null) : null
        if (placeholder !== null) ids.set(placeholder, outcome.id)
        const collection: Collection = collectionOf(outcome.id)
        data.push({ index, collection, placeholder, ...outcome })
      } catch (error) {
        if (!(error instanceof RefusedError)) throw error
        throw new BatchRefusedError(index, placeOf(given), error, error instanceof NotFoundError)
      }
      await turn()
    }
    return data
  }
  return (
    operations: readonly BatchOperation[],
    record?: Recorder<{ data: BatchItem[] }>,
  ): Promise<{ data: BatchItem[] }> =>
    engine.write(async (tx) => ({ data: await run(tx, operations) }), record)
}
