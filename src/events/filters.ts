import { sql, type Column } from 'drizzle-orm'
import type { Db, Engine } from '../db/engine.ts'
import type { ExternalIds } from '../db/external-ids.ts'
import { origins } from '../db/origins.ts'
import { conditionsOf, type Condition, type Path } from '../db/query/conditions.ts'
import type { ActorLinks } from '../links/actors.ts'
import { reaching } from './dates.ts'
import { geoConditions } from './geo.ts'
import type { EventQuery } from './query.ts'

const RADIUS_KM_DEFAULT = 50

/** The filters of events, as what finds them in the database. */
export const eventFilters = (
  engine: Engine,
  { names, links }: { names: ExternalIds; links: ActorLinks },
) => {
  const { kit, schema } = engine
  const { events, eventTags, eventContexts, eventCodes, evidence, participants } = schema
  const { datasetsNamed, sourcesNamed } = origins(engine)
  const geo = geoConditions(kit, schema)
  const { column, beside, either, range } = conditionsOf(kit, events, events.dateStart)
  const ofParticipant = (
    value:
      | typeof participants.actorId
      | typeof participants.actorType
      | typeof participants.actorCountry,
  ) => ({
    table: participants,
    value,
    sort: participants.dateStart,
    id: participants.eventId,
  })
  const acting = async (
    db: Db,
    name: string,
    wanted: string[],
    role?: string,
  ): Promise<Condition> =>
    beside(
      name,
      ofParticipant(participants.actorId),
      await links.survivors(db, wanted),
      role === undefined
        ? undefined
        : { shape: role, where: () => sql`${participants.role} = ${role}` },
    )

  /** Events that may have happened between two days: the usual ones by their first day, long ones apart. */
  const overlapping = (fromDay: string | undefined, toDay: string | undefined): Condition[] => {
    const all: Condition[] = []
    if (fromDay !== undefined) {
      const reaches = () => sql`${events.dateEnd} >= ${sql.placeholder('from')}`
      const path = (where: ReturnType<typeof sql>): Path => ({
        table: events,
        where,
        sort: events.dateStart,
        id: events.id,
      })
      all.push({
        shape: 'from',
        values: {
          from: fromDay,
          fromReach: reaching(fromDay),
          short: kit.flag(false),
          long: kit.flag(true),
        },
        test: reaches,
        last: true,
        paths: () => [
          path(
            sql`${events.isLong} = ${sql.placeholder('short')} and ${events.dateStart} >= ${sql.placeholder('fromReach')} and ${reaches()}`,
          ),
          path(sql`${events.isLong} = ${sql.placeholder('long')} and ${reaches()}`),
        ],
      })
    }
    if (toDay !== undefined) {
      all.push({
        shape: 'to',
        values: { to: toDay },
        test: () => sql`${kit.unindexed(events.dateStart)} <= ${sql.placeholder('to')}`,
        bounds: { on: (sort) => sql`${sort} <= ${sql.placeholder('to')}`, exact: true },
      })
    }
    return all
  }

  const conditions = async (db: Db, query: EventQuery): Promise<Condition[] | null> => {
    const all: Condition[] = []
    if (query.externalId) {
      const owners = await Promise.all(query.externalId.map((name) => names.find(db, [name])))
      const known = owners.filter((owner) => owner !== null)
      if (known.length === 0) return null
      all.push(column('externalId', events.id, known))
    }
    if (query.article) {
      all.push(
        beside(
          'article',
          {
            table: evidence,
            value: evidence.articleId,
            sort: evidence.dateStart,
            id: evidence.eventId,
          },
          query.article,
        ),
      )
    }
    if (query.pair) {
      const tests = await Promise.all(
        query.pair.map(async (pair, i) => {
          const both = await links.survivors(db, pair.split(','))
          const [one = '', other = one] = await links.byActivity(db, both)
          return [
            await acting(db, `pair${i}a`, [one]),
            await acting(db, `pair${i}b`, [other]),
          ] as const
        }),
      )
      all.push({
        shape: `pair:${tests.length}`,
        values: Object.assign({}, ...tests.flatMap((both) => both.map((c) => c.values))),
        test: () =>
          sql`(${sql.join(
            tests.map(([a, b]) => sql`(${a.test()} and ${b.test()})`),
            sql` or `,
          )})`,
        paths: () =>
          tests.flatMap(([a, b]) =>
            (a.paths?.() ?? []).map((path) => ({ ...path, also: b.test() })),
          ),
      })
    }
    if (query.initiator) all.push(await acting(db, 'initiator', query.initiator, 'initiator'))
    if (query.recipient) all.push(await acting(db, 'recipient', query.recipient, 'recipient'))
    if (query.actor) all.push(await acting(db, 'actor', query.actor))
    if (query.tag)
      all.push(
        beside(
          'tag',
          {
            table: eventTags,
            value: eventTags.tag,
            sort: eventTags.dateStart,
            id: eventTags.eventId,
          },
          query.tag,
        ),
      )
    if (query.code) {
      const link = {
        table: eventCodes,
        value: eventCodes.code,
        sort: eventCodes.dateStart,
        id: eventCodes.eventId,
      }
      const parts = query.code.map((code, i) => {
        const [, scheme, bare = code] = /^([a-z0-9][a-z0-9._-]*):(.+)$/.exec(code) ?? []
        return beside(
          `code${i}`,
          link,
          [bare],
          scheme === undefined
            ? undefined
            : {
                shape: 'scheme',
                where: () => sql`${eventCodes.scheme} = ${sql.placeholder(`scheme${i}`)}`,
                values: { [`scheme${i}`]: scheme },
              },
        )
      })
      all.push({
        shape: parts.map((part) => part.shape).join(' '),
        values: Object.assign({}, ...parts.map((part) => part.values)),
        test: () =>
          sql`(${sql.join(
            parts.map((part) => part.test()),
            sql` or `,
          )})`,
        paths: () => parts.flatMap((part) => part.paths?.() ?? []),
      })
    }
    if (query.source) {
      const { nameIds, domainIds } = await sourcesNamed(db, query.source)
      const reportedBy = (name: string, value: Column, known: number[]) =>
        known.length > 0
          ? [
              beside(
                name,
                { table: evidence, value, sort: evidence.dateStart, id: evidence.eventId },
                known,
              ),
            ]
          : []
      const [first, ...others] = [
        ...reportedBy('sourceName', evidence.sourceNameId, nameIds),
        ...reportedBy('sourceDomain', evidence.sourceDomainId, domainIds),
      ]
      if (!first) return null
      all.push(either([first, ...others]))
    }
    if (query.context)
      all.push(
        beside(
          'context',
          {
            table: eventContexts,
            value: eventContexts.context,
            sort: eventContexts.dateStart,
            id: eventContexts.eventId,
          },
          query.context,
        ),
      )
    if (query.dataset) {
      const known = await datasetsNamed(db, query.dataset)
      if (known.length === 0) return null
      all.push(column('dataset', events.datasetNameId, known))
    }
    if (query.mode) all.push(column('mode', events.mode, query.mode))
    if (query.country) all.push(column('country', events.country, query.country))
    if (query.type) all.push(column('type', events.type, query.type))
    if (query.actorCountry)
      all.push(beside('actorCountry', ofParticipant(participants.actorCountry), query.actorCountry))
    if (query.actorType)
      all.push(beside('actorType', ofParticipant(participants.actorType), query.actorType))
    if (query.precision) all.push(column('precision', events.datePrecision, query.precision))
    if (query.status) all.push(column('status', events.status, query.status))
    if (query.class) all.push(column('class', events.class, query.class))
    if (query.hasEvidence !== undefined)
      all.push(column('hasEvidence', events.hasEvidence, [kit.flag(query.hasEvidence)]))
    all.push(...overlapping(query.from, query.to))
    if (query.bbox) all.push(geo.bbox(query.bbox))
    if (query.near) all.push(geo.near(query.near, query.radiusKm ?? RADIUS_KM_DEFAULT))
    if (query.fatalitiesMin !== undefined || query.fatalitiesMax !== undefined) {
      all.push(
        range('fatalities', events.fatalitiesBest, query.fatalitiesMin ?? 0, query.fatalitiesMax),
      )
    }
    if (query.intensityMin !== undefined || query.intensityMax !== undefined) {
      all.push(range('intensity', events.intensity, query.intensityMin, query.intensityMax))
    }
    return all
  }
  return conditions
}
