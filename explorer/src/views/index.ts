import type { State } from '../state/state.ts'
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

/** The view at a place in the URL. The page of one thing, which the navigation does not name, is nowhere without its id. */
export const viewOf = ({ view: name, id }: State): View | undefined =>
  VIEWS.find((view) => view.name === name && (view.label !== undefined || id !== undefined))
