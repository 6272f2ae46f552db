import type { Context } from 'hono'
import type { Author } from '../db/changelog.ts'
import { commentIn } from '../common/comment.ts'
import type { AppEnv } from './env.ts'

/** Who makes the write that is asked for, and why. */
export const authorOf = (c: Context<AppEnv>): Author => ({
  keyId: c.get('principal')?.keyId ?? null,
  comment: commentIn(c.req.header('Dateline-Comment') ?? ''),
})
