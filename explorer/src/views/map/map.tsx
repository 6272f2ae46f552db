import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { EventMap } from '../../../../sdk/typescript/src/index.ts'
import { useAnswer } from '../../ask/answers.ts'
import { ChosenBar } from '../../parts/chosen-bar.tsx'
import { isSelected, selectedOf } from '../../parts/chosen.ts'
import { Fault } from '../../parts/fault.tsx'
import { LabelText } from '../../parts/label.tsx'
import { MoveNote } from '../../parts/moving.tsx'
import { NotLoaded } from '../../parts/not-loaded.tsx'
import { useWidth } from '../../parts/size.ts'
import { TableBehind } from '../../parts/table.tsx'
import { go, hrefOf, setOptions } from '../../state/location.ts'
import { withValues, type State } from '../../state/state.ts'
import { number, text } from '../../text.ts'
import { EventList } from '../events/list.tsx'
import type { ViewProps } from '../view.ts'
import { Controls, placeAfter } from './controls.tsx'
import { useDrawing } from './drawing.ts'
import { useGestures } from './gestures.ts'
import { isVisible, Marks, marksOf, nameOf, type Mark } from './markers.tsx'
import { labelsOf, useNames } from './names.ts'
import { countriesOf, pathOf, useOutlines } from './outlines.ts'
import {
  boxAt,
  parseBox,
  placeOf,
  pointOf,
  printBox,
  printPlace,
  worldAt,
  ZOOM_MAX,
  type Place,
  type Size,
} from './place.ts'
import { extentQuestion, mapQuestion, mapSize, noteExtent, placeShown } from './question.ts'

const NOWHERE: Size = { width: 0, height: 0 }
const WORLD: Place = { latitude: 20, longitude: 0, zoom: 0 }
const NOTHING: EventMap['data'] = { clusters: [], areas: [], unlocated: null }

const heightOf = (width: number): number => Math.round(Math.min(560, Math.max(340, width * 0.52)))

const move = (place: Place): void => setOptions({ at: printPlace(place) }, { replaces: true })

/** Filters by a box, without moving the map; `undefined` takes the box away. */
const filterBy = ({ filter, options }: State, bbox: string | undefined, place: Place): void =>
  go({
    filter: withValues(filter, { bbox: bbox === undefined ? [] : [bbox] }),
    options: { ...options, selected: undefined, at: printPlace(place) },
  })

/** The box that is filtered by, as it lies on the map. */
const BoxShown = ({ state, place, size }: { state: State; place: Place; size: Size }) => {
  const box = parseBox(state.filter['bbox']?.[0])
  if (!box) return null
  const width = ((box.east - box.west) / 360) * worldAt(place.zoom)
  const { x, y } = pointOf(box.north, (box.west + box.east) / 2, place, size)
  const { y: bottom } = pointOf(box.south, 0, place, size)
  return <rect class="map-box" x={x - width / 2} y={y} width={width} height={bottom - y} />
}

/** The choice on the map, with a button that zooms into it. */
const Chosen = ({ marks, state, size }: { marks: Mark[]; state: State; size: Size }) => {
  const mark = marks.find(({ cluster }) => isSelected(state, cluster.filter))
  const [west = 0, south = 0, east = 0, north = 0] = mark?.cluster.bbox ?? []
  return (
    <ChosenBar state={state} what={mark ? nameOf(mark) : text.map.place}>
      {mark && mark.cluster.count > 1 && (west < east || south < north) && (
        <button
          class="tool"
          type="button"
          onClick={() => move(placeOf({ west, south, east, north }, size, ZOOM_MAX - 1))}
        >
          {text.map.zoomTo}
        </button>
      )}
    </ChosenBar>
  )
}

/** The numbers of the map: each place with its events, and those that have no place. */
const Behind = ({ answer, marks, state }: { answer: EventMap; marks: Mark[]; state: State }) => {
  const { unlocated } = answer.data
  const listed = (selected: string, label: string) => (
    <a href={hrefOf({ options: { ...state.options, selected } })}>{label}</a>
  )
  return (
    <>
      {unlocated && unlocated.count > 0 && (
        <p class="quiet map-unlocated">
          {listed(selectedOf(state.filter, unlocated.filter), text.map.unlocated(unlocated.count))}
        </p>
      )}
      <TableBehind
        caption={text.map.title}
        columns={[text.map.where, text.map.exactness, text.map.count]}
        rows={() =>
          marks.map((mark) => [
            listed(selectedOf(state.filter, mark.cluster.filter), nameOf(mark)),
            mark.isArea ? text.map.area : text.map.point,
            number(mark.cluster.count),
          ])
        }
      />
    </>
  )
}

