/** PLOVER's quad classes in the order in which they are stacked: cooperation below, conflict above. */
export const QUAD_CLASSES = [
  'material_cooperation',
  'verbal_cooperation',
  'verbal_conflict',
  'material_conflict',
] as const
export type QuadClass = (typeof QUAD_CLASSES)[number]

/** The types of PLOVER by their classes, in its order; a test holds them against the vocabulary. */
export const TYPES: Record<QuadClass, readonly string[]> = {
  material_cooperation: ['COOPERATE', 'AID', 'RETREAT'],
  verbal_cooperation: ['AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE'],
  verbal_conflict: ['REQUEST', 'ACCUSE', 'REJECT', 'THREATEN'],
  material_conflict: ['PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT'],
}

export const isQuadClass = (value: string): value is QuadClass =>
  (QUAD_CLASSES as readonly string[]).includes(value)

/** The class of a value of `quadClass` or `type`. */
export const classOf = (value: string | null | undefined): QuadClass | undefined =>
  QUAD_CLASSES.find((one) => one === value || TYPES[one].includes(value ?? ''))

/** Where a value of `quadClass` or `type` stands in a stack; those without a class are at its top. */
export const rankOf = (value: string): number => {
  const all = QUAD_CLASSES.flatMap((one) => [one, ...TYPES[one]])
  const rank = all.indexOf(value)
  return rank < 0 ? all.length : rank
}
