import type { View } from '../view.ts'
import { mergeCalls } from './question.ts'

/** Two actors side by side, which may be one. */
export const merge: View = {
  name: 'merge',
  isFiltered: false,
  useCalls: mergeCalls,
  load: () => import('./merge.tsx').then(({ MergePage }) => MergePage),
}
