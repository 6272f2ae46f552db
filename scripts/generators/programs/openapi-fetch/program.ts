import createClient from 'openapi-fetch'
import type { paths } from './generated/schema'

const { BASE_URL = '', KEY = '', LATER } = process.env
const client = createClient<paths>({
  baseUrl: BASE_URL,
  headers: { Authorization: `Bearer ${KEY}` },
})
const say = (line: object) => console.log(JSON.stringify(line))

const list = await client.GET('/v1/events', {
  params: { query: { type: ['CONSULT'], country: ['LY'] } },
})
const [first] = list.data?.data ?? []
if (!first) throw new Error('no event')
say({ step: 'list', count: list.data?.data.length, type: first.type })

const { data: event } = await client.GET('/v1/events/{eventId}', {
  params: { path: { eventId: first.id } },
})
say({ step: 'get', id: event?.id, type: event?.type, role: event?.participants[0]?.role })

if (LATER === undefined) {
  const made = await client.POST('/v1/articles', { body: { title: 'Made by a generated client' } })
  const articleId = made.data?.id ?? ''
  say({ step: 'create', title: made.data?.title })
  const patched = await client.PATCH('/v1/articles/{articleId}', {
    params: { path: { articleId } },
    body: { title: 'Changed', language: null },
  })
  say({ step: 'patch', title: patched.data?.title })
  const wrong = await client.POST('/v1/events', {
    body: { title: 'Wrong', type: 'CONSULT', date: { start: '2024-09-02', end: '2024-09-01' } },
  })
  say({ step: 'refuse', status: wrong.response.status, pointer: wrong.error?.errors?.[0]?.pointer })
}
