/** The collections of resources, by the name of one. */
export type Collection = 'article' | 'actor' | 'event'

/** What may become of a resource. */
export type ChangeKind = 'create' | 'update' | 'delete' | 'merge'
