import type { Transport } from './transport.js'

/** A path with its parameters put in for its stars. */
const fill = (path: string, ids: (string | number | undefined)[]): string =>
  path.replace(/\*/g, () => {
    const id = String(ids.shift() ?? '')
    // A URL would lose such a segment, and the request reach another resource.
    if (/^\.{0,2}$/.test(id)) throw new TypeError(`"${id}" is no id`)
    return encodeURIComponent(id)
  })

/** The method of the transport, or of HTTP, that each verb stands for. */
const VERBS: Record<string, string> = {
  list: 'list',
  stream: 'stream',
  follow: 'follow',
  import: 'stream',
  get: 'GET',
  export: 'bytes',
  feed: 'bytes',
  create: 'POST',
  replace: 'PUT',
  update: 'PATCH',
  delete: 'DELETE',
}

/** The part of a method's name that its path gives: `Evidence` for `/{id}/evidence/export`, `Revision` for `/revisions/*`. */
export const nameOf = (path: string): string =>
  path
    .replace(/^\/(v1|\*)|\/(export|feed)$/g, '')
    .replace(/\/(.)(.*?)(s?\/\*|(?=\/|$))/g, (_, head, tail) => head.toUpperCase() + tail)

/**
 * The methods of a resource. `words` are paths, each followed by its methods; `+` is the last path without one. A method is a
 * verb, which its path makes a name of, or the name itself. It does what its verb says, or what stands behind it, as
 * does what else there is to say.
 */
export const methods = (
  transport: Transport,
  words: string,
): Record<string, (...given: unknown[]) => unknown> => {
  const made: Record<string, (...given: unknown[]) => unknown> = {}
  let first = ''
  let base = ''
  let at = ''
  let named = ''
  for (const word of words.split(' ')) {
    // A path: letters come after `/` and `+`.
    if (word < 'a') {
      at = word.replace('+', base)
      if (at === word) base = at
      first ||= at
      named = nameOf(at.replace(first, ''))
    } else {
      const path = at
      const [name = '', kind, more] = word.split(':')
      const [verb = ''] = name.split(/[A-Z]/)
      const does = kind || (VERBS[verb] ?? verb)
      made[VERBS[name] ? name + named : name] = (...given) => {
        const url = fill(path, given as string[])
        const sends = verb === 'import' || (/^p/i.test(does) && more !== 'empty')
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
