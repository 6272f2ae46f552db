import { useEffect, useRef, useState } from 'preact/hooks'
import type { TimelineBucket } from '../../../sdk/typescript/src/index.ts'
import { useAnswer } from '../ask/answers.ts'
import { questions } from '../ask/question.ts'
import { printEdge, printPart } from '../parts/dates.ts'
import { go, state } from '../state/location.ts'
import { withValues } from '../state/state.ts'
import { text } from '../text.ts'
import { datesOf, intervalOf, NO_DATES, useReach } from '../views/timeline/interval.ts'

/** As many steps as a slider can be set to by hand. */
const STEPS = 360
const STEP_MS = 1_200

/** A window of time: its first and its last bucket. */
interface Window {
  from: number
  to: number
}

/** The steps of the slider: the intervals of all filtered events, inside the window and outside it. */
const useBuckets = (): TimelineBucket[] => {
  const { filter } = state.value
  const { span, isKnown } = useReach(filter)
  // The last steps stay until others are known, and not where there are none.
  const none = isKnown ? undefined : null
  const finer = useAnswer(
    span && isKnown
      ? questions.eventTimeline({
          ...withValues(filter, NO_DATES),
          ...datesOf(span),
          interval: [intervalOf(span, STEPS)],
        })
      : none,
  )
  return finer.answer?.data ?? []
}

/** The window that the filters name, among some buckets. */
const windowOf = (buckets: readonly TimelineBucket[]): Window => {
  const { filter } = state.value
  const [first, last] = [filter['dateFrom']?.[0], filter['dateTo']?.[0]]
  const from = first === undefined ? 0 : buckets.findIndex(({ end }) => end >= first)
  const to = last === undefined ? -1 : buckets.findIndex(({ end }) => end >= last)
  const at = from < 0 ? buckets.length - 1 : from
  return { from: at, to: Math.max(at, to < 0 ? buckets.length - 1 : to) }
}

const show = (buckets: readonly TimelineBucket[], { from, to }: Window, replaces = false): void => {
  const isAll = from === 0 && to === buckets.length - 1
  const dates = { dateFrom: [buckets[from]?.start ?? ''], dateTo: [buckets[to]?.end ?? ''] }
  go(
    {
      filter: withValues(state.value.filter, isAll ? NO_DATES : dates),
      options: { ...state.value.options, selected: undefined },
    },
    { replaces },
  )
}

/** A window further on by its own length, or back; undefined beyond the ends. */
const stepped = (last: number, { from, to }: Window, by: 1 | -1): Window | undefined => {
  const length = to - from + 1
  if (last < 1) return undefined
  // All there is cannot move: it begins with a part.
  if (length > last) {
    const part = Math.max(1, Math.round(length / 12))
    return by > 0 ? { from: 0, to: part - 1 } : { from: last - part + 1, to: last }
  }
  const start = from + by * length
  if (start > last || start + length <= 0) return undefined
  return { from: Math.max(0, start), to: Math.min(last, start + length - 1) }
}

/** A window as long as this one at the beginning of all there is. */
const begun = (last: number, { from, to }: Window): Window => ({
  from: 0,
  to: Math.min(last, to - from),
})

