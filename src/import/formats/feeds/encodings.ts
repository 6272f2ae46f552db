import { isUtf8 } from 'node:buffer'
import { TextDecoder } from 'node:util'

/** A text cannot be decoded; the message tells why. */
export class EncodingError extends Error {
  override name = 'EncodingError'
}

/** A decoded text. */
interface Decoded {
  text: string
  /** Whether some bytes were invalid; each of them became U+FFFD, and nothing else did. */
  isDamaged: boolean
}

const SNIFFED = 2_048
const REPLACEMENT = '\uFFFD'

const startsWith = (bytes: Buffer, ...start: number[]) =>
  start.every((byte, i) => bytes[i] === byte)

/** Decodes UTF-32, which TextDecoder cannot; throws EncodingError when it is not UTF-32. */
const utf32 = (bytes: Buffer, isLittle: boolean): string => {
  if (bytes.length % 4 !== 0) throw new EncodingError('it ends inside a character of UTF-32')
  const parts: string[] = []
  for (let at = 0; at < bytes.length; at += 4) {
    const code = isLittle ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at)
    if (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff))
      throw new EncodingError('it begins like UTF-32 but is not valid UTF-32')
    parts.push(String.fromCodePoint(code))
  }
  return parts.join('')
}

/** The encoding that the first bytes show: by a byte order mark, or zeros of wide characters. */
const shownBy = (bytes: Buffer): string | null => {
  if (startsWith(bytes, 0xff, 0xfe, 0, 0)) return 'utf-32le'
  if (startsWith(bytes, 0, 0, 0xfe, 0xff)) return 'utf-32be'
  if (startsWith(bytes, 0xff, 0xfe)) return 'utf-16le'
  if (startsWith(bytes, 0xfe, 0xff)) return 'utf-16be'
  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) return 'utf-8'
  if (startsWith(bytes, 0x4c, 0x6f, 0xa7, 0x94)) return 'EBCDIC'
  // A feed begins with an ASCII character: "<", "{" or a blank.
  const zeros = [...bytes.subarray(0, 4)].map((byte) => byte === 0)
  const shapes: [string, boolean[]][] = [
    ['utf-32le', [false, true, true, true]],
    ['utf-32be', [true, true, true, false]],
    ['utf-16le', [false, true, false, true]],
    ['utf-16be', [true, false, true, false]],
  ]
  return shapes.find(([, shape]) => shape.every((zero, i) => zeros[i] === zero))?.[0] ?? null
}

/** The encoding that the XML declaration names. */
const declaredBy = (bytes: Buffer): string | null =>
  /^[^<>]{0,200}<\?xml\s[^<>]{0,500}?encoding\s?=\s?["']\s?([\w.:-]{1,40})\s?["']/i.exec(
    bytes.toString('latin1', 0, SNIFFED),
  )?.[1] ?? null

const decoderOf = (label: string): TextDecoder | null => {
  try {
    return new TextDecoder(label, { fatal: true })
  } catch {
    return null
  }
}

const tryDecode = (bytes: Buffer, label: string): string | null => {
  try {
    return decoderOf(label)?.decode(bytes) ?? null
  } catch {
    return null
  }
}

