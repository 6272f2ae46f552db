import { createMcpHandler } from '@modelcontextprotocol/server'
import type { Contract } from './schemas.ts'
import { agentServer, type Agent } from './server.ts'
import { toolsOf } from './tools.ts'

/** Answers requests of the Model Context Protocol, each by itself: nothing is kept between them. */
export const mcpEndpoint = (contract: Contract, version: string) => {
  const tools = toolsOf(contract)
  const { fetch } = createMcpHandler(({ authInfo }) =>
    agentServer(tools, authInfo?.extra?.['agent'] as Agent, version),
  )
  return (request: Request, agent: Agent): Promise<Response> =>
    // The key has been checked before; the library only hands on what it is given here.
    fetch(request, { authInfo: { token: '', clientId: '', scopes: [], extra: { agent } } })
}
export type McpEndpoint = ReturnType<typeof mcpEndpoint>