/** The histogram under the slider; what is in the window stands out. */
const Histogram = ({ buckets, from, to }: Window & { buckets: readonly TimelineBucket[] }) => {
  const most = Math.max(1, ...buckets.map(({ count }) => count))
  return (
    <svg
      class="histogram"
      viewBox={`0 0 ${buckets.length} 100`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {buckets.map(({ name, count }, i) => {
        // The root makes small numbers beside great ones visible.
        const height = Math.sqrt(count / most) * 100
        return (
          <rect
            key={name}
            class={i >= from && i <= to ? 'within' : undefined}
            x={i}
            y={100 - height}
            width={0.9}
            height={height}
          />
        )
      })}
    </svg>
  )
}

/** The window of time that is looked at, over all there is: two handles, steps, and play. */
export const TimeSlider = () => {
  const buckets = useBuckets()
  const last = buckets.length - 1
  const asked = windowOf(buckets)
  const [dragged, setDragged] = useState<Window>()
  const [isPlaying, setPlaying] = useState(false)
  const { from, to } = dragged ?? asked
  /** Whether a handle is moved by keys, and the link to which they have moved it last. */
  const moved = useRef({ byKeys: false, link: '' })
  const now = useRef({ buckets, asked })
  now.current = { buckets, asked }

  useEffect(() => {
    if (!isPlaying) return
    const step = () => {
      const { buckets, asked } = now.current
      const next = stepped(buckets.length - 1, asked, 1)
      if (next) show(buckets, next, true)
      else setPlaying(false)
    }
    // At the end, it begins again.
    if (!stepped(now.current.buckets.length - 1, now.current.asked, 1))
      show(now.current.buckets, begun(now.current.buckets.length - 1, now.current.asked), true)
    else step()
    const timer = setInterval(step, STEP_MS)
    return () => clearInterval(timer)
  }, [isPlaying])

  if (buckets.length < 2) return null
  const nameAt = (i: number, edge: 'start' | 'end'): string => {
    const bucket = buckets[i]
    return bucket ? printEdge(bucket.name, bucket[edge]) : ''
  }
  /** An edge of the window in words: the day that is filtered by, if one is. */
  const said = (i: number, edge: 'start' | 'end'): string => {
    const day = state.value.filter[edge === 'start' ? 'dateFrom' : 'dateTo']?.[0]
    return dragged || !day || buckets[i]?.[edge] === day ? nameAt(i, edge) : printPart(day)
  }
  const handle = (end: 'from' | 'to') => (
    <input
      type="range"
      class={`handle ${end}`}
      min={0}
      max={last}
      value={end === 'from' ? from : to}
      aria-label={text.time[end]}
      aria-valuetext={end === 'from' ? nameAt(from, 'start') : nameAt(to, 'end')}
      onInput={({ currentTarget }) => {
        const at = Number(currentTarget.value)
        const next =
          end === 'from' ? { from: Math.min(at, to), to } : { from, to: Math.max(at, from) }
        currentTarget.value = String(next[end])
        setDragged(next)
      }}
      onBlur={() => (moved.current.link = '')}
      onPointerDown={() => (moved.current = { byKeys: false, link: '' })}
      onKeyDown={() => (moved.current.byKeys = true)}
      onChange={() => {
        setPlaying(false)
        // Each key moves a handle by one: all of them together are one step, as a drag is.
        const { byKeys, link } = moved.current
        show(buckets, { from, to }, byKeys && link === location.href)
        if (byKeys) moved.current.link = location.href
        setDragged(undefined)
      }}
    />
  )
  const step = (by: 1 | -1) => {
    const next = stepped(last, asked, by)
    if (next) show(buckets, next)
  }
  return (
    <section class="time" aria-label={text.time.label}>
      <div class="time-head">
        <output>{text.time.window(said(from, 'start'), said(to, 'end'))}</output>
        <button
          type="button"
          class="icon"
          aria-label={text.time.back}
          disabled={!stepped(last, asked, -1)}
          onClick={() => step(-1)}
        >
          <span aria-hidden="true">‹</span>
        </button>
        <button
          type="button"
          class="icon"
          aria-label={isPlaying ? text.time.pause : text.time.play}
          onClick={() => setPlaying(!isPlaying)}
        >
          <span aria-hidden="true">{isPlaying ? '❚❚' : '▶'}</span>
        </button>
        <button
          type="button"
          class="icon"
          aria-label={text.time.on}
          disabled={!stepped(last, asked, 1)}
          onClick={() => step(1)}
        >
          <span aria-hidden="true">›</span>
        </button>
        {to - from < last && (
          <button type="button" class="plain" onClick={() => show(buckets, { from: 0, to: last })}>
            {text.time.all}
          </button>
        )}
      </div>
      <div class="slider">
        <Histogram buckets={buckets} from={from} to={to} />
        {handle('from')}
        {handle('to')}
      </div>
    </section>
  )
}
