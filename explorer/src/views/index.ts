import { actor } from './actor/index.ts'
import { article } from './article/index.ts'
import { edit } from './edit/index.ts'
import { event } from './event/index.ts'
import { events } from './events/index.ts'
import { map } from './map/index.ts'
import { merge } from './merge/index.ts'
import { network } from './network/index.ts'
import { timeline } from './timeline/index.ts'
import type { View } from './view.ts'

/** All views, in the order of the navigation. */
export const VIEWS: readonly View[] = [
  timeline,
  map,
  network,
  events,
  event,
  actor,
  article,
  edit,
  merge,
]

export const viewOf = (name: string): View | undefined => VIEWS.find((view) => view.name === name)
