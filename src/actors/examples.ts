import { examplePage } from '../contract/page.ts'

/** Ids of the sample records in the examples; `delete` names one without references. */
export const EXAMPLE_IDS = {
  read: 'actor_01j6ne3900fpessv41p9yppbge',
  delete: 'actor_01j6ne5n5gf57bqvrkhvpzbcb0',
  survivor: 'actor_01j6ne3aygfcas344pr6cyzta2',
  merged: 'actor_01j6ne5h0cf3sbxk5v8tqwm2ra',
}

/** An actor of the sample data, with the first of its aliases. */
const read = {
  id: 'actor_01j6ne3900fpessv41p9yppbge',
  version: 2,
  createdAt: '2026-11-24T09:00:00.000Z',
  updatedAt: '2026-11-24T09:00:00.000Z',
  externalIds: [
    {
      scheme: 'icews',
      value: 'Khalifa Belqasim Haftar [Military,Government; Libya]',
    },
  ],
  tags: ['libya', 'military-leader'],
  dataset: {
    name: 'dateline-sample',
    version: '1',
    licence: 'CC0-1.0',
    attribution: 'Dateline sample data',
  },
  type: 'person',
  name: 'Khalifa Haftar',
  aliases: [
    {
      name: 'Khalifa Belqasim Haftar',
      language: 'en',
      kind: 'alias',
    },
    {
      name: 'Khalifa Belqasim Omar Haftar',
      language: 'en',
      kind: 'alias',
    },
  ],
  country: 'LY',
  sectors: ['MIL'],
  description:
    'Libyan field marshal who has commanded the Libyan National Army since 2 March 2015.',
  startDate: '1943',
  endDate: null,
  affiliations: [
    {
      actor: {
        id: 'actor_01j6ne3mq0ekgazqe909pwr31m',
        name: 'Libyan National Army',
        type: 'military',
        country: 'LY',
      },
      type: 'leads',
      title: 'General Commander',
      from: '2015-03-02',
      to: null,
    },
  ],
  eventCount: 6,
  articleCount: 9,
}

/** Examples of the contract; each works unchanged on a fresh server with the sample data. */
export const examples = {
  read,
  page: examplePage(read),
  create: {
    type: 'person',
    name: 'Salma Ali',
    aliases: [
      {
        name: 'سلمى علي',
        language: 'ar',
        kind: 'native',
      },
    ],
    country: 'LY',
    sectors: ['JRN'],
    description: 'Reporter in Benghazi.',
    tags: ['press'],
    externalIds: [
      {
        scheme: 'cms-author',
        value: '311',
      },
    ],
    affiliations: [
      {
        actorId: 'actor_01j6ne3mq0ekgazqe909pwr31m',
        type: 'related_to',
        title: 'Accredited correspondent',
        from: '2021-05',
      },
    ],
  },
  replace: {
    type: 'person',
    name: 'Khalifa Haftar',
    aliases: [
      {
        name: 'Khalifa Belqasim Haftar',
        language: 'en',
        kind: 'alias',
      },
      {
        name: 'Khalifa Belqasim Omar Haftar',
        language: 'en',
        kind: 'alias',
      },
    ],
    country: 'LY',
    sectors: ['MIL'],
    description:
      'Libyan field marshal who has commanded the Libyan National Army since 2 March 2015.',
    startDate: '1943',
    affiliations: [
      {
        actorId: 'actor_01j6ne3mq0ekgazqe909pwr31m',
        type: 'leads',
        title: 'General Commander',
        from: '2015-03-02',
      },
    ],
    externalIds: [
      {
        scheme: 'icews',
        value: 'Khalifa Belqasim Haftar [Military,Government; Libya]',
      },
    ],
    tags: ['libya', 'military-leader', 'benghazi'],
    dataset: {
      name: 'dateline-sample',
      version: '1',
      licence: 'CC0-1.0',
      attribution: 'Dateline sample data',
    },
  },
  patch: {
    description: 'Field marshal; commander of the Libyan National Army since 2 March 2015.',
    tags: ['libya', 'military-leader', 'benghazi'],
  },
  merge: {
    duplicateId: 'actor_01j6ne3bxrevsrt0460kpp16gg',
  },
  unmerged: {
    actor: {
      id: 'actor_01j6ne5h0cf3sbxk5v8tqwm2ra',
      version: 3,
      createdAt: '2026-11-24T09:00:00.000Z',
      updatedAt: '2026-11-25T09:00:00.000Z',
      externalIds: [],
      tags: ['head-of-state'],
      dataset: null,
      type: 'person' as const,
      name: 'Yoon Seok-youl',
      aliases: [],
      country: 'KR',
      sectors: [],
      description: null,
      startDate: null,
      endDate: null,
      affiliations: [],
      eventCount: 0,
      articleCount: 0,
    },
    survivor: {
      id: 'actor_01j6ne5g98f04b1s2ebndq7rg3',
      version: 4,
      createdAt: '2026-11-24T09:00:00.000Z',
      updatedAt: '2026-11-25T09:00:00.000Z',
      externalIds: [],
      tags: ['head-of-state'],
      dataset: null,
      type: 'person' as const,
      name: 'Yoon Suk-yeol',
      aliases: [
        { name: 'Yoon Suk Yeol', language: 'en', kind: 'transliteration' as const },
        { name: '윤석열', language: 'ko', kind: 'native' as const },
      ],
      country: 'KR',
      sectors: ['GOV' as const],
      description: 'President of South Korea from May 2022 until his removal on 4 April 2025.',
      startDate: '1960-12-18',
      endDate: null,
      affiliations: [
        {
          actor: {
            id: 'actor_01j6ne5j7rfzdvgvd3txjgx1zn',
            name: 'South Korea',
            type: 'state' as const,
            country: 'KR',
          },
          type: 'leads' as const,
          title: 'President',
          from: '2022-05-10',
          to: '2025-04-04',
        },
      ],
      eventCount: 1,
      articleCount: 1,
    },
    added: [
      {
        kind: 'participant' as const,
        id: 'event_01j6ne8678erjrqfqk6zz9g0p0',
        title: 'Yoon declares martial law in South Korea',
      },
      {
        kind: 'mention' as const,
        id: 'article_01j6ne6z58eatrwqcr4vbsc8wj',
        title: "South Korea's president declares martial law, parliament votes it down",
      },
    ],
    lost: [],
  },
  similar: {
    data: [
      {
        actor: {
          id: 'actor_01j6ne3bxrevsrt0460kpp16gg',
          name: 'Jeremy Bernt',
          type: 'person' as const,
          country: 'US',
        },
        score: 0.95,
        reasons: [
          { code: 'similar_name' as const, message: '“Jeremy Bernt” is like “Jeremy Berndt”.' },
          { code: 'same_type' as const, message: 'Both are of type person.' },
          { code: 'same_country' as const, message: 'Both belong to US.' },
        ],
      },
    ],
  },
}
