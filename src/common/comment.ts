/** How long a comment may be. */
export const COMMENT_CHARACTERS = 500

const HEX = '[0-9A-Fa-f]'
const NEXT = `%[89ABab]${HEX}`
/** Characters of ASCII as they are, and others as UTF-8 in percent-encoding. */
export const COMMENT_PATTERN = `^([ -$&-~]|%[2-7]${HEX}|%[CDcd]${HEX}${NEXT}|%[Ee]${HEX}(${NEXT}){2}|%[Ff][0-4](${NEXT}){3}){1,${COMMENT_CHARACTERS}}$`

/** The comment that a header holds; null when that is none. */
export const commentIn = (header: string): string | null => {
  try {
    const comment = decodeURIComponent(header).trim()
    const isText = comment.length <= COMMENT_CHARACTERS && !/\p{Cc}/u.test(comment)
    return isText && comment !== '' ? comment : null
  } catch {
    return null
  }
}
