import { existsSync, globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { inRoot } from '../support/command.ts'
import { FILE_ONLY, listedOf, wholeFiles, whyNot } from '../support/file-only.ts'

const textOf = (path: string) => readFileSync(inRoot(path), 'utf8')

/** Names that only a test of a database file has in its text. */
const OF_FILES =
  /better-sqlite3|\bopenSqlite\b|\bmigrated\(|'(?:empty|sample)Database'\)|`file:\$|\bstartPostgres\(/

test('each test that is a file’s business is there, and has a reason', () => {
  for (const path of Object.keys(FILE_ONLY)) {
    expect(existsSync(inRoot(path)), path).toBe(true)
    for (const { why, tests = [] } of listedOf(path)) {
      expect(why, path).not.toBe('')
      for (const name of tests) {
        expect(textOf(path), path).toContain(name)
        // Its beginning tells it from others.
        expect(name.indexOf('%'), name).not.toBe(0)
      }
    }
  }
})

test('a test file that names a database file is on the list, or asks for one on either engine', () => {
  const files = globSync('test/{api,contract,import,load,storage}/*.test.ts', { cwd: inRoot('.') })
  expect(files.length).toBeGreaterThan(100)
  const unlisted = files.filter(
    (path) =>
      OF_FILES.test(textOf(path).replace(/ownDatabase\([^)]*\)/g, '')) &&
      listedOf(path).length === 0,
  )
  expect(unlisted).toEqual([])
})

test('a test is found by its name, also when its table fills that in', () => {
  const path = 'test/api/command.test.ts'
  expect(whyNot(path, 'worker processes end with the server on SIGTERM')).toBeDefined()
  expect(whyNot(path, 'WORKERS=0 starts no process')).toBeUndefined()
  expect(wholeFiles()).toContain('test/storage/files.test.ts')
  expect(wholeFiles()).not.toContain(path)
})
