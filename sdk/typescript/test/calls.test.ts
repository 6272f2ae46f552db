import { expect, inject, test } from 'vitest'
import { Dateline } from '../src/index.js'
import { calls } from './generated/calls.gen.js'

test('every method, called with the examples of the contract, succeeds on the sample data', async () => {
  const client = new Dateline({ baseUrl: inject('service') })
  // What removes and merges comes last: the examples of others show those records.
  const last = (name: string) => Number(/\.(delete|merge)/.test(name))
  for (const { name, run } of calls.toSorted((a, b) => last(a.name) - last(b.name))) {
    await expect(run(client), name).resolves.not.toBeNull()
  }
})
