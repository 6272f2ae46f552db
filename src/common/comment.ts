/** The longest comment of a write. */
export const COMMENT_CHARACTERS = 500

const HEX = '[0-9A-Fa-f]'
const NEXT = `%[89ABab]${HEX}`
/** The pattern of the header: ASCII characters, and other ones as percent-encoded UTF-8. */
export const COMMENT_PATTERN = `^([ -$&-~]|%[2-7]${HEX}|%[CDcd]${HEX}${NEXT}|%[Ee]${HEX}(${NEXT}){2}|%[Ff][0-4](${NEXT}){3}){1,${COMMENT_CHARACTERS}}$`

/** Decodes the comment in a header; null when it is empty or not valid. */
export const commentIn = (header: string): string | null => {
  try {
    const comment = decodeURIComponent(header).trim()
    const isText = comment.length <= COMMENT_CHARACTERS && !/\p{Cc}/u.test(comment)
    return isText && comment !== '' ? comment : null
  } catch {
    return null
  }
}
