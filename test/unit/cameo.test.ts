import { expect, test } from 'vitest'
import { CAMEO_EVENT_CODES, cameoEvent } from '../../src/vocabulary/cameo.ts'
import { cameoActor } from '../../src/vocabulary/cameo-actors.ts'
import { isCountry } from '../../src/vocabulary/countries.ts'
import { modesOf } from '../../src/vocabulary/plover.ts'

type Row = [code: string, type: string, mode: string | null, contexts: string[]]
const table: Row[] = [
  ['01', 'OTHER', null, []],
  ['016', 'OTHER', null, []],
  ['020', 'REQUEST', null, []],
  ['0234', 'REQUEST', null, []],
  ['0312', 'AGREE', null, ['military']],
  ['040', 'CONSULT', null, []],
  ['041', 'CONSULT', 'phone', []],
  ['042', 'CONSULT', 'visit', []],
  ['043', 'CONSULT', 'visit', []],
  ['044', 'CONSULT', 'third-party', []],
  ['051', 'SUPPORT', null, ['diplomatic']],
  ['0814', 'RETREAT', null, ['legal']],
  ['0871', 'RETREAT', 'ceasefire', ['military']],
  ['094', 'ACCUSE', 'investigate', ['military', 'legal']],
  ['1121', 'ACCUSE', 'allege', ['crime', 'corruption']],
  ['1384', 'THREATEN', 'violence', ['military']],
  ['1411', 'PROTEST', 'demo', ['executive']],
  ['1712', 'ASSAULT', 'destroy', ['human_security']],
  ['1724', 'COERCE', 'martial-law', ['pro_autocracy']],
  ['173', 'COERCE', 'arrest', ['legal']],
  ['190', 'ASSAULT', null, ['military']],
  ['2042', 'ASSAULT', 'unconventional', ['cbrn']],
  // What is not known says what is above it.
  ['0429', 'CONSULT', 'visit', []],
  ['17', 'COERCE', null, []],
  ['1', 'OTHER', null, []],
  ['---', 'OTHER', null, []],
  ['', 'OTHER', null, []],
  ['constructor', 'OTHER', null, []],
]

test.for(table)('CAMEO %s is %s', ([code, type, mode, contexts]) => {
  expect(cameoEvent(code)).toMatchObject({ type, mode, contexts })
})

test('every code has a mode of its type, a label, and a code above it', () => {
  expect(CAMEO_EVENT_CODES.length).toBeGreaterThan(300)
  for (const code of CAMEO_EVENT_CODES) {
    const { type, mode, label } = cameoEvent(code)
    if (mode !== null) expect(modesOf(type), code).toContain(mode)
    expect(label, code).toMatch(/^[A-Z][a-z]/)
    expect(label.length, code).toBeLessThan(60)
    if (code.length > 2) expect(CAMEO_EVENT_CODES, code).toContain(code.slice(0, -1))
    if (code.startsWith('01')) expect(type).toBe('OTHER')
    if (code.startsWith('02')) expect(type).toBe('REQUEST')
  }
})

const actors: [code: string, called: string, actor: Partial<ReturnType<typeof cameoActor>>][] = [
  ['LBY', 'TRIPOLI', { name: 'Libya', type: 'state', country: 'LY', sectors: [], isState: true }],
  ['ROM', '', { name: 'Romania', type: 'state', country: 'RO', isState: true }],
  ['WSB', '', { name: 'West Bank', type: 'other', country: 'PS', isState: false }],
  ['EUR', '', { name: 'Europe', type: 'other', country: null, isState: false }],
  ['GOV', '', { name: 'Government', type: 'government_body', country: null, sectors: ['GOV'] }],
  ['LBYMIL', '', { name: 'Libya, military', type: 'military', country: 'LY', sectors: ['MIL'] }],
  ['GBRCOP', '', { name: 'United Kingdom, police', type: 'government_body', sectors: ['COP'] }],
  ['SYRREB', '', { type: 'armed_group', country: 'SY', sectors: ['REB'], isState: false }],
  ['ZWEOPP', '', { type: 'political_party', country: 'ZW', sectors: ['OPP'] }],
  ['GOVMIL', '', { name: 'Government, military', type: 'government_body' }],
  [
    'MNCUSAMED',
    'QUALCOMM',
    { name: 'Multinational company, United States, media', type: 'company', country: 'US' },
  ],
  ['UAF', '', { type: 'armed_group', sectors: ['UAF'] }],
  ['UIS', '', { type: 'unidentified', sectors: ['UNK'] }],
  ['IGOUNO', '', { name: 'United Nations', type: 'intergovernmental_organization' }],
  ['PSEHMSMIL', '', { name: 'Hamas, military', type: 'armed_group', country: 'PS' }],
  ['NGOHRIAMN', '', { name: 'Amnesty International', type: 'non_governmental_organization' }],
  ['MOS', '', { name: 'Muslim', type: 'population_group' }],
  // Not the Soviet Union.
  ['SUN', '', { name: 'Sunni', type: 'population_group', country: null }],
  ['dal', 'Dalit', { name: 'Dalit', type: 'population_group', country: null }],
  ['scoGOV', 'Scottish', { name: 'Scottish, government', type: 'government_body' }],
  ['XYZ', 'Xylophonists', { name: 'Xylophonists', type: 'unidentified' }],
  ['XYZ', '', { name: 'XYZ' }],
  ['toString', 'X', { country: null }],
]

test.for(actors)('the actor %s is understood', ([code, called, actor]) => {
  const read = cameoActor(code, called)
  expect(read).toMatchObject(actor)
  if (read.country !== null) expect(isCountry(read.country)).toBe(true)
})
