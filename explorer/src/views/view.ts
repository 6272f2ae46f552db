import type { ComponentType } from 'preact'
import type { Question } from '../ask/question.ts'
import type { State } from '../state/state.ts'

export interface ViewProps {
  state: State
}

/** One way to look at the data, in a folder of its own. */
export interface View {
  /** Its place in the URL: `/explore/{name}`, and `/explore/{name}/{id}` for the page of one thing. */
  name: string
  /** Its name in the navigation; without one, only links lead to it. */
  label?: string
  /** Whether it shows what the filters find, and so has the filters beside it. */
  isFiltered: boolean
  /**
   * The calls that made what is seen, the first of them first: what "Show the call" shows. It is a hook, so that a call
   * may depend on the answer to another.
   */
  useCalls: (state: State) => Question<unknown>[]
  /** The component; a heavy one is loaded when it is first shown. */
  load: () => Promise<ComponentType<ViewProps>> | ComponentType<ViewProps>
}
