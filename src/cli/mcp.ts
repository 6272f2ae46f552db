import { Command } from 'commander'
import { readConnection } from '../config.ts'
import type { Place } from './place.ts'
import { say } from './say.ts'

const HELP = `
Environment variables:
  DATELINE_BASE_URL  where the service is (http://127.0.0.1:3000)
  DATELINE_API_KEY   a key for it, where it needs one; record_event needs the scope write`

/** The command `dateline mcp`: tools for agents of this machine, which ask a running service. */
export const mcpCommand = ({ version }: Place): Command =>
  new Command('mcp')
    .description('offer the tools for agents over standard input and output (MCP)')
    .addHelpText('after', HELP)
    .action(async () => {
      const connection = readConnection()
      // Only this command needs what speaks the protocol.
      const { serveAgent } = await import('../mcp/stdio.ts')
      await serveAgent(connection, version, (error) => say(error.message))
    })
