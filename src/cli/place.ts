import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** Where the program is installed, and its version. */
export interface Place {
  /** The absolute path of a file of the program. */
  inRoot: (path: string) => string
  /** The file that starts the program. */
  self: string
  version: string
  /** Reads the contract that is beside the bundle; undefined when the program runs from its source. */
  contract: (() => string) | undefined
}

/**
 * Finds the program.
 * @param main URL of the module that starts it, one level below the root both as source and bundled
 */
export const placeOf = (main: string): Place => {
  const root = new URL('..', main)
  const inRoot = (path: string) => fileURLToPath(new URL(path, root))
  const { version } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8')) as {
    version: string
  }
  const printed = new URL('openapi.json', main)
  const contract = existsSync(printed) ? () => readFileSync(printed, 'utf8') : undefined
  return { inRoot, self: fileURLToPath(main), version, contract }
}
