import { useId } from 'preact/hooks'
import { PreconditionFailedError } from '../../../sdk/typescript/src/index.ts'
import type { Writing } from '../ask/write.ts'
import { text } from '../text.ts'
import { Fault } from './fault.tsx'

interface Props {
  value: string
  onValue: (value: string) => void
}

/** Why a change is made, for the history. */
export const Comment = ({ value, onValue }: Props) => {
  const id = useId()
  return (
    <p class="field">
      <label for={id}>{text.write.comment}</label>
      <input
        id={id}
        required
        maxLength={500}
        value={value}
        onInput={({ currentTarget }) => onValue(currentTarget.value)}
      />
    </p>
  )
}

/** The reason why a write was refused. */
export const Refused = ({ writing: { error } }: { writing: Writing }) =>
  error ? <Fault error={error} isWrite={!(error instanceof PreconditionFailedError)} /> : null
