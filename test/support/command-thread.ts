// The thread of in-thread.ts: runs commands one after the other, as src/main.ts does, and keeps what they print.
import { Writable } from 'node:stream'
import { workerData, type MessagePort } from 'node:worker_threads'
import { Command, CommanderError } from 'commander'
import { annotateCommand } from '../../src/cli/annotate.ts'
import { databaseCommands } from '../../src/cli/database.ts'
import { exportCommand } from '../../src/cli/export.ts'
import { importCommand } from '../../src/cli/import.ts'
import { placeOf } from '../../src/cli/place.ts'
import { say } from '../../src/cli/say.ts'
import { explain } from '../../src/common/system-errors.ts'

const { main, done, port } = workerData as { main: string; done: Int32Array; port: MessagePort }
const place = placeOf(main)

/** A stream in place of one of the process, and what was written to it. */
const capture = (name: 'stdout' | 'stderr') => {
  const parts: Buffer[] = []
  const value = new Writable({
    write: (chunk: Buffer, _encoding, next) => {
      parts.push(chunk)
      next()
    },
  })
  Object.defineProperty(process, name, { value, configurable: true })
  return () => Buffer.concat(parts).toString()
}

const run = async (args: string[], env: Record<string, string>) => {
  for (const name of Object.keys(process.env)) delete process.env[name]
  Object.assign(process.env, env)
  process.exitCode = 0
  const [stdout, stderr] = [capture('stdout'), capture('stderr')]
  const program = new Command('dateline').showHelpAfterError().exitOverride()
  // A backup lowers the priority of its process, and a restore moves files: they are for a process of their own.
  const commands = [
    ...databaseCommands(place).filter((command) => /^(migrate|check)$/.test(command.name())),
    importCommand(place),
    annotateCommand(place),
    exportCommand(place),
  ]
  for (const command of commands) program.addCommand(command.copyInheritedSettings(program))
  try {
    await program.parseAsync(args, { from: 'user' })
  } catch (error) {
    process.exitCode = 1
    if (!(error instanceof CommanderError)) say(explain(error))
  }
  return { status: process.exitCode, stdout: stdout(), stderr: stderr() }
}

port.on('message', async ({ args, env }) => {
  port.postMessage(await run(args, env))
  Atomics.store(done, 0, 1)
  Atomics.notify(done, 0)
})
