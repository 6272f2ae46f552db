import { expect, test } from 'vitest'
import { SAMPLE, startService } from '../support/service.ts'

const finds = [
  ['by search', '/v1/events?q=haftar+langley+benghazi'],
  ['by its host', `/v1/events?actor=${SAMPLE.haftar}`],
  ['by the leader of the delegation', `/v1/events?actor=${SAMPLE.langley}`],
  ['by the diplomat', `/v1/events?actor=${SAMPLE.berndt}`],
  ['by the two who met', `/v1/events?pair=${SAMPLE.haftar},${SAMPLE.langley}`],
  ['among the events of its host', `/v1/actors/${SAMPLE.haftar}/events`],
  ['by place', '/v1/events?bbox=19.9,31.9,20.3,32.3'],
  ['around a point', '/v1/events?near=32.1,20.1&radiusKm=25'],
  ['by date', '/v1/events?dateFrom=2024-08-27&dateTo=2024-08-27'],
  ['by type', '/v1/events?type=CONSULT&mode=visit'],
  ['by article', `/v1/events?article=${SAMPLE.libyaReview}`],
  ['by source', '/v1/events?source=thenationalnews.com'],
] as const

test.for(finds)('the meeting in Benghazi is found %s', async ([, url]) => {
  const { get } = startService()
  const { status, body } = await get(`${url}${url.includes('?') ? '&' : '?'}limit=200`)
  expect(status).toBe(200)
  const ids = body.data.map((event: { id: string }) => event.id)
  expect(ids).toContain(SAMPLE.meeting)
})

test('a reader goes from an actor to the event, the place, the article, and back', async () => {
  const { get } = startService()
  const actor = (await get('/v1/actors?q=khalifa+haf&sort=-eventCount')).body.data[0]
  expect(actor.id).toBe(SAMPLE.haftar)
  const events = (
    await get(`/v1/actors/${actor.id}/events?dateFrom=2024-08-27&dateTo=2024-08-27&type=CONSULT`)
  ).body.data
  const meeting = events.find((event: { id: string }) => event.id === SAMPLE.meeting)
  expect(meeting.location).toMatchObject({ name: 'Benghazi', country: 'LY' })
  const [evidence] = meeting.evidence
  const article = (await get(`/v1/articles/${evidence.article.id}`)).body
  expect([...article.body].slice(evidence.start, evidence.end).join('')).toBe(evidence.quote)
  expect(article.events.map((event: { id: string }) => event.id)).toContain(meeting.id)
  expect(article.mentions.map((mention: { actor: { id: string } }) => mention.actor.id)).toContain(
    actor.id,
  )
})
