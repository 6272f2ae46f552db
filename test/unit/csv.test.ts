import { expect, test } from 'vitest'
import { cell, readCsv, unicode } from '../../src/import/read/csv.ts'

async function* piecesOf(bytes: Buffer, size = bytes.length): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

type Options = Partial<Parameters<typeof readCsv>[1]>
const rowsOf = (text: string, options: Options = {}, size?: number) =>
  Array.fromAsync(
    readCsv(piecesOf(Buffer.from(text), size), { fallback: [], isHeader: () => true, ...options }),
  )
const cellsOf = async (text: string, options?: Options, size?: number) =>
  (await rowsOf(text, options, size)).map(({ cells }) => Object.values(cells))

test.for([
  // RFC 4180, section 2
  ['lines that end in CR LF', 'a,b\r\n1,2\r\n', [['1', '2']]],
  ['a last line without its end', 'a,b\n1,2', [['1', '2']]],
  ['quoted cells', 'a,b\n"1","2"\n', [['1', '2']]],
  ['line breaks and commas in cells', 'a,b\n"1\r\nx","2,y"\n', [['1\r\nx', '2,y']]],
  ['quotation marks doubled', 'a,b\n"1 ""x""",2\n', [['1 "x"', '2']]],
  ['blanks that are part of a cell', 'a,b\n 1 ,2\n', [[' 1 ', '2']]],
  // and what files are like
  ['a byte order mark', '\uFEFFa,b\n1,2\n', [['1', '2']]],
  ['blank lines', 'a,b\n\n1,2\n\n', [['1', '2']]],
  ['cells that are missing', 'a,b\n1\n', [['1', '']]],
  ['quotation marks inside of a cell', 'a,b\n5" gun,2\n', [['5" gun', '2']]],
] as const)('tables are read with %s, wherever the stream is cut', async ([, text, rows]) => {
  for (const size of [undefined, 1, 2, 3, 5]) expect(await cellsOf(text, {}, size)).toEqual(rows)
})

test.for([
  ['a semicolon', 'a;b\n"1,5";2\n'],
  ['a tab', 'a\tb\n1,5\t2\n'],
  ['a bar', 'a|b\n1,5|2\n'],
  ['what the first line says', 'sep=;\na;b\n1,5;2\n'],
] as const)('%s between cells is found', async ([, text]) => {
  expect(await cellsOf(text)).toEqual([['1,5', '2']])
})

test('rows know their line, and what they have more than the header', async () => {
  const rows = await rowsOf('A , b,,\n1,"x\ny",,\n2,3,4,5,\n')
  expect(rows.map(({ line, surplus, columns }) => [line, surplus, columns])).toEqual([
    [3, 0, ['A', 'b']],
    [4, 2, ['A', 'b']],
  ])
  expect(cell(rows[0] ?? expect.fail(), 'a')).toBe('1')
  expect(cell(rows[0] ?? expect.fail(), 'none')).toBe('')
})

test('a header may be missing, or stand below a title', async () => {
  const options = { fallback: ['a', 'b'], isHeader: (cells: string[]) => cells.includes('a') }
  expect(await cellsOf('1,2\n', options)).toEqual([['1', '2']])
  for (const size of [undefined, 1, 6, 8])
    expect(await cellsOf('Title\n\na;b\n1;2\n', { ...options, headerRow: 3 }, size)).toEqual([
      ['1', '2'],
    ])
})

test('names of columns are names, even those that every object has', async () => {
  const [row] = await rowsOf('__proto__,constructor\n1,2\n')
  expect(cell(row ?? expect.fail(), '__proto__')).toBe('1')
  expect(cell(row ?? expect.fail(), 'constructor')).toBe('2')
  expect(cell(row ?? expect.fail(), 'toString')).toBe('')
})

test('a quoted cell that is never closed is an error', async () => {
  await expect(rowsOf('a,b\n"1,2\n3,4\n')).rejects.toThrow(/quote/i)
})

const decoded = async (bytes: Buffer, size: number) =>
  Buffer.concat(await Array.fromAsync(unicode(piecesOf(bytes, size), 'save it anew'))).toString()

test('UTF-8 and UTF-16 are read, wherever the stream is cut', async () => {
  const text = 'Zürich 😀 中'
  const little = Buffer.from(`\uFEFF${text}`, 'utf16le')
  const big = Buffer.from(little).swap16()
  for (const size of [2, 3, 5, 100]) {
    expect(await decoded(Buffer.from(text), size)).toBe(text)
    expect(await decoded(little, size)).toBe(text)
    expect(await decoded(big, size)).toBe(text)
  }
})

test.for([
  ['Latin 1', Buffer.from('Zürich', 'latin1'), 'the file is not UTF-8: save it anew'],
  ['UTF-8 that is cut off', Buffer.from('Zü').subarray(0, 2), 'the file is not UTF-8'],
  ['UTF-8 of half a pair', Buffer.from([0xed, 0xa0, 0x80]), 'the file is not UTF-8'],
  ['UTF-8 longer than it must be', Buffer.from([0xc0, 0xaf]), 'the file is not UTF-8'],
  ['UTF-16 that is cut off', Buffer.from([0xff, 0xfe, 0x41]), 'the file is not UTF-16'],
] as const)('%s is refused', async ([, bytes, message]) => {
  await expect(decoded(bytes, 100)).rejects.toThrow(message)
})
