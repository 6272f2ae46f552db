import { useId, useState } from 'preact/hooks'
import { useAnswer } from '../ask/answers.ts'
import { questions } from '../ask/question.ts'
import { labelOf } from '../filters/labels.ts'
import { words } from '../text.ts'
import { useTelling } from './telling.ts'

interface Props {
  label: string
  /** The words of the button of an actor that is found, and the id of one that is left out. */
  choose: (name: string) => string
  but?: string
  onFound: (id: string, name: string) => void
}

/** Finds an actor by what is typed of its name. */
export const ActorFinder = ({ label, choose, but, onFound }: Props) => {
  const box = useId()
  const [q, setQ] = useState('')
  const { answer } = useAnswer(
    q.trim() === '' ? undefined : questions.actorSummaries({ q: [`${q.trim()}*`], limit: ['6'] }),
  )
  const told = useTelling(answer?.data ?? [])
  return (
    <>
      <p class="field">
        <label for={box}>{label}</label>
        <input
          id={box}
          type="search"
          value={q}
          onInput={({ currentTarget }) => setQ(currentTarget.value)}
        />
      </p>
      <ul class="found">
        {(answer?.data ?? [])
          .filter(({ id }) => id !== but)
          .map(({ id, name, type, country }) => (
            <li key={id}>
              <button
                type="button"
                class="tool"
                onClick={() => {
                  onFound(id, name)
                  setQ('')
                }}
              >
                {choose(told(id, name))}{' '}
                <span class="quiet">
                  {[words(type), country && labelOf('country', country)].filter(Boolean).join(', ')}
                </span>
              </button>
            </li>
          ))}
      </ul>
    </>
  )
}
