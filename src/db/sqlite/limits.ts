/** How many forms of a statement are kept, by its limits: pages have few sizes. */
const FORMS = 8

/** The numbers of the parameters of a statement that are limits, from 0. */
const limitsOf = (text: string): number[] => {
  const limits: number[] = []
  let count = 0
  for (const [found] of text.matchAll(/'[^']*'|"[^"]*"|limit \?|\?/g)) {
    if (found.startsWith("'") || found.startsWith('"')) continue
    if (found !== '?') limits.push(count)
    count++
  }
  return limits
}

/** A statement in which limits are written out; their values are no parameters any more. */
const writtenOut = (text: string, values: readonly unknown[]): string => {
  let at = 0
  return text.replace(/'[^']*'|"[^"]*"|limit \?|\?/g, (found) =>
    found.startsWith("'") || found.startsWith('"')
      ? found
      : found === '?'
        ? (at++, found)
        : `limit ${String(values[at++])}`,
  )
}

type Run = (values: unknown[]) => unknown

/**
 * Makes the function that runs a statement, by what prepares a text. A limit that is a parameter would have SQLite prepare
 * the statement again at each run, as the best plan depends on it: so there is a statement for each limit.
 */
export const withLimits = (text: string, prepare: (text: string) => Run): Run => {
  const limits = limitsOf(text)
  if (limits.length === 0) return prepare(text)
  const forms = new Map<string, Run>()
  let plain: Run | undefined
  return (values) => {
    const key = limits.map((at) => String(values[at])).join()
    let run = forms.get(key)
    if (!run) {
      if (forms.size >= FORMS || !limits.every((at) => Number.isSafeInteger(values[at])))
        return (plain ??= prepare(text))(values)
      forms.set(key, (run = prepare(writtenOut(text, values))))
    }
    return run(values.filter((_, at) => !limits.includes(at)))
  }
}
