// Generated from openapi/openapi.json by `npm run sdk`. Do not edit.

import type { Dateline } from '../../src/index.js'

/** One call of every method, in the order of the contract. */
export const calls: { name: string; run: (client: Dateline) => Promise<unknown> }[] = [
  {
    name: 'events.list',
    run: async (client) => await client.events.list(),
  },
  {
    name: 'events.create',
    run: async (client) =>
      await client.events.create({
        title: 'Langley and Berndt brief reporters in Benghazi',
        summary: 'The US delegation spoke to the press before it left.',
        type: 'CONSULT',
        mode: 'multilateral',
        contexts: ['military', 'diplomatic'],
        codes: [{ scheme: 'cameo', code: '010' }],
        date: { start: '2024-08-27', precision: 'day' },
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
      }),
  },
  {
    name: 'events.listDeletions',
    run: async (client) => await client.events.listDeletions(),
  },
  {
    name: 'events.getFacets',
    run: async (client) => await client.events.getFacets({ facet: ['type'] }),
  },
  {
    name: 'events.getNetwork',
    run: async (client) => await client.events.getNetwork(),
  },
  {
    name: 'events.exportNetwork',
    run: async (client) => await client.events.exportNetwork(),
  },
  {
    name: 'events.listDyads',
    run: async (client) => await client.events.listDyads(),
  },
  {
    name: 'events.streamDyads',
    run: async (client) => await client.events.streamDyads().toArray(),
  },
  {
    name: 'events.exportDyads',
    run: async (client) => await client.events.exportDyads(),
  },
  {
    name: 'events.getClusters',
    run: async (client) => await client.events.getClusters(),
  },
  {
    name: 'events.getTimeline',
    run: async (client) => await client.events.getTimeline({ interval: 'month' }),
  },
  {
    name: 'events.getPivot',
    run: async (client) => await client.events.getPivot({ rows: 'country', columns: 'quadClass' }),
  },
  {
    name: 'events.exportPivot',
    run: async (client) =>
      await client.events.exportPivot({ rows: 'country', columns: 'quadClass' }),
  },
  {
    name: 'events.listSummaries',
    run: async (client) => await client.events.listSummaries(),
  },
  {
    name: 'events.getSummary',
    run: async (client) => await client.events.getSummary('event_01j6ne713rfb1r7q31ydrk7ghh'),
  },
  {
    name: 'events.read',
    run: async (client) =>
      await client.events.read({
        ids: ['event_01j6ne713rfb1r7q31ydrk7ghh', 'event_01j6ne0000e0000000000000zz'],
      }),
  },
  {
    name: 'events.stream',
    run: async (client) => await client.events.stream().toArray(),
  },
  {
    name: 'events.export',
    run: async (client) => await client.events.export(),
  },
  {
    name: 'events.feed',
    run: async (client) => await client.events.feed(),
  },
  {
    name: 'events.get',
    run: async (client) => await client.events.get('event_01j6ne713rfb1r7q31ydrk7ghh'),
  },
  {
    name: 'events.replace',
    run: async (client) =>
      await client.events.replace('event_01j6ne713rfb1r7q31ydrk7ghh', {
        title: 'Haftar receives Langley and a US delegation in Benghazi',
        summary:
          "Field Marshal Khalifa Haftar of the Libyan National Army received a United States delegation led by General Michael Langley of US Africa Command, with chargé d'affaires Jeremy Berndt, to talk about military cooperation.",
        type: 'CONSULT',
        mode: 'visit',
        contexts: ['military', 'diplomatic'],
        codes: [
          { scheme: 'cameo', code: '043' },
          { scheme: 'cameo', code: '042' },
        ],
        modality: 'asserted',
        date: { start: '2024-08-27', end: '2024-08-27', precision: 'day' },
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
        status: 'corroborated',
        confidence: 0.98,
        participants: [
          {
            actorId: 'actor_01j6ne3900fpessv41p9yppbge',
            role: 'host',
            side: 'a',
            title: 'Field Marshal, General Commander of the Libyan National Army',
          },
          {
            actorId: 'actor_01j6ne39z8frjveepjg4j41cv6',
            role: 'initiator',
            side: 'b',
            title: 'General, Commander of US Africa Command',
          },
        ],
        evidence: [
          {
            articleId: 'article_01j6ne5p4re3zs1js3rst0fv2b',
            quote:
              'Field Marshal Khalifa Haftar, who commands the Libyan National Army, received an American delegation in Benghazi on Tuesday.',
            stance: 'supports',
            confidence: 0.95,
          },
        ],
        externalIds: [{ scheme: 'dateline', value: 'benghazi-2024-08-27' }],
        tags: ['libya', 'diplomacy', 'military-cooperation', 'benghazi'],
        dataset: {
          name: 'dateline-sample',
          version: '1',
          licence: 'CC0-1.0',
          attribution: 'Dateline sample data',
        },
      }),
  },
  {
    name: 'events.update',
    run: async (client) =>
      await client.events.update('event_01j6ne713rfb1r7q31ydrk7ghh', {
        location: { precision: 'admin2', admin2: 'Benghazi District' },
        confidence: 0.99,
        tags: ['libya', 'diplomacy', 'military-cooperation', 'benghazi'],
      }),
  },
  {
    name: 'events.delete',
    run: async (client) => await client.events.delete('event_01j6ne876geka8pqzst6edjwpq'),
  },
  {
    name: 'events.getJsonLd',
    run: async (client) => await client.events.getJsonLd('event_01j6ne713rfb1r7q31ydrk7ghh'),
  },
  {
    name: 'events.listEvidence',
    run: async (client) => await client.events.listEvidence('event_01j6ne713rfb1r7q31ydrk7ghh'),
  },
  {
    name: 'events.createEvidence',
    run: async (client) =>
      await client.events.createEvidence('event_01j6ne713rfb1r7q31ydrk7ghh', {
        articleId: 'article_01j6ne5q40fj0s37vh50ba1dn4',
        quote:
          'The meeting came during a dispute between the rival authorities that had stopped the production of oil.',
        stance: 'mentions',
        confidence: 0.8,
      }),
  },
  {
    name: 'events.streamEvidence',
    run: async (client) =>
      await client.events.streamEvidence('event_01j6ne713rfb1r7q31ydrk7ghh').toArray(),
  },
  {
    name: 'events.exportEvidence',
    run: async (client) => await client.events.exportEvidence('event_01j6ne713rfb1r7q31ydrk7ghh'),
  },
  {
    name: 'events.getEvidence',
    run: async (client) =>
      await client.events.getEvidence(
        'event_01j6ne713rfb1r7q31ydrk7ghh',
        'evidence_01j6nf1th8ffkvf07dft68x2zx',
      ),
  },
  {
    name: 'events.updateEvidence',
    run: async (client) =>
      await client.events.updateEvidence(
        'event_01j6ne713rfb1r7q31ydrk7ghh',
        'evidence_01j6nf1th8ffkvf07dft68x2zx',
        { stance: 'supports', confidence: 0.95 },
      ),
  },
  {
    name: 'events.deleteEvidence',
    run: async (client) =>
      await client.events.deleteEvidence(
        'event_01j6ne713rfb1r7q31ydrk7ghh',
        'evidence_01j6nf1th8ffkvf07dft68x2zx',
      ),
  },
  {
    name: 'events.listParticipants',
    run: async (client) => await client.events.listParticipants(),
  },
  {
    name: 'events.streamParticipants',
    run: async (client) => await client.events.streamParticipants().toArray(),
  },
  {
    name: 'events.exportParticipants',
    run: async (client) => await client.events.exportParticipants(),
  },
  {
    name: 'events.createParticipant',
    run: async (client) =>
      await client.events.createParticipant('event_01j6ne713rfb1r7q31ydrk7ghh', {
        actorId: 'actor_01j6ne3mq0ekgazqe909pwr31m',
        role: 'host',
        title: 'Host of the talks',
      }),
  },
  {
    name: 'events.getParticipant',
    run: async (client) =>
      await client.events.getParticipant(
        'event_01j6ne713rfb1r7q31ydrk7ghh',
        'actor_01j6ne3900fpessv41p9yppbge',
      ),
  },
  {
    name: 'events.updateParticipant',
    run: async (client) =>
      await client.events.updateParticipant(
        'event_01j6ne713rfb1r7q31ydrk7ghh',
        'actor_01j6ne3900fpessv41p9yppbge',
        { title: 'Commander' },
      ),
  },
  {
    name: 'events.deleteParticipant',
    run: async (client) =>
      await client.events.deleteParticipant(
        'event_01j6ne713rfb1r7q31ydrk7ghh',
        'actor_01j6ne3900fpessv41p9yppbge',
      ),
  },
  {
    name: 'actors.list',
    run: async (client) => await client.actors.list(),
  },
  {
    name: 'actors.create',
    run: async (client) =>
      await client.actors.create({
        type: 'person',
        name: 'Salma Ali',
        aliases: [{ name: 'سلمى علي', language: 'ar', kind: 'native' }],
        country: 'LY',
        sectors: ['JRN'],
        description: 'Reporter in Benghazi.',
        tags: ['press'],
        externalIds: [{ scheme: 'cms-author', value: '311' }],
        affiliations: [
          {
            actorId: 'actor_01j6ne3mq0ekgazqe909pwr31m',
            type: 'related_to',
            title: 'Accredited correspondent',
            from: '2021-05',
          },
        ],
      }),
  },
  {
    name: 'actors.listDeletions',
    run: async (client) => await client.actors.listDeletions(),
  },
  {
    name: 'actors.getNetwork',
    run: async (client) => await client.actors.getNetwork('actor_01j6ne3900fpessv41p9yppbge'),
  },
  {
    name: 'actors.exportNetwork',
    run: async (client) => await client.actors.exportNetwork('actor_01j6ne3900fpessv41p9yppbge'),
  },
  {
    name: 'actors.recognise',
    run: async (client) =>
      await client.actors.recognise({ text: 'استقبل خليفة حفتر مايكل لانغلي في بنغازي.' }),
  },
  {
    name: 'actors.getFacets',
    run: async (client) => await client.actors.getFacets({ facet: ['type'] }),
  },
  {
    name: 'actors.getDossier',
    run: async (client) => await client.actors.getDossier('actor_01j6ne3900fpessv41p9yppbge'),
  },
  {
    name: 'actors.listSummaries',
    run: async (client) => await client.actors.listSummaries(),
  },
  {
    name: 'actors.getSummary',
    run: async (client) => await client.actors.getSummary('actor_01j6ne3900fpessv41p9yppbge'),
  },
  {
    name: 'actors.read',
    run: async (client) =>
      await client.actors.read({
        ids: ['actor_01j6ne3900fpessv41p9yppbge', 'actor_01j6ne5h0cf3sbxk5v8tqwm2ra'],
      }),
  },
  {
    name: 'actors.stream',
    run: async (client) => await client.actors.stream().toArray(),
  },
  {
    name: 'actors.export',
    run: async (client) => await client.actors.export(),
  },
  {
    name: 'actors.get',
    run: async (client) => await client.actors.get('actor_01j6ne3900fpessv41p9yppbge'),
  },
  {
    name: 'actors.replace',
    run: async (client) =>
      await client.actors.replace('actor_01j6ne3900fpessv41p9yppbge', {
        type: 'person',
        name: 'Khalifa Haftar',
        aliases: [
          { name: 'Khalifa Belqasim Haftar', language: 'en', kind: 'alias' },
          { name: 'Khalifa Belqasim Omar Haftar', language: 'en', kind: 'alias' },
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
          { scheme: 'icews', value: 'Khalifa Belqasim Haftar [Military,Government; Libya]' },
        ],
        tags: ['libya', 'military-leader', 'benghazi'],
        dataset: {
          name: 'dateline-sample',
          version: '1',
          licence: 'CC0-1.0',
          attribution: 'Dateline sample data',
        },
      }),
  },
  {
    name: 'actors.update',
    run: async (client) =>
      await client.actors.update('actor_01j6ne3900fpessv41p9yppbge', {
        description: 'Field marshal; commander of the Libyan National Army since 2 March 2015.',
        tags: ['libya', 'military-leader', 'benghazi'],
      }),
  },
  {
    name: 'actors.delete',
    run: async (client) => await client.actors.delete('actor_01j6ne5n5gf57bqvrkhvpzbcb0'),
  },
  {
    name: 'actors.getJsonLd',
    run: async (client) => await client.actors.getJsonLd('actor_01j6ne3900fpessv41p9yppbge'),
  },
  {
    name: 'actors.merge',
    run: async (client) =>
      await client.actors.merge('actor_01j6ne3aygfcas344pr6cyzta2', {
        duplicateId: 'actor_01j6ne3bxrevsrt0460kpp16gg',
      }),
  },
  {
    name: 'actors.unmerge',
    run: async (client) => await client.actors.unmerge('actor_01j6ne5h0cf3sbxk5v8tqwm2ra'),
  },
  {
    name: 'actors.listSimilar',
    run: async (client) => await client.actors.listSimilar('actor_01j6ne3aygfcas344pr6cyzta2'),
  },
  {
    name: 'actors.listEvents',
    run: async (client) => await client.actors.listEvents('actor_01j6ne3900fpessv41p9yppbge'),
  },
  {
    name: 'actors.streamEvents',
    run: async (client) =>
      await client.actors.streamEvents('actor_01j6ne3900fpessv41p9yppbge').toArray(),
  },
  {
    name: 'actors.exportEvents',
    run: async (client) => await client.actors.exportEvents('actor_01j6ne3900fpessv41p9yppbge'),
  },
  {
    name: 'actors.feedEvents',
    run: async (client) => await client.actors.feedEvents('actor_01j6ne3900fpessv41p9yppbge'),
  },
  {
    name: 'actors.listArticles',
    run: async (client) => await client.actors.listArticles('actor_01j6ne3900fpessv41p9yppbge'),
  },
  {
    name: 'actors.streamArticles',
    run: async (client) =>
      await client.actors.streamArticles('actor_01j6ne3900fpessv41p9yppbge').toArray(),
  },
  {
    name: 'actors.exportArticles',
    run: async (client) => await client.actors.exportArticles('actor_01j6ne3900fpessv41p9yppbge'),
  },
  {
    name: 'actors.feedArticles',
    run: async (client) => await client.actors.feedArticles('actor_01j6ne3900fpessv41p9yppbge'),
  },
  {
    name: 'articles.list',
    run: async (client) => await client.articles.list(),
  },
  {
    name: 'articles.create',
    run: async (client) =>
      await client.articles.create({
        url: 'https://benghazi-observer.example/2024/08/28/delegation-leaves',
        title: 'US delegation leaves Benghazi after talks on training',
        summary: 'The visitors flew on to Tripoli.',
        body: 'The American delegation left Benghazi on Wednesday. General Langley said that the talks had been useful.',
        language: 'en',
        publishedAt: '2024-08-28T17:30:00Z',
        source: { name: 'Benghazi Observer', domain: 'benghazi-observer.example', country: 'LY' },
        authors: ['Salma Ali'],
        section: 'Politics',
        genre: 'news',
        tags: ['libya', 'diplomacy'],
        externalIds: [{ scheme: 'cms', value: '48211' }],
        mentions: [
          {
            actorId: 'actor_01j6ne39z8frjveepjg4j41cv6',
            count: 1,
            quotes: [{ quote: 'General Langley said that the talks had been useful.' }],
          },
        ],
      }),
  },
  {
    name: 'articles.listDeletions',
    run: async (client) => await client.articles.listDeletions(),
  },
  {
    name: 'articles.listEvidence',
    run: async (client) => await client.articles.listEvidence('article_01j6ne5p4re3zs1js3rst0fv2b'),
  },
  {
    name: 'articles.streamEvidence',
    run: async (client) =>
      await client.articles.streamEvidence('article_01j6ne5p4re3zs1js3rst0fv2b').toArray(),
  },
  {
    name: 'articles.exportEvidence',
    run: async (client) =>
      await client.articles.exportEvidence('article_01j6ne5p4re3zs1js3rst0fv2b'),
  },
  {
    name: 'articles.getFacets',
    run: async (client) => await client.articles.getFacets({ facet: ['genre'] }),
  },
  {
    name: 'articles.getTimeline',
    run: async (client) => await client.articles.getTimeline({ interval: 'month' }),
  },
  {
    name: 'articles.listSummaries',
    run: async (client) => await client.articles.listSummaries(),
  },
  {
    name: 'articles.getSummary',
    run: async (client) => await client.articles.getSummary('article_01j6ne5q40fj0s37vh50ba1dn4'),
  },
  {
    name: 'articles.read',
    run: async (client) =>
      await client.articles.read({
        ids: ['article_01j6ne5q40fj0s37vh50ba1dn4', 'article_01j6ne0000e0000000000000zz'],
      }),
  },
  {
    name: 'articles.stream',
    run: async (client) => await client.articles.stream().toArray(),
  },
  {
    name: 'articles.export',
    run: async (client) => await client.articles.export(),
  },
  {
    name: 'articles.feed',
    run: async (client) => await client.articles.feed(),
  },
  {
    name: 'articles.get',
    run: async (client) => await client.articles.get('article_01j6ne5q40fj0s37vh50ba1dn4'),
  },
  {
    name: 'articles.replace',
    run: async (client) =>
      await client.articles.replace('article_01j6ne5q40fj0s37vh50ba1dn4', {
        url: 'https://www.thenationalnews.com/news/mena/2024/08/28/chief-of-us-forces-in-africa-meets-libyas-khalifa-haftar-in-benghazi',
        title: "Chief of US forces in Africa meets Libya's Khalifa Haftar in Benghazi",
        body: "General Michael Langley and the US chargé d'affaires, Jeremy Berndt, met Khalifa Haftar in Benghazi on Tuesday. The American embassy said that the visitors had stressed the need to keep Libya stable and to calm its present tensions. It urged all Libyan parties to enter a dialogue supported by the United Nations mission. The meeting came during a dispute between the rival authorities that had stopped the production of oil. Mr Haftar's Libyan National Army holds the east and the south of the country. The Government of National Unity sits in Tripoli.",
        language: 'en',
        publishedAt: '2024-08-28',
        publishedPrecision: 'day',
        source: { name: 'The National', domain: 'thenationalnews.com', country: 'AE' },
        authors: ['Kamal Tabikha'],
        section: 'MENA',
        genre: 'news',
        rights: "Retold for Dateline's sample data; not the publisher's text.",
        mentions: [
          {
            actorId: 'actor_01j6ne39z8frjveepjg4j41cv6',
            count: 1,
            quotes: [{ quote: 'General Michael Langley' }],
          },
          {
            actorId: 'actor_01j6ne3aygfcas344pr6cyzta2',
            count: 1,
            quotes: [{ quote: 'Jeremy Berndt' }],
          },
          {
            actorId: 'actor_01j6ne3900fpessv41p9yppbge',
            count: 2,
            quotes: [{ quote: 'Khalifa Haftar' }],
          },
          { actorId: 'actor_01j6ne3mq0ekgazqe909pwr31m', count: 1, quotes: [] },
          { actorId: 'actor_01j6ne3sk8f6h9w5093hb8m7y6', count: 1, quotes: [] },
          { actorId: 'actor_01j6ne40e0ezp8ey0g9t4x4x0d', count: 1, quotes: [] },
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
      }),
  },
  {
    name: 'articles.update',
    run: async (client) =>
      await client.articles.update('article_01j6ne5q40fj0s37vh50ba1dn4', {
        section: 'North Africa',
        tags: ['libya', 'diplomacy', 'benghazi'],
        summary: null,
      }),
  },
  {
    name: 'articles.delete',
    run: async (client) => await client.articles.delete('article_01j6ne704gfhd8ae0rv0z61qc8'),
  },
  {
    name: 'articles.getJsonLd',
    run: async (client) => await client.articles.getJsonLd('article_01j6ne5q40fj0s37vh50ba1dn4'),
  },
  {
    name: 'search.listSuggestions',
    run: async (client) => await client.search.listSuggestions({ q: 'haf' }),
  },
  {
    name: 'search.getResults',
    run: async (client) => await client.search.getResults({ q: 'haftar' }),
  },
  {
    name: 'revisions.listArticleRevisions',
    run: async (client) =>
      await client.revisions.listArticleRevisions('article_01j6ne5q40fj0s37vh50ba1dn4'),
  },
  {
    name: 'revisions.streamArticleRevisions',
    run: async (client) =>
      await client.revisions.streamArticleRevisions('article_01j6ne5q40fj0s37vh50ba1dn4').toArray(),
  },
  {
    name: 'revisions.exportArticleRevisions',
    run: async (client) =>
      await client.revisions.exportArticleRevisions('article_01j6ne5q40fj0s37vh50ba1dn4'),
  },
  {
    name: 'revisions.getArticleRevision',
    run: async (client) =>
      await client.revisions.getArticleRevision('article_01j6ne5q40fj0s37vh50ba1dn4', 1),
  },
  {
    name: 'revisions.restoreArticle',
    run: async (client) =>
      await client.revisions.restoreArticle('article_01j6ne5q40fj0s37vh50ba1dn4', { version: 1 }),
  },
  {
    name: 'revisions.listActorRevisions',
    run: async (client) =>
      await client.revisions.listActorRevisions('actor_01j6ne3900fpessv41p9yppbge'),
  },
  {
    name: 'revisions.streamActorRevisions',
    run: async (client) =>
      await client.revisions.streamActorRevisions('actor_01j6ne3900fpessv41p9yppbge').toArray(),
  },
  {
    name: 'revisions.exportActorRevisions',
    run: async (client) =>
      await client.revisions.exportActorRevisions('actor_01j6ne3900fpessv41p9yppbge'),
  },
  {
    name: 'revisions.getActorRevision',
    run: async (client) =>
      await client.revisions.getActorRevision('actor_01j6ne3900fpessv41p9yppbge', 1),
  },
  {
    name: 'revisions.restoreActor',
    run: async (client) =>
      await client.revisions.restoreActor('actor_01j6ne3900fpessv41p9yppbge', { version: 1 }),
  },
  {
    name: 'revisions.listEventRevisions',
    run: async (client) =>
      await client.revisions.listEventRevisions('event_01j6ne713rfb1r7q31ydrk7ghh'),
  },
  {
    name: 'revisions.streamEventRevisions',
    run: async (client) =>
      await client.revisions.streamEventRevisions('event_01j6ne713rfb1r7q31ydrk7ghh').toArray(),
  },
  {
    name: 'revisions.exportEventRevisions',
    run: async (client) =>
      await client.revisions.exportEventRevisions('event_01j6ne713rfb1r7q31ydrk7ghh'),
  },
  {
    name: 'revisions.getEventRevision',
    run: async (client) =>
      await client.revisions.getEventRevision('event_01j6ne713rfb1r7q31ydrk7ghh', 1),
  },
  {
    name: 'revisions.restoreEvent',
    run: async (client) =>
      await client.revisions.restoreEvent('event_01j6ne713rfb1r7q31ydrk7ghh', { version: 1 }),
  },
  {
    name: 'changes.list',
    run: async (client) => await client.changes.list(),
  },
  {
    name: 'changes.follow',
    run: async (client) => await client.changes.follow().next(),
  },
  {
    name: 'changes.followUntilCaughtUp',
    run: async (client) => await client.changes.followUntilCaughtUp(),
  },
  {
    name: 'changes.getHead',
    run: async (client) => await client.changes.getHead(),
  },
  {
    name: 'batch.write',
    run: async (client) =>
      await client.batch.write({
        operations: [
          {
            action: 'create',
            id: 'actor_00000000000000000000000001',
            actor: { type: 'person', name: 'A spokesman of the municipality', country: 'LY' },
          },
          {
            action: 'create',
            id: 'article_00000000000000000000000002',
            article: {
              title: 'Municipality of Benghazi welcomes the talks',
              body: 'A spokesman of the municipality said that the city welcomes the talks.',
              mentions: [{ actorId: 'actor_00000000000000000000000001' }],
            },
          },
          {
            action: 'create',
            event: {
              title: 'The municipality of Benghazi welcomes the talks',
              type: 'SUPPORT',
              date: { start: '2024-08-28' },
              location: { name: 'Benghazi', country: 'LY' },
              participants: [{ actorId: 'actor_00000000000000000000000001', role: 'initiator' }],
              evidence: [
                {
                  articleId: 'article_00000000000000000000000002',
                  quote: 'the city welcomes the talks',
                },
              ],
            },
          },
          {
            action: 'update',
            id: 'event_01j6ne713rfb1r7q31ydrk7ghh',
            eventPatch: { confidence: 0.98 },
          },
        ],
      }),
  },
  {
    name: 'imports.importLines',
    run: async (client) =>
      await client.imports
        .importLines([
          {
            key: 'report',
            article: {
              url: 'https://benghazi-observer.example/2024/09/02/officers-meet',
              title: 'Officers of the LNA meet US instructors',
              body: 'Officers of the Libyan National Army met two US instructors in Benghazi on Monday.',
              language: 'en',
              publishedAt: '2024-09-02',
              source: {
                name: 'Benghazi Observer',
                domain: 'benghazi-observer.example',
                country: 'LY',
              },
              externalIds: [{ scheme: 'desk', value: '2024-0902-1' }],
            },
          },
          {
            key: 'instructors',
            actor: {
              type: 'military',
              name: 'US instructors in Benghazi',
              country: 'US',
              externalIds: [{ scheme: 'desk', value: 'instructors' }],
            },
          },
          {
            event: {
              title: 'Officers of the Libyan National Army meet US instructors',
              type: 'CONSULT',
              date: { start: '2024-09-02' },
              location: {
                name: 'Benghazi',
                country: 'LY',
                latitude: 32.11486,
                longitude: 20.06859,
              },
              participants: [
                { actor: { externalIds: [{ scheme: 'ucdp', value: '7072' }] }, role: 'host' },
                { actor: { key: 'instructors' }, role: 'participant' },
              ],
              evidence: [
                {
                  article: { key: 'report' },
                  quote:
                    'Officers of the Libyan National Army met two US instructors in Benghazi on Monday.',
                },
              ],
              externalIds: [{ scheme: 'desk', value: '2024-0902' }],
            },
          },
        ])
        .toArray(),
  },
  {
    name: 'me.get',
    run: async (client) => await client.me.get(),
  },
  {
    name: 'keys.list',
    run: async (client) => await client.keys.list(),
  },
  {
    name: 'keys.create',
    run: async (client) => await client.keys.create({ name: 'news desk', scope: 'write' }),
  },
  {
    name: 'keys.get',
    run: async (client) => await client.keys.get('key_01j6ne97v0f4fs8c2xg5k3m9qt'),
  },
  {
    name: 'keys.revoke',
    run: async (client) => await client.keys.revoke('key_01j6ne97v0f4fs8c2xg5k3m9qt'),
  },
  {
    name: 'service.getHealth',
    run: async (client) => await client.service.getHealth(),
  },
  {
    name: 'service.getReadiness',
    run: async (client) => await client.service.getReadiness(),
  },
]
