import { existsSync } from 'node:fs'
import { Command } from 'commander'
import { copyDatabase } from '../db/copy.ts'
import type { Finding } from '../db/checked.ts'
import type { Engine } from '../db/engine.ts'
import { copiedIndexer } from '../copied.ts'
import { createStores } from '../stores.ts'
import { readConfig } from '../config.ts'
import { check } from '../check/check.ts'
import { giveWay } from '../offload/process.ts'
import {
  altered,
  backUp,
  checkServer,
  existingFile,
  isAltered,
  openReady,
  openToCheck,
  restoreFrom,
  shownUrl,
  withFile,
} from './open.ts'
import type { Place } from './place.ts'
import { NO_SAMPLE, putSample } from './sample.ts'
import { say } from './say.ts'

const migrateCommand = (place: Place) =>
  new Command('migrate')
    .description('create the database, or migrate it to this version')
    .action(async () => {
      const config = readConfig()
      await (await openReady(config, place, { create: true })).close()
      say(`The database at ${shownUrl(config.databaseUrl)} is up to date.`)
    })

const backupCommand = (place: Place) =>
  new Command('backup')
    .description('copy the database to a file and check the copy; works while the server runs')
    .argument('<file>', 'the file to write; it must not exist')
    .action(async (target: string) => {
      giveWay(process.pid)
      const file = await backUp(target, place)
      say(`${target} is a verified copy of ${file}. Its SHA-256 is in ${target}.sha256.`)
    })

const restoreCommand = (place: Place) =>
  new Command('restore')
    .description('replace the database by a backup, and keep the old database beside it')
    .argument('<file>', 'the backup')
    .action(async (source: string) => {
      const { file, kept } = await restoreFrom(source, place)
      const engine = await openReady(readConfig(), place)
      await engine.write((tx) => engine.changes.renew(tx))
      await engine.close()
      say(`${source} was restored to ${file}.`)
      if (kept !== null) say(`The previous database is kept as ${kept}.`)
    })

const tellFindings = (findings: readonly Finding[], repair: boolean): void => {
  for (const { message, isDerived } of findings)
    say(`${isDerived ? (repair ? 'repaired' : 'repairable') : 'damaged'}: ${message}`)
}

const copyWhole = (from: Engine, to: Engine) =>
  copyDatabase(from, to, { index: copiedIndexer(to), onRows: () => {} })

const checkCommand = (place: Place) =>
  new Command('check')
    .description('check that the database, or a backup, is undamaged and consistent')
    .argument('[file]', 'a backup (default: the configured database)')
    .option('--repair', 'rebuild derived data: indexes, search, map, counts')
    .action(async (given: string | undefined, { repair = false }: { repair?: boolean }) => {
      const onServer = given === undefined ? await checkServer(place, copyWhole) : null
      if (onServer) {
        tellFindings(onServer.findings, false)
        if (onServer.findings.length > 0)
          throw new Error(
            `${onServer.name} is not as it was written. Nothing is repaired on a server: copy what is whole, or restore a backup. \`pg_amcheck\` checks its pages and indexes.`,
          )
        say(`${onServer.name} is whole. \`pg_amcheck\` checks its pages and indexes.`)
        return
      }
      const file = given ?? existingFile('check')
      if (!existsSync(file)) throw new Error(`There is no database at ${file}.`)
      if (given !== undefined && (await isAltered(file)))
        throw new Error(`${file} is damaged: ${altered(file)}.`)
      const findings = await withFile(file, () =>
        check(openToCheck(file, place, repair), { repair }),
      )
      tellFindings(findings, repair)
      if (findings.some(({ isDerived }) => !isDerived))
        throw new Error(`${file} is damaged: restore a backup with \`dateline restore\`.`)
      if (findings.length > 0 && !repair)
        throw new Error(
          `The data in ${file} is whole, but derived data is out of date: run \`dateline check --repair\`.`,
        )
      say(`${file} is whole.`)
    })

const seedCommand = (place: Place) =>
  new Command('seed').description('write the sample data to an empty database').action(async () => {
    const config = readConfig()
    if (!config.sampleAllowed) throw new Error(NO_SAMPLE)
    const engine = await openReady(config, place)
    try {
      if (!(await putSample(engine, createStores(engine), place)))
        throw new Error(
          'The database is not empty: sample data is written to an empty database only.',
        )
    } finally {
      await engine.close()
    }
  })

/** The commands that create, copy and check a whole database. */
export const databaseCommands = (place: Place): Command[] =>
  [migrateCommand, backupCommand, restoreCommand, checkCommand, seedCommand].map((command) =>
    command(place),
  )
