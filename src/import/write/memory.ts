import type { Engine } from '../../db/engine.ts'

/**
 * The memory of an import: texts by name, and rows that wait. Names are found at once, and
 * kept once the transaction that gave them is committed.
 */
export const importMemory = (engine: Engine) => {
  const file = engine.scratch()
  let added = new Map<string, string>()
  return {
    ...file,
    /** Starts a transaction, and forgets what a failed attempt of it has added. */
    begin: (): void => {
      added = new Map()
    },
    recall: (name: string): string | undefined => added.get(name) ?? file.get(name),
    remember: (name: string, value: string): void => {
      added.set(name, value)
    },
    /** Keeps what the transaction has added. */
    keep: (): void => {
      for (const [name, value] of added) file.put(name, value)
      added = new Map()
    },
  }
}
export type Memory = ReturnType<typeof importMemory>