/** Where it happened: clusters and points, circles for what is only known to be in an area. */
export const MapView = ({ state }: ViewProps) => {
  const [ref, width] = useWidth<HTMLDivElement>()
  const svg = useRef<SVGSVGElement>(null)
  const [isDrawing, setDrawing] = useState(false)
  const height = heightOf(width)
  const size = useMemo(() => (width > 0 ? { width, height } : NOWHERE), [width, height])
  useLayoutEffect(() => {
    mapSize.value = width > 0 ? size : undefined
  }, [size])

  const settled = width > 0 ? placeShown(state, size) : undefined
  const extent = useAnswer(width > 0 && !settled ? extentQuestion(state) : undefined)
  useLayoutEffect(() => {
    if (extent.answer && !extent.isLoading) noteExtent(state, extent.answer, size)
  }, [extent.answer, extent.isLoading])
  const asked = settled && mapQuestion(state, settled, size)
  const { answer, own, isLoading, error } = useAnswer(asked)
  const nameOf = useNames(asked, own)
  const shownLast = useRef(settled)
  if (settled) shownLast.current = settled

  const live = useGestures(svg, { place: settled, size, isBusy: isDrawing, settle: move })
  const place = live ?? settled ?? shownLast.current
  const { outlines, isMissing } = useOutlines(place?.zoom)
  const path = useMemo(
    () => (place ? pathOf(outlines, place, size) : ''),
    [outlines, place && printPlace(place), size],
  )
  const drawing = useDrawing(isDrawing, place, size, (bbox) => {
    setDrawing(false)
    filterBy(state, bbox, place ?? WORLD)
  })
  const marks = place && width > 0 ? marksOf(answer?.data ?? NOTHING, nameOf, place, size) : []
  // What moves has no names, as they would jump.
  const countries = useMemo(
    () => (place && !live ? countriesOf(outlines, place, size) : []),
    [outlines, place && printPlace(place), live === undefined, size],
  )
  const labels = labelsOf(marks, countries, size)
  const onKey = (event: KeyboardEvent): void => {
    const next = place && placeAfter(event.key, place, size)
    if (!next) return
    event.preventDefault()
    move(next)
  }
  const failed = error ?? extent.error
  return (
    <>
      <section
        class="picture"
        aria-label={text.map.title}
        aria-busy={isLoading || extent.isLoading || width === 0}
      >
        {failed && <Fault error={failed} />}
        {isMissing && <NotLoaded what={text.faults.outlines} />}
        {place && (
          <Controls
            place={place}
            size={size}
            isDrawing={isDrawing}
            isBoxed={state.filter['bbox'] !== undefined}
            onMove={move}
            onDraw={() => setDrawing(!isDrawing)}
            onShown={() => filterBy(state, printBox(boxAt(place, size), place.zoom), place)}
            onUnbox={() => filterBy(state, undefined, place)}
            onFit={() => setOptions({ at: undefined }, { replaces: true })}
          />
        )}
        <div ref={ref} class="map-frame">
          <svg
            ref={svg}
            class={`map ${isDrawing ? 'map-drawing' : ''} ${isLoading ? 'is-loading' : ''}`}
            width={width}
            height={height}
            role="group"
            aria-label={text.map.title}
            tabindex={marks.some(isVisible(size)) ? -1 : 0}
            onKeyDown={onKey}
            {...drawing.handlers}
          >
            <path class="map-land" d={path} />
            <g class="map-countries" aria-hidden="true">
              {labels.countries.map(({ at, label }) => (
                <g key={at.text} transform={`translate(${at.x.toFixed(1)} ${at.y.toFixed(1)})`}>
                  <LabelText {...label} />
                </g>
              ))}
            </g>
            {place && <BoxShown state={state} place={place} size={size} />}
            <Marks marks={marks} place={place} size={size} state={state} />
            <g class="map-names" aria-hidden="true">
              {[...labels.marks].map(([mark, label]) => (
                <g
                  key={`${mark.isArea} ${mark.cluster.bbox.join(' ')}`}
                  class={mark.isArea ? 'map-name-area' : undefined}
                  transform={`translate(${mark.x.toFixed(1)} ${mark.y.toFixed(1)})`}
                >
                  <LabelText {...label} />
                </g>
              ))}
            </g>
            {drawing.rectangle && (
              <rect
                class="map-box"
                x={drawing.rectangle.x}
                y={drawing.rectangle.y}
                width={drawing.rectangle.width}
                height={drawing.rectangle.height}
              />
            )}
          </svg>
        </div>
        <p class="quiet map-note">
          <MoveNote /> {text.map.note}
        </p>
        {answer && <Behind answer={answer} marks={marks} state={state} />}
      </section>
      <Chosen marks={marks} state={state} size={size} />
      <EventList state={state} />
    </>
  )
}
