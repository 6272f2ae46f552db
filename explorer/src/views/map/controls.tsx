import { MoveButtons } from '../../parts/moving.tsx'
import { text } from '../../text.ts'
import { degreesAt, kept, type Place, type Size } from './place.ts'

/** How far an arrow moves the map, as a part of it. */
const STEP = 0.25

/** The place after a key: arrows move, + and - zoom; undefined for other keys. */
export const placeAfter = (key: string, place: Place, size: Size): Place | undefined => {
  const to = (x: number, y: number): Place =>
    kept(
      {
        zoom: place.zoom,
        ...degreesAt(size.width * (0.5 + x * STEP), size.height * (0.5 + y * STEP), place, size),
      },
      size,
    )
  if (key === 'ArrowLeft') return to(-1, 0)
  if (key === 'ArrowRight') return to(1, 0)
  if (key === 'ArrowUp') return to(0, -1)
  if (key === 'ArrowDown') return to(0, 1)
  if (key === '+' || key === '=') return kept({ ...place, zoom: place.zoom + 1 }, size)
  if (key === '-') return kept({ ...place, zoom: place.zoom - 1 }, size)
  return undefined
}

interface Props {
  place: Place
  size: Size
  isDrawing: boolean
  isBoxed: boolean
  onMove: (place: Place) => void
  onDraw: () => void
  onShown: () => void
  onUnbox: () => void
  onFit: () => void
}

/** Everything that the map can do, as buttons. */
export const Controls = ({
  place,
  size,
  isDrawing,
  isBoxed,
  onMove,
  onDraw,
  onShown,
  onUnbox,
  onFit,
}: Props) => (
  <div class="map-controls" role="group" aria-label={text.map.controls}>
    <MoveButtons
      onKey={(key) => {
        const next = placeAfter(key, place, size)
        if (next) onMove(next)
      }}
      onFit={onFit}
    />
    <span class="joined">
      <button class="tool" type="button" aria-pressed={isDrawing} onClick={onDraw}>
        {text.map.draw}
      </button>
      <button class="tool" type="button" onClick={onShown}>
        {text.map.shown}
      </button>
      {isBoxed && (
        <button class="tool" type="button" onClick={onUnbox}>
          {text.map.unbox}
        </button>
      )}
    </span>
  </div>
)
