import { serveStdio } from '@modelcontextprotocol/server/stdio'
import { allows, type Scope } from '../common/scope.ts'
import { explain } from '../common/system-errors.ts'
import { read, RefusedAnswer, type Ask } from './ask.ts'
import type { Contract } from './schemas.ts'
import { agentServer } from './server.ts'
import { toolsOf } from './tools.ts'

/** How long an answer of the service may take, in milliseconds. */
const ANSWER_MS = 60_000
const UNREACHABLE = 503

/** Asks a service over HTTP. */
const askService =
  (baseUrl: string, apiKey: string | undefined): Ask =>
  async (path, init = {}) => {
    const headers = new Headers(init.headers)
    if (apiKey !== undefined) headers.set('Authorization', `Bearer ${apiKey}`)
    const signal = AbortSignal.timeout(ANSWER_MS)
    try {
      return await fetch(baseUrl + path, { ...init, headers, signal, redirect: 'manual' })
    } catch (error) {
      const reason = explain(error instanceof Error && error.cause ? error.cause : error)
      throw new RefusedAnswer(UNREACHABLE, {
        title: 'No answer',
        detail: `${baseUrl} does not answer (${reason}). Start the service with \`dateline serve\`, or set DATELINE_BASE_URL.`,
      })
    }
  }

/** Serves one agent over standard input and output; its tools ask a running service. */
export const serveAgent = async (
  { baseUrl, apiKey }: { baseUrl: string; apiKey: string | undefined },
  version: string,
  onError: (error: Error) => void,
): Promise<void> => {
  const ask = askService(baseUrl, apiKey)
  const tools = toolsOf(await read<Contract>(ask, '/openapi.json'))
  const { scope } = await read<{ scope: Scope }>(ask, '/v1/me')
  const agent = { ask, mayWrite: allows(scope, 'write') }
  serveStdio(() => agentServer(tools, agent, version), { onerror: onError })
}
