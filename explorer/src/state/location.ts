import { signal } from '@preact/signals'
import { changed, parseState, printState, type State } from './state.ts'

/** The root of the service, with the prefix that a proxy may put before it: scripts are in `explore/assets/`. */
export const ROOT = new URL('../../', import.meta.url)

const parse = (path: string, search: string): State =>
  parseState(path.slice(ROOT.pathname.length), search)
const read = (): State => parse(location.pathname, location.search)

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

/** The questions of forms of the page in which something typed is not saved. */
const unsaved = new Set<() => boolean>()

/** Has a question asked before the page of one thing is left, until the function that this gives is called. */
export const askBeforeLeaving = (ask: () => boolean): (() => void) => {
  unsaved.add(ask)
  return () => void unsaved.delete(ask)
}

/** Whether somebody wants to stay, where another state would leave what is not saved. */
const isHeld = ({ view, id }: State): boolean => {
  const now = state.peek()
  // One answer is enough, however many forms there are.
  const [mayLeave] = unsaved
  return (now.view !== view || now.id !== id) && mayLeave?.() === false
}

addEventListener('popstate', ({ state: left }: PopStateEvent) => {
  const next = read()
  // The browser has left already: one who wants to stay gets the URL back as a step on.
  if (isHeld(next)) return history.pushState(null, '', hrefOf({}))
  state.value = next
  scrollBack((left as { y?: number } | null)?.y ?? 0)
})

/** Goes a step on, and notes for the way back how far this page was scrolled; whether it did. */
const step = (href: string): boolean => {
  const { pathname, search } = new URL(href)
  if (isHeld(parse(pathname, search))) return false
  history.replaceState({ y: scrollY }, '')
  history.pushState(null, '', href)
  state.value = read()
  return true
}

/** Adds a step that leads nowhere, for what Back is to close. */
export const stepHere = (): void => {
  step(location.href)
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
  if (!replaces) return void step(href)
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
    if (step(href)) scrollTo(0, 0)
  })
