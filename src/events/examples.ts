import { examplePage } from '../contract/page.ts'

/** Ids of the sample records in the examples; `delete` names one without references. */
export const EXAMPLE_IDS = {
  read: 'event_01j6ne713rfb1r7q31ydrk7ghh',
  delete: 'event_01j6ne876geka8pqzst6edjwpq',
  evidence: 'evidence_01j6nf1vggfewa3accynw3rcx3',
}

const evidence = {
  id: 'evidence_01j6nf1vggfewa3accynw3rcx3',
  article: {
    id: 'article_01j6ne5q40fj0s37vh50ba1dn4',
    title: "Chief of US forces in Africa meets Libya's Khalifa Haftar in Benghazi",
    url: 'https://www.thenationalnews.com/news/mena/2024/08/28/chief-of-us-forces-in-africa-meets-libyas-khalifa-haftar-in-benghazi',
    publishedAt: '2024-08-28T00:00:00.000Z',
    source: {
      name: 'The National',
      domain: 'thenationalnews.com',
      country: 'AE',
    },
    status: 'published' as const,
    originalId: null,
  },
  quote:
    "General Michael Langley and the US chargé d'affaires, Jeremy Berndt, met Khalifa Haftar in Benghazi on Tuesday.",
  start: 0,
  end: 111,
  startUtf16: 0,
  endUtf16: 111,
  stance: 'supports',
  confidence: 0.98,
}

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
    {
      actor: {
        id: 'actor_01j6ne3aygfcas344pr6cyzta2',
        name: 'Jeremy Berndt',
        type: 'person',
        country: 'US',
      },
      role: 'participant',
      side: 'b',
      title: "Chargé d'affaires at the United States Embassy in Libya",
    },
    {
      actor: {
        id: 'actor_01j6ne3mq0ekgazqe909pwr31m',
        name: 'Libyan National Army',
        type: 'military',
        country: 'LY',
      },
      role: 'recipient',
      side: 'a',
      title: null,
    },
    {
      actor: {
        id: 'actor_01j6ne3xg8e21rfg3s8xr7re4f',
        name: 'United States Africa Command',
        type: 'military',
        country: 'US',
      },
      role: 'initiator',
      side: 'b',
      title: null,
    },
  ],
  evidence: [
    {
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
    },
    evidence,
    {
      id: 'evidence_01j6nf1wfre2ttyn1t3234cxsk',
      article: {
        id: 'article_01j6ne5r38eb4ramjch2msqfqg',
        title: "US delegation meets Haftar amid Russia's growing influence in the region",
        url: 'https://www.atalayar.com/en/articulo/politics/us-delegation-meets-haftar-amid-russias-growing-influence-in-the-region/20240829113849204611.amp.html',
        publishedAt: '2024-08-29T00:00:00.000Z',
        source: {
          name: 'Atalayar',
          domain: 'atalayar.com',
          country: 'ES',
        },
        status: 'published' as const,
        originalId: null,
      },
      quote:
        'General Michael Langley of AFRICOM and the diplomat Jeremy Berndt spoke with the commander about military ties.',
      start: 119,
      end: 230,
      startUtf16: 119,
      endUtf16: 230,
      stance: 'supports',
      confidence: 0.9,
    },
    {
      id: 'evidence_01j6nf1xf0e0vstghcgzsnnc3z',
      article: {
        id: 'article_01j6ne5s2gfr7sap9djeky6s3k',
        title: 'Release: AFRICOM commander travels to Libya on 27 and 29 August',
        url: 'https://securengin.fifthestate.nz/?p=294079',
        publishedAt: null,
        source: {
          name: 'United States Africa Command (copy)',
          domain: 'securengin.fifthestate.nz',
          country: 'NZ',
        },
        status: 'published' as const,
        originalId: null,
      },
      quote:
        'In Benghazi the general met Field Marshal Khalifa Haftar and other senior officers of the Libyan National Army.',
      start: 251,
      end: 362,
      startUtf16: 251,
      endUtf16: 362,
      stance: 'supports',
      confidence: 0.95,
    },
    {
      id: 'evidence_01j6nf1ye8es4rbmasjekk5f0r',
      article: {
        id: 'article_01j6ne5t1rfz3t8ywk8t5ngxzz',
        title: 'AFRICOM commander visits Libya to strengthen US-Libya security cooperation',
        url: 'https://govima.com/news/africom-commander-visits-libya-to-strengthen-u-s-libya-security-cooperation',
        publishedAt: null,
        source: {
          name: 'Govima',
          domain: 'govima.com',
          country: null,
        },
        status: 'published' as const,
        originalId: null,
      },
      quote: null,
      start: null,
      end: null,
      startUtf16: null,
      endUtf16: null,
      stance: 'mentions',
      confidence: null,
    },
    {
      id: 'evidence_01j6nf1zdgezd86w1artasnsek',
      article: {
        id: 'article_01j6ne5v10f5qvwpy4zq8g2ez6',
        title: "Libye : le chef de l'Africom reçu à Benghazi par Khalifa Haftar",
        url: 'https://menanews.info/?p=60478',
        publishedAt: null,
        source: {
          name: 'MENA News',
          domain: 'menanews.info',
          country: null,
        },
        status: 'published' as const,
        originalId: null,
      },
      quote:
        "Le général Michael Langley, chef du commandement américain pour l'Afrique, s'est entretenu à Benghazi avec le général Khalifa Haftar.",
      start: 0,
      end: 133,
      startUtf16: 0,
      endUtf16: 133,
      stance: 'supports',
      confidence: 0.9,
    },
  ],
  evidenceCount: 6,
  articleCount: 6,
  originalCount: 6,
  sourceCount: 6,
  firstReportedAt: '2024-08-27T00:00:00.000Z',
}

/** Examples of the contract; each works unchanged on a fresh server with the sample data. */
export const examples = {
  read,
  page: examplePage({ ...read, evidence: read.evidence.slice(0, 2) }),
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
