import { useState } from 'preact/hooks'
import {
  AuthenticationError,
  DatelineError,
  PreconditionFailedError,
} from '../../../sdk/typescript/src/index.ts'
import { askAnew } from './answers.ts'
import { wantsKey } from './client.ts'

/** A write: whether it is under way, and what went wrong the last time. */
export interface Writing {
  isBusy: boolean
  error: Error | undefined
  /** Writes, and asks all that the page shows anew; whether it was written. */
  write: (send: () => PromiseLike<unknown>) => Promise<boolean>
}

/** One write at a time; what the service refuses is told, and nothing that was typed is lost. */
export const useWriting = (): Writing => {
  const [isBusy, setBusy] = useState(false)
  const [error, setError] = useState<Error | undefined>(undefined)
  return {
    isBusy,
    error,
    write: async (send) => {
      setBusy(true)
      setError(undefined)
      try {
        await send()
        askAnew()
        return true
      } catch (fault) {
        if (!(fault instanceof DatelineError)) throw fault
        setError(fault)
        // The key has ended: with another, what was typed can still be written.
        if (fault instanceof AuthenticationError) wantsKey.value = 'refused'
        // What somebody else has changed meanwhile is shown beside what was typed.
        if (fault instanceof PreconditionFailedError) askAnew()
        return false
      } finally {
        setBusy(false)
      }
    },
  }
}
