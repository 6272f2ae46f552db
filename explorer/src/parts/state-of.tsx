import type { ComponentChildren } from 'preact'
import type { Answered } from '../ask/answers.ts'
import { text } from '../text.ts'

interface Props<T> {
  of: Answered<T>
  children: (answer: T) => ComponentChildren
}

/** Shows an answer when it is there, with the last one until then, and what went wrong. */
export const StateOf = <T,>({ of: { answer, isLoading, error }, children }: Props<T>) => (
  <div class={isLoading ? 'is-loading' : undefined} aria-busy={isLoading}>
    {error && (
      <p class="fault" role="alert">
        {text.failed(error.message)}
      </p>
    )}
    {answer === undefined ? isLoading && <p class="quiet">{text.loading}</p> : children(answer)}
  </div>
)
