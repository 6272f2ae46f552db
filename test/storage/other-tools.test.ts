import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { check } from '../support/check.ts'
import { scratch } from '../support/command.ts'
import { SAMPLE, startService } from '../support/service.ts'

// Python's own dump asks the search index what it is, which SQLite knows from 3.43 on; the command does not ask.
const PYTHON = `
import shutil, sqlite3, subprocess, sys
source = sqlite3.connect(sys.argv[1])
print(source.execute('pragma integrity_check').fetchone()[0])
source.execute('update articles set tags = tags where id = ?', (sys.argv[3],))
source.rollback()
if shutil.which('sqlite3'):
    dump = subprocess.run(['sqlite3', sys.argv[1], '.dump'], check=True, capture_output=True, text=True).stdout
elif sqlite3.sqlite_version_info >= (3, 43):
    dump = '\\n'.join(source.iterdump())
else:
    sys.exit()
target = sqlite3.connect(sys.argv[2])
target.executescript(dump)
print(target.execute('pragma integrity_check').fetchone()[0])
for table in ('articles', 'actors', 'events', 'changes'):
    count = 'select count(*) from ' + table
    assert source.execute(count).fetchone() == target.execute(count).fetchone() != (0,)
print('loaded')
`

test('another program reads, checks and dumps a database that is served, and loads what it dumped', async () => {
  const { file, patch } = startService()
  const { folder } = scratch()
  await patch(`/v1/articles/${SAMPLE.national}`, { title: 'While it is served' })
  const loaded = join(folder, 'loaded.db')
  const { stdout, stderr } = spawnSync('python3', ['-c', PYTHON, file, loaded, SAMPLE.national], {
    encoding: 'utf8',
  })
  expect(stderr).toBe('')
  expect(['ok\n', 'ok\nok\nloaded\n']).toContain(stdout)
  if (stdout.includes('loaded')) expect(await check(loaded, 'drizzle')).toEqual([])
})
