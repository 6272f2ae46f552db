import { signal, type Signal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { AuthenticationError, DatelineError } from '../../../sdk/typescript/src/index.ts'
import { client, isPublic, key, wantsKey } from './client.ts'
import { ask, urlOf, type Question } from './question.ts'

/** A question that is asked now, and the parts of the page that show its answer. */
interface Asked {
  question: Question<unknown>
  users: number
  abort: AbortController
  isAsking: boolean
  result: Signal<Result<unknown>>
}

interface Result<T> {
  answer?: T
  error?: Error
}

/** The answer of a question; until it is there, the answer of the question before it. */
export interface Answered<T> {
  answer: T | undefined
  /** Whether `answer` is not yet that of the question. */
  isLoading: boolean
  /** `answer`, if it is that of the question: what other questions may be made of. */
  own: T | undefined
  error: Error | undefined
}

// A question that several parts of the page ask is asked once.
const asked = new Map<string, Asked>()

const send = async (one: Asked): Promise<void> => {
  const { signal } = (one.abort = new AbortController())
  one.isAsking = true
  try {
    const answer = await ask(client.peek(), one.question, { signal })
    one.isAsking = false
    if (key.peek() === undefined) isPublic.value = true
    one.result.value = { answer }
  } catch (error) {
    if (signal.aborted) return
    one.isAsking = false
    if (error instanceof AuthenticationError) wantsKey.value = 'refused'
    if (!(error instanceof Error)) throw error
    // A service that cannot be reached, and what it refuses, is shown; a fault of the page is not hidden.
    if (!(error instanceof DatelineError)) reportError(error)
    one.result.value = { error }
  }
}

const take = (question: Question<unknown>): Asked => {
  const key = urlOf(question)
  let one = asked.get(key)
  if (!one) {
    one = { question, users: 0, abort: new AbortController(), isAsking: false, result: signal({}) }
    asked.set(key, one)
    void send(one)
  }
  one.users += 1
  return one
}

/** Gives up an answer; what nobody waits for any more is aborted. */
const leave = (one: Asked): void => {
  one.users -= 1
  if (one.users > 0) return
  asked.delete(urlOf(one.question))
  if (one.isAsking) one.abort.abort()
}

/** Asks all that the page shows anew: after a write, or with another key. */
export const askAnew = (): void => {
  for (const one of asked.values()) {
    if (one.isAsking) one.abort.abort()
    // What went wrong is told no more while it is tried again; an answer stays until the next.
    if (one.result.peek().error) one.result.value = {}
    void send(one)
  }
}

/**
 * The answer to a question, for as long as a component shows it. `undefined` asks nothing; `null` stands for a question
 * that waits for another answer, and keeps the last answer until then.
 */
export const useAnswer = <T>(question: Question<T> | undefined | null): Answered<T> => {
  const held = useRef<Asked | undefined>(undefined)
  const last = useRef<T | undefined>(undefined)
  const key = question ? urlOf(question) : undefined
  if (key !== (held.current && urlOf(held.current.question))) {
    // The next is taken before the last is left: they may wait for the same.
    const next = question ? take(question) : undefined
    if (held.current) leave(held.current)
    held.current = next
  }
  useEffect(
    () => () => {
      if (held.current) leave(held.current)
      held.current = undefined
    },
    [],
  )
  const { answer, error } = (held.current?.result.value ?? {}) as Result<T>
  if (answer !== undefined) last.current = answer
  return {
    answer: question === undefined || error ? undefined : last.current,
    own: answer,
    isLoading: question !== undefined && answer === undefined && error === undefined,
    error,
  }
}
