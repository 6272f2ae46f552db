/* How characters are folded, with their marks; `words.ts` makes words of them. */

/** Letters that people write for each other. */
const SAME_LETTERS = new Map(
  Object.entries({
    ß: 'ss',
    æ: 'ae',
    œ: 'oe',
    ø: 'o',
    ł: 'l',
    đ: 'd',
    ð: 'd',
    þ: 'th',
    ħ: 'h',
    ŧ: 't',
    ŋ: 'n',
    ı: 'i',
    ə: 'e',
    ɛ: 'e',
    ɔ: 'o',
    ɓ: 'b',
    ɖ: 'd',
    ɗ: 'd',
    ƙ: 'k',
    ƴ: 'y',
    ɨ: 'i',
    ʉ: 'u',
    ς: 'σ',
    ة: 'ه',
    ى: 'ي',
    ٱ: 'ا',
    ی: 'ي',
    ې: 'ي',
    ک: 'ك',
    ڪ: 'ك',
    ہ: 'ه',
    ھ: 'ه',
    ە: 'ه',
    ۃ: 'ه',
    '\u0901': '\u0902',
    ൺ: 'ണ്',
    ൻ: 'ന്',
    ർ: 'ര്',
    ൽ: 'ല്',
    ൾ: 'ള്',
  }),
)
/** Letters of Cyrillic alphabets that are no letter with an accent, though Unicode takes them apart. */
const WHOLE_LETTERS = new Set('йїўѓќ')

/** Where accents are among the marks; the others are vowels, or make another letter. */
const ACCENTS: readonly (readonly [from: number, to: number])[] = [
  [0x0300, 0x036f],
  [0x0483, 0x0489],
  // Hebrew and Arabic, whose vowels are rarely written.
  [0x0591, 0x05c7],
  [0x0610, 0x061a],
  [0x064b, 0x065f],
  [0x0670, 0x0670],
  [0x06d6, 0x06ed],
  [0x08ca, 0x08ff],
  [0x0897, 0x089f],
  // Syriac, N'Ko, Samaritan, Mandaic.
  [0x0711, 0x0711],
  [0x0730, 0x074a],
  [0x07eb, 0x07f3],
  [0x0816, 0x082d],
  [0x0859, 0x085b],
  // The dot of Devanagari, which Hindi often leaves out.
  [0x093c, 0x093c],
  [0x1ab0, 0x1aff],
  [0x1dc0, 0x1dff],
  [0x20d0, 0x20f0],
  // Variation selectors.
  [0xfe00, 0xfe0f],
  [0xfe20, 0xfe2f],
  [0xe0100, 0xe01ef],
]
const MARK = /\p{M}/u
const isAccent = (char: string): boolean => {
  const code = char.codePointAt(0) ?? 0
  return MARK.test(char) && ACCENTS.some(([from, to]) => from <= code && code <= to)
}
/** What is not seen: format characters, the Arabic tatweel, fillers of Hangul, marks of transliteration. */
const UNSEEN = /[\p{Cf}\u0640\u115f\u1160\u3164\uffa0\u02b9\u02ba\u02be\u02bf]/u
const DIGIT = /\p{Nd}/u
const READABLE = /[\p{L}\p{N}]/u
/** Signs, and the apostrophes that Unicode takes for letters. */
const SIGN = /[\p{P}\p{S}\p{Z}\p{Cc}\u02bb\u02bc]/u
/** Signs that are written for words: ㎏, ㈱. */
const SIGN_OF_WORDS = /[\u3200-\u33ff]/u
export const UNSPACED =
  /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Bopomofo}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Javanese}\p{Script=Balinese}\p{Script=Tai_Tham}]/u
/** What belongs to the character before it: marks, unseen characters, vowels and ends of Hangul, voicing of kana. */
const FOLLOWER = /[\p{M}\p{Cf}\u1160-\u11ff\ud7b0-\ud7fb\uff9e\uff9f\u0e33\u0eb3]/u
/** The Thai and Lao vowel am, in parts, and those in the order in which it comes apart. */
const AM_BEFORE_TONE = /([\u0e4d\u0ecd])([\u0e48-\u0e4b\u0ec8-\u0ecb])/gu

export const [SPLITS, NOTHING, LETTERS, LETTERS_UNSPACED] = [0, 1, 2, 3] as const
const UNKNOWN = 255

/** A character with its marks, folded. */
interface Folded {
  kind: number
  text: string
}

const digitOf = (char: string): string => {
  const code = char.codePointAt(0) ?? 0
  let value = 0
  while (value < 9 && DIGIT.test(String.fromCodePoint(code - value - 1))) value++
  return String(value)
}

