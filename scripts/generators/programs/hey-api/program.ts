import { client } from './generated/client.gen'
import {
  createArticle,
  createEvent,
  getEvent,
  listEvents,
  updateArticle,
} from './generated/sdk.gen'

const { BASE_URL = '', KEY = '', LATER } = process.env
client.setConfig({ baseUrl: BASE_URL, auth: () => KEY })
const say = (line: object) => console.log(JSON.stringify(line))

const list = await listEvents({ query: { type: ['CONSULT'], country: ['LY'] } })
const [first] = list.data?.data ?? []
if (!first) throw new Error('no event')
say({ step: 'list', count: list.data?.data.length, type: first.type })

const { data: event } = await getEvent({ path: { eventId: first.id } })
say({ step: 'get', id: event?.id, type: event?.type, role: event?.participants[0]?.role })

if (LATER === undefined) {
  const made = await createArticle({ body: { title: 'Made by a generated client' } })
  const articleId = made.data?.id ?? ''
  say({ step: 'create', title: made.data?.title })
  const patched = await updateArticle({
    path: { articleId },
    body: { title: 'Changed', language: null },
  })
  say({ step: 'patch', title: patched.data?.title })
  const wrong = await createEvent({
    body: { title: 'Wrong', type: 'CONSULT', date: { start: '2024-09-02', end: '2024-09-01' } },
  })
  say({
    step: 'refuse',
    status: wrong.response?.status,
    pointer: wrong.error?.errors?.[0]?.pointer,
  })
}
