import type { Random } from './random.ts'
import type { Service } from './service.ts'
import { writer } from './writer.ts'

/** Fills a service by its routes with creates, changes, merges, deletes and restores; refused writes are skipped. */
export const fill = async ({ send, post }: Service, random: Random): Promise<void> => {
  const make = writer(random)
  const { int, chance, pick } = random
  const actors: string[] = []
  const articles: string[] = []
  const events: string[] = []
  const add = async (path: string, body: object, to: string[]) => {
    const reply = await post(path, body)
    if (reply.status === 201) to.push(reply.body.id)
  }
  for (let i = 0; i < 12; i++) await add('/v1/actors', make.actor(actors), actors)
  for (let i = 0; i < 15; i++) await add('/v1/articles', make.article(actors), articles)
  for (let i = 0; i < 15; i++) await add('/v1/events', make.event(actors, articles), events)
  for (let i = 0; i < 40; i++) {
    const actor = pick(actors)
    const patches: [string, object][] = [
      [
        `/v1/actors/${actor}`,
        { name: make.text(2), affiliations: make.actor(actors).affiliations },
      ],
      [`/v1/articles/${pick(articles)}`, { body: chance(0.5) ? make.article([]).body : null }],
      [`/v1/articles/${pick(articles)}`, { standsAlone: chance(0.5), publishedAt: null }],
      [`/v1/events/${pick(events)}`, { status: 'disputed', tags: [make.text(1)] }],
    ]
    const [path, body] = pick(patches)
    const one = pick([`events/${pick(events)}`, `articles/${pick(articles)}`, `actors/${actor}`])
    if (chance(0.7)) await send('PATCH', path, body)
    else if (chance(0.6))
      await post(`/v1/events/${pick(events)}/evidence`, {
        articleId: pick(articles),
        quote: 'talks',
      })
    else if (chance(0.5)) await post(`/v1/actors/${actor}/merge`, { duplicateId: pick(actors) })
    else if (chance(0.65)) await send('DELETE', `/v1/${one}?force=${chance(0.5)}`)
    else await post(`/v1/${one}/restore`, { version: int(1, 3) })
    if (i % 10 === int(0, 9)) await add('/v1/articles', make.article(actors), articles)
  }
}
