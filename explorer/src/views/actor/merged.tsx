import type { MergedActor } from '../../../../sdk/typescript/src/index.ts'
import { client } from '../../ask/client.ts'
import { useMayWrite } from '../../ask/me.ts'
import { WithReason } from '../../parts/with-reason.tsx'
import { text } from '../../text.ts'

/** The actors that are merged into this one, each with the way to take it out again where the key may write. */
export const Merged = ({ values, more }: { values: readonly MergedActor[]; more: number }) => {
  const mayWrite = useMayWrite()
  return (
    <>
      <ul class="merged">
        {values.map(({ id, name, version }) => (
          <li key={id}>
            <span dir="auto">{name}</span>
            {mayWrite && (
              <WithReason
                label={text.merge.undo}
                longLabel={text.merge.undoOf(name)}
                confirm={text.merge.undo}
                write={(datelineComment) =>
                  client.peek().actors.unmerge(id, {}, { ifMatch: version, datelineComment })
                }
              />
            )}
          </li>
        ))}
      </ul>
      {more > 0 && <p class="quiet">{text.more(more)}</p>}
    </>
  )
}