/** The legacy encoding of each language, from the HTML standard ("fallback encoding"). */
const OLDER: [encoding: string, languages: string][] = [
  ['windows-1250', 'bs cs hr hu pl ro sk sl sq sr-latn'],
  ['windows-1251', 'be bg kk ky mk mn ru sr tg tt uk'],
  ['windows-1253', 'el'],
  ['windows-1254', 'az ku tr'],
  ['windows-1255', 'he iw yi'],
  ['windows-1256', 'ar fa ps ug ur'],
  ['windows-1257', 'et lt lv'],
  ['windows-1258', 'vi'],
  ['windows-874', 'th'],
  ['shift_jis', 'ja'],
  ['gb18030', 'zh zh-cn zh-sg zh-hans'],
  ['big5', 'zh-tw zh-hk zh-mo zh-hant'],
  ['euc-kr', 'ko'],
]
const olderOf = (bytes: Buffer): string => {
  const [, , language = ''] =
    /(<(?:dc:)?language>\s?|xml:lang=["'])([A-Za-z]{2,3}(?:[-_][A-Za-z]{2,4})?)/.exec(
      bytes.toString('latin1', 0, 16 * SNIFFED),
    ) ?? []
  const tag = language.toLowerCase().replace('_', '-')
  const of = (one: string) => OLDER.find(([, tags]) => tags.split(' ').includes(one))?.[0]
  return of(tag) ?? of(tag.split('-')[0] ?? '') ?? 'windows-1252'
}

/** Whether a windows-1252 text looks Western; other encodings give runs of accented letters. */
const isWestern = (text: string): boolean =>
  !/[\u0080-\u009f]|[À-ÿ]{4}|\p{L}[¡-©«-´¶¸¹»-¿]\p{L}/u.test(text)

const count = (text: string, pattern: RegExp): number => {
  let n = 0
  for (const _ of text.matchAll(pattern)) n++
  return n
}

/** Valid UTF-8 sequences for each invalid byte, from which a text is damaged UTF-8. */
const DAMAGED = 4

/** Decodes text that is not UTF-8 and names no other encoding. */
const undeclared = (bytes: Buffer, says: string | null): Decoded => {
  const claim = says === null ? 'it does not say its encoding' : `it says that it is ${says}`
  const text = new TextDecoder('utf-8').decode(bytes)
  const bad = count(text, /\uFFFD/g)
  const good = count(text, /[^\p{ASCII}\uFFFD]/gu)
  if (good >= bad * DAMAGED) {
    if (!bytes.includes(Buffer.from(REPLACEMENT))) return { text, isDamaged: true }
    throw new EncodingError(`${claim}, and ${bad} of its characters are not UTF-8`)
  }
  const older = olderOf(bytes)
  const read = tryDecode(bytes, older)
  if (read === null || (older === 'windows-1252' && !isWestern(read)))
    throw new EncodingError(`${claim}, but it is neither UTF-8 nor ${older}`)
  return { text: read, isDamaged: false }
}

// Their bytes are ASCII, so they would be read as such.
const SEVEN_BITS = /^(utf-7|hz-gb-2312|iso-2022-(kr|cn|cn-ext))$/i
const WIDE = /^(utf-?(16|32)|ucs-|iso-10646)/i
const OF_SEVERAL_BYTES = new Set(['gbk', 'gb18030', 'big5', 'euc-jp', 'euc-kr', 'shift_jis'])

/**
 * Decodes a document: by the encoding that its first bytes show, else the one that it declares,
 * else UTF-8. Valid UTF-8 is read as UTF-8 whatever is declared. Other bytes that declare UTF-8 or
 * nothing are read in the legacy encoding of the language.
 * @throws EncodingError when it cannot be read
 */
export const decoded = (bytes: Buffer): Decoded => {
  const whole = (text: string | null, name: string): Decoded => {
    if (text === null) throw new EncodingError(`it begins like ${name} but is not valid ${name}`)
    return { text: text.replace(/^\uFEFF/, ''), isDamaged: false }
  }
  const shown = shownBy(bytes)
  if (shown === 'EBCDIC') throw new EncodingError('it is in EBCDIC, which is not supported')
  if (shown?.startsWith('utf-32')) return whole(utf32(bytes, shown.endsWith('le')), 'UTF-32')
  if (shown?.startsWith('utf-16')) return whole(tryDecode(bytes, shown), 'UTF-16')
  const declared = declaredBy(bytes)
  if (declared !== null && shown === null && SEVEN_BITS.test(declared))
    throw new EncodingError(`it is in ${declared}, which is not supported`)
  const isWide = shown === 'utf-8' || (declared !== null && WIDE.test(declared))
  const decoder = declared === null || isWide ? null : decoderOf(declared)
  const encoding = decoder?.encoding ?? 'utf-8'
  if (isUtf8(bytes)) {
    // Three bytes in a row that are valid UTF-8 are no coincidence; two may be.
    const isSure =
      encoding === 'utf-8' ||
      !OF_SEVERAL_BYTES.has(encoding) ||
      /[\u0800-\uffff]/.test(bytes.toString())
    const isEscaped = encoding === 'iso-2022-jp' && bytes.includes(0x1b)
    if (isSure && !isEscaped) return whole(tryDecode(bytes, 'utf-8'), 'UTF-8')
  }
  if (encoding === 'utf-8') {
    if (declared !== null && !decoder && !isWide)
      throw new EncodingError(`it is in ${declared}, which is not supported`)
    return undeclared(bytes, declared)
  }
  const text = tryDecode(bytes, encoding)
  if (text === null)
    throw new EncodingError(`it declares ${declared ?? encoding} but is not valid in it`)
  return { text, isDamaged: false }
}
