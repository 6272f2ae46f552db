import { examplePage } from '../contract/page.ts'

/** Ids of the sample records in the examples; `delete` names one without references. */
export const EXAMPLE_IDS = {
  read: 'event_01j6ne713rfb1r7q31ydrk7ghh',
  delete: 'event_01j6ne876geka8pqzst6edjwpq',
  evidence: 'evidence_01j6nf1th8ffkvf07dft68x2zx',
}

const evidence = {
  id: 'evidence_01j6nf1th8ffkvf07dft68x2zx',
  article: {
    id: 'article_01j6ne5p4re3zs1js3rst0fv2b',
    title: 'Haftar & AFRICOM Commander Discuss Enhanced Military Cooperation in Libya',
    url: 'https://libyareview.com/47710/haftar-africom-commander-discuss-enhanced-military-cooperation-in-libya',
    publishedAt: '2024-08-27T00:00:00.000Z',
    source: {
      name: 'LibyaReview',
      domain: 'libyareview.com',
      country: 'LY',
    },
    status: 'published' as const,
    originalId: null,
  },
  quote:
    'Field Marshal Khalifa Haftar, who commands the Libyan National Army, received an American delegation in Benghazi on Tuesday.',
  start: 0,
  end: 124,
  startUtf16: 0,
  endUtf16: 124,
  stance: 'supports',
  confidence: 0.95,
}

/** An event of the sample data, with the first of its participants and of its evidence. */
const read = {
  id: 'event_01j6ne713rfb1r7q31ydrk7ghh',
  version: 1,
  createdAt: '2026-11-24T09:00:00.000Z',
  updatedAt: '2026-11-24T09:00:00.000Z',
  externalIds: [
    {
      scheme: 'dateline',
      value: 'benghazi-2024-08-27',
    },
  ],
  tags: ['libya', 'diplomacy', 'military-cooperation'],
  dataset: {
    name: 'dateline-sample',
    version: '1',
    licence: 'CC0-1.0',
    attribution: 'Dateline sample data',
  },
  title: 'Haftar receives Langley and a US delegation in Benghazi',
  summary:
    "Field Marshal Khalifa Haftar of the Libyan National Army received a United States delegation led by General Michael Langley of US Africa Command, with chargé d'affaires Jeremy Berndt, to talk about military cooperation.",
  type: 'CONSULT',
  mode: 'visit',
  quadClass: 'verbal_cooperation',
  intensity: 4,
  contexts: ['military', 'diplomatic'],
  codes: [
    {
      scheme: 'cameo',
      code: '043',
    },
    {
      scheme: 'cameo',
      code: '042',
    },
  ],
  modality: 'asserted',
  date: {
    start: '2024-08-27',
    end: '2024-08-27',
    precision: 'day',
  },
  location: {
    name: 'Benghazi',
    country: 'LY',
    admin1: null,
    admin2: null,
    latitude: 32.11486,
    longitude: 20.06859,
    precision: 'nearby',
    geonamesId: '88319',
  },
  fatalities: null,
  status: 'corroborated',
  confidence: 0.98,
  participants: [
    {
      actor: {
        id: 'actor_01j6ne3900fpessv41p9yppbge',
        name: 'Khalifa Haftar',
        type: 'person',
        country: 'LY',
      },
      role: 'host',
      side: 'a',
      title: 'Field Marshal, General Commander of the Libyan National Army',
    },
    {
      actor: {
        id: 'actor_01j6ne39z8frjveepjg4j41cv6',
        name: 'Michael Langley',
        type: 'person',
        country: 'US',
      },
      role: 'initiator',
      side: 'b',
      title: 'General, Commander of US Africa Command',
    },
  ],
  evidence: [evidence],
  evidenceCount: 6,
  articleCount: 6,
  originalCount: 6,
  sourceCount: 6,
  firstReportedAt: '2024-08-27T00:00:00.000Z',
}

/** Examples of the contract; each works unchanged on a fresh server with the sample data. */
export const examples = {
  read,
  page: examplePage(read),
  evidence,
  evidencePage: examplePage(evidence),
  create: {
    title: 'Langley and Berndt brief reporters in Benghazi',
    summary: 'The US delegation spoke to the press before it left.',
    type: 'CONSULT',
    mode: 'multilateral',
    contexts: ['military', 'diplomatic'],
    codes: [
      {
        scheme: 'cameo',
        code: '010',
      },
    ],
    date: {
      start: '2024-08-27',
      precision: 'day',
    },
    location: {
      name: 'Benghazi',
      country: 'LY',
      latitude: 32.11486,
      longitude: 20.06859,
      precision: 'nearby',
      geonamesId: '88319',
    },
    status: 'reported',
    confidence: 0.7,
    participants: [
      {
        actorId: 'actor_01j6ne39z8frjveepjg4j41cv6',
        role: 'initiator',
        title: 'Commander of US Africa Command',
      },
      {
        actorId: 'actor_01j6ne3aygfcas344pr6cyzta2',
        role: 'participant',
        title: "Chargé d'affaires",
      },
    ],
    evidence: [
      {
        articleId: 'article_01j6ne5q40fj0s37vh50ba1dn4',
        quote:
          'It urged all Libyan parties to enter a dialogue supported by the United Nations mission.',
        stance: 'mentions',
      },
    ],
    tags: ['libya', 'press'],
  },
  replace: {
    title: read.title,
    summary: read.summary,
    type: read.type,
    mode: read.mode,
    contexts: read.contexts,
    codes: read.codes,
    modality: read.modality,
    date: read.date,
    location: read.location,
    status: read.status,
    confidence: read.confidence,
    participants: read.participants.map(({ actor, ...taking }) => ({
      actorId: actor.id,
      ...taking,
    })),
    evidence: read.evidence.map(({ article, quote, stance, confidence }) => ({
      articleId: article.id,
      quote,
      stance,
      confidence,
    })),
    externalIds: read.externalIds,
    tags: [...read.tags, 'benghazi'],
    dataset: read.dataset,
  },
  patch: {
    location: {
      precision: 'admin2',
      admin2: 'Benghazi District',
    },
    confidence: 0.99,
    tags: ['libya', 'diplomacy', 'military-cooperation', 'benghazi'],
  },
  changeEvidence: { stance: 'supports', confidence: 0.95 },
  addEvidence: {
    articleId: 'article_01j6ne5q40fj0s37vh50ba1dn4',
    quote:
      'The meeting came during a dispute between the rival authorities that had stopped the production of oil.',
    stance: 'mentions',
    confidence: 0.8,
  },
}
