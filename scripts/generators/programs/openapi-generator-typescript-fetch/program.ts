import {
  ArticlesApi,
  Configuration,
  EventsApi,
  EventType,
  ProblemFromJSON,
  ResponseError,
} from './generated/index'

const { BASE_URL = '', KEY = '', LATER } = process.env
const configuration = new Configuration({ basePath: BASE_URL, accessToken: KEY })
const events = new EventsApi(configuration)
const articles = new ArticlesApi(configuration)
const say = (line: object) => console.log(JSON.stringify(line))

const list = await events.listEvents({ type: [EventType.Consult], country: ['LY'] })
const [first] = list.data
if (!first) throw new Error('no event')
say({ step: 'list', count: list.data.length, type: first.type })

const event = await events.getEvent({ eventId: first.id })
say({ step: 'get', id: event.id, role: event.participants[0]?.role })

if (LATER === undefined) {
  const made = await articles.createArticle({
    articleInput: { title: 'Made by a generated client' },
  })
  say({ step: 'create', title: made.title })
  const patched = await articles.updateArticle({
    articleId: made.id,
    articlePatch: { title: 'Changed', language: null },
  })
  say({ step: 'patch', title: patched.title })
  const date = { start: new Date('2024-09-02'), end: new Date('2024-09-01') }
  try {
    await events.createEvent({ eventInput: { title: 'Wrong', type: EventType.Consult, date } })
  } catch (error) {
    if (!(error instanceof ResponseError)) throw error
    const problem = ProblemFromJSON(await error.response.json())
    say({ step: 'refuse', status: error.response.status, pointer: problem.errors?.[0]?.pointer })
  }
}
