import type { Context } from 'hono'
import { commentIn } from '../common/comment.ts'
import type { Author } from '../db/changelog.ts'
import type { AppEnv } from './env.ts'

/** The key and the comment of a write, for the history. */
export const authorOf = (c: Context<AppEnv>): Author => ({
  keyId: c.get('principal')?.keyId ?? null,
  comment: commentIn(c.req.header('Dateline-Comment') ?? ''),
})
