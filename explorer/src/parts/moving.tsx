import { text } from '../text.ts'

const KEYS = [
  ['+', text.moving.zoomIn, '+'],
  ['-', text.moving.zoomOut, '−'],
  ['ArrowLeft', text.moving.left, '←'],
  ['ArrowUp', text.moving.up, '↑'],
  ['ArrowDown', text.moving.down, '↓'],
  ['ArrowRight', text.moving.right, '→'],
] as const

interface Props {
  /** Does what a key does: arrows move, + and - zoom. */
  onKey: (key: string) => void
  onFit: () => void
}

/** Everything that moves a picture, as buttons: for those who drag nothing. */
export const MoveButtons = ({ onKey, onFit }: Props) => (
  <span class="joined" role="group" aria-label={text.moving.label}>
    {KEYS.map(([key, label, sign]) => (
      <button
        key={key}
        class="tool square"
        type="button"
        aria-label={label}
        title={label}
        onClick={() => onKey(key)}
      >
        {sign}
      </button>
    ))}
    <button class="tool" type="button" onClick={onFit}>
      {text.moving.fit}
    </button>
  </span>
)

/** How a picture is moved, for the pointer at hand. */
export const MoveNote = () => (
  <>
    <span class="by-mouse">{text.moving.byMouse}</span>
    <span class="by-touch">{text.moving.byTouch}</span>
  </>
)
