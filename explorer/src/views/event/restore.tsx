import { client } from '../../ask/client.ts'
import { WithReason } from '../../parts/with-reason.tsx'
import { text } from '../../text.ts'

interface Props {
  id: string
  /** The version to put back, and the one that it replaces. */
  version: number
  current: number
}

/** Puts back a version of an event, after its reason. */
export const Restore = ({ id, version, current }: Props) => (
  <WithReason
    label={text.restore.put}
    longLabel={text.restore.of(version)}
    confirm={text.restore.of(version)}
    write={(datelineComment) =>
      client
        .peek()
        .revisions.restoreEvent(id, { version }, {}, { ifMatch: current, datelineComment })
    }
  />
)
