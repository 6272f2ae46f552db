export const PLACE_PRECISIONS = [
  'exact',
  'nearby',
  'admin2',
  'admin1',
  'area',
  'country',
  'sea_or_air',
] as const

/** The value of the filter that finds what does not say its precision. */
export const UNSAID = 'unsaid'
export const PLACE_PRECISION_VALUES = [...PLACE_PRECISIONS, UNSAID] as const

/** Places whose coordinates stand for an area around them. */
export const AREA_PRECISIONS = [
  'admin2',
  'admin1',
  'area',
  'country',
  'sea_or_air',
] as const satisfies readonly (typeof PLACE_PRECISIONS)[number][]
