import { placesOf } from '../../links/placing.ts'
import type { Placed, Places } from '../../common/quotes.ts'
import { turns } from '../../common/turns.ts'

/**
 * Looks for the quotes of links in the bodies of their articles. It holds one body at a time and
 * yields to other work between two, since an event may quote a thousand of the largest.
 * @param bodyOf reads a body; null when it is not stored
 * @param find called for each link, without places when there is no body
 */
export const inBodies = async <Link extends Placed & { articleId: string }, Found>(
  links: readonly Link[],
  bodyOf: (articleId: string) => Promise<string | null>,
  find: (places: Places | null, link: Link, index: number) => Found,
): Promise<Found[]> => {
  const turn = turns()
  const found: Found[] = []
  const indexed = links.map((link, index) => ({ link, index }))
  for (const [articleId, some] of Map.groupBy(indexed, ({ link }) => link.articleId)) {
    const quoting = some
      .map(({ link }) => link)
      .filter(({ quote, start }) => quote !== null || start !== null)
    const places = quoting.length > 0 ? placesOf(await bodyOf(articleId), quoting) : null
    await places?.ready(turn)
    for (const { link, index } of some) {
      found[index] = find(places, link, index)
      await turn()
    }
  }
  return found
}
