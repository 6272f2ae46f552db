// What the pages share: where the service is, how it is asked, and how elements are made.

const here = new URLSearchParams(location.search)

/** The origin of the service: `?service=` of the page, or the service of this machine. */
const SERVICE = here.get('service') ?? 'http://127.0.0.1:3000'

/** The parameters of the page but for the service, each with its values, over some defaults. */
export const parameters = (defaults = {}) => {
  const given = {}
  for (const name of here.keys()) if (name !== 'service') given[name] = here.getAll(name)
  return { ...defaults, ...given }
}

/** A URL of the service; a parameter with several values is repeated. */
export const urlOf = (path, query = {}) => {
  const url = new URL(path, SERVICE)
  for (const [name, values] of Object.entries(query))
    for (const value of [values].flat()) url.searchParams.append(name, value)
  return String(url)
}

/** The answer of the service; says in the page what went wrong. */
export const ask = async (path, query, options) => {
  const response = await fetch(urlOf(path, query), options)
  const body = await response.json()
  if (!response.ok) throw new Error(body.detail ?? body.title)
  return body
}

const SVG = new Set(['svg', 'g', 'rect', 'circle', 'line', 'text', 'title'])

/** An element with attributes, `onclick` and the like among them, and children. */
export const element = (name, attributes = {}, ...children) => {
  const made = SVG.has(name)
    ? document.createElementNS('http://www.w3.org/2000/svg', name)
    : document.createElement(name)
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

/** Bars for numbers, each with a link to what it counts. */
export const bars = (label, values) => {
  const most = Math.max(1, ...values.map(({ count }) => count))
  const width = 640 / Math.max(1, values.length)
  return element(
    'svg',
    { viewBox: '0 0 640 200', role: 'img', 'aria-label': label },
    ...values.map(({ name, count }, i) => {
      const height = (180 * count) / most
      return element(
        'rect',
        { x: i * width, y: 190 - height, width: Math.max(0.5, width - 1), height, class: 'bar' },
        element('title', {}, `${name}: ${count}`),
      )
    }),
    element('line', { x1: 0, x2: 640, y1: 190, y2: 190, class: 'axis' }),
  )
}
