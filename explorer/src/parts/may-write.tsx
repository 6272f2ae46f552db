import type { ComponentChildren } from 'preact'
import { askForKey, key } from '../ask/client.ts'
import { useWriter } from '../ask/me.ts'
import { text } from '../text.ts'

/** The way to the form that asks for a key. */
export const WithKey = ({ label }: { label: string }) => (
  <button type="button" class="plain" onClick={askForKey}>
    {label}
  </button>
)

/** Shows its children to those who may write; others are told so, and can give a key. */
export const MayWrite = ({ children }: { children: ComponentChildren }) => {
  const writer = useWriter()
  if (writer === 'may') return <>{children}</>
  if (writer === 'unknown') return <p class="quiet">{text.loading}</p>
  const hasKey = key.value !== undefined
  return (
    <p class="said">
      {hasKey ? text.write.mayNot : text.write.noKey}{' '}
      <WithKey label={hasKey ? text.write.otherKey : text.write.giveKey} />
    </p>
  )
}
