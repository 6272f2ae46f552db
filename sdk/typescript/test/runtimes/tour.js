/** What every runtime must be able to do; it answers `ok`, or throws. */
import { ConnectionError, Dateline, NotFoundError } from '../../dist/index.js'

const assert = (condition, message) => {
  if (!condition) throw new Error(message)
}

/** What is told of a service that does not name the page's origin, and of one that is not there. */
export const refusals = async (baseUrl) => {
  const told = []
  for (const url of [baseUrl, 'http://127.0.0.1:1']) {
    const client = new Dateline({ baseUrl: url, maxRetries: 1 })
    const { error } = await client.service.getHealth().result()
    told.push([error.name, error.attempts, error.message])
  }
  return told
}

/** @param {string} baseUrl @param {string} runtime its name, for the titles of what it makes */
export const tour = async (baseUrl, runtime) => {
  const client = new Dateline({ baseUrl })
  const title = `Made in ${runtime}`
  const made = await client.articles.create({ title })
  const { etag, data } = await client.articles.get(made.id).withResponse()
  assert(data.title === title, 'reads what it wrote')
  const patched = await client.articles.update(made.id, { summary: 'S' }, {}, { ifMatch: etag })
  assert(patched.version === 2, 'patches')
  const items = await client.events.list({ limit: 15 }).toArray()
  assert(items.length >= 40, 'goes over pages')
  let lines = 0
  for await (const event of client.events.stream()) lines += event.id ? 1 : 0
  assert(lines === items.length, 'reads a stream')
  await client.articles.delete(made.id)
  const missing = await client.articles.get(made.id).result()
  assert(missing.error instanceof NotFoundError, 'types its errors')
  const nobody = new Dateline({ baseUrl: 'http://127.0.0.1:9', maxRetries: 0 })
  const refused = await nobody.articles.list().result()
  assert(refused.error instanceof ConnectionError, 'knows a failed connection')
  return 'ok'
}
