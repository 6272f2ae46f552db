import { setFlagsFromString } from 'node:v8'
import { Command } from 'commander'
import { commandsFor } from './cli/commands.ts'
import { placeOf } from './cli/place.ts'
import { say } from './cli/say.ts'
import { explain, isOutputClosed } from './common/system-errors.ts'

// Databases, backups and exports are only for the user who made them.
process.umask(0o077)

const place = placeOf(import.meta.url)

const program = new Command('dateline')
  .description('Who did what to whom, where and when, and which article says so.')
  .version(place.version)
  .showHelpAfterError()

const [, , name = ''] = process.argv
for (const command of await commandsFor(name, place))
  program.addCommand(command.copyInheritedSettings(program))

// With V8's defaults, streamed rows let the heap grow to four times its need.
setFlagsFromString('--semi-space-growth-factor=1')
setFlagsFromString('--heap-growing-percent=50')
// Helper threads of the garbage collector would compete with worker processes for the processor.
setFlagsFromString('--no-parallel-scavenge')

const told = new Set<unknown>()
/** Reports an error once; a closed output, as by `head`, is not an error. */
const tell = (error: unknown): void => {
  if (isOutputClosed(error) || told.has(error)) return
  told.add(error)
  say(explain(error))
  process.exitCode = 1
}
process.stdout.on('error', tell)
// An error of standard error cannot be reported.
process.stderr.on('error', () => {})
try {
  if (process.argv.length > 2) await program.parseAsync()
  else program.outputHelp()
} catch (error) {
  tell(error)
}
