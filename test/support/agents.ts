import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client'
import { onTestFinished } from 'vitest'
import type { Service } from './service.ts'

/** A client of the Model Context Protocol that asks a service of a test. */
export const connect = async (
  service: Pick<Service, 'app'>,
  headers: Record<string, string> = {},
  mode: 'auto' | 'legacy' = 'auto',
): Promise<Client> => {
  const client = new Client({ name: 'test', version: '1' }, { versionNegotiation: { mode } })
  const transport = new StreamableHTTPClientTransport(new URL('http://localhost/mcp'), {
    requestInit: { headers },
    fetch: async (url, init) => service.app.request(String(url), init),
  })
  await client.connect(transport)
  onTestFinished(() => client.close())
  return client
}

/** What a tool answers, and whether it is an error. */
export const call = async (
  client: Client,
  name: string,
  args: Record<string, unknown> = {},
  // The tests look at what is in it.
  // oxlint-disable-next-line typescript/no-explicit-any
): Promise<{ text: string; body: any; isError: boolean }> => {
  const { content, isError = false } = await client.callTool({ name, arguments: args })
  const [first] = content
  const text = first?.type === 'text' ? first.text : ''
  return { text, body: JSON.parse(text), isError }
}
