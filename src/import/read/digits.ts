/** The zeros of ten-digit blocks in the scripts that feeds and tables are written in. */
const ZEROS = [
  0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0x1040, 0xff10,
]

const digit = (char: string): string => {
  const code = char.codePointAt(0) ?? 0
  const zero = ZEROS.find((one) => code >= one && code < one + 10)
  return zero === undefined ? char : String(code - zero)
}

/** Replaces digits of any script and special blanks by those of ASCII; a raised digit is a footnote, and stays. */
export const withPlainDigits = (text: string): string =>
  text.replace(/\p{Zs}/gu, ' ').replace(/\p{Nd}/gu, digit)
