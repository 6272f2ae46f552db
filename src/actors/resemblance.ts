import { turns } from '../common/turns.ts'
import { compareNames, nameOf, NAMES_COMPARED, type Name } from './names.ts'
import type { Actor, SimilarActor } from './schema.ts'

/**
 * The work that one answer may take, about a second. Comparing two names costs the product of their
 * lengths; preparing a name costs a constant for each character.
 */
const WORK = 100_000_000
const WORK_OF_CHARACTER = 100
const OTHER_TYPE = 0.8
const OTHER_COUNTRY = 0.7
const OTHER_IDENTIFIER = 0.5
/** Types that tell nothing about an actor. */
const VAGUE = new Set(['unidentified', 'other'])

/** The fields of an actor that are compared. */
export type Compared = Pick<Actor, 'id' | 'name' | 'type' | 'country' | 'externalIds' | 'aliases'>
type Reason = SimilarActor['reasons'][number]

/** The names that are compared. */
export const namesOf = ({ name, aliases }: Pick<Actor, 'name' | 'aliases'>): string[] =>
  [...new Set([name, ...aliases.map((alias) => alias.name)])].slice(0, NAMES_COMPARED)

/** Prepares the names of an actor for comparison, and yields to other work now and then. */
export const namesToCompare = async (actor: Compared, effort: Effort) => {
  const names: ({ name: string } & Name)[] = []
  for (const name of namesOf(actor)) {
    await effort.spend(name.length * WORK_OF_CHARACTER)
    names.push({ name, ...nameOf(name) })
  }
  return names
}

/** Keeps account of the work that an answer may still take. */
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

/** The best similarity between the names of two actors, and its reason. */
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
        acronym: `${quoted(one.name)} and ${quoted(two.name)}: one is the acronym of the other.`,
        similar_name: `${quoted(two.name)} resembles ${quoted(one.name)}.`,
      }[how]
      best = { score, reason: { code: how, message } }
    }
  return best
}

/** Adjusts the similarity of names by types, countries and identifiers. */
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
      message: `They have different identifiers in ${both.scheme}.`,
    })
  }
  return { score, reasons }
}

/**
 * Compares two actors.
 * @param names the prepared names of the first
 * @param weightOf weight of a word; rare ones weigh more
 * @returns the similarity, 0 to 1, and its reasons
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
