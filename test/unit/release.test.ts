import { expect, test } from 'vitest'
import { faultsOf, versions } from '../../scripts/check-release.ts'

test('the service, the contract and the SDKs have one version', () => {
  const all = versions()
  expect(Object.keys(all).length).toBe(4)
  expect(new Set(Object.values(all)).size).toBe(1)
})

test('a tag of another version, or without a day in the changelog, is not released', () => {
  expect(faultsOf('v99.0.0')).toEqual([
    ...Object.entries(versions()).map(([path, version]) => `${path} has version ${version}`),
    'CHANGELOG.md has no heading "## 99.0.0 - " with its day',
  ])
})
