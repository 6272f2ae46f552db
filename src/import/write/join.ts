import type { ActorInput } from '../../actors/schema.ts'
import type { ArticleInput } from '../../articles/schema.ts'
import type { EventInput } from '../../events/schema.ts'
import { LISTS } from './lists.ts'

/** The union of two lists; an item of both is as in the second, at its place in the first. */
const both = <T>(key: (item: T) => string, stored: T[], given: T[] | undefined): T[] =>
  given ? [...new Map([...stored, ...given].map((item) => [key(item), item])).values()] : stored

type Dataset = EventInput['dataset']
/** The dataset; keeps the stored release where none is given. */
const released = (stored: Dataset, given: Dataset): Dataset =>
  given && stored?.name === given.name
    ? { ...given, version: given.version ?? stored.version }
    : given

type Common = Pick<EventInput, 'externalIds' | 'tags' | 'dataset'>
const common = (stored: Common, given: Partial<Common>): Common => ({
  dataset: given.dataset === undefined ? stored.dataset : released(stored.dataset, given.dataset),
  externalIds: both(LISTS.externalIds, stored.externalIds, given.externalIds),
  tags: both(LISTS.tags, stored.tags, given.tags),
})

type Mention = ArticleInput['mentions'][number]
/** A mention whose quotes have no offsets yet. */
const unplaced = ({ quotes, ...mention }: Mention): Mention => ({
  ...mention,
  quotes: quotes.map(({ quote }) => ({ quote, start: null, end: null })),
})

/**
 * Combines a stored resource with an import: given fields replace stored ones, other fields stay,
 * lists gain items without losing any.
 */
export const joinArticle = (stored: ArticleInput, given: Partial<ArticleInput>): ArticleInput => ({
  ...stored,
  ...given,
  ...common(stored, given),
  // A precision that is not given follows from the form of the date.
  ...(given.publishedAt !== undefined && given.publishedPrecision === undefined
    ? { publishedPrecision: null }
    : {}),
  mentions: both(
    LISTS.mentions,
    given.body === undefined || given.body === stored.body
      ? stored.mentions
      : stored.mentions.map(unplaced),
    given.mentions,
  ),
})

const isLacking = (value: unknown): boolean =>
  value === null || (Array.isArray(value) && value.length === 0)

/** Fills in what an article lacks; a title that is only its address counts as missing. */
export const fillArticle = (stored: ArticleInput, given: Partial<ArticleInput>): ArticleInput => {
  const lacks = (name: string, value: unknown) =>
    name === 'title' ? stored.url?.startsWith(stored.title) : isLacking(value)
  return joinArticle(
    stored,
    Object.fromEntries(
      Object.entries(given).filter(([name]) => lacks(name, stored[name as keyof ArticleInput])),
    ),
  )
}

export const joinActor = (stored: ActorInput, given: Partial<ActorInput>): ActorInput => ({
  ...stored,
  ...given,
  ...common(stored, given),
  aliases: both(LISTS.aliases, stored.aliases, given.aliases),
  sectors: both(LISTS.sectors, stored.sectors, given.sectors),
  affiliations: both(LISTS.affiliations, stored.affiliations, given.affiliations),
})

/** Adds the names and links that another source has of an actor. */
export const enrichActor = (
  stored: ActorInput,
  { name, aliases = [], externalIds, affiliations }: Partial<ActorInput>,
): ActorInput => {
  const known = new Set([stored, ...stored.aliases].map((one) => one.name.toLowerCase()))
  const own = name === undefined ? [] : [{ name, language: null, kind: 'alias' as const }]
  const names = [...own, ...aliases]
  return joinActor(stored, {
    aliases: names.filter((alias) => !known.has(alias.name.toLowerCase())),
    externalIds,
    affiliations,
  })
}

type Evidence = EventInput['evidence'][number]

/** Whether two links have the same quote and offsets, or none; missing offsets match any. */
const isOfSame = (stored: Evidence, given: Evidence): boolean =>
  given.quote === null
    ? stored.start === given.start &&
      stored.end === given.end &&
      (given.start !== null || stored.quote === null)
    : stored.quote === given.quote

const saysSame = (stored: Evidence, given: Evidence): boolean =>
  isOfSame(stored, given) &&
  (given.start === null || stored.start === given.start) &&
  stored.stance === given.stance &&
  stored.confidence === given.confidence

/**
 * Adds links to the evidence. A link that names only an article that is cited already adds nothing.
 * Each given link matches at most one stored link, so several of one passage stay several.
 */
const joinEvidence = (stored: Evidence[], given: Evidence[] | undefined): Evidence[] => {
  if (!given) return stored
  const all = [...stored]
  // Stored links that no given link has matched, by article.
  const left = Map.groupBy(all.keys(), (i) => all[i]?.articleId)
  const take = (link: Evidence, is: typeof isOfSame): number | undefined => {
    const ofArticle = left.get(link.articleId) ?? []
    const at = ofArticle.findIndex((i) => {
      const one = all[i]
      return one !== undefined && is(one, link)
    })
    return at < 0 ? undefined : ofArticle.splice(at, 1)[0]
  }
  for (const link of given.filter((one) => take(one, saysSame) === undefined)) {
    const isName = link.quote === null && link.start === null
    if (isName && left.has(link.articleId)) continue
    const at = take(link, isOfSame)
    const known = at === undefined ? undefined : all[at]
    if (at === undefined || !known) all.push(link)
    else all[at] = { ...known, stance: link.stance, confidence: link.confidence }
    if (!left.has(link.articleId)) left.set(link.articleId, [])
  }
  return all
}

type Participant = EventInput['participants'][number]

/**
 * Adds participants. A side whose actors only this source names is replaced, as another release may
 * name other actors there.
 */
const joinParticipants = (
  stored: Participant[],
  given: Participant[] | undefined,
  isWhole: boolean,
) => {
  if (!given) return stored
  const keyOf = LISTS.participants
  const fresh = new Map(given.map((one) => [keyOf(one), one]))
  const sides = new Set(given.map(({ side }) => side))
  const kept = stored.flatMap((one) => {
    const again = fresh.get(keyOf(one))
    fresh.delete(keyOf(one))
    if (again) return [{ ...again, side: again.side ?? one.side, title: again.title ?? one.title }]
    return !isWhole || one.side === null || !sides.has(one.side) ? [one] : []
  })
  return [...kept, ...fresh.values()]
}

/** Combines a stored event with an import; `isWhole` if that has all of its source. */
export const joinEvent = (
  stored: EventInput,
  given: Partial<EventInput>,
  isWhole: boolean,
): EventInput => {
  const { location = stored.location } = given
  const isSamePlace = location?.name === stored.location?.name
  return {
    ...stored,
    ...given,
    ...common(stored, given),
    contexts: both(LISTS.contexts, stored.contexts, given.contexts),
    codes: both(LISTS.codes, stored.codes, given.codes),
    location: location && {
      ...location,
      geonamesId:
        location.geonamesId ?? (isSamePlace ? (stored.location?.geonamesId ?? null) : null),
    },
    participants: joinParticipants(stored.participants, given.participants, isWhole),
    evidence: joinEvidence(stored.evidence, given.evidence),
  }
}
