import { signal } from '@preact/signals'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { askAnew } from '../ask/answers.ts'
import { go, hrefOf, state } from '../state/location.ts'
import { FIRST_VIEW, filterOf, lasting, withValues, type Filter } from '../state/state.ts'
import { text } from '../text.ts'
import { remedyOf, sayFault } from './faults.ts'

/** Takes the filters away that the service does not take. */
const without = (names: readonly string[]): void => {
  const { filter, options } = state.value
  go({
    filter: withValues(filter, Object.fromEntries(names.map((name) => [name, []]))),
    options: lasting(options),
  })
}

/** The filters that lists ask with: those of the page, and those of the bar, circle or edge that is chosen. */
const askedNow = (): Filter => {
  const { filter, options } = state.value
  return { ...filter, ...filterOf(options.selected ?? '') }
}

/** The faults that the page shows. Where several parts have the same fault, the first of them shows it. */
const said = signal<readonly { by: object; lines: string; isAside: boolean }[]>([])

/** Whether a part of the page is the one that says these lines: the first, and one at the side only when no other does. */
const useTurn = (lines: string, isAside: boolean): boolean => {
  const me = useRef({}).current
  useLayoutEffect(() => {
    said.value = [...said.peek(), { by: me, lines, isAside }]
    return () => {
      said.value = said.peek().filter(({ by }) => by !== me)
    }
  }, [lines, isAside])
  const same = said.value.filter((one) => one.lines === lines)
  return (same.find((one) => !one.isAside) ?? same[0])?.by === me
}

interface Props {
  error: Error
  /** Whether something was to be written. */
  isWrite?: boolean
  /** Whether it is beside what people look at. */
  isAside?: boolean
}

/** Shows a fault: what went wrong, what to do about it, and a button that does it. */
export const Fault = ({ error, isWrite = false, isAside = false }: Props) => {
  const filter = askedNow()
  const { kind, filters } = remedyOf(error, filter)
  const lines = sayFault(error, filter)
  if (!useTurn(lines.join('\n'), isAside)) return null
  return (
    <div class="fault" role="alert">
      {isWrite && <p>{text.faults.notSaved}</p>}
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {kind === 'filters' && (
        <button type="button" class="tool" onClick={() => without(filters)}>
          {text.faults.removeFilters(filters.length)}
        </button>
      )}
      {kind === 'retry' && !isWrite && (
        <button type="button" class="tool" onClick={askAnew}>
          {text.faults.retry}
        </button>
      )}
      {kind === 'home' && (
        <a href={hrefOf({ view: FIRST_VIEW, id: undefined, filter: {}, options: {} })}>
          {text.home}
        </a>
      )}
    </div>
  )
}
