import type { ComponentChildren } from 'preact'
import { setOptions } from '../state/location.ts'
import type { State } from '../state/state.ts'
import { text } from '../text.ts'

interface Props {
  state: State
  /** The choice in words. */
  what: string
  /** Further buttons for the choice. */
  children?: ComponentChildren
}

/** Between a picture and its list: that the list has only what is chosen, and the way back to all. */
export const ChosenBar = ({ state, what, children }: Props) =>
  state.options.selected === undefined ? null : (
    <p class="chosen">
      <strong>{text.chosen.only(what)}</strong>
      {children}
      <button class="tool" type="button" onClick={() => setOptions({ selected: undefined })}>
        {text.chosen.all}
      </button>
    </p>
  )
