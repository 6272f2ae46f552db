import type { Change, ChangePage } from '../../changes/schema.ts'
import { read } from '../ask.ts'
import { fitted, sizeOf } from '../budget.ts'
import { parametersOf } from '../schemas.ts'
import { lean } from '../shapes.ts'
import { maxTokens, UNTRUSTED, wholeOf, type MakeTool } from '../tool.ts'

const CHANGES_DEFAULT = 20
const CHANGES_MAX = 100
/** Room for the names around the changes, and for the cursor. */
const FRAME_TOKENS = 300
/** The most of an answer that one change may take. */
const PART = 0.25

const shown = (change: Change): object =>
  lean({
    at: change.at,
    what: `${change.kind} ${change.collection}`,
    id: change.id,
    version: change.version,
    name: change.event?.title ?? change.actor?.name,
    by: change.key?.name ?? change.key?.id,
    comment: change.comment,
    survivorId: change.survivorId,
    untrusted: lean({ title: change.article?.title }),
  })

export const changesSince: MakeTool = (contract) => ({
  name: 'changes_since',
  title: 'What has changed',
  description: `Creates, updates, deletes and merges of all records. Without \`cursor\`: the latest changes, the newest first. With the \`cursor\` of an answer before: what has come since then, the oldest first. Keep \`cursor\` to ask again later. ${UNTRUSTED}`,
  writes: false,
  properties: {
    cursor: { type: 'string', description: '`cursor` of an answer before.' },
    ...parametersOf(contract, '/v1/changes', ['collection', 'id', 'excludeKey']),
    limit: {
      type: 'integer',
      minimum: 1,
      maximum: CHANGES_MAX,
      description: `Most changes; default ${CHANGES_DEFAULT}.`,
    },
    maxTokens,
  },
  required: [],
  answer: async ({ ask, given: { cursor, limit, ...query }, tokens }) => {
    const page = await read<ChangePage>(ask, '/v1/changes', {
      ...query,
      ...(cursor === undefined ? { order: 'desc' } : { since: cursor }),
      include: 'body',
      limit: wholeOf(limit, CHANGES_DEFAULT, 1, CHANGES_MAX),
    })
    const room = tokens - FRAME_TOKENS
    const changes: unknown[] = []
    let size = 0
    for (const change of page.data) {
      const one = fitted(shown(change), room * PART)
      size += sizeOf(one) + 1
      if (size > room) break
      changes.push(one)
    }
    const [first, last] = [page.data[0], page.data[changes.length - 1]]
    const isCut = changes.length < page.data.length
    return {
      changes,
      // The newest first: what comes later is after the first of them.
      cursor: (cursor === undefined ? first : last)?.cursor ?? page.page.nextCursor,
      ...(cursor !== undefined && (isCut || page.page.hasMore) ? { more: true } : {}),
    }
  },
})
