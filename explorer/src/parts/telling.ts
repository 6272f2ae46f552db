import { useMemo } from 'preact/hooks'
import type { Actor } from '../../../sdk/typescript/src/index.ts'
import { useAnswer } from '../ask/answers.ts'
import { questions } from '../ask/question.ts'
import { labelOf } from '../filters/labels.ts'
import { text, words } from '../text.ts'

/** An actor by its id and its name. */
export interface NamedActor {
  id: string
  name: string
}

/** As many ids as a question may have. */
const IDS_MAX = 100
/** As much of a description as tells one actor from another. */
const TELLING_LETTERS = 40
/** As much of an id as tells one actor from another. */
const ID_LETTERS = 4

/** The ids of actors that have the name of another one among them. */
const namesakesOf = (actors: readonly NamedActor[]): string[] => {
  const ids = new Map<string, Set<string>>()
  for (const { id, name } of actors) ids.set(name, (ids.get(name) ?? new Set()).add(id))
  return [...ids.values()]
    .filter((of) => of.size > 1)
    .flatMap((of) => [...of])
    .toSorted()
    .slice(0, IDS_MAX)
}

/** The words of each text in which they differ: without those that all begin and end with. */
const differing = (texts: readonly string[]): string[] => {
  const split = texts.map((one) => one.replace(/[.!]+$/, '').split(/\s+/))
  const shortest = Math.min(...split.map(({ length }) => length))
  const isShared = (i: number): boolean => new Set(split.map((one) => one.at(i))).size === 1
  let [first, last] = [0, 0]
  while (first < shortest && isShared(first)) first++
  while (last < shortest - first && isShared(-1 - last)) last++
  return split.map((one) => {
    const said = one.slice(first, one.length - last).join(' ')
    return said.length > TELLING_LETTERS ? `${said.slice(0, TELLING_LETTERS).trimEnd()}…` : said
  })
}

/** What may tell actors of one name apart, the best first. */
const TRAITS: readonly ((actors: readonly Actor[]) => string[])[] = [
  (actors) => actors.map(({ country }) => (country ? labelOf('country', country) : '')),
  (actors) => actors.map(({ type }) => words(type)),
  (actors) => differing(actors.map(({ description }) => description ?? '')),
  (actors) => actors.map(({ id }) => `…${id.slice(-ID_LETTERS)}`),
]

/** A word for each of some actors of one name by which they are told apart. */
const tell = (namesakes: readonly Actor[]): Map<string, string> => {
  for (const trait of TRAITS) {
    const said = trait(namesakes)
    if (new Set(said).size === said.length && !said.includes(''))
      return new Map(namesakes.map(({ id }, i) => [id, said[i] ?? '']))
  }
  return new Map()
}

/** Says the name of an actor. */
export type Told = (id: string, name: string) => string

/** Says the names of actors, with what tells those of the same name apart, as `DPR (Donetsk)`. */
export const useTelling = (actors: readonly NamedActor[]): Told => {
  const ids = namesakesOf(actors)
  const { answer } = useAnswer(
    ids.length === 0 ? undefined : questions.listActors({ id: ids, limit: [String(IDS_MAX)] }),
  )
  return useMemo(() => {
    const groups = new Map<string, Actor[]>()
    for (const actor of answer?.data ?? [])
      groups.set(actor.name, [...(groups.get(actor.name) ?? []), actor])
    const traits = new Map([...groups.values()].flatMap((group) => [...tell(group)]))
    return (id, name) => {
      const trait = traits.get(id)
      return trait ? text.actor.told(name, trait) : name
    }
  }, [answer])
}
