import { expect, test } from 'vitest'
import { decoded } from '../../src/import/formats/feeds/encodings.ts'

const feed = (title: string, encoding?: string, language = '') =>
  `<?xml version="1.0"${encoding === undefined ? '' : ` encoding="${encoding}"`}?>
<rss version="2.0"><channel>${language === '' ? '' : `<language>${language}</language>`}<title>${title}</title></channel></rss>`

const latin = (text: string) => Buffer.from(text, 'latin1')
const utf8 = (text: string) => Buffer.from(text)
const utf16 = (text: string, { big = false, mark = true } = {}) => {
  const bytes = Buffer.from(mark ? `\uFEFF${text}` : text, 'utf16le')
  return big ? bytes.swap16() : bytes
}
const utf32 = (text: string, { big = false, mark = true } = {}) => {
  const codes = [...(mark ? `\uFEFF${text}` : text)].map((char) => char.codePointAt(0) ?? 0)
  const bytes = Buffer.alloc(codes.length * 4)
  for (const [i, code] of codes.entries())
    if (big) bytes.writeUInt32BE(code, i * 4)
    else bytes.writeUInt32LE(code, i * 4)
  return bytes
}
/** A feed with bytes for its title. */
const withBytes = (bytes: number[], encoding?: string, language?: string) => {
  const [before = '', after = ''] = feed('TITLE', encoding, language).split('TITLE')
  return Buffer.concat([Buffer.from(before), Buffer.from(bytes), Buffer.from(after)])
}

const titleOf = (bytes: Buffer) => /<title>(.*)<\/title>/.exec(decoded(bytes).text)?.[1]

const CAFE = [0x43, 0x61, 0x66, 0xe9, 0x20, 0x93, 0x78, 0x94]
const MIR_1251 = [0xcc, 0xe8, 0xf0, 0x20, 0xe8, 0x20, 0xf2, 0xf0, 0xf3, 0xe4]

test.for<[name: string, bytes: Buffer, title: string]>([
  ['UTF-8', utf8(feed('Café 🎉', 'UTF-8')), 'Café 🎉'],
  ['UTF-8 with a mark', utf8(`\uFEFF${feed('Café')}`), 'Café'],
  ['UTF-16 with a mark, little end first', utf16(feed('Café 🎉', 'UTF-16')), 'Café 🎉'],
  ['UTF-16 with a mark, big end first', utf16(feed('Café 🎉'), { big: true }), 'Café 🎉'],
  ['UTF-16 with a mark, declared UTF-8', utf16(feed('Café', 'UTF-8')), 'Café'],
  ['UTF-16 without a mark, little end first', utf16(feed('Café'), { mark: false }), 'Café'],
  ['UTF-16 without a mark, big end first', utf16(feed('Ж'), { mark: false, big: true }), 'Ж'],
  ['UTF-32 with a mark, little end first', utf32(feed('Café 🎉')), 'Café 🎉'],
  ['UTF-32 with a mark, big end first', utf32(feed('Café 🎉'), { big: true }), 'Café 🎉'],
  ['UTF-32 without a mark', utf32(feed('Café'), { mark: false, big: true }), 'Café'],
  ['UTF-8, declared UTF-16', utf8(feed('Café', 'UTF-16')), 'Café'],
  ['UTF-8, declared UTF-16LE', utf8(feed('Café', 'utf-16le')), 'Café'],
  ['UTF-8, declared UCS-2', utf8(feed('Café', 'ISO-10646-UCS-2')), 'Café'],
  ['UTF-8, declared ISO-8859-1', utf8(feed('Café', 'ISO-8859-1')), 'Café'],
  ['UTF-8, declared windows-1251', utf8(feed('Мир', 'windows-1251')), 'Мир'],
  ['UTF-8, declared GB2312', utf8(feed('新闻', 'GB2312')), '新闻'],
  ['UTF-8, in an encoding that nobody knows', utf8(feed('Café', 'x-unheard-of')), 'Café'],
  ['windows-1252, declared UTF-8', withBytes(CAFE, 'UTF-8'), 'Café “x”'],
  ['windows-1252, declared UTF-16', withBytes(CAFE, 'UTF-16'), 'Café “x”'],
  ['windows-1252, undeclared', withBytes(CAFE), 'Café “x”'],
  ['windows-1252, declared ISO-8859-1', withBytes(CAFE, 'ISO-8859-1'), 'Café “x”'],
  ['windows-1251, declared', withBytes(MIR_1251, 'windows-1251'), 'Мир и труд'],
  ['windows-1251, undeclared, in Russian', withBytes(MIR_1251, undefined, 'ru-RU'), 'Мир и труд'],
  ['windows-1251, declared UTF-8, in Russian', withBytes(MIR_1251, 'utf-8', 'ru'), 'Мир и труд'],
  ['windows-1250, undeclared, in Polish', withBytes([0xb3, 0xb9, 0x9c], undefined, 'pl'), 'łąś'],
  ['ISO-8859-2', withBytes([0xb3, 0xb1, 0xb6], 'iso-8859-2'), 'łąś'],
  ['ISO-8859-5', withBytes([0xbc, 0xd8, 0xe0], 'ISO-8859-5'), 'Мир'],
  ['ISO-8859-7', withBytes([0xc1, 0xe8, 0xde, 0xed, 0xe1], 'ISO-8859-7'), 'Αθήνα'],
  ['ISO-8859-9', withBytes([0xfe, 0xfd, 0xf0], 'iso-8859-9'), 'şığ'],
  ['ISO-8859-15', withBytes([0xa4, 0xbd], 'ISO-8859-15'), '€œ'],
  ['windows-1256', withBytes([0xe3, 0xd5, 0xd1], 'windows-1256'), 'مصر'],
  ['KOI8-R', withBytes([0xed, 0xc9, 0xd2], 'koi8-r'), 'Мир'],
  ['Shift_JIS', withBytes([0x93, 0xfa, 0x96, 0x7b], 'Shift_JIS'), '日本'],
  ['EUC-JP', withBytes([0xc6, 0xfc, 0xcb, 0xdc], 'euc-jp'), '日本'],
  ['ISO-2022-JP', withBytes([0x1b, 0x24, 0x42, 0x46, 0x7c, 0x1b, 0x28, 0x42], 'ISO-2022-JP'), '日'],
  ['GB2312', withBytes([0xd0, 0xc2, 0xce, 0xc5], 'gb2312'), '新闻'],
  ['GBK that could be UTF-8 by chance', withBytes([0xc1, 0xaa, 0xcd, 0xa8], 'gbk'), '联通'],
  ['Big5', withBytes([0xb7, 0x73, 0xbb, 0x44], 'Big5'), '新聞'],
  ['EUC-KR', withBytes([0xb4, 0xba, 0xbd, 0xba], 'euc-kr'), '뉴스'],
  ['EUC-KR, undeclared, in Korean', withBytes([0xb4, 0xba, 0xbd, 0xba], undefined, 'ko'), '뉴스'],
])('%s is read', ([, bytes, title]) => {
  expect(titleOf(bytes)).toBe(title)
  expect(decoded(bytes).isDamaged).toBe(false)
})

