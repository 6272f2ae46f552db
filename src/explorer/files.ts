import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'

/** A file of the explorer, under a name that changes with what is in it. */
export interface ExplorerFile {
  type: string
  bytes: Uint8Array<ArrayBuffer>
}

/** The explorer as the build has made it. */
export interface ExplorerFiles {
  /** Its page, in which `{{root}}` stands for the way from the page to the root of the service. */
  page: string
  file: (name: string) => ExplorerFile | undefined
}

const TYPES: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
}

/** The files that the build has made in a folder, read once; undefined when the program was never built. */
export const explorerFiles = (folder: string): ExplorerFiles | undefined => {
  const page = join(folder, 'index.html')
  if (!existsSync(page)) return undefined
  const assets = join(folder, 'assets')
  const files = new Map(
    readdirSync(assets).flatMap((name): [string, ExplorerFile][] => {
      const type = TYPES[extname(name)]
      return type ? [[name, { type, bytes: new Uint8Array(readFileSync(join(assets, name))) }]] : []
    }),
  )
  return { page: readFileSync(page, 'utf8'), file: (name) => files.get(name) }
}
