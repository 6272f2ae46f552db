import { signal } from '@preact/signals'
import type {
  EventCluster,
  EventMap,
  EventSummary,
  Page,
} from '../../../../sdk/typescript/src/index.ts'
import { useAnswer } from '../../ask/answers.ts'
import { questions, type Question } from '../../ask/question.ts'
import { queryOf, withValues, type State } from '../../state/state.ts'
import { text } from '../../text.ts'
import { listQuestion } from '../events/list.tsx'
import {
  boxAround,
  boxAt,
  kept,
  parseBox,
  parsePlace,
  placeOf,
  printBox,
  sharedBy,
  wholeZoom,
  type Place,
  type Size,
} from './place.ts'

/** How large the map is on this page, in pixels; undefined before it is laid out. */
export const mapSize = signal<Size | undefined>(undefined)
/** Where what the filters find is, by the query of these filters. */
const found = signal<{ of: string; place: Place } | undefined>(undefined)

/** A part of the map round it that is asked for too, so that a small move shows what is there at once. */
const MARGIN = 0.1

/** Asks where the events are at all, to begin with a map of just that. */
export const extentQuestion = ({ filter }: State): Question<EventMap> =>
  questions.eventClusters({ ...filter, zoom: ['2'] })

/** Notes where the events are. */
export const noteExtent = ({ filter }: State, { data }: EventMap, size: Size): void => {
  const box = boxAround([...data.clusters, ...data.areas].map(({ bbox }) => bbox))
  const place = placeOf(box ?? { west: -170, south: -60, east: 190, north: 75 }, size)
  const of = queryOf(filter)
  if (found.peek()?.of !== of) found.value = { of, place }
}

/** The part of the world on the map: where it was moved to, or its box, or all filtered events; undefined until that is known. */
export const placeShown = ({ filter, options }: State, size: Size): Place | undefined => {
  const moved = parsePlace(options.at)
  if (moved) return kept(moved, size)
  const box = parseBox(filter['bbox']?.[0])
  if (box) return placeOf(box, size, 12)
  return found.value?.of === queryOf(filter) ? kept(found.value.place, size) : undefined
}

/** Asks for what the map shows, inside of the box that is filtered by. */
export const mapQuestion = ({ filter }: State, place: Place, size: Size): Question<EventMap> => {
  const shown = boxAt(place, size, MARGIN)
  const chosen = parseBox(filter['bbox']?.[0])
  const both = chosen ? (sharedBy(chosen, shown) ?? chosen) : shown
  return questions.eventClusters(
    withValues(filter, {
      bbox: [chosen === both ? (filter['bbox']?.[0] ?? '') : printBox(both, place.zoom)],
      zoom: [String(wholeZoom(place))],
    }),
  )
}

/** As many of the latest events as say what the places on the map are called. */
const NAMING = '100'

/** Asks for the latest events in what the map shows, for the names of places; those of areas apart from the others. */
export const namesQuestion = (
  asked: Question<EventMap>,
  of: readonly EventCluster[] | undefined,
): Question<Page<EventSummary>> | undefined => {
  const precision = of?.[0]?.filter['placePrecision']
  if (!precision) return undefined
  const { zoom: _, ...filter } = asked.query
  return questions.eventSummaries({
    ...filter,
    placePrecision: precision,
    sort: ['-date'],
    limit: [NAMING],
  })
}

/** The calls of the map as it is on this page. */
export const useMapCalls = (state: State): Question<unknown>[] => {
  const size = mapSize.value
  const place = size && placeShown(state, size)
  const asked = place && mapQuestion(state, place, size)
  const { own } = useAnswer(asked)
  const names = [own?.data.clusters, own?.data.areas].flatMap((of, i) => {
    const question = asked && namesQuestion(asked, of)
    return question ? { ...question, role: i === 0 ? text.call.places : text.call.areas } : []
  })
  return [asked ?? extentQuestion(state), listQuestion(state), ...names]
}
