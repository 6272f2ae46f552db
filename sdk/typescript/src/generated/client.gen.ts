// Generated from openapi/openapi.json by `npm run sdk`. Do not edit.

import { Transport, type ClientOptions } from '../transport.js'
import { Events, Articles, Actors, Changes, Imports, Service } from './resources.gen.js'

/** A client of one Dateline service. It keeps no state, and serves any number of calls at once. */
export class Dateline {
  /** What happened: who did what to whom, where and when. */
  readonly events: Events
  /** What was published, and says so. */
  readonly articles: Articles
  /** Who acts: persons, states, armies, groups, organisations. */
  readonly actors: Actors
  /** What has changed, in order: for whoever stays in step. */
  readonly changes: Changes
  /** Whole data sets in, line by line. */
  readonly imports: Imports
  /** Whether the service is well. */
  readonly service: Service

  constructor(options: ClientOptions = {}) {
    const transport = new Transport(options)
    this.events = new Events(transport)
    this.articles = new Articles(transport)
    this.actors = new Actors(transport)
    this.changes = new Changes(transport)
    this.imports = new Imports(transport)
    this.service = new Service(transport)
  }
}
