import type { z } from '@hono/zod-openapi'
import { mergePatch } from '../common/merge-patch.ts'
import { InvalidBodyError } from '../common/errors.ts'
import { issuesOf } from './issues.ts'

/**
 * Applies a merge patch to a resource and validates the result like a whole resource. Lists that the patch does not
 * name are not validated: a merge of actors may have made them longer than a client may write.
 *
 * @throws InvalidBodyError
 */
export const applyPatch = <T extends z.ZodObject>(
  schema: T,
  draft: z.infer<T>,
  patch: Record<string, unknown>,
): z.infer<T> => {
  const merged = mergePatch(draft, patch) as Record<string, unknown>
  const kept: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(draft)) {
    if (!Array.isArray(value) || patch[name] !== undefined) continue
    kept[name] = value
    delete merged[name]
  }
  const result = schema.safeParse(merged)
  if (!result.success) throw new InvalidBodyError(issuesOf(result.error, 'body', merged, schema))
  return { ...result.data, ...kept }
}
