export const examples = {
  suggestions: {
    data: [
      {
        kind: 'actor',
        collection: 'event',
        value: 'actor_01j6ne3900fpessv41p9yppbge',
        label: 'Khalifa Haftar',
        count: 6,
        filter: {
          actor: ['actor_01j6ne3900fpessv41p9yppbge'],
          modality: ['any'],
        },
      },
      {
        kind: 'actor',
        collection: 'event',
        value: 'actor_01j6ne3ftrexj9bnvvq396tqr2',
        label: 'Khalid Haftar',
        count: 1,
        filter: {
          actor: ['actor_01j6ne3ftrexj9bnvvq396tqr2'],
          modality: ['any'],
        },
      },
      {
        kind: 'actor',
        collection: 'event',
        value: 'actor_01j6ne3evgf31b3x6pke88zash',
        label: 'Saddam Haftar',
        count: 0,
        filter: {
          actor: ['actor_01j6ne3evgf31b3x6pke88zash'],
          modality: ['any'],
        },
      },
    ],
  },
  found: {
    actors: {
      data: [
        {
          id: 'actor_01j6ne3900fpessv41p9yppbge',
          version: 2,
          name: 'Khalifa Haftar',
          type: 'person',
          country: 'LY',
          eventCount: 6,
          articleCount: 9,
        },
      ],
      more: true,
      filter: {
        q: ['haftar'],
      },
    },
    events: {
      data: [
        {
          id: 'event_01j6ne78xreta8pqtwcdemmxm1',
          version: 1,
          title: 'Haftar orders the Libyan National Army to advance on Tripoli',
          type: 'MOBILIZE',
          quadClass: 'material_conflict',
          modality: 'asserted',
          status: 'corroborated',
          date: {
            start: '2019-04-04',
            end: '2019-04-04',
            precision: 'day',
          },
          location: {
            name: 'Tripoli',
            country: 'LY',
            latitude: 32.8872,
            longitude: 13.1913,
          },
          participants: [
            {
              actor: {
                id: 'actor_01j6ne3900fpessv41p9yppbge',
                name: 'Khalifa Haftar',
              },
              role: 'initiator',
            },
            {
              actor: {
                id: 'actor_01j6ne3mq0ekgazqe909pwr31m',
                name: 'Libyan National Army',
              },
              role: 'initiator',
            },
            {
              actor: {
                id: 'actor_01j6ne3rm0ecct0bfr0k665gdk',
                name: 'Government of National Accord',
              },
              role: 'recipient',
            },
          ],
          participantCount: 3,
          articleCount: 1,
        },
      ],
      more: true,
      filter: {
        q: ['haftar'],
      },
    },
    articles: {
      data: [
        {
          id: 'article_01j6ne62v0fp7ra8bh4qhjny7d',
          version: 1,
          url: 'https://harbour-post.example/2019/04/haftar-tripoli',
          title: 'Haftar orders his forces to move on Tripoli',
          language: 'en',
          genre: 'news',
          wordCount: 41,
          status: 'published',
          eventCount: 1,
          source: {
            name: 'The Harbour Post',
            domain: 'harbour-post.example',
            country: 'GB',
          },
          publishedAt: '2019-04-04T21:10:00.000Z',
          originalId: null,
        },
      ],
      more: true,
      filter: {
        q: ['haftar'],
      },
    },
  },
}
