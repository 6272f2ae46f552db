/** How many tokens an answer has at most when nothing else is asked. */
export const TOKENS_DEFAULT = 4_000
export const TOKENS_MIN = 500
export const TOKENS_MAX = 50_000

/** The characters of words that tokenizers know best. */
const isPlain = (code: number): boolean =>
  code === 0x20 || (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)

/** The most tokens that a character counts for, on the average of a text, with any tokenizer of today. */
const tokensOf = (code: number): number => {
  if (code < 0x80) return isPlain(code) ? 0.38 : 0.85
  if (code < 0x800) return 0.75
  return code < 0x1_00_00 ? 2.2 : 4
}

/** The tokens of a value as JSON, or rather more. */
export const sizeOf = (value: unknown): number => {
  let size = 0
  for (const character of JSON.stringify(value) ?? '')
    size += tokensOf(character.codePointAt(0) ?? 0)
  return size
}

/** The beginning of a text: at most so many Unicode code points, and so many tokens as JSON. */
export const beginning = (text: string, characters: number, tokens = Infinity): string => {
  let [end, count, size] = [0, 0, 0]
  for (const character of text) {
    if (tokens < Infinity) size += sizeOf(character) - sizeOf('')
    if (count === characters || size > tokens) break
    count++
    end += character.length
  }
  return text.slice(0, end)
}

/** How long texts and lists may be, from hardly any limit to a strict one. */
const STEPS = [
  [20_000, 200],
  [4_000, 50],
  [2_000, 25],
  [1_000, 12],
  [500, 8],
  [250, 5],
  [120, 3],
  [60, 2],
  [30, 1],
] as const

const shortened = (value: unknown, characters: number, items: number): unknown => {
  if (typeof value === 'string') {
    const head = beginning(value, characters)
    return head.length < value.length ? `${head}… [cut]` : value
  }
  if (Array.isArray(value)) {
    const shown = value.slice(0, items).map((one) => shortened(one, characters, items))
    return value.length > items ? [...shown, `[and ${value.length - items} more]`] : shown
  }
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [
      name,
      // An id or a cursor that is cut is of no use.
      /(?:^|[a-z])(?:Id|id|[cC]ursor|url)$/.test(name) ? one : shortened(one, characters, items),
    ]),
  )
}

/** A value with its long texts and lists cut, as far as it must be to have at most so many tokens. */
export const fitted = (value: unknown, tokens: number): unknown => {
  let result = value
  for (const [characters, items] of STEPS) {
    result = shortened(value, characters, items)
    if (sizeOf(result) <= tokens) break
  }
  return result
}
