import type { Context } from 'hono'
import type { Author } from '../db/changes.ts'
import type { AppEnv } from './env.ts'

/** How long a comment may be. */
export const COMMENT_CHARACTERS = 500

/** The comment that a header holds; null when that is none. */
export const commentIn = (header: string): string | null => {
  try {
    const comment = decodeURIComponent(header).trim()
    const isText = comment.length <= COMMENT_CHARACTERS && !/\p{Cc}/u.test(comment)
    return isText && comment !== '' ? comment : null
  } catch {
    return null
  }
}

/** Who makes the write that is asked for, and why. */
export const authorOf = (c: Context<AppEnv>): Author => ({
  keyId: c.get('principal')?.keyId ?? null,
  comment: commentIn(c.req.header('Dateline-Comment') ?? ''),
})
