// Generated from openapi/openapi.json by `npm run sdk`. Do not edit.

import { Transport, type ClientOptions } from '../transport.js'
import {
  Events,
  Actors,
  Articles,
  Revisions,
  Changes,
  Batch,
  Imports,
  Me,
  Keys,
  Service,
} from './resources.gen.js'

/** A client of one Dateline service. It keeps no state, and serves any number of calls at once. */
export class Dateline {
  /** What happened: who did what to whom, where and when. */
  readonly events: Events
  /** Who acts: persons, states, armies, groups, organisations. */
  readonly actors: Actors
  /** Publications, which are evidence of events. */
  readonly articles: Articles
  /** What articles, actors and events were before, and putting it back. */
  readonly revisions: Revisions
  /** All changes in order, for copies that stay up to date. */
  readonly changes: Changes
  /** Many writes in one transaction. */
  readonly batch: Batch
  /** Import of many resources, line by line. */
  readonly imports: Imports
  /** Who makes a request, and what it may do. */
  readonly me: Me
  /** The keys of this server, for keys with the scope `admin`. */
  readonly keys: Keys
  /** Health of the service. */
  readonly service: Service

  constructor(options: ClientOptions = {}) {
    const transport = new Transport(options)
    this.events = new Events(transport)
    this.actors = new Actors(transport)
    this.articles = new Articles(transport)
    this.revisions = new Revisions(transport)
    this.changes = new Changes(transport)
    this.batch = new Batch(transport)
    this.imports = new Imports(transport)
    this.me = new Me(transport)
    this.keys = new Keys(transport)
    this.service = new Service(transport)
  }
}
