import type { ActorInput } from '../../actors/schema.ts'
import type { ArticleInput } from '../../articles/schema.ts'
import type { ExternalId } from '../../contract/fields.ts'
import type { EventInput } from '../../events/schema.ts'

/** The lists of a resource, each with the key of its items. */
export const LISTS = {
  tags: String,
  sectors: String,
  contexts: String,
  externalIds: ({ scheme, value }: ExternalId) => `${scheme} ${value}`,
  codes: ({ scheme, code }: EventInput['codes'][number]) => `${scheme} ${code}`,
  aliases: ({ name, language, kind }: ActorInput['aliases'][number]) =>
    JSON.stringify([name, language, kind]),
  affiliations: ({ actorId, type, title, from, to }: ActorInput['affiliations'][number]) =>
    JSON.stringify([actorId, type, title, from, to]),
  mentions: ({ actorId }: ArticleInput['mentions'][number]) => actorId,
  participants: ({ actorId, role }: EventInput['participants'][number]) => `${actorId} ${role}`,
  evidence: ({ articleId, quote }: EventInput['evidence'][number]) =>
    JSON.stringify([articleId, quote]),
}
const BY_NAME: Record<string, (item: never) => string> = LISTS

export const isList = (name: string): boolean => name in LISTS

/** Gives the key of an item; undefined for a field that is no list. */
export const keyIn = (name: string): ((item: unknown) => string) | undefined =>
  // Only items of the list are passed to it.
  BY_NAME[name] as ((item: unknown) => string) | undefined

/** The lists among some fields. */
export const listsOf = <T extends object>(fields: T): Partial<T> =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => isList(name))) as Partial<T>
