export interface Placed {
  x: number
  y: number
}

const TURNED: Record<string, (dx: number, dy: number) => [number, number]> = {
  ArrowRight: (dx, dy) => [dx, dy],
  ArrowLeft: (dx, dy) => [-dx, dy],
  ArrowDown: (dx, dy) => [dy, dx],
  ArrowUp: (dx, dy) => [-dy, dx],
}

/** The nearest place in the direction of an arrow key, by its index; `undefined` where there is none. */
export const nearestTo = <P extends Placed>(
  places: readonly P[],
  from: number,
  arrow: string,
  isThere: (place: P) => boolean = () => true,
): number | undefined => {
  const turn = TURNED[arrow]
  const start = places[from]
  if (!turn || !start) return undefined
  let best: number | undefined
  let least = Infinity
  for (const [i, place] of places.entries()) {
    if (!isThere(place)) continue
    const { x, y } = place
    const [along, across] = turn(x - start.x, y - start.y)
    // A thing straight ahead comes before one that is nearer and aside.
    const distance = along + 2 * Math.abs(across)
    if (i === from || along <= 0 || Math.abs(across) > 3 * along || distance >= least) continue
    best = i
    least = distance
  }
  return best
}
