// How characters are folded, so that words can be compared.

/** Letters that people exchange. */
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
/** Cyrillic letters of their own, which Unicode decomposes into a letter and an accent. */
const WHOLE_LETTERS = new Set('йїўѓќ')

/** The ranges of marks that are accents; other marks are vowels, or make another letter. */
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
/** Invisible characters: format characters, the Arabic tatweel, fillers of Hangul, marks of transliteration. */
const UNSEEN = /[\p{Cf}\u0640\u115f\u1160\u3164\uffa0\u02b9\u02ba\u02be\u02bf]/u
const DIGIT = /\p{Nd}/u
const READABLE = /[\p{L}\p{N}]/u
/** Punctuation and symbols, and the apostrophes that Unicode classifies as letters. */
const SIGN = /[\p{P}\p{S}\p{Z}\p{Cc}\u02bb\u02bc]/u
/** Symbols that stand for words: ㎏, ㈱. */
const SIGN_OF_WORDS = /[\u3200-\u33ff]/u
export const UNSPACED =
  /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Bopomofo}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Javanese}\p{Script=Balinese}\p{Script=Tai_Tham}]/u
/** Characters that belong to the one before: marks, invisible ones, medials and finals of Hangul, voicing of kana. */
export const FOLLOWER = /[\p{M}\p{Cf}\u1160-\u11ff\ud7b0-\ud7fb\uff9e\uff9f\u0e33\u0eb3]/u
/** The first part of the decomposed Thai and Lao vowel am before a tone mark. */
const AM_BEFORE_TONE = /([\u0e4d\u0ecd])([\u0e48-\u0e4b\u0ec8-\u0ecb])/gu

export const [SPLITS, NOTHING, LETTERS, LETTERS_UNSPACED] = [0, 1, 2, 3] as const
/** A character with its marks, folded. */
export interface Folded {
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

/** Folds a character with its marks. */
export const fold = (cluster: string): Folded => {
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
