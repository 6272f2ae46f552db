import { LINE, type Label } from './labels.ts'

/** A text of a picture at its place, in its lines. One that is cut short is in the name of what it names, whole. */
export const LabelText = ({ x, y, lines }: Pick<Label, 'x' | 'y' | 'lines'>) => (
  <text aria-hidden={lines.some((line) => line.endsWith('…')) ? 'true' : undefined}>
    {lines.map((line, i) => (
      <tspan
        key={i}
        x={x.toFixed(1)}
        y={(y + (i - (lines.length - 1) / 2) * LINE).toFixed(1)}
        dy="0.35em"
      >
        {i < lines.length - 1 ? `${line} ` : line}
      </tspan>
    ))}
  </text>
)
