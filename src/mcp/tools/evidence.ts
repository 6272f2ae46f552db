import { pageThatFits, RESULTS_DEFAULT, RESULTS_MAX } from '../pages.ts'
import { evidenceShown } from '../shapes.ts'
import { maxTokens, textOf, UNTRUSTED, wholeOf, type MakeTool } from '../tool.ts'

export const getEvidence: MakeTool = () => ({
  name: 'get_evidence',
  title: 'Get the evidence of an event',
  description: `The articles that support, refute or mention an event, each with the sentence that says so and its place in the article's text. Cite these. ${UNTRUSTED}`,
  writes: false,
  properties: {
    eventId: { type: 'string', description: 'Id of the event.' },
    limit: {
      type: 'integer',
      minimum: 1,
      maximum: RESULTS_MAX,
      description: `Most articles; default ${RESULTS_DEFAULT}.`,
    },
    cursor: { type: 'string', description: '`nextCursor` of the answer before, for more.' },
    maxTokens,
  },
  required: ['eventId'],
  answer: ({ ask, given, tokens }) =>
    pageThatFits(
      ask,
      `/v1/events/${encodeURIComponent(textOf(given, 'eventId'))}/evidence`,
      { cursor: given['cursor'] },
      evidenceShown,
      { limit: wholeOf(given['limit'], RESULTS_DEFAULT, 1, RESULTS_MAX), tokens },
    ),
})
