import type { Change } from './schema.ts'

const cursor = 'WyI5ZjJjNDdhMGI3NTFkZTM4Iiw2MiwiQnEzX3dUMGsiXQ.x3YTtWmZ6dS0b9Qp'

/** A change, and a page of them. */
export const changeExample: Change = {
  position: 62,
  collection: 'article',
  id: 'article_01j6ne5q40fj0s37vh50ba1dn4',
  version: 2,
  kind: 'update',
  at: '2026-11-24T09:00:00.000Z',
  key: { id: 'key_01j6ne5q40fj0s37vh50ba1dn4', name: 'Desk' },
  comment: 'Corrected from the second edition',
  survivorId: null,
  cursor,
}

export const changeExamplePage = {
  data: [changeExample],
  page: {
    nextCursor: cursor,
    hasMore: false,
  },
}
