import { useState } from 'preact/hooks'
import { client } from '../../ask/client.ts'
import { useWriting } from '../../ask/write.ts'
import { Comment, Refused } from '../../parts/comment.tsx'
import { text } from '../../text.ts'

interface Props {
  id: string
  /** The version to put back, and the one that it replaces. */
  version: number
  current: number
}

/** Puts back a version of an event, after its reason. */
export const Restore = ({ id, version, current }: Props) => {
  const [isOpen, setOpen] = useState(false)
  const [comment, setComment] = useState('')
  const writing = useWriting()
  if (!isOpen)
    return (
      <button
        type="button"
        class="plain"
        aria-label={text.restore.of(version)}
        onClick={() => setOpen(true)}
      >
        {text.restore.put}
      </button>
    )
  return (
    <form
      class="correct"
      onSubmit={(event) => {
        event.preventDefault()
        void writing
          .write(() =>
            client
              .peek()
              .revisions.restoreEvent(
                id,
                { version },
                {},
                { ifMatch: current, datelineComment: comment },
              ),
          )
          .then((isDone) => setOpen(!isDone))
      }}
    >
      <Comment value={comment} onValue={setComment} />
      <Refused writing={writing} />
      <button disabled={writing.isBusy}>{text.restore.of(version)}</button>{' '}
      <button type="button" class="plain" onClick={() => setOpen(false)}>
        {text.write.cancel}
      </button>
    </form>
  )
}
