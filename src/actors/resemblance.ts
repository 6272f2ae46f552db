import { turns } from '../common/turns.ts'
import { compareNames, nameOf, type Name } from './names.ts'
import type { Actor, SimilarActor } from './schema.ts'

/** Of the names of an actor, the first so many are compared. */
export const NAMES_COMPARED = 50
/**
 * How much is compared for one answer, those that have most in common first. Comparing two names takes as much as the
 * product of their characters, making a name ready for it as much as so many for each character.
 */
const WORK = 100_000_000
const WORK_OF_CHARACTER = 100
const OTHER_TYPE = 0.8
const OTHER_COUNTRY = 0.7
const OTHER_IDENTIFIER = 0.5
/** What says nothing of what an actor is. */
const VAGUE = new Set(['unidentified', 'other'])

/** What is compared of an actor. */
export type Compared = Pick<Actor, 'id' | 'name' | 'type' | 'country' | 'externalIds' | 'aliases'>
type Reason = SimilarActor['reasons'][number]

/** The names of an actor that are compared. */
export const namesOf = ({ name, aliases }: Pick<Actor, 'name' | 'aliases'>): string[] =>
  [...new Set([name, ...aliases.map((alias) => alias.name)])].slice(0, NAMES_COMPARED)

/** The names of an actor as they are compared; makes room for others now and then. */
export const namesToCompare = async (actor: Compared, effort: Effort) => {
  const names: ({ name: string } & Name)[] = []
  for (const name of namesOf(actor)) {
    await effort.spend(name.length * WORK_OF_CHARACTER)
    names.push({ name, ...nameOf(name) })
  }
  return names
}

/** What may still be compared for an answer. */
export const effortOf = (work = WORK) => {
  const rest = turns()
  return {
    isSpent: () => work < 0,
    spend: async (some: number) => {
      work -= some
      await rest()
    },
  }
}
type Effort = ReturnType<typeof effortOf>

const quoted = (name: string) => `“${name}”`

type Names = Awaited<ReturnType<typeof namesToCompare>>

/** How alike the names of two actors are at their best, and why. */
const compareAllNames = async (
  names: Names,
  other: Compared,
  weightOf: (word: { sound: string }) => number,
  effort: Effort,
): Promise<{ score: number; reason: Reason | null }> => {
  let best = { score: 0, reason: null as Reason | null }
  const others = await namesToCompare(other, effort)
  for (const one of names)
    for (const two of others) {
      if (effort.isSpent()) break
      await effort.spend(one.whole.length * two.whole.length)
      const { score, how } = compareNames(one, two, weightOf)
      if (score <= best.score) continue
      const message = {
        same_name: `Both are called ${quoted(two.name)}.`,
        same_words: `${quoted(two.name)} has the words of ${quoted(one.name)}.`,
        acronym: `${quoted(one.name)} and ${quoted(two.name)}: one is the first letters of the other.`,
        similar_name: `${quoted(two.name)} is like ${quoted(one.name)}.`,
      }[how]
      best = { score, reason: { code: how, message } }
    }
  return best
}

/** How likely two actors are the same whose names are so much alike, by their types, countries and identifiers. */
const compareFacts = (
  likeness: number,
  actor: Compared,
  other: Compared,
): { score: number; reasons: Reason[] } => {
  const reasons: Reason[] = []
  let score = likeness
  const judge = (isSame: boolean, same: Reason, otherwise: Reason, factor: number) => {
    reasons.push(isSame ? same : otherwise)
    if (!isSame) score *= factor
  }
  if (!VAGUE.has(actor.type) && !VAGUE.has(other.type))
    judge(
      actor.type === other.type,
      { code: 'same_type', message: `Both are of type ${other.type}.` },
      { code: 'other_type', message: `One is of type ${actor.type}, the other ${other.type}.` },
      OTHER_TYPE,
    )
  if (actor.country !== null && other.country !== null)
    judge(
      actor.country === other.country,
      { code: 'same_country', message: `Both belong to ${other.country}.` },
      {
        code: 'other_country',
        message: `One belongs to ${actor.country}, the other to ${other.country}.`,
      },
      OTHER_COUNTRY,
    )
  const schemes = new Set(actor.externalIds.map(({ scheme }) => scheme))
  const both = other.externalIds.find(({ scheme }) => schemes.has(scheme))
  if (both) {
    score *= OTHER_IDENTIFIER
    reasons.push({
      code: 'other_identifier',
      message: `Each has an identifier of its own in ${both.scheme}.`,
    })
  }
  return { score, reasons }
}

/**
 * How alike two actors are, and why.
 *
 * @param names those of the first actor
 * @param weightOf how much a word tells: the rarer, the more
 */
export const compareActors = async (
  actor: Compared,
  names: Names,
  other: Compared,
  weightOf: (word: { sound: string }) => number,
  effort: Effort,
): Promise<SimilarActor> => {
  const best = await compareAllNames(names, other, weightOf, effort)
  const { score, reasons } = compareFacts(best.score, actor, other)
  const { id, name, type, country } = other
  return {
    actor: { id, name, type, country },
    score: Math.round(score * 1_000) / 1_000,
    reasons: [...(best.reason ? [best.reason] : []), ...reasons],
  }
}
