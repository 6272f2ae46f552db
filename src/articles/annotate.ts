import { LIST_ITEMS } from '../contract/fields.ts'
import type { Recognise } from '../links/recogniser.ts'
import type { ArticleInput } from './schema.ts'

/** How many places of an actor's names are kept as quotes. */
const QUOTES_KEPT = 20
const BETWEEN_TEXTS = '\n\n'

type Texts = Pick<ArticleInput, 'title' | 'summary' | 'body' | 'mentions'>
type MentionInput = ArticleInput['mentions'][number]

/**
 * Makes what adds to an article mentions of the actors that its texts name, if it has none of them yet. A name that
 * several have is left out, as is a surname alone.
 *
 * @param survivors what each of these ids leads to
 */
export const annotator =
  (recognise: Recognise, survivors: (ids: string[]) => Promise<string[]>) =>
  async <Article extends Texts>(article: Article): Promise<Article> => {
    const { title, summary, body, mentions } = article
    const before = [title, summary ?? '', ''].join(BETWEEN_TEXTS)
    const found = await recognise(`${before}${body ?? ''}`)
    const mentioned = new Set(await survivors(mentions.map(({ actorId }) => actorId)))
    const added = new Map<string, MentionInput>()
    // Offsets into the body, in code points, counted from the last name on.
    let units = before.length
    let points = 0
    const pointAt = (unit: number): number => {
      for (
        ;
        units < unit;
        units += (body?.codePointAt(units - before.length) ?? 0) > 0xffff ? 2 : 1
      )
        points++
      return points
    }
    for (const { start, end, by, actors } of found) {
      const [actor, other] = actors
      if (!actor || other || by !== 'name' || mentioned.has(actor.id)) continue
      const mention = added.get(actor.id) ?? { actorId: actor.id, count: 0, quotes: [] }
      mention.count++
      added.set(actor.id, mention)
      if (start < before.length || mention.quotes.length >= QUOTES_KEPT) continue
      const quote = body?.slice(start - before.length, end - before.length) ?? ''
      const from = pointAt(start)
      mention.quotes.push({ quote, start: from, end: from + [...quote].length })
    }
    const most = [...added.values()].toSorted((a, b) => b.count - a.count)
    const room = Math.max(0, LIST_ITEMS - mentions.length)
    return added.size === 0
      ? article
      : { ...article, mentions: [...mentions, ...most.slice(0, room)] }
  }
export type Annotate = ReturnType<typeof annotator>
