import { useEffect, useState } from 'preact/hooks'
import { go, state } from '../state/location.ts'
import { withValues } from '../state/state.ts'
import { text } from '../text.ts'
import { viewOf } from '../views/index.ts'

/** The box that words and names are typed in. */
export const FilterBar = () => {
  const { filter, view } = state.value
  const [typed, setTyped] = useState(filter['q']?.[0] ?? '')
  useEffect(() => setTyped(filter['q']?.[0] ?? ''), [filter])
  return (
    <form
      role="search"
      onSubmit={(event) => {
        event.preventDefault()
        const q = typed.trim()
        go({
          view: viewOf(view)?.isFiltered ? view : 'events',
          id: undefined,
          filter: withValues(filter, { q: q === '' ? [] : [q] }),
          options: {},
        })
      }}
    >
      <input
        type="search"
        aria-label={text.search.label}
        placeholder={text.search.label}
        value={typed}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      />
    </form>
  )
}
