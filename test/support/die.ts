import { writeFileSync } from 'node:fs'
import { ServerResponse, type IncomingMessage, type OutgoingHttpHeaders } from 'node:http'
import process from 'node:process'
import { subscribe } from 'node:diagnostics_channel'
import Database from 'better-sqlite3'

/*
 * For `node --import`: the server dies at the point that the header `Die` of a request names, as if it were killed.
 *
 *   commit   after the commit of its write
 *   answer   before the first byte of the answer is sent
 *   half     after half of the answer is sent
 *
 * The answer is written to the file DIED.
 */

const die = () => process.kill(process.pid, 'SIGKILL')
let moment: string | string[] | undefined

subscribe('http.server.request.start', (message) => {
  const { headers } = (message as { request: IncomingMessage }).request
  moment = headers['die']
})

const { prepare } = Database.prototype
Database.prototype.prepare = function (this: Database.Database, sql: string) {
  const statement = prepare.call(this, sql)
  if (this.readonly || sql !== 'commit') return statement
  const run = statement.run.bind(statement)
  statement.run = (...values: unknown[]) => {
    const result = Reflect.apply(run, statement, values) as Database.RunResult
    if (moment === 'commit') die()
    return result
  }
  return statement
} as typeof prepare

const { writeHead, end } = ServerResponse.prototype
ServerResponse.prototype.writeHead = function (
  this: ServerResponse,
  status: number,
  headers?: OutgoingHttpHeaders,
) {
  if (moment === undefined) return writeHead.call(this, status, headers)
  this.statusCode = status
  for (const [name, value] of Object.entries(headers ?? {}))
    if (value !== undefined) this.setHeader(name, value)
  return this
} as typeof writeHead
ServerResponse.prototype.end = function (this: ServerResponse, ...args: [body?: unknown]) {
  if (moment === undefined) return Reflect.apply(end, this, args) as ServerResponse
  const [body] = args as [string | Uint8Array | undefined]
  const bytes = Buffer.from(body ?? '')
  const answer = { status: this.statusCode, headers: this.getHeaders(), text: bytes.toString() }
  writeFileSync(process.env['DIED'] ?? '', JSON.stringify(answer))
  if (moment === 'answer') die()
  this.write(bytes.subarray(0, Math.ceil(bytes.length / 2)), die)
  return this
} as typeof end
