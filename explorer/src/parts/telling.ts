import { computed, signal } from '@preact/signals'
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks'
import type { Actor } from '../../../sdk/typescript/src/index.ts'
import { useAnswer } from '../ask/answers.ts'
import { questions } from '../ask/question.ts'
import { labelOf } from '../filters/labels.ts'
import { text, words } from '../text.ts'
import { shortened } from './letters.ts'

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
    return shortened(one.slice(first, one.length - last).join(' '), TELLING_LETTERS)
  })
}

/** The traits that may tell actors of one name apart, the best first. */
const TRAITS: readonly ((actors: readonly Actor[]) => string[])[] = [
  (actors) => actors.map(({ country }) => (country ? labelOf('country', country) : '')),
  (actors) => actors.map(({ type }) => words(type)),
  (actors) => differing(actors.map(({ description }) => description ?? '')),
  (actors) => actors.map(({ id }) => `…${id.slice(-ID_LETTERS)}`),
]

/** A word for each of some actors of one name by which they are told apart. */
const tell = (actors: readonly Actor[]): Map<string, string> => {
  for (const trait of TRAITS) {
    const said = trait(actors)
    if (new Set(said).size === said.length && !said.includes(''))
      return new Map(actors.map(({ id }, i) => [id, said[i] ?? '']))
  }
  return new Map()
}

/** The actors that the parts of the page name, by the part. */
const named = signal<ReadonlyMap<object, readonly NamedActor[]>>(new Map())
/** The ids of those that have the name of another one on the page. */
const namesakes = computed(() => namesakesOf([...named.value.values()].flat()).join(' '))

/** Notes the actors that a part of the page names, for as long as it does. */
const useNamed = (actors: readonly NamedActor[]): void => {
  const me = useRef({}).current
  useLayoutEffect(() => {
    named.value = new Map(named.peek()).set(me, actors)
    return () => {
      const others = new Map(named.peek())
      others.delete(me)
      named.value = others
    }
  }, [actors.map(({ id }) => id).join(' ')])
}

/** Says the name of an actor. */
export type Told = (id: string, name: string) => string

/** Says the names of actors, with what tells those of the same name on the page apart, as `DPR (Donetsk)`. */
export const useTelling = (actors: readonly NamedActor[]): Told => {
  useNamed(actors)
  const ids = namesakes.value.split(' ').filter(Boolean)
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
