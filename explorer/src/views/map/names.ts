import type { EventCluster, EventMap, EventSummary } from '../../../../sdk/typescript/src/index.ts'
import { useAnswer } from '../../ask/answers.ts'
import type { Question } from '../../ask/question.ts'
import { boxOf, placeLabels, type Label, type Named } from '../../parts/labels.ts'
import { number } from '../../text.ts'
import type { Mark } from './markers.tsx'
import type { Size } from './place.ts'
import { namesQuestion } from './question.ts'

/** The name that most of some events in the box of a cluster have for their place. */
const nameIn = (
  { bbox: [west = 0, south = 0, east = 0, north = 0] }: EventCluster,
  events: readonly EventSummary[],
): string | undefined => {
  const counts = new Map<string, number>()
  for (const { location } of events) {
    const { name, latitude, longitude } = location ?? {}
    if (!name || typeof latitude !== 'number' || typeof longitude !== 'number') continue
    if (latitude < south || latitude > north || longitude < west || longitude > east) continue
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return [...counts].toSorted(([, one], [, other]) => other - one)[0]?.[0]
}

/** The name of the place of each cluster: the one that most of its latest events give. */
export const useNames = (
  asked: Question<EventMap> | undefined,
  answer: EventMap | undefined,
): ((cluster: EventCluster, isArea: boolean) => string | undefined) => {
  const of = (clusters: readonly EventCluster[] | undefined) =>
    asked && answer ? namesQuestion(asked, clusters) : undefined
  const points = useAnswer(of(answer?.data.clusters)).answer?.data ?? []
  const areas = useAnswer(of(answer?.data.areas)).answer?.data ?? []
  return (cluster, isArea) => nameIn(cluster, isArea ? areas : points)
}

/** As many marks as are named: more have no room. */
const NAMED = 60
const NARROW = 600
const LETTERS = { narrow: 14, wide: 24 }

/** The texts of a map where they cover neither a mark nor one another: of the marks with most events first, then of countries. */
export const labelsOf = (
  marks: readonly Mark[],
  countries: readonly Named[],
  { width, height }: Size,
): { marks: Map<Mark, Label>; countries: { at: Named; label: Label }[] } => {
  const picture = {
    width,
    height,
    letters: width < NARROW ? LETTERS.narrow : LETTERS.wide,
  }
  const taken = marks
    .filter(({ isArea }) => !isArea)
    .map(({ x, y, radius }) => boxOf(x, y, 2 * radius, 2 * radius))
  const placed = new Map<Mark, Label>()
  const first = marks
    .filter(({ x, y }) => x >= 0 && y >= 0 && x <= width && y <= height)
    .toSorted((one, other) => other.cluster.count - one.cluster.count)
    .slice(0, NAMED)
  for (const mark of first) {
    // The number of an area stands beside its circle, with its name or without.
    const count = mark.isArea && mark.cluster.count > 1 ? number(mark.cluster.count) : undefined
    const texts = [[count, mark.name].filter(Boolean).join(' '), count]
    const label = texts
      .filter((text) => text !== undefined && text !== '')
      .map((text = '') => placeLabels([{ ...mark, text }], taken, picture)[0])
      .find((one) => one !== undefined)
    if (label) placed.set(mark, label)
  }
  const named = placeLabels(countries, taken, picture)
  return {
    marks: placed,
    countries: countries.flatMap((at, i) => {
      const label = named[i]
      return label ? [{ at, label }] : []
    }),
  }
}
