import type { Change, ChangesHead } from './schema.ts'

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
  touches: [
    {
      collection: 'event',
      filter: { article: ['article_01j6ne5q40fj0s37vh50ba1dn4'], modality: ['any'] },
    },
    { collection: 'article', ids: ['article_01j6ne5p4re3zs1js3rst0fv2b'] },
  ],
  hash: '5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef',
  stateHash: 'ef2d127de37b942baad06145e54b0c619a1f22327b2ebbcfbec78f5564afe39d',
  undoHash: '2c624232cdd221771294dfbb310aca000a0df6ac8b66b696d90ef06fdefb64a3',
  cursor,
}

/** Where the feed ends. */
export const changesHeadExample: ChangesHead = {
  position: changeExample.position,
  hash: changeExample.hash,
}

export const changeExamplePage = {
  data: [changeExample],
  page: {
    nextCursor: cursor,
    hasMore: false,
  },
}
