import type { Random } from './random.ts'

const SYLLABLES = 'ba de fo gu ka le mi no pu ra se ti vo za khe sta bri mon tel gar'.split(' ')

/** Made-up words, the commonest first. */
const wordsOf = ({ int, pick }: Random, count: number): string[] =>
  Array.from({ length: count }, () =>
    Array.from({ length: int(1, 4) }, () => pick(SYLLABLES)).join(''),
  )

/** Makes reports about one topic, which share words and phrases. */
export const reporter = (random: Random) => {
  const words = wordsOf(random, 400)
  const word = () => words[Math.floor(random.next() ** 2 * words.length)] ?? ''
  const phrases = Array.from({ length: 20 }, () =>
    Array.from({ length: random.int(3, 6) }, word).join(' '),
  )
  const sentence = () => {
    const parts = Array.from({ length: random.int(3, 6) }, () =>
      random.chance(0.15)
        ? random.pick(phrases)
        : Array.from({ length: random.int(2, 4) }, word).join(' '),
    )
    return `${parts.join(' ')}.`
  }
  /** A report of so many sentences. */
  const report = (sentences: number) => Array.from({ length: sentences }, sentence).join(' ')
  /** The report with some words replaced. */
  const revise = (text: string, share: number) =>
    text
      .split(' ')
      .map((one) => (random.chance(share) ? word() : one))
      .join(' ')
  return { report, revise, sentence }
}
