import { expect, test } from 'vitest'
import { COUNTRY_CODES, isCountry } from '../../src/vocabulary/countries.ts'
import { COUNTRY_NAMES, countryNamed } from '../../src/vocabulary/country-names.ts'
import { canonicalLanguage, languageNamed } from '../../src/vocabulary/languages.ts'
import { classify, EVENT_MODES, EVENT_TYPES, modesOf, PLOVER } from '../../src/vocabulary/plover.ts'

test('every mode belongs to a type, every quad class has types, and intensities agree with it', () => {
  const used = new Set(EVENT_TYPES.flatMap(modesOf))
  expect([...used].toSorted()).toEqual(EVENT_MODES.toSorted())
  for (const type of EVENT_TYPES)
    for (const mode of [null, ...modesOf(type)]) {
      const { quadClass: of, intensity } = classify(type, mode)
      if (of === null || intensity === null) continue
      const what = `${type} ${mode}`
      // To ask for help is a little friendly, though a request presses.
      if (of.endsWith('cooperation')) expect.soft(intensity, what).toBeGreaterThan(0)
      else expect.soft(intensity, what).toBeLessThan(1)
      expect.soft(Math.abs(intensity), what).toBeLessThanOrEqual(10)
    }
})

test('the intensity is that of the mode, else that of the type', () => {
  expect(classify('CONSULT', null)).toEqual({ quadClass: 'verbal_cooperation', intensity: 2.5 })
  expect(classify('CONSULT', 'visit')).toEqual({ quadClass: 'verbal_cooperation', intensity: 4 })
  expect(classify('CONSULT', 'troops')).toEqual(classify('CONSULT', null))
  expect(PLOVER.OTHER.quadClass).toBeNull()
})

test.for([
  // RFC 5646, 2.1.1 and 4.5
  ['EN-us', 'en-US'],
  ['zh-hant-tw', 'zh-Hant-TW'],
  ['ukr', 'uk'],
  ['iw', 'he'],
  ['kmr', 'ku'],
  ['de-1996', 'de-1996'],
  ['en_US', null],
  ['ua', null],
  ['jp', null],
  ['english', null],
  ['', null],
  ['en-', null],
  [`en-x-${'abcdefgh-'.repeat(4)}a`, null],
] as const)('the language tag %j is %s', ([tag, canonical]) => {
  expect(canonicalLanguage(tag)).toBe(canonical)
})

test('languages are known by their English names', () => {
  const named = ['Ukrainian', ' german ', 'Farsi', 'Hebrew', 'Chinese (Simplified)', 'Klingon']
  expect(named.map(languageNamed)).toEqual(['uk', 'de', 'fa', 'he', 'zh-Hans', null])
  for (const name of ['Kurmanji', 'Sorani', 'Flemish', 'Mandarin', 'Traditional Chinese']) {
    const tag = languageNamed(name) ?? ''
    expect.soft(canonicalLanguage(tag), name).toBe(tag)
  }
})

test('countries are those of ISO 3166-1 and Kosovo, each known by its name', () => {
  expect(COUNTRY_CODES).toHaveLength(250)
  expect(['LY', 'XK', 'ly', 'UK', 'SU'].map(isCountry)).toEqual([true, true, false, false, false])
  for (const name of COUNTRY_NAMES) expect.soft(countryNamed(name), name).not.toBeNull()
})

test.for([
  ['Libya', 'LY'],
  ['the Netherlands', 'NL'],
  ['CÔTE D’IVOIRE', 'CI'],
  ['Russia', 'RU'],
  ['Myanmar (Burma)', 'MM'],
  ['DR Congo', 'CD'],
  ['Congo', 'CG'],
  ['South Korea', 'KR'],
  ['Atlantis', null],
  ['', null],
] as const)('the country called %j is %s', ([name, code]) => {
  expect(countryNamed(name)).toBe(code)
})
