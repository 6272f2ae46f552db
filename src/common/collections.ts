/** The collections of resources, by the name of one. */
export const COLLECTIONS = ['article', 'actor', 'event'] as const
export type Collection = (typeof COLLECTIONS)[number]

/** The kinds of changes of a resource. */
export type ChangeKind = 'create' | 'update' | 'delete' | 'merge'
