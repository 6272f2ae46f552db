import { setFlagsFromString } from 'node:v8'
import { Command } from 'commander'
import { databaseCommands } from './cli/database.ts'
import { exportCommand } from './cli/export.ts'
import { importCommand } from './cli/import.ts'
import { keysCommand } from './cli/keys.ts'
import { openapiCommand } from './cli/openapi.ts'
import { placeOf } from './cli/place.ts'
import { readCommand } from './cli/read.ts'
import { say } from './cli/say.ts'
import { serveCommand } from './cli/serve.ts'
import { explain, isReaderGone } from './common/system-errors.ts'

// Rows that stream through would let the heap grow to four times what they need.
setFlagsFromString('--semi-space-growth-factor=1')
setFlagsFromString('--heap-growing-percent=50')
// A helper may have to wait for a processor that a reader has, and this thread for the helper.
setFlagsFromString('--no-parallel-scavenge')

// What a database, its log, a backup or an export holds is for the user who made it alone.
process.umask(0o077)

const place = placeOf(import.meta.url)

const program = new Command('dateline')
  .description('Who did what to whom, where and when, and which article says so.')
  .version(place.version)
  .showHelpAfterError()

const commands = [
  serveCommand(place),
  ...databaseCommands(place),
  keysCommand(place),
  openapiCommand(place),
  importCommand(place),
  exportCommand(place),
]
for (const command of commands) program.addCommand(command.copyInheritedSettings(program))
program.addCommand(readCommand(place), { hidden: true })

const told = new Set<unknown>()
/** Says once what went wrong; whoever reads what is printed may have enough, which is no error. */
const tell = (error: unknown): void => {
  if (isReaderGone(error) || told.has(error)) return
  told.add(error)
  say(explain(error))
  process.exitCode = 1
}
process.stdout.on('error', tell)
// There is nobody left to tell.
process.stderr.on('error', () => {})
try {
  if (process.argv.length > 2) await program.parseAsync()
  else program.outputHelp()
} catch (error) {
  tell(error)
}
