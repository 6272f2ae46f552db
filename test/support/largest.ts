/** The largest body that the service accepts. */
const BODY_BYTES = 4 * 1024 * 1024
const BODY_CHARACTERS = 500_000

/** Pseudorandom numbers, the same in every run. */
const sequence = (seed: number) => () => {
  seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0
  return seed
}
const LETTERS = 'abcdefghijklmnopqrstuvwxyz'
const word = (n: number) => {
  let text = ''
  for (let rest = n; text.length < 6; rest = Math.floor(rest / 26)) text += LETTERS[rest % 26]
  return text
}

/** Texts of a million characters that are slow to process, each in another way. */
export const texts = (seed: number): Record<string, string> => {
  const next = sequence(seed)
  const filled = (make: () => string) => {
    let text = ''
    while (text.length < BODY_CHARACTERS) text += make()
    return text.slice(0, BODY_CHARACTERS)
  }
  return {
    'words that are all different': filled(() => `${word(next())} `),
    'one letter a word': filled(() => `${LETTERS[next() % 26]} `),
    'one word': 'a'.repeat(BODY_CHARACTERS),
    'Chinese characters': filled(() => String.fromCharCode(0x4e00 + (next() % 20_000))),
    emoji: '😀'.repeat(BODY_CHARACTERS),
    'accents on one letter': `a${'\u0301'.repeat(BODY_CHARACTERS - 1)}`,
  }
}

const ACTORS = 200

/** Ids of existing resources. */
interface Known {
  actors: string[]
  articles: string[]
}

const list = <T>(count: number, make: (i: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i))
const tags = (seed: number) => list(200, (i) => `${seed} ${i} ${'t'.repeat(90)}`)
const names = (seed: number) => list(200, (i) => `${seed} ${i} ${'n'.repeat(480)}`)
const externalIds = (seed: number) =>
  list(200, (i) => ({ scheme: 's', value: `${seed} ${i} ${'v'.repeat(490)}` }))

/** As many items as fit into the body with the rest. */
const fitted = <T>(rest: object, items: T[]): T[] => {
  let room = BODY_BYTES - Buffer.byteLength(JSON.stringify(rest)) - 1_000
  const taken: T[] = []
  for (const item of items) {
    room -= Buffer.byteLength(JSON.stringify(item)) + 1
    if (room < 0) break
    taken.push(item)
  }
  return taken
}

/** An article with all fields at their limits. */
export const largestArticle = (
  { actors }: Pick<Known, 'actors'>,
  body: string,
  seed: number,
  { places = false, quotes = 5 } = {},
) => {
  const rest = {
    title: `${seed} ${'x'.repeat(900)}`,
    summary: 's'.repeat(10_000),
    body,
    url: `https://example.org/${seed}/${'u'.repeat(1_900)}`,
    authors: names(seed),
    tags: tags(seed),
    externalIds: externalIds(seed),
  }
  const points = Array.from(body.slice(0, 400_000))
  const mentions = actors.slice(0, ACTORS).map((actorId, m) => ({
    actorId,
    quotes: list(quotes, (q) => {
      const start = ((m * quotes + q) * 7) % (points.length - 50)
      const quote = points.slice(start, start + 40).join('')
      return places
        ? { quote, start, end: start + 40 }
        : { quote: q % 2 === 0 ? quote : `${quote}#` }
    }),
  }))
  return { ...rest, mentions: fitted(rest, mentions) }
}

export const largestActor = ({ actors }: Pick<Known, 'actors'>, seed: number) => {
  const rest = {
    type: 'person',
    name: `${seed} ${'N'.repeat(480)}`,
    description: 'd'.repeat(10_000),
    tags: tags(seed),
    externalIds: externalIds(seed),
    // Many shared words and a unique one.
    aliases: list(200, (i) => ({
      name: [word(seed * 977 + i), ...list(60, (w) => word(i * 60 + w))].join(' '),
    })),
  }
  return {
    ...rest,
    affiliations: fitted(
      rest,
      actors
        .slice(0, 200)
        .map((actorId) => ({ actorId, type: 'member_of', title: 'T'.repeat(500) })),
    ),
  }
}

export const largestEvent = (
  { actors, articles }: Pick<Known, 'actors' | 'articles'>,
  seed: number,
  { links = 1_000, quoteOf = (i: number) => `${i} ${'q'.repeat(3_000)}` } = {},
) => {
  const rest = {
    type: 'PROTEST',
    date: { start: '2024-08-27' },
    title: `${seed} ${'e'.repeat(900)}`,
    summary: 's'.repeat(10_000),
    tags: tags(seed),
    externalIds: externalIds(seed),
    codes: list(200, (i) => ({ scheme: 'x', code: `${i}` })),
    location: { name: 'L'.repeat(500), country: 'LY', latitude: 32, longitude: 20 },
    participants: actors
      .slice(0, 200)
      .map((actorId) => ({ actorId, role: 'participant', title: 'T'.repeat(400) })),
  }
  const evidence = list(links, (i) => ({
    articleId: articles[i % articles.length] ?? '',
    quote: quoteOf(i),
  }))
  return { ...rest, evidence: fitted(rest, evidence) }
}
