import { Count, nullable } from './fields.ts'

/** The offsets of a quote in UTF-16 code units. */
export const utf16Offsets = {
  startUtf16: nullable(Count).openapi({
    description:
      '`start` in UTF-16 code units, as JavaScript, Java and C# count; null where the body is not stored.',
  }),
  endUtf16: nullable(Count).openapi({ description: '`end` in UTF-16 code units.' }),
}

/** UTF-16 offsets in a write: accepted, so that a quote can be sent back as it was read, and ignored. */
export const utf16Given = {
  startUtf16: nullable(Count).optional().openapi({
    description:
      'Ignored: `start` says where the quote is. Accepted so that a quote can be sent back as it was read.',
  }),
  endUtf16: nullable(Count).optional().openapi({ description: 'Ignored, like `startUtf16`.' }),
}
