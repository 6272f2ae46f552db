import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A member of enums that no client knows yet. */
export const NEW_MEMBER = 'from_a_later_version'
/** Fields that are enums, in resources and in what they embed. */
const ENUMS = new Set([
  'type',
  'status',
  'modality',
  'role',
  'stance',
  'precision',
  'genre',
  'kind',
])

/** An answer as a later version of the service may give it: every object has a new field, every enum a new member. */
const grown = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(grown)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([name, one]) => [
    name,
    ENUMS.has(name) && typeof one === 'string' ? NEW_MEMBER : grown(one),
  ])
  return { ...Object.fromEntries(entries), addedLater: { by: ['a', 'later', 'version'] } }
}

/** Starts a proxy in front of a service that answers as a later version may. */
export const startLater = async (origin: string): Promise<{ origin: string; stop: () => void }> => {
  const server = createServer((request, response) => {
    void (async () => {
      const { method = 'GET', url = '/', headers } = request
      const answer = await fetch(origin + url, {
        method,
        headers: { Authorization: headers.authorization ?? '' },
      })
      const text = await answer.text()
      const type = answer.headers.get('Content-Type') ?? ''
      response.writeHead(answer.status, { 'Content-Type': type })
      response.end(/json/.test(type) ? JSON.stringify(grown(JSON.parse(text))) : text)
    })().catch(() => response.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () => void server.close(),
  }
}
