/**
 * Loaded into the service before its own code: when the harness is gone, however that happened,
 * the service ends too, and takes its database with it.
 */
import { rmSync } from 'node:fs'
import type { Socket } from 'node:net'

const stdin = process.stdin as unknown as Socket
stdin.on('end', () => process.kill(process.pid, 'SIGTERM'))
stdin.on('error', () => process.kill(process.pid, 'SIGTERM'))
stdin.resume()
stdin.unref()

process.on('exit', () => {
  const folder = process.env.DATELINE_HARNESS_FOLDER
  if (folder) rmSync(folder, { recursive: true, force: true })
})
