import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { dateline, inRoot, ownDatabase, serve } from '../support/command.ts'
import { UKRAINE } from '../support/imports.ts'

const { PROOF_PAIRS, PROOF_BUCKETS } = process.env

test.for([
  { file: UKRAINE, events: 1167 },
  { file: inRoot('test/data/ged.csv'), events: 41 },
])(
  'what a program in another language counts in the export of $events events is what every aggregate says',
  async ({ file, events }) => {
    const DATABASE_URL = await ownDatabase()
    expect(dateline(['import', 'ucdp-ged', file], { DATABASE_URL }).status).toBe(0)
    const { origin } = await serve({ DATABASE_URL })
    const whole = PROOF_PAIRS === undefined ? '0' : '1'
    const asked = [origin, PROOF_PAIRS ?? '1', PROOF_BUCKETS ?? '30', whole]
    const { stdout } = await promisify(execFile)('python3', [
      inRoot('test/independent/aggregates.py'),
      ...asked,
    ])
    expect(stdout).toMatch(
      new RegExp(`^\\d{3,} numbers of ${events} events compared, 0 wrong$`, 'm'),
    )
  },
)
