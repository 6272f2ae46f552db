import { existsSync } from 'node:fs'
import { Command } from 'commander'
import { createStores } from '../stores.ts'
import { readConfig } from '../config.ts'
import { check } from '../check/check.ts'
import { giveWay } from '../offload/process.ts'
import {
  altered,
  backUp,
  existingFile,
  isAltered,
  openReady,
  restoreFrom,
  withFile,
} from './open.ts'
import type { Place } from './place.ts'
import { NO_SAMPLE, putSample } from './sample.ts'
import { say } from './say.ts'

const migrateCommand = (place: Place) =>
  new Command('migrate')
    .description('make the database, or bring it up to date')
    .action(async () => {
      const config = readConfig()
      await (await openReady(config, place, { create: true })).close()
      say(`The database at ${config.databaseUrl} is up to date.`)
    })

const backupCommand = (place: Place) =>
  new Command('backup')
    .description('copy the database to a file, also while it is served, and check the copy')
    .argument('<file>', 'where to; a file that exists is not overwritten')
    .action(async (target: string) => {
      giveWay(process.pid)
      const file = await backUp(target, place)
      say(`${target} is a sound copy of ${file}. Its SHA-256 is in ${target}.sha256.`)
    })

const restoreCommand = (place: Place) =>
  new Command('restore')
    .description('put a backup in the place of the database, which is kept beside it')
    .argument('<file>', 'the backup')
    .action(async (source: string) => {
      const { file, kept } = await restoreFrom(source, place)
      const engine = await openReady(readConfig(), place)
      await engine.write((tx) => engine.changes.renew(tx))
      await engine.close()
      say(`${file} is what ${source} was.`)
      if (kept !== null) say(`What was there before is kept as ${kept}.`)
    })

const checkCommand = ({ inRoot }: Place) =>
  new Command('check')
    .description('check that the database, or a backup, is whole and in step with itself')
    .argument('[file]', 'a backup; the database that is configured when not given')
    .option('--repair', 'make anew what is derived: indexes, search, map, counts')
    .action(async (given: string | undefined, { repair = false }: { repair?: boolean }) => {
      const file = given ?? existingFile()
      if (!existsSync(file)) throw new Error(`There is no database at ${file}.`)
      if (given !== undefined && (await isAltered(file)))
        throw new Error(`${file} is damaged: ${altered(file)}.`)
      const findings = await withFile(file, () => check(file, inRoot('drizzle'), { repair }))
      for (const { message, isDerived } of findings)
        say(`${isDerived ? (repair ? 'repaired' : 'repairable') : 'damaged'}: ${message}`)
      if (findings.some(({ isDerived }) => !isDerived))
        throw new Error(`${file} is damaged: restore a backup with \`dateline restore\`.`)
      if (findings.length > 0 && !repair)
        throw new Error(
          `${file} has all that was written; what is derived of it is not in step: \`dateline check --repair\`.`,
        )
      say(`${file} is whole.`)
    })

const seedCommand = (place: Place) =>
  new Command('seed').description('put the sample data into an empty database').action(async () => {
    const config = readConfig()
    if (!config.sampleAllowed) throw new Error(NO_SAMPLE)
    const engine = await openReady(config, place)
    try {
      if (!(await putSample(engine, createStores(engine), place)))
        throw new Error('The database is not empty: the sample data goes only into an empty one.')
    } finally {
      await engine.close()
    }
  })

/** The commands that make, copy and check the database as a whole. */
export const databaseCommands = (place: Place): Command[] =>
  [migrateCommand, backupCommand, restoreCommand, checkCommand, seedCommand].map((command) =>
    command(place),
  )
