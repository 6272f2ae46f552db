/** The collections of resources, by the name of one. */
export type Collection = 'article' | 'actor' | 'event'

/** The kinds of changes of a resource. */
export type ChangeKind = 'create' | 'update' | 'delete' | 'merge'
