import type { Transport } from './transport.js'

/** A path with its parameters put in for its stars. */
const fill = (path: string, ids: (string | number | undefined)[]): string =>
  path.replace(/\*/g, () => {
    const id = String(ids.shift() ?? '')
    // A URL would lose such a segment, and the request reach another resource.
    if (/^\.{0,2}$/.test(id)) throw new TypeError(`"${id}" is no id`)
    return encodeURIComponent(id)
  })

const METHODS: Record<string, string> = {
  get: 'GET',
  export: 'bytes',
  feed: 'bytes',
  create: 'POST',
  replace: 'PUT',
  update: 'PATCH',
  delete: 'DELETE',
}

/**
 * The methods of a resource. `words` are paths, each with the names of the methods that it has; `+` is
 * the first path. What a method does is what its name says, or stands behind it, as does what else there is to say.
 */
export const methods = (
  transport: Transport,
  words: string,
): Record<string, (...given: unknown[]) => unknown> => {
  const made: Record<string, (...given: unknown[]) => unknown> = {}
  const [first = ''] = words.split(' ')
  let at = ''
  for (const word of words.split(' ')) {
    if (/^[/+]/.test(word)) at = word.replace('+', first)
    else {
      const path = at
      const [name = '', kind, more] = word.split(':')
      const [verb = ''] = /^[a-z]+/.exec(name) ?? []
      const does = kind || (METHODS[verb] ?? verb)
      made[name] = (...given) => {
        const url = fill(path, given as string[])
        const sends = /^(import|p)/i.test(does) && more !== 'empty'
        const body = sends ? given.shift() : undefined
        const [params, options] = given as [object, object]
        return does in transport
          ? (transport as unknown as Record<string, Function>)[does]?.(
              url,
              params,
              options,
              body ?? more,
            )
          : transport.send(does.toUpperCase(), url, params, options, body, does < 'a')
      }
    }
  }
  return made
}
