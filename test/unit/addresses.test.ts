import { expect, test } from 'vitest'
import { addressesIn } from '../../src/common/addresses.ts'

test.for([
  ['postgres://host/name', ['postgres://host/name']],
  [
    'postgres://a:b,c@one:1,two:2/name?user=x',
    ['postgres://a:b,c@one:1/name?user=x', 'postgres://a:b,c@two:2/name?user=x'],
  ],
  ['postgresql://one,two', ['postgresql://one', 'postgresql://two']],
  ['postgres:///name?host=/run/one,two', ['postgres:///name?host=/run/one,two']],
] as const)('%s names as many hosts as it has', ([url, addresses]) => {
  expect(addressesIn(url)).toEqual(addresses)
})
