import { counted } from '../common/text.ts'
import type { DerivedPart } from '../db/checked.ts'

/** The columns of events that are counted by their values. */
const ON_ROW = {
  type: 'type',
  mode: 'mode',
  quadClass: 'quad_class',
  country: 'country',
  admin1: 'admin1',
  place: 'place_name',
  precision: 'date_precision',
  status: 'status',
  modality: 'modality',
  dataset: '(select name from datasets d where d.seq = e.dataset_name_id)',
  day: 'date_start',
}
/** The side tables of events: their values, and the columns that name the event in them and in events. */
const BESIDE = {
  tag: ['event_tags', 'tag', 'event_seq', 'seq'],
  context: ['event_contexts', 'context', 'event_seq', 'seq'],
  code: ['event_codes', "scheme || ':' || code", 'event_seq', 'seq'],
  actor: ['participants', 'actor_id', 'event_id', 'id'],
  initiator: ["participants where role = 'initiator'", 'actor_id', 'event_id', 'id'],
  recipient: ["participants where role = 'recipient'", 'actor_id', 'event_id', 'id'],
  actorType: ['participants', 'actor_type', 'event_id', 'id'],
  actorCountry: ['participants where actor_country is not null', 'actor_country', 'event_id', 'id'],
  source: [
    'evidence join sources s on s.seq = coalesce(source_domain_id, source_name_id)',
    'coalesce(s.domain, s.name)',
    'event_id',
    'id',
  ],
} as const

/** How many events of each modality have each value, or none. */
const EXPECTED = [
  ...Object.entries(ON_ROW).map(
    ([field, value]) =>
      `select '${field}' as field, coalesce(${value}, '') as value, modality, count(*) as count from events e group by 2, 3`,
  ),
  ...Object.entries(BESIDE).flatMap(([field, [rows, value, of, id]]) => [
    `select '${field}', b.value, e.modality, count(*) from (select distinct ${of} as owner, ${value} as value from ${rows}) b join events e on e.${id} = b.owner group by 2, 3`,
    `select '${field}', '', modality, count(*) from events where ${id} not in (select ${of} from ${rows}) group by 3`,
  ]),
].join(' union all ')

const COLUMNS = 'field, value, modality, count'
const STORED = `select ${COLUMNS} from event_counts`

/** The counts of events by their values. */
export const eventCountsPart: DerivedPart = {
  find: ({ count }) => {
    const n = count(
      `with expected as materialized (${EXPECTED}) select (select count(*) from (select * from expected except ${STORED})) + (select count(*) from (${STORED} except select * from expected))`,
    )
    return n === 0 ? null : counted(n, 'rows of event_counts are not what events have')
  },
  repair: ({ run }) =>
    run(`delete from event_counts; insert into event_counts (${COLUMNS}) ${EXPECTED}`),
}
