import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** Where the program is on this machine, and which version of it. */
export interface Place {
  /** The path of something in the folder of the program. */
  inRoot: (path: string) => string
  /** The file that starts the program. */
  self: string
  version: string
}

/**
 * Finds the place of the program.
 *
 * @param main the URL of the module that starts it, one level below the root both as source and bundled
 */
export const placeOf = (main: string): Place => {
  const root = new URL('..', main)
  const inRoot = (path: string) => fileURLToPath(new URL(path, root))
  const { version } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8')) as {
    version: string
  }
  return { inRoot, self: fileURLToPath(main), version }
}
