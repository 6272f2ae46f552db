import { relative } from 'node:path'
import { beforeEach } from 'vitest'
import { inRoot } from './command.ts'
import { whyNot } from './file-only.ts'
import { ON_POSTGRES } from './postgres.ts'

// Where tests run on PostgreSQL, those that are a file's business are left out.
if (ON_POSTGRES)
  beforeEach(({ task, skip }) => {
    const why = whyNot(relative(inRoot('.'), task.file.filepath), task.name)
    if (why !== undefined) skip(why)
  })
