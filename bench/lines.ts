import { createWriteStream } from 'node:fs'
import { once } from 'node:events'
import { maker } from './data.ts'

/** So many words make a body of 2.5 KB. */
const BODY_WORDS = 410

const SCHEME = 'bench'
const named = (value: string) => ({ externalIds: [{ scheme: SCHEME, value }] })

/** Lines of an import that refer to each other by external ids: actors, articles, and events. */
export function* lines(articles: number): Generator<string> {
  const counts = { actors: Math.ceil(articles / 10), articles, events: Math.ceil(articles / 2) }
  const make = maker(counts.articles, counts.actors, counts.events, BODY_WORDS)
  // The generated resources refer by id; the file refers by external id.
  const names = new Map<string, string>()
  const nameOf = (id: string) => names.get(id) ?? id
  for (let i = 0; i < counts.actors; i++) {
    const { id, input } = make.actor(i)
    names.set(id, `actor-${i}`)
    const { affiliations, ...actor } = input
    yield JSON.stringify({
      actor: {
        ...actor,
        ...named(nameOf(id)),
        affiliations: affiliations.map(({ actorId, ...affiliation }) => ({
          actor: named(nameOf(actorId)),
          ...affiliation,
        })),
      },
    })
  }
  for (let i = 0; i < counts.articles; i++) {
    const { id, input } = make.article(i)
    names.set(id, `article-${i}`)
    const { mentions, ...article } = input
    yield JSON.stringify({
      article: {
        ...article,
        ...named(nameOf(id)),
        mentions: mentions.map(({ actorId, ...mention }) => ({
          actor: named(nameOf(actorId)),
          ...mention,
        })),
      },
    })
  }
  for (let i = 0; i < counts.events; i++) {
    const { input } = make.event(i)
    const { participants, evidence, ...event } = input
    yield JSON.stringify({
      event: {
        ...event,
        ...named(`event-${i}`),
        participants: participants.map(({ actorId, ...participant }) => ({
          actor: named(nameOf(actorId)),
          ...participant,
        })),
        evidence: evidence.map(({ articleId, ...link }) => ({
          article: named(nameOf(articleId)),
          ...link,
        })),
      },
    })
  }
}

/** Writes lines to a file that may be larger than memory. */
export const writeLines = async (path: string, all: Iterable<string>): Promise<void> => {
  const file = createWriteStream(path)
  for (const line of all) if (!file.write(`${line}\n`)) await once(file, 'drain')
  file.end()
  await once(file, 'close')
}
