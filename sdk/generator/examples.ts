import type { Contract, Text } from './contract.ts'

/** The answer of a mock of the service to one method, which has this name in every SDK. */
interface Example {
  name: string
  method: string
  path: string
  status: number
  /** Whether the answer is told line by line. */
  lines: boolean
  body: unknown
  /** What is answered instead, in each form. */
  texts: Text[] | undefined
}

/** The examples of the contract as JSON, for the mocks of Python and Go. */
export const examplesJson = ({ resources }: Contract): string => {
  const examples = resources.flatMap(({ property, operations }) =>
    operations
      .filter(({ answer, texts }) => answer.kind !== 'feed' && (answer.kind !== 'bytes' || texts))
      .map(({ id, method, http, path, status, answer, example, texts }): Example => {
        if (example === undefined && !texts && answer.kind !== 'none')
          throw new Error(`${id} has no example`)
        const lines = answer.kind === 'lines'
        return {
          name: `${property}.${method}`,
          method: http,
          path,
          status,
          lines,
          body: texts ? undefined : example,
          texts,
        }
      }),
  )
  return `${JSON.stringify(examples)}\n`
}
