import type { Command } from 'commander'
import type { Place } from './place.ts'

type Make = (place: Place) => Promise<Command[]>

/** The commands, by name: each starts without what the others need. */
const COMMANDS: readonly (readonly [names: readonly string[], make: Make])[] = [
  [['serve'], async (place) => [(await import('./serve.ts')).serveCommand(place)]],
  [
    ['backup', 'restore', 'migrate', 'check', 'seed'],
    async (place) => (await import('./database.ts')).databaseCommands(place),
  ],
  [['copy'], async (place) => [(await import('./copy.ts')).copyCommand(place)]],
  [['keys'], async (place) => [(await import('./keys.ts')).keysCommand(place)]],
  [['openapi'], async (place) => [(await import('./openapi.ts')).openapiCommand(place)]],
  [['mcp'], async (place) => [(await import('./mcp.ts')).mcpCommand(place)]],
  [['import'], async (place) => [(await import('./import.ts')).importCommand(place)]],
  [['annotate'], async (place) => [(await import('./annotate.ts')).annotateCommand(place)]],
  [['export'], async (place) => [(await import('./export.ts')).exportCommand(place)]],
]

/** The commands among which is the one of a name; all when there is none of it, as help lists them. */
export const commandsFor = async (name: string, place: Place): Promise<Command[]> => {
  // Not for people, so that help does not list it.
  if (name === 'read') return [(await import('./read.ts')).readCommand(place)]
  const named = COMMANDS.filter(([names]) => names.includes(name))
  const wanted = named.length > 0 ? named : COMMANDS
  return (await Promise.all(wanted.map(([, make]) => make(place)))).flat()
}
