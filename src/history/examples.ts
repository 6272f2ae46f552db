/** A revision, shortened: the patch of the first one holds the whole resource. */
export const revisionExample = {
  version: 1,
  kind: 'create',
  position: 61,
  at: '2026-11-24T09:00:00.000Z',
  key: null,
  comment: null,
  survivorId: null,
  patch: [
    {
      op: 'replace',
      path: '',
      value: { createdAt: '2026-11-24T09:00:00.000Z', tags: ['libya', 'diplomacy'] },
    },
  ],
}

export const revisionExamplePage = {
  data: [revisionExample],
  page: { nextCursor: null, hasMore: false },
}
