import { useState } from 'preact/hooks'
import { useWriting } from '../ask/write.ts'
import { text } from '../text.ts'
import { Comment, Refused } from './comment.tsx'
import { useUnsaved } from './unsaved.ts'

interface Props {
  /** The words of the button that opens the form, and their longer form for screen readers. */
  label: string
  longLabel: string
  /** The words of the button that writes. */
  confirm: string
  /** A note above the reason, on an effect of the write that people might not expect. */
  note?: string | undefined
  write: (comment: string) => PromiseLike<unknown>
}

/** A button for a write that asks for the reason first. */
export const WithReason = ({ label, longLabel, confirm, note, write }: Props) => {
  const [isOpen, setOpen] = useState(false)
  const [comment, setComment] = useState('')
  const writing = useWriting()
  useUnsaved(isOpen && comment !== '')
  if (!isOpen)
    return (
      <button type="button" class="plain" aria-label={longLabel} onClick={() => setOpen(true)}>
        {label}
      </button>
    )
  return (
    <form
      class="correct"
      onSubmit={(event) => {
        event.preventDefault()
        void writing.write(() => write(comment)).then((isDone) => setOpen(!isDone))
      }}
    >
      {note && <p class="note">{note}</p>}
      <Comment value={comment} onValue={setComment} />
      <Refused writing={writing} />
      <button disabled={writing.isBusy}>{confirm}</button>{' '}
      <button type="button" class="plain" onClick={() => setOpen(false)}>
        {text.write.cancel}
      </button>
    </form>
  )
}
