import { createArticle, createEvent, getEvent, listEvents, updateArticle } from './generated/client'

const { KEY = '', LATER } = process.env
const headers = { Authorization: `Bearer ${KEY}` }
const say = (line: object) => console.log(JSON.stringify(line))

const list = await listEvents({ type: ['CONSULT'], country: ['LY'] }, { headers })
if (list.status !== 200) throw new Error('no list')
const [first] = list.data.data
if (!first) throw new Error('no event')
say({ step: 'list', count: list.data.data.length, type: first.type })

const event = await getEvent(first.id, undefined, { headers })
if (event.status !== 200) throw new Error('no event')
say({
  step: 'get',
  id: event.data.id,
  type: event.data.type,
  role: event.data.participants[0]?.role,
})

if (LATER === undefined) {
  const made = await createArticle({ title: 'Made by a generated client' }, {}, { headers })
  if (made.status !== 201) throw new Error('not made')
  say({ step: 'create', title: made.data.title })
  const patched = await updateArticle(
    made.data.id,
    { title: 'Changed', language: null },
    { headers },
  )
  if (patched.status !== 200) throw new Error('not patched')
  say({ step: 'patch', title: patched.data.title })
  const wrong = await createEvent(
    { title: 'Wrong', type: 'CONSULT', date: { start: '2024-09-02', end: '2024-09-01' } },
    { headers },
  )
  if (wrong.status !== 422) throw new Error('not refused')
  say({ step: 'refuse', status: wrong.status, pointer: wrong.data.errors?.[0]?.pointer })
}
