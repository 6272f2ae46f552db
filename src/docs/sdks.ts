import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Asset } from './assets.ts'

/** An SDK that the service offers for download. */
export interface SdkPackage {
  language: string
  name: string
  file: string
  /** A first program that uses it. */
  example: string
}

/** The SDKs that are packed with the program; none when it runs from source that was never built. */
export interface SdkPackages {
  list: () => SdkPackage[]
  file: (name: string) => Asset | undefined
}

const typeOf = (file: string): string =>
  file.endsWith('.tgz') ? 'application/gzip' : 'application/zip'

/** Reads the packed SDKs in a folder; each is read at its first request. */
export const sdkPackages = (folder: string): SdkPackages => {
  let listed: SdkPackage[] | undefined
  const read = new Map<string, Asset>()
  const list = (): SdkPackage[] => {
    const path = join(folder, 'packages.json')
    // The build of the program wrote the list.
    listed ??= existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as SdkPackage[]) : []
    return listed
  }
  return {
    list,
    file: (name) => {
      if (!list().some(({ file }) => file === name)) return undefined
      let asset = read.get(name)
      if (!asset) {
        asset = { type: typeOf(name), bytes: new Uint8Array(readFileSync(join(folder, name))) }
        read.set(name, asset)
      }
      return asset
    },
  }
}
