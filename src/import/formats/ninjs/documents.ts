import { isUtf8 } from 'node:buffer'
import { wholeFile } from '../../read/input.ts'
import { LINE_BYTES, linesOf, type Line } from '../../read/lines.ts'
import { isObject } from '../../read/record.ts'

/** Stands for a line that is not UTF-8. */
export const NOT_UTF_8 = Symbol('not UTF-8')

const parsed = (bytes: Buffer): unknown => {
  if (!isUtf8(bytes)) return NOT_UTF_8
  try {
    return JSON.parse(bytes.toString('utf8').replace(/^\uFEFF/, '')) as unknown
  } catch {
    return undefined
  }
}

interface Given {
  line: number
  bytes: number
  value: unknown
}

const isBlank = ({ text }: Line) =>
  text !== null && text.length <= 80 && text.toString('latin1').trim() === ''
const valueOf = ({ text }: Line): unknown => text && parsed(text)

/** The items of a file: one a line, or one document with an item or a list of items. */
export async function* itemsOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Given[]> {
  const source = linesOf(chunks)
  const given = ({ line, bytes, text }: Line) => ({
    line,
    bytes,
    value: valueOf({ line, bytes, text }),
  })
  for (;;) {
    const { value: lines, done } = await source.next()
    if (done) return
    const begun = lines.filter((line) => !isBlank(line))
    const [first] = begun
    if (!first) continue
    const value = valueOf(first)
    if (isObject(value) || value === NOT_UTF_8) {
      yield begun.map(given)
      for await (const rest of source) yield rest.filter((line) => !isBlank(line)).map(given)
      return
    }
    const file = await wholeFile(textsOf(begun, source))
    const document = parsed(file)
    if (document === NOT_UTF_8) throw new Error('this file is not in UTF-8, as JSON is')
    if (!isObject(document) && !Array.isArray(document))
      throw new Error(
        'this is not ninjs: it is neither a JSON object, nor a list of objects, nor one object a line',
      )
    const items = [document].flat()
    const bytes = Math.ceil(file.length / Math.max(1, items.length))
    for (const [i, value] of items.entries()) yield [{ line: i + 1, bytes, value }]
    return
  }
}

async function* textsOf(begun: Line[], rest: AsyncGenerator<Line[]>): AsyncGenerator<Uint8Array> {
  const textIn = ({ text }: Line) => {
    if (text === null) throw new Error(`a line has more than ${LINE_BYTES / 1024 / 1024} MiB`)
    return text
  }
  yield* begun.map(textIn)
  for await (const lines of rest) yield* lines.map(textIn)
}
