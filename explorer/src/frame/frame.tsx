import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { CallOf } from '../call/call.tsx'
import { wantsKey } from '../ask/client.ts'
import { hrefOf, ROOT, state } from '../state/location.ts'
import { FIRST_VIEW } from '../state/state.ts'
import { text } from '../text.ts'
import { VIEWS, viewOf } from '../views/index.ts'
import type { View, ViewProps } from '../views/view.ts'
import { FilterBar } from './filter-bar.tsx'
import { KeyForm } from './key-form.tsx'

/** The component of a view, when it is loaded. */
const useLoaded = (view: View | undefined): ComponentType<ViewProps> | undefined => {
  const [loaded, setLoaded] = useState<{ view: View; component: ComponentType<ViewProps> }>()
  const found = loaded?.view === view ? loaded?.component : undefined
  const now = found ?? view?.load()
  useEffect(() => {
    if (view && now instanceof Promise) void now.then((component) => setLoaded({ view, component }))
  }, [view])
  return now instanceof Promise ? undefined : now
}

const Navigation = () => {
  const { view: current, filter } = state.value
  return (
    <nav aria-label={text.views.label}>
      {VIEWS.filter(({ label }) => label).map(({ name, label }) => (
        <a
          key={name}
          href={hrefOf({ view: name, id: undefined, filter, options: {} })}
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
    <p>{text.motto}</p>
    <nav aria-label={text.links.label}>
      <a href={new URL('docs', ROOT).href}>{text.links.docs}</a>
      <a href={new URL('docs/vocabulary', ROOT).href}>{text.links.vocabulary}</a>
      <a href={new URL('docs/sdks', ROOT).href}>{text.links.sdks}</a>
      <a href={new URL('openapi.json', ROOT).href}>{text.links.contract}</a>
    </nav>
  </footer>
)

/** A view, and the calls that made it. */
const Shown = () => {
  const view = viewOf(state.value.view)
  const Component = useLoaded(view)
  if (!view)
    return (
      <>
        <h1>{text.noView}</h1>
        <a href={hrefOf({ view: FIRST_VIEW, id: undefined, filter: {}, options: {} })}>
          {text.home}
        </a>
      </>
    )
  return (
    <>
      {view.label && <h1 class="unseen">{view.label}</h1>}
      {Component ? <Component state={state.value} /> : <p class="quiet">{text.loading}</p>}
      <CallOf questions={view.calls(state.value)} />
    </>
  )
}

/** The whole page, or with `embed=1` the view alone. */
export const Frame = () => {
  if (wantsKey.value) return <KeyForm />
  if (state.value.options.embed === '1')
    return (
      <main class="embedded">
        <Shown />
      </main>
    )
  return (
    <>
      <a class="skip" href="#main">
        {text.skip}
      </a>
      <header>
        <a class="brand" href={ROOT.href}>
          {text.title}
        </a>
        <FilterBar />
        <Navigation />
      </header>
      <main id="main" tabIndex={-1}>
        <Shown />
      </main>
      <Footer />
    </>
  )
}
