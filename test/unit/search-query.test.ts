import { expect, test } from 'vitest'
import { parseSearch, shortPrefixes, type Term } from '../../src/common/search-query.ts'

const termText = ({ words, prefix }: Term) => `${words.join('+')}${prefix ? '*' : ''}`

/** A search as it was understood: groups, the terms of a group with `|`, and what is left out behind `!`. */
const understood = (input: string, typeAhead = false): string => {
  const { all, none } = parseSearch(input, { typeAhead })
  return [
    ...all.map((group) => group.map(termText).join('|')),
    ...none.map((term) => `!${termText(term)}`),
  ].join(' ')
}

test.for([
  ['words must all be there', 'drone strike', 'drone strike'],
  ['AND changes nothing', 'drone AND strike', 'drone strike'],
  [
    'OR joins the words on both sides',
    'port drone OR missile OR shell',
    'port drone|missile|shell',
  ],
  ['only upper case is an operator', 'drone or not and', 'drone or not and'],
  ['a phrase is words in a row', '"cease fire" talks', 'cease+fire talks'],
  ['a phrase that is not closed goes to the end', 'talks "cease fire', 'talks cease+fire'],
  ['operators inside a phrase are words', '"one OR other"', 'one+or+other'],
  [
    'a minus leaves a word or a phrase out',
    'strike -air -"labour union"',
    'strike !air !labour+union',
  ],
  ['NOT leaves out what comes after it', 'strike NOT air', 'strike !air'],
  ['a minus inside a word is none', 'cease-fire', 'cease+fire'],
  ['a star is the beginning of a word', 'demonstr* port', 'demonstr* port'],
  ['a star inside a phrase says nothing', '"demonstr*"', 'demonstr'],
  ['OR with nothing before it joins nothing', 'OR drone', 'drone'],
  ['OR with nothing after it joins nothing', 'drone OR', 'drone'],
  ['case and accents are folded', 'ÉTÉ Straße', 'ete strasse'],
  ['what has no letter or digit is passed over', '-- "" * ?! drone', 'drone'],
  ['nothing is no search', ' ', ''],
  ['an abbreviation of Hebrew is one term', 'צה"ל', 'צה+ל'],
] as const)('%s: %s', ([, input, expected]) => {
  expect(understood(input)).toBe(expected)
})

test('while one types, the last bare word is a beginning, and nothing else is', () => {
  expect(understood('cease fi', true)).toBe('cease fi*')
  expect(understood('fi "cease fire"', true)).toBe('fi cease+fire')
  expect(understood('fire -air', true)).toBe('fire !air')
})

test('beginnings of fewer than three letters are named, each once', () => {
  expect(shortPrefixes('a* be* be* sea* -x* "c*" de')).toEqual(['a*', 'be*', 'x*'])
  // A sign of Chinese says more than a letter.
  expect(shortPrefixes('中*')).toEqual([])
})
