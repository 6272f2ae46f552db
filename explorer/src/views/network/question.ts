import type { Network } from '../../../../sdk/typescript/src/index.ts'
import { questions, type Question } from '../../ask/question.ts'
import type { State } from '../../state/state.ts'
import { listQuestion } from '../events/list.tsx'

/** How many actors a picture has; its options. */
export const NODES = ['20', '40', '80', '160'] as const
export type Nodes = (typeof NODES)[number]

export const nodesOf = ({ options }: State): Nodes =>
  NODES.find((nodes) => nodes === options.nodes) ?? '40'

/** Asks for those that act most in what is filtered, and on whom. */
export const networkQuestion = (state: State): Question<Network> =>
  questions.eventNetwork({ ...state.filter, nodes: [nodesOf(state)] })

/** Asks for those around the actor that is expanded, if one is. */
export const aroundQuestion = ({ filter, options }: State): Question<Network> | undefined =>
  options.around === undefined || options.around === ''
    ? undefined
    : questions.actorNetwork({ ...filter, nodes: [NODES[0]] }, options.around)

/** The calls of the network. */
export const networkCalls = (state: State): Question<unknown>[] => {
  const around = aroundQuestion(state)
  return [networkQuestion(state), ...(around ? [around] : []), listQuestion(state)]
}
