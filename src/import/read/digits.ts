/** The zeros of ten-digit blocks in the scripts that feeds and tables are written in. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0x1040]

const digit = (char: string): string => {
  const code = char.codePointAt(0) ?? 0
  const zero = ZEROS.find((one) => code >= one && code < one + 10)
  return zero === undefined ? char : String(code - zero)
}

/** Replaces full-width forms and special blanks, and digits of any script by those of ASCII. */
export const withPlainDigits = (text: string): string =>
  text.normalize('NFKC').replace(/\p{Nd}/gu, digit)
