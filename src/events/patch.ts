import type { z } from '@hono/zod-openapi'
import { applyPatch } from '../contract/patch.ts'
import { movedDate } from './dates.ts'
import { EventInput, type EventPatch } from './schema.ts'

/** Makes what applies a merge patch to an event. */
export const patchedEvent =
  (patch: z.infer<typeof EventPatch>) =>
  (draft: EventInput): EventInput =>
    applyPatch(EventInput, draft, {
      ...patch,
      ...(patch.date ? { date: movedDate(draft.date, patch.date) } : {}),
    })
