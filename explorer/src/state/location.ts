import { signal } from '@preact/signals'
import { changed, parseState, printState, type State } from './state.ts'

/** The root of the service, with the prefix that a proxy may put before it: scripts are in `explore/assets/`. */
export const ROOT = new URL('../../', import.meta.url)

const read = (): State => parseState(location.pathname.slice(ROOT.pathname.length), location.search)

/** The state that the page shows. Only `go`, and back and forward of the browser, change it. */
export const state = signal(read())

const FRAMES_MAX = 300

/** Goes back to where somebody has scrolled to, when the page is as long again. */
const scrollBack = (y: number): void => {
  const { href } = location
  let frames = 0
  const look = (): void => {
    if (location.href !== href || frames++ > FRAMES_MAX) return
    const { scrollHeight } = document.documentElement
    if (document.querySelector('[aria-busy=true]') || scrollHeight - innerHeight < y - 1)
      requestAnimationFrame(look)
    else scrollTo(0, y)
  }
  requestAnimationFrame(look)
}

addEventListener('popstate', ({ state: left }: PopStateEvent) => {
  state.value = read()
  scrollBack((left as { y?: number } | null)?.y ?? 0)
})

/** Goes a step on, and notes for the way back how far this page was scrolled. */
const step = (href: string): void => {
  history.replaceState({ y: scrollY }, '')
  history.pushState(null, '', href)
  state.value = read()
}

/** The URL of a state, of which what is not given is that of the page. A view that is embedded stays so. */
export const hrefOf = (change: Partial<State>): string => {
  const { embed } = state.value.options
  const options = change.options && { ...(embed && { embed }), ...change.options }
  return new URL(printState(changed(state.value, { ...change, ...(options && { options }) })), ROOT)
    .href
}

/** Shows another state: as a step that Back takes back, or in place of this one. */
export const go = (change: Partial<State>, { replaces = false } = {}): void => {
  const href = hrefOf(change)
  if (href === location.href) return
  if (!replaces) return step(href)
  history.replaceState(null, '', href)
  state.value = read()
}

/** Changes options of the view; `undefined` takes one away. */
export const setOptions = (options: State['options'], how?: { replaces?: boolean }): void =>
  go({ options: { ...state.value.options, ...options } }, how)

/** Follows links of the page itself without loading it anew; all others are left to the browser. */
export const followLinks = (): void =>
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest?.('a')
    if (!link || link.target || link.hasAttribute('download') || event.button !== 0) return
    if (event.defaultPrevented || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
      return
    const { href } = link
    if (!href.startsWith(new URL('explore', ROOT).href)) return
    event.preventDefault()
    if (href === location.href) return
    step(href)
    scrollTo(0, 0)
  })
