/** Parameters of `GET /v1/events`, each with its values: the filters of the page, as the API takes and answers them. */
export type Filter = Readonly<Record<string, readonly string[]>>

/** Everything that decides what the page shows. Its URL says all of it. */
export interface State {
  /** The name of a view, as in `/explore/timeline`. */
  view: string
  /** Of the page of one event, actor or article: which one. */
  id: string | undefined
  filter: Filter
  /** How a view shows it: all parameters that are not filters. */
  options: Readonly<Partial<Record<Option, string>>>
}

/** The parameters of the page that are not sent to the API as filters; a view adds its own here. */
const OPTIONS = [
  // `1`: the view alone, for other pages to embed.
  'embed',
  // The events that are chosen in a picture, by the filter that lists them, as the query of a URL.
  'selected',
  // The centre and zoom of the map: latitude, longitude, zoom.
  'at',
  // How many actors the network has, and the id of the one that is expanded.
  'nodes',
  'around',
  // The id of the evidence that the reader shows.
  'mark',
  // The id of the actor that may be the same.
  'with',
  'interval',
  'groupBy',
  'metric',
  'sort',
  // How many pages of a list are shown, where it is more than one.
  'pages',
] as const
export type Option = (typeof OPTIONS)[number]

/** Whether two states show the same list, so that as many pages of it. */
const hasSameList = (one: State, other: State): boolean =>
  one.view === other.view &&
  one.options.selected === other.options.selected &&
  one.options.sort === other.options.sort &&
  queryOf(one.filter) === queryOf(other.filter)

/** A state with a change; another list begins with its first page. */
export const changed = (state: State, change: Partial<State>): State => {
  const next = { ...state, ...change }
  return hasSameList(state, next)
    ? next
    : { ...next, options: { ...next.options, pages: undefined } }
}

/** The options that stay when the filters change: how something is drawn, and not what part of it. */
const LASTING: readonly Option[] = ['embed', 'nodes', 'groupBy', 'metric', 'sort']

/** The options that other filters leave as they are. */
export const lasting = (options: State['options']): State['options'] =>
  Object.fromEntries(LASTING.flatMap((name) => (options[name] ? [[name, options[name]]] : [])))

export const FIRST_VIEW = 'timeline'
const isOption = (name: string): name is Option => (OPTIONS as readonly string[]).includes(name)

/** The values of parameters by name. */
export const filterOf = (search: string): Record<string, string[]> => {
  const filter: Record<string, string[]> = {}
  for (const [name, value] of new URLSearchParams(search)) (filter[name] ??= []).push(value)
  return filter
}

/** Parameters as a query of a URL, without `?`. */
export const queryOf = (filter: Filter): string => {
  const query = new URLSearchParams()
  for (const [name, values] of Object.entries(filter))
    for (const value of values) query.append(name, value)
  return query.toString()
}

/** Whether a page shows less than all there is. */
export const isFiltered = ({ filter, options }: State): boolean =>
  Object.keys(filter).length > 0 || options.selected !== undefined

/** The filters with which events are found that are not found without them, in place of their defaults. */
const WIDENING = new Set(['id', 'modality', 'excludeModality', 'radiusKm'])

/** Whether a filter finds all that another one finds: each of its parameters is one of the other, too. */
export const isWider = (filter: Filter, other: Filter): boolean =>
  Object.entries(filter).every(([name, values]) => String(other[name]) === String(values)) &&
  Object.keys(other).every((name) => name in filter || !WIDENING.has(name))

/** A part of a path as it was before it was encoded; one that never was is what it is. */
const decoded = (part: string): string => {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

/** Reads the state from a path below the root of the service, such as `explore/events`, and a query. */
export const parseState = (path: string, search: string): State => {
  const [, view = FIRST_VIEW, id] = path.split('/')
  const options: Partial<Record<Option, string>> = {}
  const filter: Record<string, string[]> = {}
  for (const [name, values] of Object.entries(filterOf(search)))
    if (isOption(name)) options[name] = values.at(-1)
    else filter[name] = values
  return { view: view || FIRST_VIEW, id: id ? decoded(id) : undefined, filter, options }
}

/** The path below the root of the service, and the query, of a state. */
export const printState = ({ view, id, filter, options }: State): string => {
  const query = queryOf({
    ...filter,
    ...Object.fromEntries(
      Object.entries(options).flatMap(([name, value]) => (value ? [[name, [value]]] : [])),
    ),
  })
  const path = ['explore', view, ...(id === undefined ? [] : [encodeURIComponent(id)])].join('/')
  return query === '' ? path : `${path}?${query}`
}

/** A filter with other values for some parameters; none takes a parameter away. */
export const withValues = (filter: Filter, values: Filter): Filter =>
  Object.fromEntries(Object.entries({ ...filter, ...values }).filter(([, all]) => all.length > 0))

/** A filter with a value more, or without it when it has it. */
export const toggled = (filter: Filter, name: string, value: string): Filter => {
  const values = filter[name] ?? []
  return withValues(filter, {
    [name]: values.includes(value) ? values.filter((one) => one !== value) : [...values, value],
  })
}
