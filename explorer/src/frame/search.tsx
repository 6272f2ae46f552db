import { useEffect, useRef, useState } from 'preact/hooks'
import type { Suggestion } from '../../../sdk/typescript/src/index.ts'
import { useAnswer } from '../ask/answers.ts'
import { questions } from '../ask/question.ts'
import { useTelling, type Told } from '../parts/telling.ts'
import { go, state } from '../state/location.ts'
import { lasting, withValues } from '../state/state.ts'
import { text } from '../text.ts'
import { viewOf } from '../views/index.ts'

/** A choice in the box: the words as they are typed, or something that they may mean. */
type Choice = { words: string } | Suggestion

/** The suggestions that are filters of events; authors are not. */
const KINDS = ['actor', 'place', 'source', 'tag']
const PER_KIND = '4'

const show = (values: Record<string, readonly string[]>): void => {
  const { filter, view, options } = state.value
  go({
    view: viewOf(state.value)?.isFiltered ? view : 'events',
    id: undefined,
    filter: withValues(filter, values),
    options: lasting(options),
  })
}

const choose = (choice: Choice): void => {
  if ('words' in choice) return show({ q: [choice.words] })
  const { kind, value } = choice
  show({ [kind]: [...new Set([...(state.value.filter[kind] ?? []), value])] })
}

const Option = ({ choice, told }: { choice: Choice; told: Told }) =>
  'words' in choice ? (
    <>{text.search.words(choice.words)}</>
  ) : (
    <>
      <span dir="auto">{told(choice.value, choice.label)}</span>
      <span class="kind">{text.search.kinds[choice.kind] ?? choice.kind}</span>
    </>
  )

/** The box that words and names are typed in: a combobox, as WAI-ARIA describes it. */
export const Search = () => {
  const [typed, setTyped] = useState('')
  const [isOpen, setOpen] = useState(false)
  const [marked, setMarked] = useState(-1)
  const box = useRef<HTMLInputElement>(null)
  const q = typed.trim()
  const { answer } = useAnswer(
    isOpen && q !== ''
      ? questions.suggestions({ q: [q], kind: KINDS, limit: [PER_KIND] })
      : undefined,
  )
  useEffect(() => setMarked(-1), [q])
  const told = useTelling(
    (answer?.data ?? [])
      .filter(({ kind }) => kind === 'actor')
      .map(({ value, label }) => ({ id: value, name: label })),
  )
  const choices: Choice[] = q === '' ? [] : [{ words: q }, ...(answer?.data ?? [])]
  const isShown = isOpen && choices.length > 0
  const take = (choice: Choice): void => {
    setTyped('')
    setOpen(false)
    choose(choice)
  }
  const move = (by: number): void => {
    setOpen(true)
    setMarked((marked + by + choices.length + (marked < 0 && by < 0 ? 1 : 0)) % choices.length)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown' && choices.length > 0) move(1)
    else if (event.key === 'ArrowUp' && choices.length > 0) move(-1)
    else if (event.key === 'Escape') {
      if (isShown) setOpen(false)
      else setTyped('')
    } else return
    event.preventDefault()
  }
  return (
    <form
      role="search"
      onSubmit={(event) => {
        event.preventDefault()
        const choice = choices[Math.max(0, marked)]
        if (choice) take(choice)
      }}
    >
      <input
        ref={box}
        role="combobox"
        aria-label={text.search.label}
        placeholder={text.search.label}
        aria-autocomplete="list"
        aria-expanded={isShown}
        aria-controls="suggestions"
        aria-activedescendant={isShown && marked >= 0 ? `suggestion-${marked}` : undefined}
        autocomplete="off"
        spellcheck={false}
        enterkeyhint="search"
        dir="auto"
        value={typed}
        onInput={({ currentTarget }) => {
          setTyped(currentTarget.value)
          setOpen(true)
        }}
        onKeyDown={onKeyDown}
        onBlur={() => setOpen(false)}
      />
      <ul id="suggestions" role="listbox" aria-label={text.search.suggestions} hidden={!isShown}>
        {choices.map((choice, i) => (
          <li
            key={'words' in choice ? '' : `${choice.kind} ${choice.value}`}
            id={`suggestion-${i}`}
            role="option"
            aria-selected={i === marked}
            // The box keeps the focus, so that it is not closed before the click.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => take(choice)}
          >
            <Option choice={choice} told={told} />
          </li>
        ))}
      </ul>
    </form>
  )
}
