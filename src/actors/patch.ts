import type { z } from '@hono/zod-openapi'
import { applyPatch } from '../contract/patch.ts'
import { ActorInput, type ActorPatch } from './schema.ts'

/** Makes what applies a merge patch to an actor. */
export const patchedActor =
  (patch: z.infer<typeof ActorPatch>) =>
  (draft: ActorInput): ActorInput =>
    applyPatch(ActorInput, draft, patch)
