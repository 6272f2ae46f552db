import { text } from '../text.ts'
import { classOf, isQuadClass, TYPES } from './classes.ts'

/** The name of the colour of a class, or of the class of a type, which `style/colours.css` defines: `quad-verbal_conflict`. */
export const quadColour = (value: string | null | undefined): string =>
  `quad-${classOf(value) ?? 'none'}`

/** The colours of values that are shown together: the types of one class in shades, the first of them as the class. */
export const coloursOf = (values: readonly string[]): ((value: string) => string) => {
  const shown = new Set(values)
  return (value) => {
    const quadClass = classOf(value)
    const types = quadClass ? TYPES[quadClass].filter((type) => shown.has(type)) : []
    const at = types.indexOf(value)
    return at > 0 ? `${quadColour(value)} shade-${at}` : quadColour(value)
  }
}

/** A dot in the colour of a class, beside a text that says the same. */
export const QuadDot = ({ value }: { value: string | null | undefined }) => (
  <span class={`dot ${quadColour(value)}`} aria-hidden="true" />
)

export const quadLabel = (value: string | null | undefined): string =>
  text.quadClasses[value && isQuadClass(value) ? value : 'none']
