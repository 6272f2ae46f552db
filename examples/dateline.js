// What pages share: where the service is, how it is asked, and how elements are made.

const here = new URLSearchParams(location.search)

/** The origin of the service: `?service=` of the page, or the service of this machine. */
const SERVICE = here.get('service') ?? 'http://127.0.0.1:3000'

/** A URL of the service; a parameter with several values is repeated. */
const urlOf = (path, query = {}) => {
  const url = new URL(path, SERVICE)
  for (const [name, values] of Object.entries(query))
    for (const value of [values].flat()) url.searchParams.append(name, value)
  return String(url)
}

/** The answer of the service. Throws what its problem says. */
export const ask = async (path, query, options) => {
  const response = await fetch(urlOf(path, query), options)
  const body = await response.json()
  if (!response.ok) throw new Error(body.detail ?? body.title)
  return body
}

/** An element with attributes, `onclick` and the like among them, and children. */
export const element = (name, attributes = {}, ...children) => {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith('on')) made.addEventListener(key.slice(2), value)
    else made.setAttribute(key, value)
  }
  made.append(...children)
  return made
}

/** Replaces what an element of the page shows. */
export const show = (id, ...children) => document.getElementById(id).replaceChildren(...children)

/** Shows in the page what went wrong, such as that the service cannot be reached. */
export const failed = (error) => {
  if (error.name !== 'AbortError') show('status', `That did not work: ${error.message}`)
}
