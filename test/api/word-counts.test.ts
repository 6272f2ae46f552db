import { expect, test } from 'vitest'
import { check } from '../support/check.ts'
import { countWords } from '../../src/common/text.ts'
import { startService } from '../support/service.ts'

/** Texts of scripts without spaces between words, and how many words readers of them would count. */
const UNSPACED: [script: string, text: string, least: number, most: number][] = [
  ['Chinese', '港口城市的市长星期四表示，两座防波堤将在冬季加高一米。', 14, 18],
  ['Japanese', '東京で地震が発生した。政府は対策本部を設置した。', 10, 16],
  ['Thai', 'รัฐบาลประกาศว่าจะสร้างถนนสายใหม่', 7, 9],
  ['Lao', 'ລັດຖະບານປະກາດ', 2, 3],
  ['Khmer', 'រដ្ឋាភិបាលប្រកាសផ្លូវថ្មី', 3, 5],
  ['Burmese', 'အစိုးရက လမ်းသစ်ကို ကြေညာသည်', 4, 9],
]

test.for(UNSPACED)(
  'words are counted where no space is between them: %s',
  async ([, body, least, most]) => {
    const service = startService({ empty: true })
    const { body: made } = await service.post('/v1/articles', { title: 'Counted', body })
    expect(made.wordCount).toBeGreaterThanOrEqual(least)
    expect(made.wordCount).toBeLessThanOrEqual(most)
    expect(await check(service.file, 'drizzle')).toEqual([])
  },
)

test.for([
  ['Two words', 2],
  ["It's the mayor’s, said 14 people.", 6],
  ['un\u00adhyphen\u00adated zero\u200b-width', 3],
  ['кафе́ и чай', 3],
  ['قال رئيسُ البلدية', 3],
  ['मोदी ने कहा', 3],
  ['항구 도시의 시장은', 3],
  ['The mayor of 北京 spoke', 5],
  ['— … ! ❤️ 👩‍🦰', 0],
  ['', 0],
] as const)('words with spaces between them are counted by these: %j', ([text, words]) => {
  expect(countWords(text)).toBe(words)
})

test('a very long text without spaces has words in proportion', () => {
  const sentence = '港口城市的市长星期四表示两座防波堤将在冬季加高一米'
  const words = countWords(sentence)
  const times = Math.floor(1_000_000 / sentence.length)
  for (const text of [sentence.repeat(times), `${sentence}。`.repeat(times)]) {
    expect(countWords(text)).toBeGreaterThan(words * times * 0.97)
    expect(countWords(text)).toBeLessThan(words * times * 1.03)
  }
})
