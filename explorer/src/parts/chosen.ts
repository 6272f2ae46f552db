import { filterOf, queryOf, type Filter, type State } from '../state/state.ts'

const isSame = (one: readonly string[] | undefined, other: readonly string[]): boolean =>
  one?.length === other.length && other.every((value) => one.includes(value))

/** The option `selected` of what an answer counted: what its filter has beside the filters of the page. */
export const selectedOf = (filter: Filter, counted: Filter): string =>
  queryOf(
    Object.fromEntries(
      Object.entries(counted).filter(([name, values]) => !isSame(filter[name], values)),
    ),
  )

/** Whether what an answer counted is what is chosen. */
export const isSelected = ({ filter, options }: State, counted: Filter): boolean =>
  options.selected !== undefined &&
  queryOf(filterOf(options.selected)) === selectedOf(filter, counted)
