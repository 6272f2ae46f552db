import type { ComponentChildren } from 'preact'
import type { Answered } from '../ask/answers.ts'
import { text } from '../text.ts'
import { Fault } from './fault.tsx'

interface Props<T> {
  of: Answered<T>
  /** Whether it is beside what people look at. */
  isAside?: boolean
  children: (answer: T) => ComponentChildren
}

/** Shows an answer when it is there, with the last one until then, and what went wrong. */
export const StateOf = <T,>({
  of: { answer, isLoading, error },
  isAside = false,
  children,
}: Props<T>) => (
  <div class={isLoading && answer !== undefined ? 'is-loading' : undefined} aria-busy={isLoading}>
    {error && <Fault error={error} isAside={isAside} />}
    {answer === undefined ? isLoading && <p class="quiet">{text.loading}</p> : children(answer)}
  </div>
)
