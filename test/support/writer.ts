import { ACTOR_TYPES } from '../../src/vocabulary/actor-types.ts'
import { AFFILIATION_TYPES, ALIAS_KINDS } from '../../src/actors/schema.ts'
import { GENRES } from '../../src/articles/schema.ts'
import { ROLES } from '../../src/events/participants/schema.ts'
import { PLACE_PRECISIONS } from '../../src/events/place-precision.ts'
import { MODALITIES, STATUSES } from '../../src/contract/refs.ts'
import { CONTEXTS, EVENT_TYPES, modesOf, SECTORS } from '../../src/vocabulary/plover.ts'
import type { Random } from './random.ts'

const WORDS = [
  'talks',
  'Benghazi',
  'naïve',
  'e\u0301tat',
  'مصراتة',
  'Київ',
  '東京',
  '👩‍👩‍👧',
  '𝔘𝔫𝔦',
  '"quoted"',
  "it's",
  '<b>&amp;</b>',
  'a\tb',
  'line\nbreak',
  'cr\r\nlf',
  '\u2028',
  '\u0001',
  '\ufeff',
  '\ufffd',
  '=1+1',
  '{"json":[]}',
  '\\u0000',
  '%00',
]

/** Random valid bodies, with every field and all kinds of text. */
export const writer = ({ int, chance, pick, next }: Random) => {
  const text = (words: number) =>
    Array.from({ length: int(1, words) }, () => pick(WORDS)).join(chance(0.9) ? ' ' : '')
  const maybe = <T>(make: () => T): T | null => (chance(0.6) ? make() : null)
  const some = <T>(most: number, make: (i: number) => T): T[] =>
    Array.from({ length: chance(0.5) ? int(0, most) : 0 }, (_, i) => make(i))
  const distinct = <T>(most: number, make: () => T): T[] => [...new Set(some(most, make))]
  const day = () =>
    `${pick(['0001', '1969', '1970', '2024', '9999'])}-${String(int(1, 12)).padStart(2, '0')}-${String(int(1, 28)).padStart(2, '0')}`
  const partial = () => day().slice(0, pick([4, 7, 10]))
  let names = 0
  const common = () => ({
    externalIds: some(2, () => ({
      scheme: pick(['desk', 'a.b-c']),
      value: `${text(1)} ${names++}`,
    })),
    tags: distinct(4, () => text(2)),
    dataset: maybe(() => ({
      name: text(1),
      version: maybe(() => text(1)),
      licence: maybe(() => 'CC0-1.0'),
      attribution: maybe(() => text(5)),
    })),
  })
  const told = Array.from({ length: 3 }, () => text(60) + text(60))
  const article = (actors: string[]) => {
    // Some repeat others, and so are their duplicates.
    const body = maybe(() => (chance(0.4) ? `${pick(told)}${chance(0.3) ? '.' : ''}` : text(60)))
    const chars = [...(body ?? '')]
    const quoted = () => {
      const start = int(0, chars.length - 1)
      const end = int(start + 1, chars.length)
      return { quote: chars.slice(start, end).join(''), start, end }
    }
    return {
      ...common(),
      url: chance(0.5) ? `https://example.org/${names++}?q=${encodeURIComponent(text(1))}#x` : null,
      title: text(6),
      summary: maybe(() => text(20)),
      body,
      language: maybe(() => pick(['en', 'pt-br', 'zh-hant-tw'])),
      publishedAt: maybe(() =>
        pick(['2024-08-27', '2024-08-27T12:00:00+02:00', '0001-01-02', '9999-12-31T23:59:59.999Z']),
      ),
      publishedPrecision: chance(0.2) ? 'day' : null,
      source: maybe(() => ({
        name: maybe(() => text(2)),
        domain: maybe(() => 'example.org'),
        country: maybe(() => 'LY'),
      })),
      authors: distinct(3, () => text(2)),
      section: maybe(() => text(1)),
      genre: pick(GENRES),
      imageUrl: maybe(() => 'https://example.org/i.png'),
      rights: maybe(() => text(3)),
      standsAlone: chance(0.1),
      mentions: distinct(3, () => pick(actors)).map((actorId) => ({
        actorId,
        count: int(1, 9),
        quotes: some(2, () =>
          chars.length > 0 && chance(0.7) ? quoted() : { quote: text(3), start: null, end: null },
        ),
      })),
    }
  }
  const actor = (others: string[]) => ({
    ...common(),
    type: pick(ACTOR_TYPES),
    name: text(3),
    aliases: [
      ...new Map(
        some(3, () => ({
          name: text(2),
          language: maybe(() => 'ar'),
          kind: pick(ALIAS_KINDS),
        })).map((alias) => [JSON.stringify(alias), alias]),
      ).values(),
    ],
    country: maybe(() => pick(['LY', 'US', 'XK'])),
    sectors: distinct(2, () => pick(SECTORS)),
    description: maybe(() => text(10)),
    startDate: maybe(partial),
    endDate: maybe(partial),
    affiliations: some(others.length > 0 ? 3 : 0, () => ({
      actorId: pick(others),
      type: pick(AFFILIATION_TYPES),
      title: maybe(() => text(2)),
      from: maybe(partial),
      to: null,
    })),
  })
  const event = (actors: string[], articles: string[]) => {
    const type = pick(EVENT_TYPES)
    const modes = modesOf(type)
    const precision = pick(['day', 'week', 'month', 'year', 'longer'] as const)
    const start = day()
    const end =
      precision === 'longer' ? '9999-12-31' : precision === 'day' ? maybe(() => start) : null
    return {
      ...common(),
      title: text(5),
      summary: maybe(() => text(20)),
      type,
      mode: modes.length > 0 ? maybe(() => pick(modes)) : null,
      contexts: distinct(3, () => pick(CONTEXTS)),
      codes: distinct(3, () => `${pick(['cameo', 'ucdp'])} ${pick(['042', '043'])}`).map((code) => {
        const [scheme, value] = code.split(' ')
        return { scheme, code: value }
      }),
      modality: pick(MODALITIES),
      date: { start, end, precision },
      location: maybe(() => ({
        name: maybe(() => text(2)),
        country: maybe(() => 'LY'),
        admin1: maybe(() => text(1)),
        admin2: null,
        ...(chance(0.6)
          ? { latitude: (next() - 0.5) * 180, longitude: (next() - 0.5) * 360 }
          : { latitude: null, longitude: null }),
        precision: maybe(() => pick(PLACE_PRECISIONS)),
        geonamesId: maybe(() => '88319'),
      })),
      fatalities: maybe(() => ({
        low: maybe(() => int(0, 9)),
        best: maybe(() => int(0, 9)),
        high: maybe(() => int(0, 9)),
        civilians: maybe(() => int(0, 9)),
      })),
      status: pick(STATUSES),
      confidence: maybe(next),
      participants: distinct(4, () => `${pick(actors)} ${pick(ROLES)}`).map((part) => {
        const [actorId, role] = part.split(' ')
        return { actorId, role, side: maybe(() => pick(['a', 'b'])), title: maybe(() => text(2)) }
      }),
      evidence: some(4, () => ({
        articleId: pick(articles),
        ...(chance(0.5)
          ? { quote: chance(0.5) ? pick(WORDS) : text(3) }
          : chance(0.3)
            ? { start: 1, end: 3 }
            : {}),
        stance: pick(['supports', 'refutes', 'mentions']),
        confidence: maybe(next),
      })),
    }
  }
  return { article, actor, event, text }
}
