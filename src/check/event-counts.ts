import { counted } from '../common/text.ts'
import type { DerivedPart } from '../db/checked.ts'
import { DAY_SUMS, INTENSITY_PARTS, type DaySum } from '../links/event-counts.ts'

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
const BEST = 'case when fatalities_best < 0 then 0 else fatalities_best end'
/** The sums of a day; intensities in whole numbers. */
const BY_DAY: Record<DaySum, string> = {
  dayBest: `sum(${BEST})`,
  dayLow: `sum(coalesce(fatalities_low, ${BEST}))`,
  dayHigh: `sum(coalesce(fatalities_high, ${BEST}))`,
  dayIntensity: `sum(cast(trunc(intensity * ${INTENSITY_PARTS}) as bigint))`,
  dayRated: 'count(intensity)',
}
const TAKING = 'participants join actors a on a.seq = actor_seq'
/** The tables beside events, and their values. */
const BESIDE = {
  tag: ['event_tags', 'tag'],
  context: ['event_contexts', 'context'],
  code: ['event_codes', "scheme || ':' || code"],
  actor: [TAKING, 'a.id'],
  initiator: [`${TAKING} where role = 'initiator'`, 'a.id'],
  recipient: [`${TAKING} where role = 'recipient'`, 'a.id'],
  actorType: ['participants', 'actor_type'],
  actorCountry: ['participants where actor_country is not null', 'actor_country'],
  source: [
    'evidence join sources s on s.seq = coalesce(source_domain_id, source_name_id)',
    'coalesce(s.domain, s.name)',
  ],
} as const

/** How many events of each modality have each value, or none, and the sums of each day that are not zero. */
const EXPECTED = [
  ...Object.entries(ON_ROW).map(
    ([field, value]) =>
      `select '${field}' as field, coalesce(${value}, '') as value, modality, count(*) as count from events e group by 2, 3`,
  ),
  ...Object.entries(BY_DAY).map(
    ([field, sum]) =>
      `select '${field}', date_start, modality, ${sum} from events group by 2, 3 having ${sum} <> 0`,
  ),
  ...Object.entries(BESIDE).flatMap(([field, [rows, value]]) => [
    `select '${field}', b.value, e.modality, count(*) from (select distinct event_seq, ${value} as value from ${rows}) b join events e on e.seq = b.event_seq group by 2, 3`,
    `select '${field}', '', modality, count(*) from events where seq not in (select event_seq from ${rows}) group by 3`,
  ]),
].join(' union all ')

const COLUMNS = 'field, value, modality, count'
/** A sum stays where it has become zero. */
const isSum = `field in (${DAY_SUMS.map((field) => `'${field}'`).join(', ')})`
const STORED = `select ${COLUMNS} from event_counts where not (count = 0 and ${isSum})`

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
