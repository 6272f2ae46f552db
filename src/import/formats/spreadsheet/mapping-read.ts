import { issuesOf, nearest } from '../../../contract/issues.ts'
import { isObject } from '../../read/record.ts'
import { Mapping, TableFile, type ActorMapping, type Reference } from './mapping.ts'

/** @throws an error that lists each fault of a mapping */
export const refuse = (faults: string[]): never => {
  throw new Error(`the mapping does not fit\n${faults.map((fault) => `  ${fault}`).join('\n')}`)
}
/** The end of a message that suggests the nearest allowed word. */
export const meant = (word: string, allowed: readonly string[]): string => {
  const near = nearest(word, allowed)
  return near === undefined ? '' : `; did you mean ${near}?`
}

/** The references of records to other records, with their places. */
const referencesIn = ({ actors = {}, articles = {}, events = {} }: Mapping) => {
  const all: { at: string; to: 'actors' | 'articles'; name: string }[] = []
  const add = (at: string, to: 'actors' | 'articles', { name }: Reference) => {
    if (name !== undefined) all.push({ at, to, name })
  }
  for (const [name, { affiliations = [] }] of Object.entries(actors))
    for (const [i, { actor }] of affiliations.entries())
      add(`actors.${name}.affiliations.${i}.actor`, 'actors', actor)
  for (const [name, { mentions = [] }] of Object.entries(articles))
    for (const [i, { actor }] of mentions.entries())
      add(`articles.${name}.mentions.${i}.actor`, 'actors', actor)
  for (const [name, { participants = [], evidence = [] }] of Object.entries(events)) {
    for (const [i, { actor }] of participants.entries())
      add(`events.${name}.participants.${i}.actor`, 'actors', actor)
    for (const [i, { article }] of evidence.entries())
      add(`events.${name}.evidence.${i}.article`, 'articles', article)
  }
  return all
}

/** The actors of a mapping, each after those that it is affiliated with; throws on a circle. */
const inOrder = (actors: Record<string, ActorMapping>): Record<string, ActorMapping> => {
  const done = new Map<string, ActorMapping>()
  const visit = (name: string, before: readonly string[]): void => {
    const actor = actors[name]
    if (!actor || done.has(name)) return
    if (before.includes(name))
      refuse([`actors.${name} is affiliated with itself: ${[...before, name].join(', ')}`])
    for (const { actor: other } of actor.affiliations ?? [])
      if (other.name !== undefined) visit(other.name, [...before, name])
    done.set(name, actor)
  }
  for (const name of Object.keys(actors)) visit(name, [])
  return Object.fromEntries(done)
}

/** A mapping as far as it could be read, and its faults. */
export interface MappingRead {
  /** The mapping; null when its form is wrong. */
  mapping: Mapping | null
  /** The parsed JSON, whether its form is right or not. */
  given: unknown
  /** Each place that is wrong, with the nearest allowed word. */
  faults: string[]
}

/** A valid mapping with its actors in order, and its references that lead nowhere. */
const resolved = (mapping: Mapping): Pick<MappingRead, 'mapping' | 'faults'> => ({
  mapping: { ...mapping, actors: inOrder(mapping.actors ?? {}) },
  faults: referencesIn(mapping).flatMap(({ at, to, name }) => {
    const names = Object.keys(mapping[to] ?? {})
    return names.includes(name)
      ? []
      : [`${at} is ${name}, but ${to} has no such name${meant(name, names)}`]
  }),
})

/**
 * Reads a mapping and lists its faults; its columns are checked later, against the table.
 * @throws when it is not JSON, or when actors are affiliated in a circle
 */
export const readMapping = (text: string): MappingRead => {
  let given: unknown
  try {
    given = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    throw new Error(`the mapping is not JSON: ${(error as Error).message}`, { cause: error })
  }
  const result = Mapping.safeParse(given)
  if (result.success) return { given, ...resolved(result.data) }
  const faults = issuesOf(result.error, 'body', given, Mapping).map(
    ({ pointer = '', message, didYouMean, allowed }) => {
      const hint =
        didYouMean !== undefined
          ? `; did you mean ${didYouMean}?`
          : allowed
            ? `; allowed: ${allowed.join(', ')}`
            : ''
      // A text alone is short for {"from": text}.
      const place = pointer
        .slice(1)
        .replaceAll('/', '.')
        .replace(/\.from$/, '')
      return `${place === '' ? 'it' : place} ${message}${hint}`
    },
  )
  return { mapping: null, given, faults }
}

/** The properties of the table file, as far as the mapping is valid. */
export const fileOf = ({ mapping, given }: MappingRead): NonNullable<Mapping['file']> => {
  if (mapping) return mapping.file ?? {}
  const file = isObject(given) ? TableFile.safeParse(given['file']).data : undefined
  return file ?? {}
}

/** The mapping; throws an error that lists each place that is wrong. */
export const checkForm = ({ mapping, faults }: MappingRead): Mapping =>
  mapping && faults.length === 0 ? mapping : refuse(faults)
