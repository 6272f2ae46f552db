import { fitting, PAGE_BYTES } from '../common/bounds.ts'
import { applyOperations, diff } from '../common/json-patch.ts'
import { iso } from '../common/text.ts'
import { turns } from '../common/turns.ts'
import { keyOf } from '../db/changelog.ts'
import type { ChangeKind } from '../common/collections.ts'
import type { Db } from '../db/engine.ts'
import type { Hide, Resource } from './resource.ts'
import type { ChangeRow, ChangeRows } from './rows.ts'
import type { Revision } from './schema.ts'

/** A change, and the state before and after it; null where the resource did not exist. */
export interface Step<State> {
  row: ChangeRow
  before: State | null
  after: State | null
}

/** Walks back through the changes of a resource from its current state. */
export const walker = <State extends object, Item>(
  { changes, sizes }: ChangeRows,
  { blank, stateOf }: Pick<Resource<State, Item>, 'blank' | 'stateOf'>,
) => {
  /** The changes of a resource, newest first. */
  async function* back(db: Db, id: string, current: Item | null): AsyncGenerator<Step<State>> {
    let state = current === null ? null : stateOf(current)
    let before = Number.MAX_SAFE_INTEGER
    const turn = turns()
    for (;;) {
      await turn()
      const bytes = (await sizes(db).execute({ id, before })).map((row) => row.bytes)
      if (bytes.length === 0) return
      const part = await changes(db).execute({ id, before, take: fitting(bytes, PAGE_BYTES) })
      for (const row of part) {
        await turn()
        const [first] = row.undo ?? []
        const made = row.undo === null ? null : (applyOperations(state, row.undo) as State | null)
        const was = made && first?.path === '' ? { ...blank, ...made } : made
        yield { row, before: was, after: state }
        state = was
        before = row.version
      }
    }
  }

  return {
    back,
    /** The change that made a version. */
    find: async (
      db: Db,
      id: string,
      current: Item | null,
      version: number,
    ): Promise<Step<State> | null> => {
      for await (const step of back(db, id, current)) {
        if (step.row.version === version) return step
        if (step.row.version < version) break
      }
      return null
    },
  }
}
export type Walker<State extends object, Item> = ReturnType<typeof walker<State, Item>>

/** A change in the form of the contract. */
export const presentRevision = async <State>(
  { row, before, after }: Step<State>,
  hide: Hide<State>,
): Promise<Revision> => ({
  version: row.version,
  kind: row.kind as ChangeKind,
  position: row.position,
  at: iso(row.at),
  key: keyOf(row),
  comment: row.comment,
  survivorId: row.survivorId,
  patch: diff(before && (await hide(before)), after && (await hide(after))),
})
