const lines = (...items: object[]) => items.map((item) => `${JSON.stringify(item)}\n`).join('')

/** An import of three lines that refer to each other, to stored resources, and to new ones. */
export const examples = {
  lines: lines(
    {
      key: 'report',
      article: {
        url: 'https://benghazi-observer.example/2024/09/02/officers-meet',
        title: 'Officers of the LNA meet US instructors',
        body: 'Officers of the Libyan National Army met two US instructors in Benghazi on Monday.',
        language: 'en',
        publishedAt: '2024-09-02',
        source: { name: 'Benghazi Observer', domain: 'benghazi-observer.example', country: 'LY' },
        externalIds: [{ scheme: 'desk', value: '2024-0902-1' }],
      },
    },
    {
      key: 'instructors',
      actor: {
        type: 'military',
        name: 'US instructors in Benghazi',
        country: 'US',
        externalIds: [{ scheme: 'desk', value: 'instructors' }],
      },
    },
    {
      event: {
        title: 'Officers of the Libyan National Army meet US instructors',
        type: 'CONSULT',
        date: { start: '2024-09-02' },
        location: { name: 'Benghazi', country: 'LY', latitude: 32.11486, longitude: 20.06859 },
        participants: [
          { actor: { externalIds: [{ scheme: 'ucdp', value: '7072' }] }, role: 'host' },
          { actor: { key: 'instructors' }, role: 'participant' },
        ],
        evidence: [
          {
            article: { key: 'report' },
            quote:
              'Officers of the Libyan National Army met two US instructors in Benghazi on Monday.',
          },
        ],
        externalIds: [{ scheme: 'desk', value: '2024-0902' }],
      },
    },
  ),
  results: lines(
    {
      line: 1,
      key: 'report',
      collection: 'article',
      id: 'article_01kav2c9y0fb3rq1f0n8w5c8mx',
      status: 'created',
      sameAs: null,
      kept: [],
      isDeleted: false,
      problem: null,
    },
    {
      line: 2,
      key: 'instructors',
      collection: 'actor',
      id: 'actor_01kav2c9y1e6qvj2s4d7t0h9zk',
      status: 'created',
      sameAs: null,
      kept: [],
      isDeleted: false,
      problem: null,
    },
    {
      line: 3,
      key: null,
      collection: 'event',
      id: 'event_01kav2c9y2fq5tz8x6b3m1p4gw',
      status: 'created',
      sameAs: null,
      kept: [],
      isDeleted: false,
      problem: null,
    },
  ),
}
