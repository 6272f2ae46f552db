// Asks the service with the tools of an MCP server that a generator makes of the contract: `program COMMAND ARGS…`. They
// are found by what they do, as each generator has its own names for them.
import { Client } from '@modelcontextprotocol/client'
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio'

const { LATER } = process.env
const [command = '', ...args] = process.argv.slice(2)
const client = new Client({ name: 'generators', version: '1' })
await client.connect(
  new StdioClientTransport({
    command,
    args,
    env: process.env as Record<string, string>,
    stderr: 'ignore',
  }),
)
const say = (line: object) => console.log(JSON.stringify(line))

const { tools } = await client.listTools()
/** Calls the one tool that does this, and answers its text. */
const call = async (verb: string, noun: string, given: object, body?: object) => {
  const found = tools.filter(({ name }) => RegExp(`^(${verb})-?${noun}$`, 'i').test(name))
  const [tool] = found
  if (!tool || found.length > 1)
    throw new Error(`${verb} ${noun}: ${tools.map(({ name }) => name).join()}`)
  // Some tools take the body as one argument, others its fields.
  const isNested = 'requestBody' in Object(tool.inputSchema.properties)
  const { content } = await client.callTool({
    name: tool.name,
    arguments: { ...given, ...(isNested ? { requestBody: body } : body) },
  })
  const [first] = content
  const text = first?.type === 'text' ? first.text : ''
  return text
}
const answerOf = async (...given: Parameters<typeof call>) => {
  const text = await call(...given)
  const [json] = /\{[^]*\}/.exec(text) ?? []
  if (json === undefined) throw new Error(text)
  return JSON.parse(json) as Record<string, unknown>
}

const list = await answerOf('list|lst', 'events', {
  type: ['CONSULT', 'AGREE'],
  country: ['LY', 'TN'],
})
const [one, ...more] = list['data'] as { id: string; type: string }[]
say({ step: 'list', count: more.length + 1, type: one?.type })
const event = await answerOf('get', 'event', { eventId: one?.id })
const [{ role } = {}] = event['participants'] as { role?: string }[]
say({ step: 'get', id: event['id'], role })
if (LATER === undefined) {
  const title = 'Made by a generated client'
  const made = await answerOf('create|crt', 'article', {}, { title })
  say({ step: 'create', title: made['title'] })
  const changed = { title: 'Changed', language: null }
  const patched = await answerOf('update|upd', 'article', { articleId: made['id'] }, changed)
  say({ step: 'patch', title: patched['title'] })
  const date = { start: '2024-09-02', end: '2024-09-01' }
  const wrong = await call('create|crt', 'event', {}, { title: 'Wrong', type: 'CONSULT', date })
  // One generator cuts the JSON of a refusal short.
  const [, pointer] = /"pointer":\s*"([^"]*)"/.exec(wrong) ?? []
  say({ step: 'refuse', status: Number(/\b422\b/.exec(wrong)?.[0]), pointer })
}
await client.close()
