import { key } from '../ask/client.ts'
import { useMayWrite } from '../ask/me.ts'
import { hrefOf } from '../state/location.ts'
import { text } from '../text.ts'
import { WithKey } from './may-write.tsx'

interface Props {
  /** The view that corrects, and what. */
  view: string
  id: string
  label: string
}

/** The way to a correction, where the key may write; where there is no key, to the form that asks for one. */
export const Correct = ({ view, id, label }: Props) => {
  const mayWrite = useMayWrite()
  if (mayWrite) return <a href={hrefOf({ view, id, filter: {}, options: {} })}>{label}</a>
  return key.value === undefined ? <WithKey label={text.write.withKey} /> : null
}