test.for<[name: string, bytes: Buffer, reason: RegExp]>([
  ['UTF-16 that ends inside a character', utf16(feed('Café')).subarray(0, -1), /UTF-16/],
  ['UTF-16 with half a pair', utf16(feed('a\ud800b')), /UTF-16/],
  ['UTF-32 that ends inside a character', utf32(feed('Café')).subarray(0, -1), /UTF-32/],
  ['UTF-32 beyond Unicode', Buffer.concat([utf32('<'), Buffer.from('zzzz')]), /UTF-32/],
  ['EBCDIC', Buffer.from([0x4c, 0x6f, 0xa7, 0x94, 0x93]), /EBCDIC/],
  ['UTF-7', latin(feed('Caf+AOk-', 'UTF-7')), /UTF-7/],
  ['ISO-2022-KR', latin(feed('x', 'iso-2022-kr')), /iso-2022-kr/],
  ['an encoding that is not known', withBytes(CAFE, 'cp850'), /cp850/],
  ['what is not what it declares', withBytes([0x93], 'Shift_JIS'), /Shift_JIS/],
  ['Cyrillic that says nothing', withBytes(MIR_1251), /neither UTF-8 nor windows-1252/],
  ['Polish that says nothing', withBytes([0x6d, 0xb9, 0x6b]), /neither UTF-8 nor windows-1252/],
  ['Polish that says UTF-8', withBytes([0x6d, 0xb9, 0x6b], 'UTF-8'), /says that it is UTF-8/],
])('%s is refused with that reason', ([, bytes, reason]) => {
  expect(() => decoded(bytes)).toThrow(reason)
})

test('of UTF-8 with a stray byte, only what has the byte is damaged', () => {
  const bytes = Buffer.concat([
    utf8('<t>Café à la crème, été</t><t>x'),
    latin('\xc3'),
    utf8('</t>'),
  ])
  expect(decoded(bytes)).toEqual({
    text: '<t>Café à la crème, été</t><t>x\uFFFD</t>',
    isDamaged: true,
  })
})

test('U+FFFD that a text has already stays', () => {
  expect(decoded(utf8(feed('a\uFFFDb')))).toMatchObject({ isDamaged: false })
  expect(titleOf(utf8(feed('a\uFFFDb')))).toBe('a\uFFFDb')
})
