import { z } from '@hono/zod-openapi'
import type { ErrorCode } from '../../common/error-codes.ts'
import {
  allOptional,
  ArticleId,
  Confidence,
  Count,
  EvidenceId,
  nullable,
  shown,
  SUMMARY_CHARACTERS,
  text,
} from '../../contract/fields.ts'
import { utf16Given, utf16Offsets } from '../../contract/offsets.ts'
import { pageOf } from '../../contract/page.ts'
import { ArticleRef, Stance } from '../../contract/refs.ts'

/** How many evidence links an event embeds; `/events/{id}/evidence` pages through all. */
export const EVIDENCE_SHOWN = 100

const offset = Count.openapi({ description: 'Offset into the body, in Unicode code points.' })
/** Refuses one offset without the other, an end that is not after the start, and too long a passage. */
export const offsetsFit = (
  { start, end }: { start: number | null; end: number | null },
  ctx: z.core.$RefinementCtx,
) => {
  const refuse = (path: string, code: ErrorCode, message: string) =>
    ctx.addIssue({ code: 'custom', path: [path], message, params: { code } })
  if ((start === null) !== (end === null))
    refuse('start', 'needs_another', 'is required together with the other offset')
  else if (start !== null && end !== null && start >= end)
    refuse('end', 'out_of_order', 'must be after start')
  else if (start !== null && end !== null && end - start > SUMMARY_CHARACTERS)
    refuse('end', 'out_of_range', `must be at most ${SUMMARY_CHARACTERS} after start`)
}

export const EvidenceInput = z
  .strictObject({
    articleId: ArticleId.openapi({ description: 'Id of the article.' }),
    quote: nullable(text(SUMMARY_CHARACTERS))
      .default(null)
      .openapi({ description: 'The passage, verbatim.' }),
    start: nullable(offset).default(null),
    end: nullable(offset).default(null),
    ...utf16Given,
    stance: Stance.default('supports').openapi({
      description: 'Stance of the article on the event.',
    }),
    confidence: nullable(Confidence)
      .default(null)
      .openapi({ description: 'Confidence in this link, 0 to 1.' }),
  })
  .superRefine(offsetsFit)
  .openapi('EvidenceInput', {
    description:
      'An article as evidence for or against an event. Offsets that are left out are found from the quote; offsets that disagree with the body are refused; they are null when the stored body does not contain the quote. A quote that is left out is taken from the body at the offsets.',
  })
export type EvidenceInput = z.infer<typeof EvidenceInput>
export const EvidencePatch = z
  .strictObject(
    allOptional({
      quote: nullable(text(SUMMARY_CHARACTERS)).openapi({ description: 'The passage, verbatim.' }),
      start: nullable(offset),
      end: nullable(offset),
      stance: Stance.openapi({ description: 'Stance of the article on the event.' }),
      confidence: nullable(Confidence).openapi({ description: 'Confidence in this link, 0 to 1.' }),
    }),
  )
  .openapi('EvidencePatch', {
    description:
      'Changes to an evidence link. A quote without offsets is looked up in the body; offsets without a quote select it from the body.',
  })
export type EvidencePatch = z.infer<typeof EvidencePatch>
/** The most characters of a body that are shown before a quote, and after it. */
export const CONTEXT_CHARACTERS = 200

const EvidenceContext = z
  .object({
    before: shown(CONTEXT_CHARACTERS).openapi({
      description: `The text before the quote: whole words, up to ${CONTEXT_CHARACTERS} code points.`,
    }),
    after: shown(CONTEXT_CHARACTERS).openapi({ description: 'The text after the quote.' }),
    start: Count.openapi({ description: 'Offset of `before` in the body, in code points.' }),
    end: Count.openapi({ description: 'Offset just after `after`.' }),
  })
  .openapi('EvidenceContext', { description: 'The text around a quote.' })
export type EvidenceContext = z.infer<typeof EvidenceContext>

/** The parameter that asks for the text around quotes. */
export const includingContext = z
  .enum(['context'])
  .optional()
  .openapi({ description: '`context`: the text around each quote.' })

export const Evidence = z
  .object({
    id: EvidenceId.openapi({ description: 'Id of the link.' }),
    article: ArticleRef.openapi({ description: 'The article.' }),
    quote: nullable(shown(SUMMARY_CHARACTERS)).openapi({ description: 'The passage, verbatim.' }),
    start: nullable(Count).openapi({
      description: 'Offset of the quote in the body, in Unicode code points.',
    }),
    end: nullable(Count).openapi({ description: 'Offset just after the quote.' }),
    ...utf16Offsets,
    stance: Stance.openapi({ description: 'Stance of the article on the event.' }),
    confidence: nullable(z.number().openapi({ format: 'double' })).openapi({
      description: 'Confidence in this link, 0 to 1.',
    }),
    context: nullable(EvidenceContext).optional().openapi({
      description:
        'With `include=context`: the text around the quote; null where its place in the body is not known.',
    }),
  })
  .openapi('Evidence', { description: 'An article as evidence for or against an event.' })
export type Evidence = z.infer<typeof Evidence>

export const EvidencePage = pageOf(Evidence, 'EvidencePage', 'evidence links')
