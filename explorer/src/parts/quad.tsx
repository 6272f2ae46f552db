import { text } from '../text.ts'
import { classOf, isQuadClass, TYPES } from './classes.ts'

/** The name of the colour of a class, or of the class of a type, which `style/colours.css` defines: `quad-verbal_conflict`. */
export const quadColour = (value: string | null | undefined): string =>
  `quad-${classOf(value) ?? 'none'}`

/** The shade that tells a type from the others of its class: `shade-2` is that of the third. */
export const shadeOf = (type: string): string => {
  const quadClass = classOf(type)
  const at = quadClass ? TYPES[quadClass].indexOf(type) : -1
  return at > 0 ? `shade-${at}` : ''
}

/** A dot in the colour of a class, beside a text that says the same. */
export const QuadDot = ({ value }: { value: string | null | undefined }) => (
  <span class={`dot ${quadColour(value)}`} aria-hidden="true" />
)

export const quadLabel = (value: string | null | undefined): string =>
  text.quadClasses[value && isQuadClass(value) ? value : 'none']
