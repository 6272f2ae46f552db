import { text } from '../../text.ts'
import type { View } from '../view.ts'
import { networkCalls } from './question.ts'

/** Who did what to whom, above the list of what is chosen in the picture. */
export const network: View = {
  name: 'network',
  label: text.views.network,
  isFiltered: true,
  useCalls: networkCalls,
  load: () => import('./network.tsx').then(({ NetworkView }) => NetworkView),
}
