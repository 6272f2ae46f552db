import { createHash } from 'node:crypto'
import {
  chmodSync,
  closeSync,
  createReadStream,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { copyFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import Database from 'better-sqlite3'
import { danglingReferences, structuralFaults } from './check.ts'
import { driverErrorKind } from './errors.ts'
import { demandDatabase, isCurrent } from './migrate.ts'

const BUSY_TIMEOUT_MS = 5_000
/** The suffixes of the files beside an open database. */
const COMPANIONS = ['-wal', '-shm', '-journal'] as const

/** Flushes a file, or the entries of a folder, to disk. */
const sync = (path: string): void => {
  const handle = openSync(path, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

const digestFile = (path: string) => `${path}.sha256`
/** The message for a backup whose bytes have changed. */
export const altered = (path: string): string =>
  `its SHA-256 is not the one in ${digestFile(path)}: the file has changed since the backup`
const digestOf = async (path: string): Promise<string> => {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path)) hash.update(chunk as Uint8Array)
  return hash.digest('hex')
}

/** Lists damage in a database whose structure is sound. */
type DamageOf = (file: string) => Promise<string[]>

/** Faults of the pages, indexes and references of a database; empty when it is sound. */
const faultsIn = (client: Database.Database): string[] => {
  const faults = structuralFaults(client)
  return faults.length > 0 ? faults : danglingReferences(client)
}

/** Whether the bytes of a backup differ from its digest file; false where there is no such file. */
export const isAltered = async (path: string): Promise<boolean> => {
  if (!existsSync(digestFile(path))) return false
  const [told] = readFileSync(digestFile(path), 'utf8').split(' ')
  return told !== (await digestOf(path))
}

/**
 * Tells what is wrong with a backup.
 * @throws when the file is no database of Dateline, or of a newer one
 */
const faultsOf = async (
  path: string,
  migrations: string,
  damageOf: DamageOf,
): Promise<string[]> => {
  if (await isAltered(path)) return [altered(path)]
  const faults = structureOf(path, migrations)
  return faults.length > 0 ? faults : damageOf(path)
}

const structureOf = (path: string, migrations: string): string[] => {
  const client = new Database(path, { readonly: true, fileMustExist: true })
  try {
    demandDatabase(client)
    isCurrent(client, migrations)
    return faultsIn(client)
  } catch (error) {
    if (driverErrorKind(error) !== 'corrupt') throw error
    return ['its pages are damaged']
  } finally {
    client.close()
  }
}

/**
 * Copies a database, which may be in use, from one snapshot, and checks the copy before it gets its
 * name. It also writes the SHA-256 in a file for `sha256sum --check`.
 * @throws when the target exists, the source does not, or the copy is not sound
 */
export const backup = async (
  source: string,
  target: string,
  migrations: string,
  damageOf: DamageOf,
): Promise<void> => {
  if (existsSync(target)) throw new Error(`${target} exists, and a backup overwrites nothing.`)
  if (!existsSync(source)) throw new Error(`There is no database at ${source}.`)
  mkdirSync(dirname(target), { recursive: true })
  const part = `${target}.part`
  rmSync(part, { force: true })
  try {
    const client = new Database(source, { readonly: true })
    try {
      client.pragma(`busy_timeout = ${BUSY_TIMEOUT_MS}`)
      demandDatabase(client)
      client.prepare('vacuum into ?').run(part)
    } finally {
      client.close()
    }
    const faults = await faultsOf(part, migrations, damageOf)
    if (faults.length > 0)
      throw new Error(
        `The database is not sound, and so no copy was kept: ${faults.slice(0, 3).join('; ')}. Run \`dateline check\`.`,
      )
    sync(part)
    writeFileSync(digestFile(target), `${await digestOf(part)}  ${basename(target)}\n`)
    sync(digestFile(target))
    renameSync(part, target)
    sync(dirname(target))
  } finally {
    rmSync(part, { force: true })
  }
}

/** Whether no other process has the database open, as only then can it leave WAL mode. */
const isAlone = (file: string): boolean => {
  const client = new Database(file, { timeout: 0 })
  try {
    client.pragma('journal_mode = DELETE')
    return true
  } catch (error) {
    // A damaged database may be replaced.
    return driverErrorKind(error) !== 'busy'
  } finally {
    client.close()
  }
}

/**
 * Replaces a database by a backup, and keeps the old one under another name.
 * @returns the path of the old database; null when there was none
 * @throws when the backup is not sound, or a process has the database open
 */
export const restore = async (
  source: string,
  target: string,
  migrations: string,
  damageOf: DamageOf,
): Promise<string | null> => {
  if (!existsSync(source)) throw new Error(`There is no backup at ${source}.`)
  const faults = await faultsOf(source, migrations, damageOf)
  if (faults.length > 0)
    throw new Error(
      `The backup is not sound: ${faults.slice(0, 3).join('; ')}. Nothing was changed.`,
    )
  mkdirSync(dirname(target), { recursive: true })
  const part = `${target}.part`
  rmSync(part, { force: true })
  await copyFile(source, part)
  // The copy has the mode of the backup, which others may be allowed to read.
  chmodSync(part, 0o600)
  sync(part)
  const isThere = existsSync(target)
  if (isThere && !isAlone(target)) {
    rmSync(part, { force: true })
    throw new Error(`A process has ${target} open: stop it first. Nothing was changed.`)
  }
  const stamp = new Date().toISOString().replace(/[:.]/g, '-')
  const kept = join(dirname(target), `${basename(target)}.before-${stamp}`)
  if (isThere) renameSync(target, kept)
  for (const end of COMPANIONS) if (existsSync(target + end)) renameSync(target + end, kept + end)
  renameSync(part, target)
  sync(dirname(target))
  return isThere ? kept : null
}
