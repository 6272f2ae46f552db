import type { ComponentType } from 'preact'
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { isPublic, key, wantsKey } from '../ask/client.ts'
import { CallOf } from '../call/call.tsx'
import { Chips } from '../filters/chips.tsx'
import { Facets, facetsQuestion } from '../filters/facets.tsx'
import { NotLoaded } from '../parts/not-loaded.tsx'
import { hrefOf, ROOT, state } from '../state/location.ts'
import { FIRST_VIEW, lasting } from '../state/state.ts'
import { text } from '../text.ts'
import { VIEWS, viewOf } from '../views/index.ts'
import type { View, ViewProps } from '../views/view.ts'
import { KeyDialog, KeyForm } from './key-form.tsx'
import { Search } from './search.tsx'
import { TimeSlider } from './slider.tsx'

/** The component of a view, when it is loaded. */
const useLoaded = (view: View): ComponentType<ViewProps> | undefined => {
  const [loaded, setLoaded] = useState<{ component: ComponentType<ViewProps> }>()
  const now = loaded?.component ?? view.load()
  useEffect(() => {
    if (now instanceof Promise)
      void now
        .catch(() => () => <NotLoaded />)
        .then((component: ComponentType<ViewProps>) => setLoaded({ component }))
  }, [])
  return now instanceof Promise ? undefined : now
}

const Navigation = () => {
  const { view: current, filter, options } = state.value
  return (
    <nav aria-label={text.views.label}>
      {VIEWS.filter(({ label }) => label).map(({ name, label }) => (
        <a
          key={name}
          href={hrefOf({ view: name, id: undefined, filter, options: lasting(options) })}
          aria-current={name === current ? 'page' : undefined}
        >
          {label}
        </a>
      ))}
    </nav>
  )
}

const Footer = () => (
  <footer>
    <p>{text.about}</p>
    <nav aria-label={text.links.label}>
      <a href={new URL('docs', ROOT).href}>{text.links.docs}</a>
      <a href={new URL('docs/vocabulary', ROOT).href}>{text.links.vocabulary}</a>
      <a href={new URL('docs/sdks', ROOT).href}>{text.links.sdks}</a>
      <a href={new URL('openapi.json', ROOT).href}>{text.links.contract}</a>
    </nav>
  </footer>
)

/** A view, and the calls that made it. */
const Shown = ({ view }: { view: View }) => {
  const Component = useLoaded(view)
  const calls = view.useCalls(state.value)
  return (
    <>
      {view.label && <h1 class="unseen">{view.label}</h1>}
      {Component ? <Component state={state.value} /> : <p class="quiet">{text.loading}</p>}
      <CallOf questions={calls} />
    </>
  )
}

const NoView = () => (
  <>
    <h1>{text.noView}</h1>
    <a href={hrefOf({ view: FIRST_VIEW, id: undefined, filter: {}, options: {} })}>{text.home}</a>
  </>
)

const WIDE = matchMedia('(min-width: 60rem)')

/** The filters beside a view, or above it where there is no room. */
const SideBar = () => {
  const [isWide, setWide] = useState(WIDE.matches)
  useLayoutEffect(() => {
    const update = () => setWide(WIDE.matches)
    WIDE.addEventListener('change', update)
    return () => WIDE.removeEventListener('change', update)
  }, [])
  const content = (
    <>
      <Facets />
      <CallOf questions={[facetsQuestion(state.value)]} />
    </>
  )
  return (
    <aside aria-label={text.filters.label}>
      {isWide ? (
        content
      ) : (
        <details class="folded">
          <summary>{text.filters.label}</summary>
          {content}
        </details>
      )}
    </aside>
  )
}

/** Sets the title of the window, and after a step to another page the focus to its beginning. */
const useArrival = (main: { current: HTMLElement | null }): void => {
  const { view, id } = state.value
  const isFirst = useRef(true)
  // A view names the window by an effect, which comes after that of the layout.
  useLayoutEffect(() => {
    const label = viewOf(state.value)?.label
    document.title = label ? `${label} · ${text.title}` : text.title
  }, [view, id])
  useEffect(() => {
    if (!isFirst.current) main.current?.focus({ preventScroll: true })
    isFirst.current = false
  }, [view, id])
}

/** The whole page. */
const Whole = () => {
  const { view: name, id } = state.value
  const view = viewOf(state.value)
  const main = useRef<HTMLElement>(null)
  useArrival(main)
  return (
    <>
      <a class="skip" href="#main">
        {text.skip}
      </a>
      <header>
        <a
          class="brand"
          href={hrefOf({ view: FIRST_VIEW, id: undefined, filter: {}, options: {} })}
        >
          {text.title}
        </a>
        <Search />
        <Navigation />
      </header>
      <div class={view?.isFiltered ? 'columns' : 'column'}>
        {view?.isFiltered && <SideBar />}
        <main id="main" tabIndex={-1} ref={main}>
          {view?.isFiltered && (
            <>
              {name === FIRST_VIEW && Object.keys(state.value.filter).length === 0 && (
                <p class="motto">{text.motto}</p>
              )}
              <Chips />
              <TimeSlider />
            </>
          )}
          {view ? <Shown key={`${name} ${id}`} view={view} /> : <NoView />}
        </main>
      </div>
      <Footer />
    </>
  )
}

/** A view alone, for other pages, with a link to the whole. */
const Embedded = () => {
  const { view: name, id, options } = state.value
  const view = viewOf(state.value)
  return (
    <main class="embedded">
      {view?.isFiltered && <Chips isFixed />}
      {view ? <Shown key={`${name} ${id}`} view={view} /> : <NoView />}
      <p>
        <a
          class="alone"
          href={hrefOf({ options: { ...options, embed: undefined } })}
          target="_blank"
        >
          {text.open}
        </a>
      </p>
    </main>
  )
}

export const Frame = () => {
  // Before the first key there is nothing to show; later, what is shown and typed stays.
  if (wantsKey.value === 'refused' && key.value === undefined && !isPublic.value)
    return (
      <main class="key">
        <KeyForm />
      </main>
    )
  return (
    <>
      {state.value.options.embed === '1' ? <Embedded /> : <Whole />}
      {wantsKey.value && <KeyDialog />}
    </>
  )
}
