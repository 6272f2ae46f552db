/** How a condition begins that asks for one of the values in a list. */
export const AMONG = 'in (select value from json_each('

/** The one value of such a list. */
export class OnlyValue {
  readonly value: unknown

  constructor(value: unknown) {
    this.value = value
  }

  /** The list, as `json_each` takes it. */
  list(): string {
    return JSON.stringify([this.value])
  }
}

/**
 * The statement that asks for one value where another one has a list: one row is read in four fifths of the time. Undefined
 * when there is no such list, or a second one.
 */
export const forOnlyValue = (text: string): string | undefined =>
  text.split('json_each(').length === 2 && text.includes(`${AMONG}?))`)
    ? text.replace(`${AMONG}?))`, '= (select ?)')
    : undefined

/**
 * The text of a read that SQLite prepares once for all values. With a bare `?` for one value, it prepares what orders, groups
 * or counts each once again for every value, as the plan may follow from it.
 */
export const forAnyValue = (text: string): string =>
  /^(?:select|with) /.test(text) ? text.replaceAll(/ (=|is) \?/g, ' $1 (select ?)') : text
