import { setTimeout as sleep } from 'node:timers/promises'
import type { CheckedDatabase, DerivedPart, Finding } from '../db/checked.ts'
import { ledgerWriter } from '../db/ledger-writer.ts'
import { ledgerSources } from '../stores.ts'
import { DERIVED_COLUMNS } from './derived.ts'
import { feedFaults } from './feed.ts'
import { defineFunctions } from './functions.ts'
import { ledgerFaults } from './ledger.ts'
import { duplicatesPart, nameKeysPart } from './likeness.ts'
import { formerNamesPart, originFaults, sumFaults } from './rows.ts'
import { sideListParts } from './side-lists.ts'
import { eventCellsPart } from './event-cells.ts'
import { eventCountsPart } from './event-counts.ts'
import { SUGGESTION_PARTS } from './suggestions.ts'

/** How long others may write between two repairs, in milliseconds. */
const PAUSE_MS = 50

const isDamaged = ({ isDerived }: Finding): boolean => !isDerived
const damage = (message: string): Finding => ({ message, isDerived: false })

/** Values that differ from what was last written, and cannot be derived again. */
const damageIn = async (database: CheckedDatabase): Promise<Finding[]> => [
  ...database.references(),
  ...database.schemaFaults(),
  ...[
    ...(await feedFaults(database)),
    ...(await ledgerFaults(database, ledgerSources(database))),
    ...(await originFaults(database)),
    ...(await sumFaults(database)),
  ].map(damage),
]

/** The derived values that resources show. After their repair, copies of the resources are out of date and must be read again. */
const SHOWN: ReadonlySet<DerivedPart> = new Set([duplicatesPart, ...DERIVED_COLUMNS])

/** All that is derived; what others follow from is made right before them. */
const partsOf = ({ derived, schema }: CheckedDatabase): DerivedPart[] => [
  duplicatesPart,
  ...DERIVED_COLUMNS,
  nameKeysPart,
  ...sideListParts(schema),
  formerNamesPart,
  ...SUGGESTION_PARTS,
  eventCountsPart,
  eventCellsPart,
  ...derived,
]

/** The fault of a derived part; null where there is none, and where damaged rows cannot be read. */
const findIn = async (
  part: DerivedPart,
  database: CheckedDatabase,
  isFromDamage: boolean,
): Promise<string | null> => {
  try {
    return await part.find(database)
  } catch (error) {
    if (!isFromDamage || database.isDamage(error)) throw error
    return null
  }
}

/** Checks all that is derived, and makes anew what is wrong, each part in a transaction of its own. */
const derivedFindings = async (
  database: CheckedDatabase,
  repair: boolean,
  isFromDamage: boolean,
): Promise<Finding[]> => {
  const findings: Finding[] = []
  const { renew } = ledgerWriter(database.schema)
  for (const part of partsOf(database)) {
    const message = await findIn(part, database, isFromDamage)
    if (message === null) continue
    findings.push({ message, isDerived: true })
    if (!repair) continue
    database.commit()
    database.begin('write')
    await part.repair(database)
    // No change of the feed tells of it.
    if (SHOWN.has(part)) await renew(database.db)
    database.commit()
    await sleep(PAUSE_MS)
    database.begin('read')
  }
  return findings
}

/** Finds what is wrong with rows in spite of indexes that are; makes these again for good if it is to repair. */
const onRemadeIndexes = async (database: CheckedDatabase, repair: boolean): Promise<Finding[]> => {
  database.commit()
  if (!repair) {
    const found = database.isCurrent ? await database.onSoundIndexes(damageIn) : null
    database.begin('read')
    return found ?? []
  }
  database.begin('write')
  database.remakeIndexes()
  const left = database.structure().map(({ message }) => damage(message))
  database.commit()
  database.begin('read')
  return left.length > 0 || !database.isCurrent ? left : damageIn(database)
}

/**
 * Checks a database, also one that is in use: its pages and references, by the ledger that resources and their history
 * are as they were written, that the change feed is whole, and that all that is derived (indexes, search, map, counts,
 * what filters read) is as it follows from the resources.
 *
 * @param database of one that an older Dateline has written only pages and references are checked
 * @param repair makes anew what is derived and wrong; what it was is told as a finding all the same
 */
export const check = async (
  database: CheckedDatabase,
  { repair = false } = {},
): Promise<Finding[]> => {
  try {
    defineFunctions(database)
    // One moment for all that is found; only what is repaired keeps others from writing, while it is.
    database.begin('read')
    const findings = database.structure()
    const isSound = findings.length === 0
    const isRepairable = findings.every(({ isDerived }) => isDerived)
    if (!isSound) findings.push(...(await onRemadeIndexes(database, repair && isRepairable)))
    else if (database.isCurrent) findings.push(...(await damageIn(database)))
    else findings.push(...database.references())
    const hasDamage = findings.some(isDamaged)
    // Lists of damaged rows are not made anew: a backup has both.
    if (database.isCurrent && (isSound || (repair && isRepairable)))
      findings.push(...(await derivedFindings(database, repair && !hasDamage, hasDamage)))
    database.commit()
    return findings
  } catch (error) {
    if (!database.isDamage(error)) throw error
    return [damage('its pages are damaged')]
  } finally {
    database.close()
  }
}

/** The damage of a database: values that differ from what was last written, and cannot be derived again. */
export const damageOf = async (database: CheckedDatabase): Promise<string[]> => {
  try {
    return database.isCurrent ? (await damageIn(database)).map(({ message }) => message) : []
  } finally {
    database.close()
  }
}
