import { examplePage } from '../contract/page.ts'

/** Ids of the sample records in the examples; `delete` names one without references. */
export const EXAMPLE_IDS = {
  read: 'article_01j6ne5q40fj0s37vh50ba1dn4',
  delete: 'article_01j6ne704gfhd8ae0rv0z61qc8',
}

/** An article of the sample data, with the first of its mentions and of its events. */
const read = {
  id: 'article_01j6ne5q40fj0s37vh50ba1dn4',
  version: 1,
  createdAt: '2026-11-24T09:00:00.000Z',
  updatedAt: '2026-11-24T09:00:00.000Z',
  externalIds: [],
  tags: ['libya', 'diplomacy'],
  dataset: {
    name: 'dateline-sample',
    version: '1',
    licence: 'CC0-1.0',
    attribution: 'Dateline sample data',
  },
  url: 'https://www.thenationalnews.com/news/mena/2024/08/28/chief-of-us-forces-in-africa-meets-libyas-khalifa-haftar-in-benghazi',
  title: "Chief of US forces in Africa meets Libya's Khalifa Haftar in Benghazi",
  summary: null,
  language: 'en',
  publishedAt: '2024-08-28T00:00:00.000Z',
  publishedPrecision: 'day',
  source: {
    name: 'The National',
    domain: 'thenationalnews.com',
    country: 'AE',
  },
  authors: ['Kamal Tabikha'],
  section: 'MENA',
  genre: 'news',
  imageUrl: null,
  rights: "Retold for Dateline's sample data; not the publisher's text.",
  wordCount: 92,
  contentHash: '849f246f29e9ccc0424bf519b4ee20f91712c3ee8bcf18a36503ac1f2153947a',
  standsAlone: false,
  status: 'published' as const,
  duplicateOf: null,
  duplicateCount: 1,
  mentions: [
    {
      actor: {
        id: 'actor_01j6ne39z8frjveepjg4j41cv6',
        name: 'Michael Langley',
        type: 'person',
        country: 'US',
      },
      count: 1,
      quotes: [
        {
          quote: 'General Michael Langley',
          start: 0,
          end: 23,
          startUtf16: 0,
          endUtf16: 23,
        },
      ],
    },
  ],
  events: [
    {
      id: 'event_01j6ne713rfb1r7q31ydrk7ghh',
      title: 'Haftar receives Langley and a US delegation in Benghazi',
      type: 'CONSULT',
      date: {
        start: '2024-08-27',
        end: '2024-08-27',
        precision: 'day',
      },
      country: 'LY',
      stance: 'supports',
    },
  ],
  eventCount: 2,
  body: "General Michael Langley and the US chargé d'affaires, Jeremy Berndt, met Khalifa Haftar in Benghazi on Tuesday. The American embassy said that the visitors had stressed the need to keep Libya stable and to calm its present tensions. It urged all Libyan parties to enter a dialogue supported by the United Nations mission. The meeting came during a dispute between the rival authorities that had stopped the production of oil. Mr Haftar's Libyan National Army holds the east and the south of the country. The Government of National Unity sits in Tripoli.",
}

const { body: _, ...summary } = read

/** Examples of the contract; each works unchanged on a fresh server with the sample data. */
export const examples = {
  read,
  page: examplePage(summary),
  create: {
    url: 'https://benghazi-observer.example/2024/08/28/delegation-leaves',
    title: 'US delegation leaves Benghazi after talks on training',
    summary: 'The visitors flew on to Tripoli.',
    body: 'The American delegation left Benghazi on Wednesday. General Langley said that the talks had been useful.',
    language: 'en',
    publishedAt: '2024-08-28T17:30:00Z',
    source: {
      name: 'Benghazi Observer',
      domain: 'benghazi-observer.example',
      country: 'LY',
    },
    authors: ['Salma Ali'],
    section: 'Politics',
    genre: 'news',
    tags: ['libya', 'diplomacy'],
    externalIds: [
      {
        scheme: 'cms',
        value: '48211',
      },
    ],
    mentions: [
      {
        actorId: 'actor_01j6ne39z8frjveepjg4j41cv6',
        count: 1,
        quotes: [
          {
            quote: 'General Langley said that the talks had been useful.',
          },
        ],
      },
    ],
  },
  replace: {
    url: 'https://www.thenationalnews.com/news/mena/2024/08/28/chief-of-us-forces-in-africa-meets-libyas-khalifa-haftar-in-benghazi',
    title: "Chief of US forces in Africa meets Libya's Khalifa Haftar in Benghazi",
    body: "General Michael Langley and the US chargé d'affaires, Jeremy Berndt, met Khalifa Haftar in Benghazi on Tuesday. The American embassy said that the visitors had stressed the need to keep Libya stable and to calm its present tensions. It urged all Libyan parties to enter a dialogue supported by the United Nations mission. The meeting came during a dispute between the rival authorities that had stopped the production of oil. Mr Haftar's Libyan National Army holds the east and the south of the country. The Government of National Unity sits in Tripoli.",
    language: 'en',
    publishedAt: '2024-08-28',
    publishedPrecision: 'day',
    source: {
      name: 'The National',
      domain: 'thenationalnews.com',
      country: 'AE',
    },
    authors: ['Kamal Tabikha'],
    section: 'MENA',
    genre: 'news',
    rights: "Retold for Dateline's sample data; not the publisher's text.",
    mentions: [
      {
        actorId: 'actor_01j6ne39z8frjveepjg4j41cv6',
        count: 1,
        quotes: [
          {
            quote: 'General Michael Langley',
          },
        ],
      },
      {
        actorId: 'actor_01j6ne3aygfcas344pr6cyzta2',
        count: 1,
        quotes: [
          {
            quote: 'Jeremy Berndt',
          },
        ],
      },
      {
        actorId: 'actor_01j6ne3900fpessv41p9yppbge',
        count: 2,
        quotes: [
          {
            quote: 'Khalifa Haftar',
          },
        ],
      },
      {
        actorId: 'actor_01j6ne3mq0ekgazqe909pwr31m',
        count: 1,
        quotes: [],
      },
      {
        actorId: 'actor_01j6ne3sk8f6h9w5093hb8m7y6',
        count: 1,
        quotes: [],
      },
      {
        actorId: 'actor_01j6ne40e0ezp8ey0g9t4x4x0d',
        count: 1,
        quotes: [],
      },
      {
        actorId: 'actor_01j6ne3yfges2b6snp8exhey2c',
        count: 1,
        quotes: [
          {
            quote:
              'The American embassy said that the visitors had stressed the need to keep Libya stable',
          },
        ],
      },
    ],
    tags: ['libya', 'diplomacy', 'benghazi'],
    dataset: {
      name: 'dateline-sample',
      version: '1',
      licence: 'CC0-1.0',
      attribution: 'Dateline sample data',
    },
  },
  patch: {
    section: 'North Africa',
    tags: ['libya', 'diplomacy', 'benghazi'],
    summary: null,
  },
}
