import { inject, onTestFinished } from 'vitest'
import { Dateline, type ClientOptions } from '../../src/index.js'

interface Seen {
  method: string
  path: string
  headers: Record<string, string>
  body: string
  fault: string | null
  status: number | null
}

export interface Plan {
  client: Dateline
  baseUrl: string
  /** What arrived at the proxy, in order. */
  requests: () => Promise<Seen[]>
}

/** A client whose requests go wrong as planned. */
export const planned = async (
  plan: { faults?: unknown[]; random?: unknown },
  options: ClientOptions = {},
  proxy = inject('proxy'),
): Promise<Plan> => {
  const answer = await fetch(`${proxy}/plans`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(plan),
  })
  if (!answer.ok) throw new Error(await answer.text())
  const { id, baseUrl } = (await answer.json()) as { id: string; baseUrl: string }
  const url = `${proxy}/plans/${id}`
  onTestFinished(async () => {
    await fetch(url, { method: 'DELETE' })
  })
  return {
    client: new Dateline({ baseUrl, ...options }),
    baseUrl,
    requests: async () => ((await (await fetch(url)).json()) as { requests: Seen[] }).requests,
  }
}

/** What a promise rejects with. */
export const rejection = async (promise: PromiseLike<unknown>): Promise<unknown> => {
  try {
    await promise
  } catch (error) {
    return error
  }
  throw new Error('It should have failed')
}
