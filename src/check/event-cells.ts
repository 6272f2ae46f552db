import { counted } from '../common/text.ts'
import type { DerivedPart } from '../db/checked.ts'
import { KEPT_DEGREES } from '../events/map/grid.ts'
import { AREA_PRECISIONS } from '../events/place-precision.ts'

const AREAS = AREA_PRECISIONS.map((one) => `'${one}'`).join(', ')
const COLUMNS = 'x, y, area, modality, count, west, south, east, north'
/** The cells of the map that have events. */
const EXPECTED = `select floor((longitude + 180) / ${KEPT_DEGREES}) as x, floor((latitude + 90) / ${KEPT_DEGREES}) as y, case when place_precision in (${AREAS}) then 1 else 0 end as area, modality, count(*) as count, min(longitude) as west, min(latitude) as south, max(longitude) as east, max(latitude) as north from events where latitude is not null group by 1, 2, 3, 4`
const STORED = `select ${COLUMNS} from event_cells`

/** The counts of events in the cells of the map. */
export const eventCellsPart: DerivedPart = {
  find: ({ count }) => {
    const n = count(
      `with expected as materialized (${EXPECTED}) select (select count(*) from (select * from expected except ${STORED})) + (select count(*) from (${STORED} except select * from expected))`,
    )
    return n === 0 ? null : counted(n, 'rows of event_cells are not what events have')
  },
  repair: ({ run }) =>
    run(`delete from event_cells; insert into event_cells (${COLUMNS}) ${EXPECTED}`),
}
