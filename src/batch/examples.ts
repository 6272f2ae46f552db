const ACTOR = 'actor_00000000000000000000000001'
const ARTICLE = 'article_00000000000000000000000002'
const MEETING = 'event_01j6ne713rfb1r7q31ydrk7ghh'

const result = (
  index: number,
  collection: string,
  id: string,
  placeholder: string | null,
  status: string,
  version: number,
) => ({ index, collection, id, placeholder, status, version })

export const examples = {
  request: {
    operations: [
      {
        action: 'create',
        id: ACTOR,
        actor: { type: 'person', name: 'A spokesman of the municipality', country: 'LY' },
      },
      {
        action: 'create',
        id: ARTICLE,
        article: {
          title: 'Municipality of Benghazi welcomes the talks',
          body: 'A spokesman of the municipality said that the city welcomes the talks.',
          mentions: [{ actorId: ACTOR }],
        },
      },
      {
        action: 'create',
        event: {
          title: 'The municipality of Benghazi welcomes the talks',
          type: 'SUPPORT',
          date: { start: '2024-08-28' },
          location: { name: 'Benghazi', country: 'LY' },
          participants: [{ actorId: ACTOR, role: 'initiator' }],
          evidence: [{ articleId: ARTICLE, quote: 'the city welcomes the talks' }],
        },
      },
      { action: 'update', id: MEETING, eventPatch: { confidence: 0.98 } },
    ],
  },
  result: {
    data: [
      result(0, 'actor', 'actor_01kb5x6q2jfs8r3n0v4c7w9y1a', ACTOR, 'created', 1),
      result(1, 'article', 'article_01kb5x6q2jfs8r3n0v4c7w9y1b', ARTICLE, 'created', 1),
      result(2, 'event', 'event_01kb5x6q2jfs8r3n0v4c7w9y1c', null, 'created', 1),
      result(3, 'event', MEETING, null, 'updated', 2),
    ],
  },
}