const foldLetter = (letter: string): string => {
  if (WHOLE_LETTERS.has(letter)) return letter
  let folded = ''
  for (const part of letter.normalize('NFKD')) {
    if (isAccent(part)) continue
    folded += SAME_LETTERS.get(part) ?? (DIGIT.test(part) ? digitOf(part) : part)
  }
  return folded
}

const fold = (cluster: string): Folded => {
  const [base = ''] = cluster
  if (SIGN.test(base) && !SIGN_OF_WORDS.test(base)) return { kind: SPLITS, text: ' ' }
  let seen = ''
  for (const char of cluster) if (!UNSEEN.test(char)) seen += char
  let text = ''
  for (const letter of seen.normalize('NFKC').toLowerCase()) text += foldLetter(letter)
  text = text.replace(AM_BEFORE_TONE, '$2$1').normalize('NFC')
  if (text === '') return { kind: NOTHING, text }
  if (!READABLE.test(text)) return { kind: SPLITS, text: ' ' }
  const [first = ''] = text
  return { kind: UNSPACED.test(first) ? LETTERS_UNSPACED : LETTERS, text }
}

// What each UTF-16 code unit is when it stands alone; learnt as they are met.
const kinds = new Uint8Array(0x10000).fill(UNKNOWN)
export const texts: string[] = []
const followers = new Uint8Array(0x10000).fill(UNKNOWN)

const followsUnit = (unit: number): boolean => {
  let known = followers[unit] ?? UNKNOWN
  if (known === UNKNOWN) followers[unit] = known = Number(FOLLOWER.test(String.fromCharCode(unit)))
  return known === 1
}
/** What a code unit is that is a character of its own. */
export const kindOf = (unit: number): number => {
  const known = kinds[unit] ?? UNKNOWN
  if (known !== UNKNOWN) return known
  const learnt = fold(String.fromCharCode(unit))
  kinds[unit] = learnt.kind
  texts[unit] = learnt.text
  return learnt.kind
}
export const foldUnit = (text: string, at: number): Folded => {
  const unit = text.charCodeAt(at)
  return { kind: kindOf(unit), text: texts[unit] ?? '' }
}

/** How a code unit is folded: it stays, it gives way to `texts`, or what is beside it has a part in it. */
export const [STAYS, GIVES_WAY, JOINS] = [0, 1, 2] as const
const ways = new Uint8Array(0x10000).fill(UNKNOWN)
export const wayOf = (unit: number): number => {
  const known = ways[unit] ?? UNKNOWN
  if (known !== UNKNOWN) return known
  const char = String.fromCharCode(unit)
  const kind = kindOf(unit)
  const text = texts[unit] ?? ''
  const isOfSeveral = kind === LETTERS_UNSPACED || (kind === LETTERS && text.includes(' '))
  const way = isOfSeveral || isHighSurrogate(unit) ? JOINS : text === char ? STAYS : GIVES_WAY
  ways[unit] = way
  return way
}
const isHighSurrogate = (unit: number) => unit >= 0xd800 && unit <= 0xdbff
const isLowSurrogate = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff

/** A character with more marks than this is taken for several. */
const CLUSTER_UNITS = 32

/** Where a character ends that begins at a place, with all that belongs to it. */
export const clusterEnd = (text: string, start: number): number => {
  let end = start + 1
  if (isHighSurrogate(text.charCodeAt(start)) && isLowSurrogate(text.charCodeAt(end))) end++
  let hasNikhahit = false
  while (end < text.length && end - start < CLUSTER_UNITS) {
    const unit = text.charCodeAt(end)
    if (isHighSurrogate(unit)) {
      if (!FOLLOWER.test(String.fromCodePoint(text.codePointAt(end) ?? 0))) break
      end += 2
      continue
    }
    const isAa = hasNikhahit && (unit === 0x0e32 || unit === 0x0eb2)
    if (!isAa && !followsUnit(unit)) break
    if (unit === 0x0e4d || unit === 0x0ecd) hasNikhahit = true
    end++
  }
  return end
}

const CLUSTERS_KEPT = 20_000
const clusters = new Map<string, Folded>()

export const foldCluster = (cluster: string): Folded => {
  let known = clusters.get(cluster)
  if (known === undefined) {
    if (clusters.size >= CLUSTERS_KEPT) clusters.clear()
    clusters.set(cluster, (known = fold(cluster)))
  }
  return known
}

/** Whether what is at a place in a text belongs to the character before it: a mark, or what is not seen. */
export const isFollower = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at)
  // Most characters, and the end of the text.
  if (!(unit >= 0x80)) return false
  return isHighSurrogate(unit)
    ? FOLLOWER.test(String.fromCodePoint(text.codePointAt(at) ?? 0))
    : followsUnit(unit)
}
