import { text } from '../../text.ts'
import type { View } from '../view.ts'
import { useMapCalls } from './question.ts'

/** Where it happened, above the list of what is chosen on the map. */
export const map: View = {
  name: 'map',
  label: text.views.map,
  isFiltered: true,
  useCalls: useMapCalls,
  load: () => import('./map.tsx').then(({ MapView }) => MapView),
}
