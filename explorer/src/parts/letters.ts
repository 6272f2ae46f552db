let segmenter: Intl.Segmenter | undefined

/** The letters of a text as people see them: one that is written as several characters is one, and so is an emoji. */
export const lettersOf = (text: string): string[] =>
  // Plain text needs no looking up, and is nearly all there is.
  /^[ -~]*$/.test(text)
    ? text.split('')
    : Array.from(
        (segmenter ??= new Intl.Segmenter('und', { granularity: 'grapheme' })).segment(text),
        ({ segment }) => segment,
      )

/** A text of at most so many letters: one that is longer ends with dots, after a whole letter. */
export const shortened = (text: string, letters: number): string => {
  const all = lettersOf(text)
  return all.length > letters
    ? `${all
        .slice(0, letters - 1)
        .join('')
        .trimEnd()}…`
    : text
}
