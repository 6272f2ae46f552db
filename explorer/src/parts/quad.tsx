import { text } from '../text.ts'

/** PLOVER's quad classes in the order in which they are stacked: cooperation below, conflict above. */
export const QUAD_CLASSES = [
  'material_cooperation',
  'verbal_cooperation',
  'verbal_conflict',
  'material_conflict',
] as const
export type QuadClass = (typeof QUAD_CLASSES)[number]

export const isQuadClass = (value: string): value is QuadClass =>
  (QUAD_CLASSES as readonly string[]).includes(value)

/** The name of the colour of a class, which `style/colours.css` defines: `quad-verbal_conflict`. */
export const quadColour = (value: string | null | undefined): string =>
  `quad-${value && isQuadClass(value) ? value : 'none'}`

/** A dot in the colour of a class, beside a text that says the same. */
export const QuadDot = ({ value }: { value: string | null | undefined }) => (
  <span class={`dot ${quadColour(value)}`} aria-hidden="true" />
)

export const quadLabel = (value: string | null | undefined): string =>
  text.quadClasses[value && isQuadClass(value) ? value : 'none']
