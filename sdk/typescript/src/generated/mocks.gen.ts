// Generated from openapi/openapi.json by `npm run sdk`. Do not edit.

import { byFormat, mocker, type MockAnswer } from '../mocker.js'
import type * as T from './types.gen.js'

/** The examples of the contract, by the operation that answers them. */
export const examples = {
  listEvents: {
    data: [
      {
        id: 'event_01j6ne713rfb1r7q31ydrk7ghh',
        version: 1,
        createdAt: '2026-11-24T09:00:00.000Z',
        updatedAt: '2026-11-24T09:00:00.000Z',
        externalIds: [{ scheme: 'dateline', value: 'benghazi-2024-08-27' }],
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
        evidence: [
          {
            id: 'evidence_01j6nf1th8ffkvf07dft68x2zx',
            article: {
              id: 'article_01j6ne5p4re3zs1js3rst0fv2b',
              title: 'Haftar & AFRICOM Commander Discuss Enhanced Military Cooperation in Libya',
              url: 'https://libyareview.com/47710/haftar-africom-commander-discuss-enhanced-military-cooperation-in-libya',
              publishedAt: '2024-08-27T00:00:00.000Z',
              source: { name: 'LibyaReview', domain: 'libyareview.com', country: 'LY' },
              status: 'published',
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
        ],
        evidenceCount: 6,
        articleCount: 6,
        originalCount: 6,
        sourceCount: 6,
        firstReportedAt: '2024-08-27T00:00:00.000Z',
      },
    ],
    page: { nextCursor: null, hasMore: false },
  },
  createEvent: {
    id: 'event_01j6ne713rfb1r7q31ydrk7ghh',
    version: 1,
    createdAt: '2026-11-24T09:00:00.000Z',
    updatedAt: '2026-11-24T09:00:00.000Z',
    externalIds: [{ scheme: 'dateline', value: 'benghazi-2024-08-27' }],
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
    evidence: [
      {
        id: 'evidence_01j6nf1th8ffkvf07dft68x2zx',
        article: {
          id: 'article_01j6ne5p4re3zs1js3rst0fv2b',
          title: 'Haftar & AFRICOM Commander Discuss Enhanced Military Cooperation in Libya',
          url: 'https://libyareview.com/47710/haftar-africom-commander-discuss-enhanced-military-cooperation-in-libya',
          publishedAt: '2024-08-27T00:00:00.000Z',
          source: { name: 'LibyaReview', domain: 'libyareview.com', country: 'LY' },
          status: 'published',
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
    ],
    evidenceCount: 6,
    articleCount: 6,
    originalCount: 6,
    sourceCount: 6,
    firstReportedAt: '2024-08-27T00:00:00.000Z',
  },
  listEventDeletions: {
    data: [
      {
        id: 'article_01j6ne876geka8pqzst6edjwpq',
        version: 2,
        deletedAt: '2024-08-28T09:30:00.000Z',
        key: null,
        comment: 'Recorded twice',
        position: 212,
      },
    ],
    page: { nextCursor: null, hasMore: false },
  },
  getEventFacets: {
    data: [
      {
        facet: 'type',
        values: [
          { value: 'ASSAULT', label: 'Assault', count: 6, filter: { type: ['ASSAULT'] } },
          { value: 'CONSULT', label: 'Consult', count: 6, filter: { type: ['CONSULT'] } },
        ],
        missing: 0,
        more: true,
      },
    ],
    exact: true,
  },
  getEventNetwork: {
    data: {
      nodes: [
        {
          actor: {
            id: 'actor_01j6ne3900fpessv41p9yppbge',
            name: 'Khalifa Haftar',
            type: 'person',
            country: 'LY',
          },
          count: 1,
          filter: { having: ['actor:actor_01j6ne3900fpessv41p9yppbge'] },
        },
        {
          actor: {
            id: 'actor_01j6ne39z8frjveepjg4j41cv6',
            name: 'Michael Langley',
            type: 'person',
            country: 'US',
          },
          count: 1,
          filter: { having: ['actor:actor_01j6ne39z8frjveepjg4j41cv6'] },
        },
      ],
      edges: [
        {
          source: 'actor_01j6ne3900fpessv41p9yppbge',
          target: 'actor_01j6ne39z8frjveepjg4j41cv6',
          directed: false,
          count: 1,
          quadClasses: [{ quadClass: 'verbal_cooperation', count: 1 }],
          intensity: 4,
          first: '2024-08-27',
          last: '2024-08-27',
          filter: {
            having: [
              'actor:actor_01j6ne3900fpessv41p9yppbge',
              'actor:actor_01j6ne39z8frjveepjg4j41cv6',
            ],
            excludeDyad: [
              'actor_01j6ne3900fpessv41p9yppbge,actor_01j6ne39z8frjveepjg4j41cv6',
              'actor_01j6ne39z8frjveepjg4j41cv6,actor_01j6ne3900fpessv41p9yppbge',
            ],
          },
          latest: {
            id: 'event_01j6ne713rfb1r7q31ydrk7ghh',
            title: 'Haftar receives Langley and a US delegation in Benghazi',
            type: 'CONSULT',
            date: { start: '2024-08-27', end: '2024-08-27', precision: 'day' },
            country: 'LY',
          },
        },
      ],
      more: { nodes: 0, edges: 0 },
    },
    exact: true,
  },
  exportEventNetwork: {
    graphml:
      '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">\n  <key id="node-name" for="node" attr.name="name" attr.type="string"/>\n  <key id="node-type" for="node" attr.name="type" attr.type="string"/>\n  <key id="node-country" for="node" attr.name="country" attr.type="string"/>\n  <key id="node-events" for="node" attr.name="events" attr.type="int"/>\n  <key id="edge-directed" for="edge" attr.name="directed" attr.type="boolean"/>\n  <key id="edge-events" for="edge" attr.name="events" attr.type="int"/>\n  <key id="edge-intensity" for="edge" attr.name="intensity" attr.type="double"/>\n  <key id="edge-verbal_cooperation" for="edge" attr.name="verbal_cooperation" attr.type="int"/>\n  <key id="edge-material_cooperation" for="edge" attr.name="material_cooperation" attr.type="int"/>\n  <key id="edge-verbal_conflict" for="edge" attr.name="verbal_conflict" attr.type="int"/>\n  <key id="edge-material_conflict" for="edge" attr.name="material_conflict" attr.type="int"/>\n  <key id="edge-first" for="edge" attr.name="first" attr.type="string"/>\n  <key id="edge-last" for="edge" attr.name="last" attr.type="string"/>\n  <key id="edge-latestId" for="edge" attr.name="latestId" attr.type="string"/>\n  <key id="edge-latestTitle" for="edge" attr.name="latestTitle" attr.type="string"/>\n  <graph id="network" edgedefault="directed">\n    <node id="actor_01j6ne3900fpessv41p9yppbge">\n      <data key="node-name">Khalifa Haftar</data>\n      <data key="node-type">person</data>\n      <data key="node-country">LY</data>\n      <data key="node-events">1</data>\n    </node>\n  </graph>\n</graphml>\n',
    gexf: '<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://www.gexf.net/1.2draft" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.gexf.net/1.2draft http://www.gexf.net/1.2draft/gexf.xsd" version="1.2">\n  <meta>\n    <creator>Dateline</creator>\n  </meta>\n  <graph mode="dynamic" defaultedgetype="directed" timeformat="date">\n    <attributes class="node" mode="static">\n      <attribute id="name" title="name" type="string"/>\n      <attribute id="type" title="type" type="string"/>\n      <attribute id="country" title="country" type="string"/>\n      <attribute id="events" title="events" type="integer"/>\n    </attributes>\n    <attributes class="edge" mode="static">\n      <attribute id="directed" title="directed" type="boolean"/>\n      <attribute id="events" title="events" type="integer"/>\n      <attribute id="intensity" title="intensity" type="double"/>\n      <attribute id="verbal_cooperation" title="verbal_cooperation" type="integer"/>\n      <attribute id="material_cooperation" title="material_cooperation" type="integer"/>\n      <attribute id="verbal_conflict" title="verbal_conflict" type="integer"/>\n      <attribute id="material_conflict" title="material_conflict" type="integer"/>\n      <attribute id="first" title="first" type="string"/>\n      <attribute id="last" title="last" type="string"/>\n      <attribute id="latestId" title="latestId" type="string"/>\n      <attribute id="latestTitle" title="latestTitle" type="string"/>\n    </attributes>\n    <nodes>\n      <node id="actor_01j6ne3900fpessv41p9yppbge" label="Khalifa Haftar">\n        <attvalues>\n          <attvalue for="name" value="Khalifa Haftar"/>\n          <attvalue for="type" value="person"/>\n          <attvalue for="country" value="LY"/>\n          <attvalue for="events" value="1"/>\n        </attvalues>\n      </node>\n    </nodes>\n    <edges/>\n  </graph>\n</gexf>\n',
  },
  listDyads: {
    data: [
      {
        source: {
          id: 'actor_01j6ne3900fpessv41p9yppbge',
          name: 'Khalifa Haftar',
          type: 'person',
          country: 'LY',
        },
        target: {
          id: 'actor_01j6ne39z8frjveepjg4j41cv6',
          name: 'Michael Langley',
          type: 'person',
          country: 'US',
        },
        directed: false,
        count: 1,
        quadClasses: [{ quadClass: 'verbal_cooperation', count: 1 }],
        intensity: 4,
        first: '2024-08-27',
        last: '2024-08-27',
        filter: {
          having: [
            'actor:actor_01j6ne3900fpessv41p9yppbge',
            'actor:actor_01j6ne39z8frjveepjg4j41cv6',
          ],
          excludeDyad: [
            'actor_01j6ne3900fpessv41p9yppbge,actor_01j6ne39z8frjveepjg4j41cv6',
            'actor_01j6ne39z8frjveepjg4j41cv6,actor_01j6ne3900fpessv41p9yppbge',
          ],
        },
      },
    ],
    page: { nextCursor: null, hasMore: false },
  },
  streamDyads: [
    {
      source: {
        id: 'actor_01j6ne3900fpessv41p9yppbge',
        name: 'Khalifa Haftar',
        type: 'person',
        country: 'LY',
      },
      target: {
        id: 'actor_01j6ne39z8frjveepjg4j41cv6',
        name: 'Michael Langley',
        type: 'person',
        country: 'US',
      },
      directed: false,
      count: 1,
      quadClasses: [{ quadClass: 'verbal_cooperation', count: 1 }],
      intensity: 4,
      first: '2024-08-27',
      last: '2024-08-27',
      filter: {
        having: [
          'actor:actor_01j6ne3900fpessv41p9yppbge',
          'actor:actor_01j6ne39z8frjveepjg4j41cv6',
        ],
        excludeDyad: [
          'actor_01j6ne3900fpessv41p9yppbge,actor_01j6ne39z8frjveepjg4j41cv6',
          'actor_01j6ne39z8frjveepjg4j41cv6,actor_01j6ne3900fpessv41p9yppbge',
        ],
      },
    },
  ],
  exportDyads: {
    ndjson:
      '{"source":{"id":"actor_01j6ne3900fpessv41p9yppbge","name":"Khalifa Haftar","type":"person","country":"LY"},"target":{"id":"actor_01j6ne39z8frjveepjg4j41cv6","name":"Michael Langley","type":"person","country":"US"},"directed":false,"count":1,"quadClasses":[{"quadClass":"verbal_cooperation","count":1}],"intensity":4,"first":"2024-08-27","last":"2024-08-27","filter":{"having":["actor:actor_01j6ne3900fpessv41p9yppbge","actor:actor_01j6ne39z8frjveepjg4j41cv6"],"excludeDyad":["actor_01j6ne3900fpessv41p9yppbge,actor_01j6ne39z8frjveepjg4j41cv6","actor_01j6ne39z8frjveepjg4j41cv6,actor_01j6ne3900fpessv41p9yppbge"]}}\n',
    csv: 'sourceId,sourceName,targetId,targetName,directed,count,verbal_cooperation,material_cooperation,verbal_conflict,material_conflict,intensity,first,last,filter\r\n',
  },
  getEventClusters: {
    data: {
      clusters: [
        {
          latitude: 32.11486,
          longitude: 20.06859,
          bbox: [20.06859, 32.11486, 20.06859, 32.11486],
          count: 1,
          event: {
            id: 'event_01j6ne713rfb1r7q31ydrk7ghh',
            title: 'Haftar receives Langley and a US delegation in Benghazi',
            type: 'CONSULT',
            date: { start: '2024-08-27', end: '2024-08-27', precision: 'day' },
            country: 'LY',
          },
          filter: {
            bbox: ['20.06859,32.11486,20.06859,32.11486'],
            placePrecision: ['exact', 'nearby', 'unsaid'],
          },
        },
      ],
      areas: [],
      unlocated: { count: 0, filter: { hasCoordinates: ['false'] } },
    },
    exact: true,
  },
  getEventTimeline: {
    data: [
      {
        name: '2024-08',
        start: '2024-08-01',
        end: '2024-08-31',
        count: 8,
        value: 8,
        filter: { publishedFrom: ['2024-08-01'], publishedTo: ['2024-08-31'] },
      },
    ],
    groups: [],
    other: null,
    before: null,
    imprecise: null,
    undated: 0,
    exact: true,
  },
  getEventPivot: {
    data: [
      {
        value: 'LY',
        label: 'Libya',
        count: 13,
        filter: { country: ['LY'] },
        cells: [
          { count: 8, value: 8, filter: { country: ['LY'], quadClass: ['verbal_cooperation'] } },
        ],
      },
    ],
    columns: [
      {
        value: 'verbal_cooperation',
        label: 'Verbal cooperation',
        count: 14,
        filter: { quadClass: ['verbal_cooperation'] },
      },
    ],
    more: { rows: false, columns: false },
    exact: true,
  },
  exportEventPivot: {
    csv: 'row,rowLabel,column,columnLabel,count,value,low,high\r\nLY,Libya,verbal_cooperation,Verbal cooperation,8,8,,\r\n',
  },
  listEventSummaries: {
    data: [
      {
        id: 'event_01j6ne713rfb1r7q31ydrk7ghh',
        version: 1,
        title: 'Haftar receives Langley and a US delegation in Benghazi',
        type: 'CONSULT',
        quadClass: 'verbal_cooperation',
        modality: 'asserted',
        status: 'corroborated',
        date: { start: '2024-08-27', end: '2024-08-27', precision: 'day' },
        location: { name: 'Benghazi', country: 'LY', latitude: 32.11486, longitude: 20.06859 },
        participants: [
          {
            actor: { id: 'actor_01j6ne3900fpessv41p9yppbge', name: 'Khalifa Haftar' },
            role: 'host',
          },
          {
            actor: { id: 'actor_01j6ne39z8frjveepjg4j41cv6', name: 'Michael Langley' },
            role: 'initiator',
          },
        ],
        participantCount: 2,
        articleCount: 6,
      },
    ],
    page: { nextCursor: null, hasMore: false },
  },
  readEvents: {
    data: [
      {
        id: 'event_01j6ne713rfb1r7q31ydrk7ghh',
        version: 1,
        createdAt: '2026-11-24T09:00:00.000Z',
        updatedAt: '2026-11-24T09:00:00.000Z',
        externalIds: [{ scheme: 'dateline', value: 'benghazi-2024-08-27' }],
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
        evidence: [
          {
            id: 'evidence_01j6nf1th8ffkvf07dft68x2zx',
            article: {
              id: 'article_01j6ne5p4re3zs1js3rst0fv2b',
              title: 'Haftar & AFRICOM Commander Discuss Enhanced Military Cooperation in Libya',
              url: 'https://libyareview.com/47710/haftar-africom-commander-discuss-enhanced-military-cooperation-in-libya',
              publishedAt: '2024-08-27T00:00:00.000Z',
              source: { name: 'LibyaReview', domain: 'libyareview.com', country: 'LY' },
              status: 'published',
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
        ],
        evidenceCount: 6,
        articleCount: 6,
        originalCount: 6,
        sourceCount: 6,
        firstReportedAt: '2024-08-27T00:00:00.000Z',
      },
    ],
    missing: [{ id: 'event_01j6ne0000e0000000000000zz', reason: 'unknown', mergedInto: null }],
    remaining: [],
  },
  streamEvents: [
    {
      id: 'event_01j6ne713rfb1r7q31ydrk7ghh',
      version: 1,
      createdAt: '2026-11-24T09:00:00.000Z',
      updatedAt: '2026-11-24T09:00:00.000Z',
      externalIds: [{ scheme: 'dateline', value: 'benghazi-2024-08-27' }],
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
      evidence: [
        {
          id: 'evidence_01j6nf1th8ffkvf07dft68x2zx',
          article: {
            id: 'article_01j6ne5p4re3zs1js3rst0fv2b',
            title: 'Haftar & AFRICOM Commander Discuss Enhanced Military Cooperation in Libya',
            url: 'https://libyareview.com/47710/haftar-africom-commander-discuss-enhanced-military-cooperation-in-libya',
            publishedAt: '2024-08-27T00:00:00.000Z',
            source: { name: 'LibyaReview', domain: 'libyareview.com', country: 'LY' },
            status: 'published',
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
      ],
      evidenceCount: 6,
      articleCount: 6,
      originalCount: 6,
      sourceCount: 6,
      firstReportedAt: '2024-08-27T00:00:00.000Z',
    },
  ],
  exportEvents: {
    ndjson:
      '{"id":"event_01j6ne713rfb1r7q31ydrk7ghh","version":1,"createdAt":"2026-11-24T09:00:00.000Z","updatedAt":"2026-11-24T09:00:00.000Z","externalIds":[{"scheme":"dateline","value":"benghazi-2024-08-27"}],"tags":["libya","diplomacy","military-cooperation"],"dataset":{"name":"dateline-sample","version":"1","licence":"CC0-1.0","attribution":"Dateline sample data"},"title":"Haftar receives Langley and a US delegation in Benghazi","summary":"Field Marshal Khalifa Haftar of the Libyan National Army received a United States delegation led by General Michael Langley of US Africa Command, with chargé d\'affaires Jeremy Berndt, to talk about military cooperation.","type":"CONSULT","mode":"visit","quadClass":"verbal_cooperation","intensity":4,"contexts":["military","diplomatic"],"codes":[{"scheme":"cameo","code":"043"},{"scheme":"cameo","code":"042"}],"modality":"asserted","date":{"start":"2024-08-27","end":"2024-08-27","precision":"day"},"location":{"name":"Benghazi","country":"LY","admin1":null,"admin2":null,"latitude":32.11486,"longitude":20.06859,"precision":"nearby","geonamesId":"88319"},"fatalities":null,"status":"corroborated","confidence":0.98,"participants":[{"actor":{"id":"actor_01j6ne3900fpessv41p9yppbge","name":"Khalifa Haftar","type":"person","country":"LY"},"role":"host","side":"a","title":"Field Marshal, General Commander of the Libyan National Army"},{"actor":{"id":"actor_01j6ne39z8frjveepjg4j41cv6","name":"Michael Langley","type":"person","country":"US"},"role":"initiator","side":"b","title":"General, Commander of US Africa Command"}],"evidence":[{"id":"evidence_01j6nf1th8ffkvf07dft68x2zx","article":{"id":"article_01j6ne5p4re3zs1js3rst0fv2b","title":"Haftar & AFRICOM Commander Discuss Enhanced Military Cooperation in Libya","url":"https://libyareview.com/47710/haftar-africom-commander-discuss-enhanced-military-cooperation-in-libya","publishedAt":"2024-08-27T00:00:00.000Z","source":{"name":"LibyaReview","domain":"libyareview.com","country":"LY"},"status":"published","originalId":null},"quote":"Field Marshal Khalifa Haftar, who commands the Libyan National Army, received an American delegation in Benghazi on Tuesday.","start":0,"end":124,"startUtf16":0,"endUtf16":124,"stance":"supports","confidence":0.95}],"evidenceCount":6,"articleCount":6,"originalCount":6,"sourceCount":6,"firstReportedAt":"2024-08-27T00:00:00.000Z"}\n',
    csv: 'id,title,summary,type,mode,quadClass,intensity,contexts,codes,modality,dateStart,dateEnd,datePrecision,place,country,admin1,admin2,latitude,longitude,placePrecision,geonamesId,fatalitiesLow,fatalitiesBest,fatalitiesHigh,fatalitiesCivilians,status,confidence,participantNames,participantRoles,participantIds,articleCount,originalCount,sourceCount,firstReportedAt,articleIds,articleUrls,tags,externalIds,dataset,datasetVersion,version,createdAt,updatedAt\r\n',
    geojson:
      '{"type":"FeatureCollection","features":[{"type":"Feature","id":"event_01j6ne713rfb1r7q31ydrk7ghh","geometry":{"type":"Point","coordinates":[20.06859,32.11486]},"properties":{"id":"event_01j6ne713rfb1r7q31ydrk7ghh","version":1,"createdAt":"2026-11-24T09:00:00.000Z","updatedAt":"2026-11-24T09:00:00.000Z","externalIds":[{"scheme":"dateline","value":"benghazi-2024-08-27"}],"tags":["libya","diplomacy","military-cooperation"],"dataset":{"name":"dateline-sample","version":"1","licence":"CC0-1.0","attribution":"Dateline sample data"},"title":"Haftar receives Langley and a US delegation in Benghazi","summary":"Field Marshal Khalifa Haftar of the Libyan National Army received a United States delegation led by General Michael Langley of US Africa Command, with chargé d\'affaires Jeremy Berndt, to talk about military cooperation.","type":"CONSULT","mode":"visit","quadClass":"verbal_cooperation","intensity":4,"contexts":["military","diplomatic"],"codes":[{"scheme":"cameo","code":"043"},{"scheme":"cameo","code":"042"}],"modality":"asserted","date":{"start":"2024-08-27","end":"2024-08-27","precision":"day"},"location":{"name":"Benghazi","country":"LY","admin1":null,"admin2":null,"latitude":32.11486,"longitude":20.06859,"precision":"nearby","geonamesId":"88319"},"fatalities":null,"status":"corroborated","confidence":0.98,"participants":[{"actor":{"id":"actor_01j6ne3900fpessv41p9yppbge","name":"Khalifa Haftar","type":"person","country":"LY"},"role":"host","side":"a","title":"Field Marshal, General Commander of the Libyan National Army"},{"actor":{"id":"actor_01j6ne39z8frjveepjg4j41cv6","name":"Michael Langley","type":"person","country":"US"},"role":"initiator","side":"b","title":"General, Commander of US Africa Command"}],"evidence":[{"id":"evidence_01j6nf1th8ffkvf07dft68x2zx","article":{"id":"article_01j6ne5p4re3zs1js3rst0fv2b","title":"Haftar & AFRICOM Commander Discuss Enhanced Military Cooperation in Libya","url":"https://libyareview.com/47710/haftar-africom-commander-discuss-enhanced-military-cooperation-in-libya","publishedAt":"2024-08-27T00:00:00.000Z","source":{"name":"LibyaReview","domain":"libyareview.com","country":"LY"},"status":"published","originalId":null},"quote":"Field Marshal Khalifa Haftar, who commands the Libyan National Army, received an American delegation in Benghazi on Tuesday.","start":0,"end":124,"startUtf16":0,"endUtf16":124,"stance":"supports","confidence":0.95}],"evidenceCount":6,"articleCount":6,"originalCount":6,"sourceCount":6,"firstReportedAt":"2024-08-27T00:00:00.000Z"}}]}',
  },
  feedEvents: {
    atom: '<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom">\n  <author>\n    <name>Dateline</name>\n  </author>\n  <id>http://127.0.0.1:3000/v1/events/feed</id>\n  <link href="http://127.0.0.1:3000/v1/events/feed" rel="self" type="application/atom+xml"/>\n  <title type="text">Dateline: events</title>\n  <updated>2026-11-24T09:00:00.000Z</updated>\n  <entry>\n    <id>http://127.0.0.1:3000/v1/events/event_01j6ne713rfb1r7q31ydrk7ghh</id>\n    <link href="http://127.0.0.1:3000/v1/events/event_01j6ne713rfb1r7q31ydrk7ghh" rel="alternate"/>\n    <published>2024-08-27T00:00:00.000Z</published>\n    <title type="text">Haftar receives Langley and a US delegation in Benghazi</title>\n    <updated>2026-11-24T09:00:00.000Z</updated>\n  </entry>\n</feed>\n',
    rss: '<?xml version="1.0" encoding="utf-8"?>\n<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">\n  <channel>\n    <title>Dateline: events</title>\n    <link>http://127.0.0.1:3000/v1/events/feed</link>\n    <description>Dateline: events</description>\n    <lastBuildDate>Tue, 24 Nov 2026 09:00:00 GMT</lastBuildDate>\n    <atom:link href="http://127.0.0.1:3000/v1/events/feed" rel="self" type="application/rss+xml"/>\n    <item>\n      <title>Haftar receives Langley and a US delegation in Benghazi</title>\n      <link>http://127.0.0.1:3000/v1/events/event_01j6ne713rfb1r7q31ydrk7ghh</link>\n      <description>Haftar receives Langley and a US delegation in Benghazi</description>\n      <guid isPermaLink="false">http://127.0.0.1:3000/v1/events/event_01j6ne713rfb1r7q31ydrk7ghh</guid>\n      <pubDate>Tue, 27 Aug 2024 00:00:00 GMT</pubDate>\n    </item>\n  </channel>\n</rss>\n',
    jsonfeed:
      '{"version":"https://jsonfeed.org/version/1.1","title":"Dateline: events","feed_url":"http://127.0.0.1:3000/v1/events/feed","items":[{"id":"http://127.0.0.1:3000/v1/events/event_01j6ne713rfb1r7q31ydrk7ghh","url":"http://127.0.0.1:3000/v1/events/event_01j6ne713rfb1r7q31ydrk7ghh","title":"Haftar receives Langley and a US delegation in Benghazi","content_text":"Haftar receives Langley and a US delegation in Benghazi","date_published":"2024-08-27T00:00:00.000Z","date_modified":"2026-11-24T09:00:00.000Z"}]}',
  },
  listParticipants: {
    data: [
      {
        event: {
          id: 'event_01j6ne713rfb1r7q31ydrk7ghh',
          title: 'Haftar receives Langley and a US delegation in Benghazi',
          type: 'CONSULT',
          date: { start: '2024-08-27', end: '2024-08-27', precision: 'day' },
          country: 'LY',
        },
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
    ],
    page: { nextCursor: null, hasMore: false },
  },
  streamParticipants: [
    {
      event: {
        id: 'event_01j6ne713rfb1r7q31ydrk7ghh',
        title: 'Haftar receives Langley and a US delegation in Benghazi',
        type: 'CONSULT',
        date: { start: '2024-08-27', end: '2024-08-27', precision: 'day' },
        country: 'LY',
      },
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
  ],
  exportParticipants: {
    ndjson:
      '{"event":{"id":"event_01j6ne713rfb1r7q31ydrk7ghh","title":"Haftar receives Langley and a US delegation in Benghazi","type":"CONSULT","date":{"start":"2024-08-27","end":"2024-08-27","precision":"day"},"country":"LY"},"actor":{"id":"actor_01j6ne3900fpessv41p9yppbge","name":"Khalifa Haftar","type":"person","country":"LY"},"role":"host","side":"a","title":"Field Marshal, General Commander of the Libyan National Army"}\n',
    csv: 'eventId,eventTitle,eventType,dateStart,dateEnd,datePrecision,eventCountry,actorId,actorName,actorType,actorCountry,role,side,title\r\n',
  },
  listActors: {
    data: [
      {
        id: 'actor_01j6ne3900fpessv41p9yppbge',
        version: 2,
        createdAt: '2026-11-24T09:00:00.000Z',
        updatedAt: '2026-11-24T09:00:00.000Z',
        externalIds: [
          { scheme: 'icews', value: 'Khalifa Belqasim Haftar [Military,Government; Libya]' },
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
          { name: 'Khalifa Belqasim Haftar', language: 'en', kind: 'alias' },
          { name: 'Khalifa Belqasim Omar Haftar', language: 'en', kind: 'alias' },
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
      },
    ],
    page: { nextCursor: null, hasMore: false },
  },
  createActor: {
    id: 'actor_01j6ne3900fpessv41p9yppbge',
    version: 2,
    createdAt: '2026-11-24T09:00:00.000Z',
    updatedAt: '2026-11-24T09:00:00.000Z',
    externalIds: [
      { scheme: 'icews', value: 'Khalifa Belqasim Haftar [Military,Government; Libya]' },
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
      { name: 'Khalifa Belqasim Haftar', language: 'en', kind: 'alias' },
      { name: 'Khalifa Belqasim Omar Haftar', language: 'en', kind: 'alias' },
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
  },
  listActorDeletions: {
    data: [
      {
        id: 'article_01j6ne876geka8pqzst6edjwpq',
        version: 2,
        deletedAt: '2024-08-28T09:30:00.000Z',
        key: null,
        comment: 'Recorded twice',
        position: 212,
      },
    ],
    page: { nextCursor: null, hasMore: false },
  },
  recogniseActors: {
    data: [
      {
        text: 'خليفة حفتر',
        start: 7,
        end: 17,
        startUtf16: 7,
        endUtf16: 17,
        by: 'name',
        actors: [
          {
            id: 'actor_01j6ne3900fpessv41p9yppbge',
            name: 'Khalifa Haftar',
            type: 'person',
            country: 'LY',
          },
        ],
      },
      {
        text: 'مايكل لانغلي',
        start: 18,
        end: 30,
        startUtf16: 18,
        endUtf16: 30,
        by: 'name',
        actors: [
          {
            id: 'actor_01j6ne39z8frjveepjg4j41cv6',
            name: 'Michael Langley',
            type: 'person',
            country: 'US',
          },
        ],
      },
    ],
    more: false,
  },
  getActorFacets: {
    data: [
      {
        facet: 'type',
        values: [
          { value: 'person', label: 'Person', count: 24, filter: { type: ['person'] } },
          { value: 'state', label: 'State', count: 22, filter: { type: ['state'] } },
        ],
        missing: 0,
        more: true,
      },
    ],
    exact: true,
  },
  listActorSummaries: {
    data: [
      {
        id: 'actor_01j6ne3900fpessv41p9yppbge',
        version: 2,
        name: 'Khalifa Haftar',
        type: 'person',
        country: 'LY',
        eventCount: 6,
        articleCount: 9,
      },
    ],
    page: { nextCursor: null, hasMore: false },
  },
  readActors: {
    data: [
      {
        id: 'actor_01j6ne3900fpessv41p9yppbge',
        version: 2,
        createdAt: '2026-11-24T09:00:00.000Z',
        updatedAt: '2026-11-24T09:00:00.000Z',
        externalIds: [
          { scheme: 'icews', value: 'Khalifa Belqasim Haftar [Military,Government; Libya]' },
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
          { name: 'Khalifa Belqasim Haftar', language: 'en', kind: 'alias' },
          { name: 'Khalifa Belqasim Omar Haftar', language: 'en', kind: 'alias' },
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
      },
    ],
    missing: [
      {
        id: 'actor_01j6ne5h0cf3sbxk5v8tqwm2ra',
        reason: 'merged',
        mergedInto: 'actor_01j6ne5g98f04b1s2ebndq7rg3',
      },
    ],
    remaining: [],
  },
  streamActors: [
    {
      id: 'actor_01j6ne3900fpessv41p9yppbge',
      version: 2,
      createdAt: '2026-11-24T09:00:00.000Z',
      updatedAt: '2026-11-24T09:00:00.000Z',
      externalIds: [
        { scheme: 'icews', value: 'Khalifa Belqasim Haftar [Military,Government; Libya]' },
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
        { name: 'Khalifa Belqasim Haftar', language: 'en', kind: 'alias' },
        { name: 'Khalifa Belqasim Omar Haftar', language: 'en', kind: 'alias' },
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
    },
  ],
  exportActors: {
    ndjson:
      '{"id":"actor_01j6ne3900fpessv41p9yppbge","version":2,"createdAt":"2026-11-24T09:00:00.000Z","updatedAt":"2026-11-24T09:00:00.000Z","externalIds":[{"scheme":"icews","value":"Khalifa Belqasim Haftar [Military,Government; Libya]"}],"tags":["libya","military-leader"],"dataset":{"name":"dateline-sample","version":"1","licence":"CC0-1.0","attribution":"Dateline sample data"},"type":"person","name":"Khalifa Haftar","aliases":[{"name":"Khalifa Belqasim Haftar","language":"en","kind":"alias"},{"name":"Khalifa Belqasim Omar Haftar","language":"en","kind":"alias"}],"country":"LY","sectors":["MIL"],"description":"Libyan field marshal who has commanded the Libyan National Army since 2 March 2015.","startDate":"1943","endDate":null,"affiliations":[{"actor":{"id":"actor_01j6ne3mq0ekgazqe909pwr31m","name":"Libyan National Army","type":"military","country":"LY"},"type":"leads","title":"General Commander","from":"2015-03-02","to":null}],"eventCount":6,"articleCount":9}\n',
    csv: 'id,type,name,aliases,country,sectors,description,startDate,endDate,affiliationTypes,affiliationNames,affiliationIds,eventCount,articleCount,tags,externalIds,dataset,datasetVersion,version,createdAt,updatedAt\r\n',
  },
  listArticles: {
    data: [
      {
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
        source: { name: 'The National', domain: 'thenationalnews.com', country: 'AE' },
        authors: ['Kamal Tabikha'],
        section: 'MENA',
        genre: 'news',
        imageUrl: null,
        rights: "Retold for Dateline's sample data; not the publisher's text.",
        wordCount: 92,
        contentHash: '849f246f29e9ccc0424bf519b4ee20f91712c3ee8bcf18a36503ac1f2153947a',
        standsAlone: false,
        status: 'published',
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
              { quote: 'General Michael Langley', start: 0, end: 23, startUtf16: 0, endUtf16: 23 },
            ],
          },
        ],
        events: [
          {
            id: 'event_01j6ne713rfb1r7q31ydrk7ghh',
            title: 'Haftar receives Langley and a US delegation in Benghazi',
            type: 'CONSULT',
            date: { start: '2024-08-27', end: '2024-08-27', precision: 'day' },
            country: 'LY',
            stance: 'supports',
          },
        ],
        eventCount: 2,
      },
    ],
    page: { nextCursor: null, hasMore: false },
  },
  createArticle: {
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
    source: { name: 'The National', domain: 'thenationalnews.com', country: 'AE' },
    authors: ['Kamal Tabikha'],
    section: 'MENA',
    genre: 'news',
    imageUrl: null,
    rights: "Retold for Dateline's sample data; not the publisher's text.",
    wordCount: 92,
    contentHash: '849f246f29e9ccc0424bf519b4ee20f91712c3ee8bcf18a36503ac1f2153947a',
    standsAlone: false,
    status: 'published',
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
          { quote: 'General Michael Langley', start: 0, end: 23, startUtf16: 0, endUtf16: 23 },
        ],
      },
    ],
    events: [
      {
        id: 'event_01j6ne713rfb1r7q31ydrk7ghh',
        title: 'Haftar receives Langley and a US delegation in Benghazi',
        type: 'CONSULT',
        date: { start: '2024-08-27', end: '2024-08-27', precision: 'day' },
        country: 'LY',
        stance: 'supports',
      },
    ],
    eventCount: 2,
    body: "General Michael Langley and the US chargé d'affaires, Jeremy Berndt, met Khalifa Haftar in Benghazi on Tuesday. The American embassy said that the visitors had stressed the need to keep Libya stable and to calm its present tensions. It urged all Libyan parties to enter a dialogue supported by the United Nations mission. The meeting came during a dispute between the rival authorities that had stopped the production of oil. Mr Haftar's Libyan National Army holds the east and the south of the country. The Government of National Unity sits in Tripoli.",
  },
  listArticleDeletions: {
    data: [
      {
        id: 'article_01j6ne876geka8pqzst6edjwpq',
        version: 2,
        deletedAt: '2024-08-28T09:30:00.000Z',
        key: null,
        comment: 'Recorded twice',
        position: 212,
      },
    ],
    page: { nextCursor: null, hasMore: false },
  },
  getArticleFacets: {
    data: [
      {
        facet: 'genre',
        values: [
          { value: 'news', label: 'News', count: 30, filter: { genre: ['news'] } },
          { value: 'analysis', label: 'Analysis', count: 3, filter: { genre: ['analysis'] } },
        ],
        missing: 0,
        more: true,
      },
    ],
    exact: true,
  },
  getArticleTimeline: {
    data: [
      {
        name: '2024-08',
        start: '2024-08-01',
        end: '2024-08-31',
        count: 8,
        value: 8,
        filter: { publishedFrom: ['2024-08-01'], publishedTo: ['2024-08-31'] },
      },
    ],
    groups: [],
    other: null,
    before: null,
    imprecise: null,
    undated: 0,
    exact: true,
  },
  listArticleSummaries: {
    data: [
      {
        id: 'article_01j6ne5q40fj0s37vh50ba1dn4',
        version: 1,
        url: 'https://www.thenationalnews.com/news/mena/2024/08/28/chief-of-us-forces-in-africa-meets-libyas-khalifa-haftar-in-benghazi',
        title: "Chief of US forces in Africa meets Libya's Khalifa Haftar in Benghazi",
        language: 'en',
        publishedAt: '2024-08-28T00:00:00.000Z',
        source: { name: 'The National', domain: 'thenationalnews.com', country: 'AE' },
        genre: 'news',
        wordCount: 92,
        status: 'published',
        originalId: null,
        eventCount: 2,
      },
    ],
    page: { nextCursor: null, hasMore: false },
  },
  readArticles: {
    data: [
      {
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
        source: { name: 'The National', domain: 'thenationalnews.com', country: 'AE' },
        authors: ['Kamal Tabikha'],
        section: 'MENA',
        genre: 'news',
        imageUrl: null,
        rights: "Retold for Dateline's sample data; not the publisher's text.",
        wordCount: 92,
        contentHash: '849f246f29e9ccc0424bf519b4ee20f91712c3ee8bcf18a36503ac1f2153947a',
        standsAlone: false,
        status: 'published',
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
              { quote: 'General Michael Langley', start: 0, end: 23, startUtf16: 0, endUtf16: 23 },
            ],
          },
        ],
        events: [
          {
            id: 'event_01j6ne713rfb1r7q31ydrk7ghh',
            title: 'Haftar receives Langley and a US delegation in Benghazi',
            type: 'CONSULT',
            date: { start: '2024-08-27', end: '2024-08-27', precision: 'day' },
            country: 'LY',
            stance: 'supports',
          },
        ],
        eventCount: 2,
        body: "General Michael Langley and the US chargé d'affaires, Jeremy Berndt, met Khalifa Haftar in Benghazi on Tuesday. The American embassy said that the visitors had stressed the need to keep Libya stable and to calm its present tensions. It urged all Libyan parties to enter a dialogue supported by the United Nations mission. The meeting came during a dispute between the rival authorities that had stopped the production of oil. Mr Haftar's Libyan National Army holds the east and the south of the country. The Government of National Unity sits in Tripoli.",
      },
    ],
    missing: [{ id: 'article_01j6ne0000e0000000000000zz', reason: 'unknown', mergedInto: null }],
    remaining: [],
  },
  streamArticles: [
    {
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
      source: { name: 'The National', domain: 'thenationalnews.com', country: 'AE' },
      authors: ['Kamal Tabikha'],
      section: 'MENA',
      genre: 'news',
      imageUrl: null,
      rights: "Retold for Dateline's sample data; not the publisher's text.",
      wordCount: 92,
      contentHash: '849f246f29e9ccc0424bf519b4ee20f91712c3ee8bcf18a36503ac1f2153947a',
      standsAlone: false,
      status: 'published',
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
            { quote: 'General Michael Langley', start: 0, end: 23, startUtf16: 0, endUtf16: 23 },
          ],
        },
      ],
      events: [
        {
          id: 'event_01j6ne713rfb1r7q31ydrk7ghh',
          title: 'Haftar receives Langley and a US delegation in Benghazi',
          type: 'CONSULT',
          date: { start: '2024-08-27', end: '2024-08-27', precision: 'day' },
          country: 'LY',
          stance: 'supports',
        },
      ],
      eventCount: 2,
      body: "General Michael Langley and the US chargé d'affaires, Jeremy Berndt, met Khalifa Haftar in Benghazi on Tuesday. The American embassy said that the visitors had stressed the need to keep Libya stable and to calm its present tensions. It urged all Libyan parties to enter a dialogue supported by the United Nations mission. The meeting came during a dispute between the rival authorities that had stopped the production of oil. Mr Haftar's Libyan National Army holds the east and the south of the country. The Government of National Unity sits in Tripoli.",
    },
  ],
  exportArticles: {
    ndjson:
      '{"id":"article_01j6ne5q40fj0s37vh50ba1dn4","version":1,"createdAt":"2026-11-24T09:00:00.000Z","updatedAt":"2026-11-24T09:00:00.000Z","externalIds":[],"tags":["libya","diplomacy"],"dataset":{"name":"dateline-sample","version":"1","licence":"CC0-1.0","attribution":"Dateline sample data"},"url":"https://www.thenationalnews.com/news/mena/2024/08/28/chief-of-us-forces-in-africa-meets-libyas-khalifa-haftar-in-benghazi","title":"Chief of US forces in Africa meets Libya\'s Khalifa Haftar in Benghazi","summary":null,"language":"en","publishedAt":"2024-08-28T00:00:00.000Z","publishedPrecision":"day","source":{"name":"The National","domain":"thenationalnews.com","country":"AE"},"authors":["Kamal Tabikha"],"section":"MENA","genre":"news","imageUrl":null,"rights":"Retold for Dateline\'s sample data; not the publisher\'s text.","wordCount":92,"contentHash":"849f246f29e9ccc0424bf519b4ee20f91712c3ee8bcf18a36503ac1f2153947a","standsAlone":false,"status":"published","duplicateOf":null,"duplicateCount":1,"mentions":[{"actor":{"id":"actor_01j6ne39z8frjveepjg4j41cv6","name":"Michael Langley","type":"person","country":"US"},"count":1,"quotes":[{"quote":"General Michael Langley","start":0,"end":23,"startUtf16":0,"endUtf16":23}]}],"events":[{"id":"event_01j6ne713rfb1r7q31ydrk7ghh","title":"Haftar receives Langley and a US delegation in Benghazi","type":"CONSULT","date":{"start":"2024-08-27","end":"2024-08-27","precision":"day"},"country":"LY","stance":"supports"}],"eventCount":2,"body":"General Michael Langley and the US chargé d\'affaires, Jeremy Berndt, met Khalifa Haftar in Benghazi on Tuesday. The American embassy said that the visitors had stressed the need to keep Libya stable and to calm its present tensions. It urged all Libyan parties to enter a dialogue supported by the United Nations mission. The meeting came during a dispute between the rival authorities that had stopped the production of oil. Mr Haftar\'s Libyan National Army holds the east and the south of the country. The Government of National Unity sits in Tripoli."}\n',
    csv: 'id,url,title,summary,language,publishedAt,publishedPrecision,sourceName,sourceDomain,sourceCountry,authors,section,genre,imageUrl,rights,wordCount,standsAlone,status,duplicateOfId,duplicateCount,mentionNames,mentionIds,eventCount,eventIds,tags,externalIds,dataset,datasetVersion,version,createdAt,updatedAt,body\r\n',
  },
  feedArticles: {
    atom: '<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom">\n  <author>\n    <name>Dateline</name>\n  </author>\n  <id>http://127.0.0.1:3000/v1/articles/feed</id>\n  <link href="http://127.0.0.1:3000/v1/articles/feed" rel="self" type="application/atom+xml"/>\n  <title type="text">Dateline: articles</title>\n  <updated>2026-11-24T09:00:00.000Z</updated>\n  <entry>\n    <author>\n      <name>Kamal Tabikha</name>\n    </author>\n    <id>http://127.0.0.1:3000/v1/articles/article_01j6ne5q40fj0s37vh50ba1dn4</id>\n    <link href="https://www.thenationalnews.com/news/mena/2024/08/28/chief-of-us-forces-in-africa-meets-libyas-khalifa-haftar-in-benghazi" rel="alternate"/>\n    <published>2024-08-28T00:00:00.000Z</published>\n    <title type="text">Chief of US forces in Africa meets Libya\'s Khalifa Haftar in Benghazi</title>\n    <updated>2026-11-24T09:00:00.000Z</updated>\n  </entry>\n</feed>\n',
    rss: '<?xml version="1.0" encoding="utf-8"?>\n<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/">\n  <channel>\n    <title>Dateline: articles</title>\n    <link>http://127.0.0.1:3000/v1/articles/feed</link>\n    <description>Dateline: articles</description>\n    <lastBuildDate>Tue, 24 Nov 2026 09:00:00 GMT</lastBuildDate>\n    <atom:link href="http://127.0.0.1:3000/v1/articles/feed" rel="self" type="application/rss+xml"/>\n    <item>\n      <title>Chief of US forces in Africa meets Libya\'s Khalifa Haftar in Benghazi</title>\n      <link>https://www.thenationalnews.com/news/mena/2024/08/28/chief-of-us-forces-in-africa-meets-libyas-khalifa-haftar-in-benghazi</link>\n      <description>Chief of US forces in Africa meets Libya\'s Khalifa Haftar in Benghazi</description>\n      <guid isPermaLink="false">http://127.0.0.1:3000/v1/articles/article_01j6ne5q40fj0s37vh50ba1dn4</guid>\n      <pubDate>Wed, 28 Aug 2024 00:00:00 GMT</pubDate>\n      <dc:creator>Kamal Tabikha</dc:creator>\n    </item>\n  </channel>\n</rss>\n',
    jsonfeed:
      '{"version":"https://jsonfeed.org/version/1.1","title":"Dateline: articles","feed_url":"http://127.0.0.1:3000/v1/articles/feed","items":[{"id":"http://127.0.0.1:3000/v1/articles/article_01j6ne5q40fj0s37vh50ba1dn4","url":"https://www.thenationalnews.com/news/mena/2024/08/28/chief-of-us-forces-in-africa-meets-libyas-khalifa-haftar-in-benghazi","title":"Chief of US forces in Africa meets Libya\'s Khalifa Haftar in Benghazi","content_text":"Chief of US forces in Africa meets Libya\'s Khalifa Haftar in Benghazi","date_published":"2024-08-28T00:00:00.000Z","date_modified":"2026-11-24T09:00:00.000Z","authors":[{"name":"Kamal Tabikha"}],"language":"en"}]}',
  },
  listSuggestions: {
    data: [
      {
        kind: 'actor',
        collection: 'event',
        value: 'actor_01j6ne3900fpessv41p9yppbge',
        label: 'Khalifa Haftar',
        count: 6,
        filter: { actor: ['actor_01j6ne3900fpessv41p9yppbge'], modality: ['any'] },
      },
      {
        kind: 'actor',
        collection: 'event',
        value: 'actor_01j6ne3ftrexj9bnvvq396tqr2',
        label: 'Khalid Haftar',
        count: 1,
        filter: { actor: ['actor_01j6ne3ftrexj9bnvvq396tqr2'], modality: ['any'] },
      },
      {
        kind: 'actor',
        collection: 'event',
        value: 'actor_01j6ne3evgf31b3x6pke88zash',
        label: 'Saddam Haftar',
        count: 0,
        filter: { actor: ['actor_01j6ne3evgf31b3x6pke88zash'], modality: ['any'] },
      },
    ],
  },
  getSearchResults: {
    actors: {
      data: [
        {
          id: 'actor_01j6ne3900fpessv41p9yppbge',
          version: 2,
          name: 'Khalifa Haftar',
          type: 'person',
          country: 'LY',
          eventCount: 6,
          articleCount: 9,
        },
      ],
      more: true,
      filter: { q: ['haftar'] },
    },
    events: {
      data: [
        {
          id: 'event_01j6ne78xreta8pqtwcdemmxm1',
          version: 1,
          title: 'Haftar orders the Libyan National Army to advance on Tripoli',
          type: 'MOBILIZE',
          quadClass: 'material_conflict',
          modality: 'asserted',
          status: 'corroborated',
          date: { start: '2019-04-04', end: '2019-04-04', precision: 'day' },
          location: { name: 'Tripoli', country: 'LY', latitude: 32.8872, longitude: 13.1913 },
          participants: [
            {
              actor: { id: 'actor_01j6ne3900fpessv41p9yppbge', name: 'Khalifa Haftar' },
              role: 'initiator',
            },
            {
              actor: { id: 'actor_01j6ne3mq0ekgazqe909pwr31m', name: 'Libyan National Army' },
              role: 'initiator',
            },
            {
              actor: {
                id: 'actor_01j6ne3rm0ecct0bfr0k665gdk',
                name: 'Government of National Accord',
              },
              role: 'recipient',
            },
          ],
          participantCount: 3,
          articleCount: 1,
        },
      ],
      more: true,
      filter: { q: ['haftar'] },
    },
    articles: {
      data: [
        {
          id: 'article_01j6ne62v0fp7ra8bh4qhjny7d',
          version: 1,
          url: 'https://harbour-post.example/2019/04/haftar-tripoli',
          title: 'Haftar orders his forces to move on Tripoli',
          language: 'en',
          genre: 'news',
          wordCount: 41,
          status: 'published',
          eventCount: 1,
          source: { name: 'The Harbour Post', domain: 'harbour-post.example', country: 'GB' },
          publishedAt: '2019-04-04T21:10:00.000Z',
          originalId: null,
        },
      ],
      more: true,
      filter: { q: ['haftar'] },
    },
  },
  listChanges: {
    data: [
      {
        position: 62,
        collection: 'article',
        id: 'article_01j6ne5q40fj0s37vh50ba1dn4',
        version: 2,
        kind: 'update',
        at: '2026-11-24T09:00:00.000Z',
        key: { id: 'key_01j6ne5q40fj0s37vh50ba1dn4', name: 'Desk' },
        comment: 'Corrected from the second edition',
        survivorId: null,
        touches: [
          {
            collection: 'event',
            filter: { article: ['article_01j6ne5q40fj0s37vh50ba1dn4'], modality: ['any'] },
          },
          { collection: 'article', ids: ['article_01j6ne5p4re3zs1js3rst0fv2b'] },
        ],
        hash: '5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef',
        stateHash: 'ef2d127de37b942baad06145e54b0c619a1f22327b2ebbcfbec78f5564afe39d',
        undoHash: '2c624232cdd221771294dfbb310aca000a0df6ac8b66b696d90ef06fdefb64a3',
        cursor: 'WyI5ZjJjNDdhMGI3NTFkZTM4Iiw2MiwiQnEzX3dUMGsiXQ.x3YTtWmZ6dS0b9Qp',
      },
    ],
    page: {
      nextCursor: 'WyI5ZjJjNDdhMGI3NTFkZTM4Iiw2MiwiQnEzX3dUMGsiXQ.x3YTtWmZ6dS0b9Qp',
      hasMore: false,
    },
  },
  getChangesHead: {
    position: 62,
    hash: '5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef',
  },
  writeBatch: {
    data: [
      {
        index: 0,
        collection: 'actor',
        id: 'actor_01kb5x6q2jfs8r3n0v4c7w9y1a',
        placeholder: 'actor_00000000000000000000000001',
        status: 'created',
        version: 1,
      },
      {
        index: 1,
        collection: 'article',
        id: 'article_01kb5x6q2jfs8r3n0v4c7w9y1b',
        placeholder: 'article_00000000000000000000000002',
        status: 'created',
        version: 1,
      },
      {
        index: 2,
        collection: 'event',
        id: 'event_01kb5x6q2jfs8r3n0v4c7w9y1c',
        placeholder: null,
        status: 'created',
        version: 1,
      },
      {
        index: 3,
        collection: 'event',
        id: 'event_01j6ne713rfb1r7q31ydrk7ghh',
        placeholder: null,
        status: 'updated',
        version: 2,
      },
    ],
  },
  importLines: [
    {
      line: 1,
      key: 'report',
      collection: 'article',
      id: 'article_01kav2c9y0fb3rq1f0n8w5c8mx',
      status: 'created',
      sameAs: null,
      kept: [],
      isDeleted: false,
      problem: null,
    },
    {
      line: 2,
      key: 'instructors',
      collection: 'actor',
      id: 'actor_01kav2c9y1e6qvj2s4d7t0h9zk',
      status: 'created',
      sameAs: null,
      kept: [],
      isDeleted: false,
      problem: null,
    },
    {
      line: 3,
      key: null,
      collection: 'event',
      id: 'event_01kav2c9y2fq5tz8x6b3m1p4gw',
      status: 'created',
      sameAs: null,
      kept: [],
      isDeleted: false,
      problem: null,
    },
  ],
  getMe: {
    key: null,
    scope: 'admin',
    rateLimit: {
      requests: 600,
      windowSeconds: 60,
      remaining: 599,
      resetSeconds: 60,
      counts: 'address',
    },
    limits: { bodyBytes: 4194304, pageItems: 200 },
  },
  listKeys: {
    data: [
      {
        id: 'key_01j6ne97v0f4fs8c2xg5k3m9qt',
        name: 'sample (nobody has it)',
        scope: 'read',
        createdAt: '2024-08-27T12:00:00.000Z',
        expiresAt: '2024-08-27T12:00:00.000Z',
        revokedAt: null,
        lastUsedAt: null,
        replacedById: null,
      },
    ],
    page: { nextCursor: null, hasMore: false },
  },
  createKey: {
    key: {
      id: 'key_01kb5x6q2jfs8r3n0v4c7w9y1z',
      name: 'news desk',
      scope: 'write',
      createdAt: '2024-08-27T12:00:00.000Z',
      expiresAt: null,
      revokedAt: null,
      lastUsedAt: null,
      replacedById: null,
    },
    secret:
      'dateline_01kb5x6q2jfs8r3n0v4c7w9y1z_5f0c1a4e8b7d2936f0c1a4e8b7d293605f0c1a4e8b7d2936f0c1a4e8b7d29360_00000000',
  },
  getHealth: { status: 'ok', version: '0.1.0' },
  getReadiness: { status: 'ok', version: '0.1.0' },
  getEventSummary: {
    id: 'event_01j6ne713rfb1r7q31ydrk7ghh',
    version: 1,
    title: 'Haftar receives Langley and a US delegation in Benghazi',
    type: 'CONSULT',
    quadClass: 'verbal_cooperation',
    modality: 'asserted',
    status: 'corroborated',
    date: { start: '2024-08-27', end: '2024-08-27', precision: 'day' },
    location: { name: 'Benghazi', country: 'LY', latitude: 32.11486, longitude: 20.06859 },
    participants: [
      { actor: { id: 'actor_01j6ne3900fpessv41p9yppbge', name: 'Khalifa Haftar' }, role: 'host' },
      {
        actor: { id: 'actor_01j6ne39z8frjveepjg4j41cv6', name: 'Michael Langley' },
        role: 'initiator',
      },
    ],
    participantCount: 2,
    articleCount: 6,
  },
  getEvent: {
    id: 'event_01j6ne713rfb1r7q31ydrk7ghh',
    version: 1,
    createdAt: '2026-11-24T09:00:00.000Z',
    updatedAt: '2026-11-24T09:00:00.000Z',
    externalIds: [{ scheme: 'dateline', value: 'benghazi-2024-08-27' }],
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
    evidence: [
      {
        id: 'evidence_01j6nf1th8ffkvf07dft68x2zx',
        article: {
          id: 'article_01j6ne5p4re3zs1js3rst0fv2b',
          title: 'Haftar & AFRICOM Commander Discuss Enhanced Military Cooperation in Libya',
          url: 'https://libyareview.com/47710/haftar-africom-commander-discuss-enhanced-military-cooperation-in-libya',
          publishedAt: '2024-08-27T00:00:00.000Z',
          source: { name: 'LibyaReview', domain: 'libyareview.com', country: 'LY' },
          status: 'published',
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
    ],
    evidenceCount: 6,
    articleCount: 6,
    originalCount: 6,
    sourceCount: 6,
    firstReportedAt: '2024-08-27T00:00:00.000Z',
  },
  replaceEvent: {
    id: 'event_01j6ne713rfb1r7q31ydrk7ghh',
    version: 1,
    createdAt: '2026-11-24T09:00:00.000Z',
    updatedAt: '2026-11-24T09:00:00.000Z',
    externalIds: [{ scheme: 'dateline', value: 'benghazi-2024-08-27' }],
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
    evidence: [
      {
        id: 'evidence_01j6nf1th8ffkvf07dft68x2zx',
        article: {
          id: 'article_01j6ne5p4re3zs1js3rst0fv2b',
          title: 'Haftar & AFRICOM Commander Discuss Enhanced Military Cooperation in Libya',
          url: 'https://libyareview.com/47710/haftar-africom-commander-discuss-enhanced-military-cooperation-in-libya',
          publishedAt: '2024-08-27T00:00:00.000Z',
          source: { name: 'LibyaReview', domain: 'libyareview.com', country: 'LY' },
          status: 'published',
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
    ],
    evidenceCount: 6,
    articleCount: 6,
    originalCount: 6,
    sourceCount: 6,
    firstReportedAt: '2024-08-27T00:00:00.000Z',
  },
  updateEvent: {
    id: 'event_01j6ne713rfb1r7q31ydrk7ghh',
    version: 1,
    createdAt: '2026-11-24T09:00:00.000Z',
    updatedAt: '2026-11-24T09:00:00.000Z',
    externalIds: [{ scheme: 'dateline', value: 'benghazi-2024-08-27' }],
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
    evidence: [
      {
        id: 'evidence_01j6nf1th8ffkvf07dft68x2zx',
        article: {
          id: 'article_01j6ne5p4re3zs1js3rst0fv2b',
          title: 'Haftar & AFRICOM Commander Discuss Enhanced Military Cooperation in Libya',
          url: 'https://libyareview.com/47710/haftar-africom-commander-discuss-enhanced-military-cooperation-in-libya',
          publishedAt: '2024-08-27T00:00:00.000Z',
          source: { name: 'LibyaReview', domain: 'libyareview.com', country: 'LY' },
          status: 'published',
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
    ],
    evidenceCount: 6,
    articleCount: 6,
    originalCount: 6,
    sourceCount: 6,
    firstReportedAt: '2024-08-27T00:00:00.000Z',
  },
  getEventJsonLd: {
    '@context': { '@vocab': 'https://schema.org/' },
    '@type': 'Event',
    '@id': 'http://127.0.0.1:3000/v1/events/event_01j6ne713rfb1r7q31ydrk7ghh',
    identifier: 'event_01j6ne713rfb1r7q31ydrk7ghh',
    name: 'Haftar receives Langley and a US delegation in Benghazi',
    description:
      "Field Marshal Khalifa Haftar of the Libyan National Army received a United States delegation led by General Michael Langley of US Africa Command, with chargé d'affaires Jeremy Berndt, to talk about military cooperation.",
    startDate: '2024-08-27',
    endDate: '2024-08-27',
    additionalType: 'CONSULT',
    location: {
      '@type': 'Place',
      name: 'Benghazi',
      geo: { '@type': 'GeoCoordinates', latitude: 32.11486, longitude: 20.06859 },
      address: { '@type': 'PostalAddress', addressCountry: 'LY' },
    },
    actor: [
      {
        '@type': 'Person',
        '@id': 'http://127.0.0.1:3000/v1/actors/actor_01j6ne3900fpessv41p9yppbge',
        name: 'Khalifa Haftar',
        description: 'Field Marshal, General Commander of the Libyan National Army',
      },
      {
        '@type': 'Person',
        '@id': 'http://127.0.0.1:3000/v1/actors/actor_01j6ne39z8frjveepjg4j41cv6',
        name: 'Michael Langley',
        description: 'General, Commander of US Africa Command',
      },
    ],
    subjectOf: [
      {
        '@type': 'NewsArticle',
        '@id': 'http://127.0.0.1:3000/v1/articles/article_01j6ne5p4re3zs1js3rst0fv2b',
        headline: 'Haftar & AFRICOM Commander Discuss Enhanced Military Cooperation in Libya',
        url: 'https://libyareview.com/47710/haftar-africom-commander-discuss-enhanced-military-cooperation-in-libya',
        datePublished: '2024-08-27T00:00:00.000Z',
        publisher: { '@type': 'Organization', name: 'LibyaReview' },
        hasPart: {
          '@type': 'Quotation',
          text: 'Field Marshal Khalifa Haftar, who commands the Libyan National Army, received an American delegation in Benghazi on Tuesday.',
        },
      },
    ],
    keywords: ['libya', 'diplomacy', 'military-cooperation'],
    dateModified: '2026-11-24T09:00:00.000Z',
  },
  listEventEvidence: {
    data: [
      {
        id: 'evidence_01j6nf1th8ffkvf07dft68x2zx',
        article: {
          id: 'article_01j6ne5p4re3zs1js3rst0fv2b',
          title: 'Haftar & AFRICOM Commander Discuss Enhanced Military Cooperation in Libya',
          url: 'https://libyareview.com/47710/haftar-africom-commander-discuss-enhanced-military-cooperation-in-libya',
          publishedAt: '2024-08-27T00:00:00.000Z',
          source: { name: 'LibyaReview', domain: 'libyareview.com', country: 'LY' },
          status: 'published',
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
    ],
    page: { nextCursor: null, hasMore: false },
  },
  createEventEvidence: {
    id: 'evidence_01j6nf1th8ffkvf07dft68x2zx',
    article: {
      id: 'article_01j6ne5p4re3zs1js3rst0fv2b',
      title: 'Haftar & AFRICOM Commander Discuss Enhanced Military Cooperation in Libya',
      url: 'https://libyareview.com/47710/haftar-africom-commander-discuss-enhanced-military-cooperation-in-libya',
      publishedAt: '2024-08-27T00:00:00.000Z',
      source: { name: 'LibyaReview', domain: 'libyareview.com', country: 'LY' },
      status: 'published',
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
  streamEventEvidence: [
    {
      id: 'evidence_01j6nf1th8ffkvf07dft68x2zx',
      article: {
        id: 'article_01j6ne5p4re3zs1js3rst0fv2b',
        title: 'Haftar & AFRICOM Commander Discuss Enhanced Military Cooperation in Libya',
        url: 'https://libyareview.com/47710/haftar-africom-commander-discuss-enhanced-military-cooperation-in-libya',
        publishedAt: '2024-08-27T00:00:00.000Z',
        source: { name: 'LibyaReview', domain: 'libyareview.com', country: 'LY' },
        status: 'published',
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
  ],
  exportEventEvidence: {
    ndjson:
      '{"id":"evidence_01j6nf1th8ffkvf07dft68x2zx","article":{"id":"article_01j6ne5p4re3zs1js3rst0fv2b","title":"Haftar & AFRICOM Commander Discuss Enhanced Military Cooperation in Libya","url":"https://libyareview.com/47710/haftar-africom-commander-discuss-enhanced-military-cooperation-in-libya","publishedAt":"2024-08-27T00:00:00.000Z","source":{"name":"LibyaReview","domain":"libyareview.com","country":"LY"},"status":"published","originalId":null},"quote":"Field Marshal Khalifa Haftar, who commands the Libyan National Army, received an American delegation in Benghazi on Tuesday.","start":0,"end":124,"startUtf16":0,"endUtf16":124,"stance":"supports","confidence":0.95}\n',
    csv: 'id,articleId,articleTitle,articleUrl,publishedAt,sourceName,sourceDomain,sourceCountry,quote,start,end,stance,confidence\r\n',
  },
  createEventParticipant: {
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
  getActorNetwork: {
    data: {
      nodes: [
        {
          actor: {
            id: 'actor_01j6ne3900fpessv41p9yppbge',
            name: 'Khalifa Haftar',
            type: 'person',
            country: 'LY',
          },
          count: 1,
          filter: { having: ['actor:actor_01j6ne3900fpessv41p9yppbge'] },
        },
        {
          actor: {
            id: 'actor_01j6ne39z8frjveepjg4j41cv6',
            name: 'Michael Langley',
            type: 'person',
            country: 'US',
          },
          count: 1,
          filter: { having: ['actor:actor_01j6ne39z8frjveepjg4j41cv6'] },
        },
      ],
      edges: [
        {
          source: 'actor_01j6ne3900fpessv41p9yppbge',
          target: 'actor_01j6ne39z8frjveepjg4j41cv6',
          directed: false,
          count: 1,
          quadClasses: [{ quadClass: 'verbal_cooperation', count: 1 }],
          intensity: 4,
          first: '2024-08-27',
          last: '2024-08-27',
          filter: {
            having: [
              'actor:actor_01j6ne3900fpessv41p9yppbge',
              'actor:actor_01j6ne39z8frjveepjg4j41cv6',
            ],
            excludeDyad: [
              'actor_01j6ne3900fpessv41p9yppbge,actor_01j6ne39z8frjveepjg4j41cv6',
              'actor_01j6ne39z8frjveepjg4j41cv6,actor_01j6ne3900fpessv41p9yppbge',
            ],
          },
          latest: {
            id: 'event_01j6ne713rfb1r7q31ydrk7ghh',
            title: 'Haftar receives Langley and a US delegation in Benghazi',
            type: 'CONSULT',
            date: { start: '2024-08-27', end: '2024-08-27', precision: 'day' },
            country: 'LY',
          },
        },
      ],
      more: { nodes: 0, edges: 0 },
    },
    exact: true,
  },
  exportActorNetwork: {
    graphml:
      '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">\n  <key id="node-name" for="node" attr.name="name" attr.type="string"/>\n  <key id="node-type" for="node" attr.name="type" attr.type="string"/>\n  <key id="node-country" for="node" attr.name="country" attr.type="string"/>\n  <key id="node-events" for="node" attr.name="events" attr.type="int"/>\n  <key id="edge-directed" for="edge" attr.name="directed" attr.type="boolean"/>\n  <key id="edge-events" for="edge" attr.name="events" attr.type="int"/>\n  <key id="edge-intensity" for="edge" attr.name="intensity" attr.type="double"/>\n  <key id="edge-verbal_cooperation" for="edge" attr.name="verbal_cooperation" attr.type="int"/>\n  <key id="edge-material_cooperation" for="edge" attr.name="material_cooperation" attr.type="int"/>\n  <key id="edge-verbal_conflict" for="edge" attr.name="verbal_conflict" attr.type="int"/>\n  <key id="edge-material_conflict" for="edge" attr.name="material_conflict" attr.type="int"/>\n  <key id="edge-first" for="edge" attr.name="first" attr.type="string"/>\n  <key id="edge-last" for="edge" attr.name="last" attr.type="string"/>\n  <key id="edge-latestId" for="edge" attr.name="latestId" attr.type="string"/>\n  <key id="edge-latestTitle" for="edge" attr.name="latestTitle" attr.type="string"/>\n  <graph id="network" edgedefault="directed">\n    <node id="actor_01j6ne3900fpessv41p9yppbge">\n      <data key="node-name">Khalifa Haftar</data>\n      <data key="node-type">person</data>\n      <data key="node-country">LY</data>\n      <data key="node-events">1</data>\n    </node>\n  </graph>\n</graphml>\n',
    gexf: '<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://www.gexf.net/1.2draft" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.gexf.net/1.2draft http://www.gexf.net/1.2draft/gexf.xsd" version="1.2">\n  <meta>\n    <creator>Dateline</creator>\n  </meta>\n  <graph mode="dynamic" defaultedgetype="directed" timeformat="date">\n    <attributes class="node" mode="static">\n      <attribute id="name" title="name" type="string"/>\n      <attribute id="type" title="type" type="string"/>\n      <attribute id="country" title="country" type="string"/>\n      <attribute id="events" title="events" type="integer"/>\n    </attributes>\n    <attributes class="edge" mode="static">\n      <attribute id="directed" title="directed" type="boolean"/>\n      <attribute id="events" title="events" type="integer"/>\n      <attribute id="intensity" title="intensity" type="double"/>\n      <attribute id="verbal_cooperation" title="verbal_cooperation" type="integer"/>\n      <attribute id="material_cooperation" title="material_cooperation" type="integer"/>\n      <attribute id="verbal_conflict" title="verbal_conflict" type="integer"/>\n      <attribute id="material_conflict" title="material_conflict" type="integer"/>\n      <attribute id="first" title="first" type="string"/>\n      <attribute id="last" title="last" type="string"/>\n      <attribute id="latestId" title="latestId" type="string"/>\n      <attribute id="latestTitle" title="latestTitle" type="string"/>\n    </attributes>\n    <nodes>\n      <node id="actor_01j6ne3900fpessv41p9yppbge" label="Khalifa Haftar">\n        <attvalues>\n          <attvalue for="name" value="Khalifa Haftar"/>\n          <attvalue for="type" value="person"/>\n          <attvalue for="country" value="LY"/>\n          <attvalue for="events" value="1"/>\n        </attvalues>\n      </node>\n    </nodes>\n    <edges/>\n  </graph>\n</gexf>\n',
  },
  getActorDossier: {
    data: {
      actor: {
        id: 'actor_01j6ne3900fpessv41p9yppbge',
        version: 2,
        name: 'Khalifa Haftar',
        type: 'person',
        country: 'LY',
        sectors: ['MIL'],
        description:
          'Libyan field marshal who has commanded the Libyan National Army since 2 March 2015.',
        startDate: '1943',
        endDate: null,
        aliases: [
          { name: 'Khalifa Belqasim Haftar', language: 'en', kind: 'alias' },
          { name: 'Khalifa Belqasim Omar Haftar', language: 'en', kind: 'alias' },
        ],
      },
      positions: {
        values: [
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
        more: 0,
      },
      counterparts: {
        values: [
          {
            actor: {
              id: 'actor_01j6ne39z8frjveepjg4j41cv6',
              name: 'Michael Langley',
              type: 'person',
              country: 'US',
            },
            count: 3,
            filter: {
              actor: ['actor_01j6ne3900fpessv41p9yppbge'],
              having: ['actor:actor_01j6ne39z8frjveepjg4j41cv6'],
            },
          },
        ],
        more: 0,
      },
      types: {
        values: [
          {
            value: 'CONSULT',
            label: 'Consult',
            count: 3,
            filter: { actor: ['actor_01j6ne3900fpessv41p9yppbge'], type: ['CONSULT'] },
          },
        ],
        missing: 0,
        more: true,
      },
      countries: {
        values: [
          {
            value: 'LY',
            label: 'Libya',
            count: 6,
            filter: { actor: ['actor_01j6ne3900fpessv41p9yppbge'], country: ['LY'] },
          },
        ],
        missing: 0,
        more: false,
      },
      regions: { values: [], missing: 6, more: false },
      years: {
        values: [
          {
            year: '2024',
            count: 2,
            filter: {
              actor: ['actor_01j6ne3900fpessv41p9yppbge'],
              startFrom: ['2024-01-01'],
              startTo: ['2024-12-31'],
            },
          },
        ],
        earlier: null,
      },
      events: {
        count: 6,
        filter: { actor: ['actor_01j6ne3900fpessv41p9yppbge'] },
        latest: [
          {
            id: 'event_01j6ne713rfb1r7q31ydrk7ghh',
            version: 1,
            title: 'Haftar receives Langley and a US delegation in Benghazi',
            type: 'CONSULT',
            quadClass: 'verbal_cooperation',
            modality: 'asserted',
            status: 'corroborated',
            date: { start: '2024-08-27', end: '2024-08-27', precision: 'day' },
            location: { name: 'Benghazi', country: 'LY', latitude: 32.11486, longitude: 20.06859 },
            participants: [
              {
                actor: { id: 'actor_01j6ne3900fpessv41p9yppbge', name: 'Khalifa Haftar' },
                role: 'host',
              },
              {
                actor: { id: 'actor_01j6ne39z8frjveepjg4j41cv6', name: 'Michael Langley' },
                role: 'initiator',
              },
            ],
            participantCount: 2,
            articleCount: 6,
          },
        ],
      },
      articles: {
        count: 6,
        filter: { actor: ['actor_01j6ne3900fpessv41p9yppbge'] },
        latest: [
          {
            id: 'article_01j6ne5q40fj0s37vh50ba1dn4',
            version: 1,
            url: 'https://www.thenationalnews.com/news/mena/2024/08/28/chief-of-us-forces-in-africa-meets-libyas-khalifa-haftar-in-benghazi',
            title: "Chief of US forces in Africa meets Libya's Khalifa Haftar in Benghazi",
            language: 'en',
            publishedAt: '2024-08-28T00:00:00.000Z',
            source: { name: 'The National', domain: 'thenationalnews.com', country: 'AE' },
            genre: 'news',
            wordCount: 92,
            status: 'published',
            originalId: null,
            eventCount: 2,
          },
        ],
      },
      merged: { values: [], more: 0 },
    },
    exact: true,
  },
  getActorSummary: {
    id: 'actor_01j6ne3900fpessv41p9yppbge',
    version: 2,
    name: 'Khalifa Haftar',
    type: 'person',
    country: 'LY',
    eventCount: 6,
    articleCount: 9,
  },
  getActor: {
    id: 'actor_01j6ne3900fpessv41p9yppbge',
    version: 2,
    createdAt: '2026-11-24T09:00:00.000Z',
    updatedAt: '2026-11-24T09:00:00.000Z',
    externalIds: [
      { scheme: 'icews', value: 'Khalifa Belqasim Haftar [Military,Government; Libya]' },
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
      { name: 'Khalifa Belqasim Haftar', language: 'en', kind: 'alias' },
      { name: 'Khalifa Belqasim Omar Haftar', language: 'en', kind: 'alias' },
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
  },
  replaceActor: {
    id: 'actor_01j6ne3900fpessv41p9yppbge',
    version: 2,
    createdAt: '2026-11-24T09:00:00.000Z',
    updatedAt: '2026-11-24T09:00:00.000Z',
    externalIds: [
      { scheme: 'icews', value: 'Khalifa Belqasim Haftar [Military,Government; Libya]' },
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
      { name: 'Khalifa Belqasim Haftar', language: 'en', kind: 'alias' },
      { name: 'Khalifa Belqasim Omar Haftar', language: 'en', kind: 'alias' },
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
  },
  updateActor: {
    id: 'actor_01j6ne3900fpessv41p9yppbge',
    version: 2,
    createdAt: '2026-11-24T09:00:00.000Z',
    updatedAt: '2026-11-24T09:00:00.000Z',
    externalIds: [
      { scheme: 'icews', value: 'Khalifa Belqasim Haftar [Military,Government; Libya]' },
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
      { name: 'Khalifa Belqasim Haftar', language: 'en', kind: 'alias' },
      { name: 'Khalifa Belqasim Omar Haftar', language: 'en', kind: 'alias' },
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
  },
  getActorJsonLd: {
    '@context': { '@vocab': 'https://schema.org/' },
    '@type': 'Person',
    '@id': 'http://127.0.0.1:3000/v1/actors/actor_01j6ne3900fpessv41p9yppbge',
    identifier: 'actor_01j6ne3900fpessv41p9yppbge',
    name: 'Khalifa Haftar',
    alternateName: ['Khalifa Belqasim Haftar', 'Khalifa Belqasim Omar Haftar'],
    description:
      'Libyan field marshal who has commanded the Libyan National Army since 2 March 2015.',
    birthDate: '1943',
    nationality: { '@type': 'Country', identifier: 'LY' },
    jobTitle: ['General Commander'],
    memberOf: [
      {
        '@type': 'Organization',
        '@id': 'http://127.0.0.1:3000/v1/actors/actor_01j6ne3mq0ekgazqe909pwr31m',
        name: 'Libyan National Army',
      },
    ],
    keywords: ['libya', 'military-leader'],
    dateModified: '2026-11-24T09:00:00.000Z',
  },
  mergeActor: {
    id: 'actor_01j6ne3900fpessv41p9yppbge',
    version: 2,
    createdAt: '2026-11-24T09:00:00.000Z',
    updatedAt: '2026-11-24T09:00:00.000Z',
    externalIds: [
      { scheme: 'icews', value: 'Khalifa Belqasim Haftar [Military,Government; Libya]' },
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
      { name: 'Khalifa Belqasim Haftar', language: 'en', kind: 'alias' },
      { name: 'Khalifa Belqasim Omar Haftar', language: 'en', kind: 'alias' },
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
  },
  unmergeActor: {
    actor: {
      id: 'actor_01j6ne5h0cf3sbxk5v8tqwm2ra',
      version: 3,
      createdAt: '2026-11-24T09:00:00.000Z',
      updatedAt: '2026-11-25T09:00:00.000Z',
      externalIds: [],
      tags: ['head-of-state'],
      dataset: null,
      type: 'person',
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
      type: 'person',
      name: 'Yoon Suk-yeol',
      aliases: [
        { name: 'Yoon Suk Yeol', language: 'en', kind: 'transliteration' },
        { name: '윤석열', language: 'ko', kind: 'native' },
      ],
      country: 'KR',
      sectors: ['GOV'],
      description: 'President of South Korea from May 2022 until his removal on 4 April 2025.',
      startDate: '1960-12-18',
      endDate: null,
      affiliations: [
        {
          actor: {
            id: 'actor_01j6ne5j7rfzdvgvd3txjgx1zn',
            name: 'South Korea',
            type: 'state',
            country: 'KR',
          },
          type: 'leads',
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
        kind: 'participant',
        id: 'event_01j6ne8678erjrqfqk6zz9g0p0',
        title: 'Yoon declares martial law in South Korea',
      },
      {
        kind: 'mention',
        id: 'article_01j6ne6z58eatrwqcr4vbsc8wj',
        title: "South Korea's president declares martial law, parliament votes it down",
      },
    ],
    lost: [],
  },
  listSimilarActors: {
    data: [
      {
        actor: {
          id: 'actor_01j6ne3bxrevsrt0460kpp16gg',
          name: 'Jeremy Bernt',
          type: 'person',
          country: 'US',
        },
        score: 0.95,
        reasons: [
          { code: 'similar_name', message: '“Jeremy Bernt” is like “Jeremy Berndt”.' },
          { code: 'same_type', message: 'Both are of type person.' },
          { code: 'same_country', message: 'Both belong to US.' },
        ],
      },
    ],
  },
  listActorEvents: {
    data: [
      {
        id: 'event_01j6ne713rfb1r7q31ydrk7ghh',
        version: 1,
        createdAt: '2026-11-24T09:00:00.000Z',
        updatedAt: '2026-11-24T09:00:00.000Z',
        externalIds: [{ scheme: 'dateline', value: 'benghazi-2024-08-27' }],
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
        evidence: [
          {
            id: 'evidence_01j6nf1th8ffkvf07dft68x2zx',
            article: {
              id: 'article_01j6ne5p4re3zs1js3rst0fv2b',
              title: 'Haftar & AFRICOM Commander Discuss Enhanced Military Cooperation in Libya',
              url: 'https://libyareview.com/47710/haftar-africom-commander-discuss-enhanced-military-cooperation-in-libya',
              publishedAt: '2024-08-27T00:00:00.000Z',
              source: { name: 'LibyaReview', domain: 'libyareview.com', country: 'LY' },
              status: 'published',
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
        ],
        evidenceCount: 6,
        articleCount: 6,
        originalCount: 6,
        sourceCount: 6,
        firstReportedAt: '2024-08-27T00:00:00.000Z',
      },
    ],
    page: { nextCursor: null, hasMore: false },
  },
  streamActorEvents: [
    {
      id: 'event_01j6ne713rfb1r7q31ydrk7ghh',
      version: 1,
      createdAt: '2026-11-24T09:00:00.000Z',
      updatedAt: '2026-11-24T09:00:00.000Z',
      externalIds: [{ scheme: 'dateline', value: 'benghazi-2024-08-27' }],
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
      evidence: [
        {
          id: 'evidence_01j6nf1th8ffkvf07dft68x2zx',
          article: {
            id: 'article_01j6ne5p4re3zs1js3rst0fv2b',
            title: 'Haftar & AFRICOM Commander Discuss Enhanced Military Cooperation in Libya',
            url: 'https://libyareview.com/47710/haftar-africom-commander-discuss-enhanced-military-cooperation-in-libya',
            publishedAt: '2024-08-27T00:00:00.000Z',
            source: { name: 'LibyaReview', domain: 'libyareview.com', country: 'LY' },
            status: 'published',
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
      ],
      evidenceCount: 6,
      articleCount: 6,
      originalCount: 6,
      sourceCount: 6,
      firstReportedAt: '2024-08-27T00:00:00.000Z',
    },
  ],
  exportActorEvents: {
    ndjson:
      '{"id":"event_01j6ne713rfb1r7q31ydrk7ghh","version":1,"createdAt":"2026-11-24T09:00:00.000Z","updatedAt":"2026-11-24T09:00:00.000Z","externalIds":[{"scheme":"dateline","value":"benghazi-2024-08-27"}],"tags":["libya","diplomacy","military-cooperation"],"dataset":{"name":"dateline-sample","version":"1","licence":"CC0-1.0","attribution":"Dateline sample data"},"title":"Haftar receives Langley and a US delegation in Benghazi","summary":"Field Marshal Khalifa Haftar of the Libyan National Army received a United States delegation led by General Michael Langley of US Africa Command, with chargé d\'affaires Jeremy Berndt, to talk about military cooperation.","type":"CONSULT","mode":"visit","quadClass":"verbal_cooperation","intensity":4,"contexts":["military","diplomatic"],"codes":[{"scheme":"cameo","code":"043"},{"scheme":"cameo","code":"042"}],"modality":"asserted","date":{"start":"2024-08-27","end":"2024-08-27","precision":"day"},"location":{"name":"Benghazi","country":"LY","admin1":null,"admin2":null,"latitude":32.11486,"longitude":20.06859,"precision":"nearby","geonamesId":"88319"},"fatalities":null,"status":"corroborated","confidence":0.98,"participants":[{"actor":{"id":"actor_01j6ne3900fpessv41p9yppbge","name":"Khalifa Haftar","type":"person","country":"LY"},"role":"host","side":"a","title":"Field Marshal, General Commander of the Libyan National Army"},{"actor":{"id":"actor_01j6ne39z8frjveepjg4j41cv6","name":"Michael Langley","type":"person","country":"US"},"role":"initiator","side":"b","title":"General, Commander of US Africa Command"}],"evidence":[{"id":"evidence_01j6nf1th8ffkvf07dft68x2zx","article":{"id":"article_01j6ne5p4re3zs1js3rst0fv2b","title":"Haftar & AFRICOM Commander Discuss Enhanced Military Cooperation in Libya","url":"https://libyareview.com/47710/haftar-africom-commander-discuss-enhanced-military-cooperation-in-libya","publishedAt":"2024-08-27T00:00:00.000Z","source":{"name":"LibyaReview","domain":"libyareview.com","country":"LY"},"status":"published","originalId":null},"quote":"Field Marshal Khalifa Haftar, who commands the Libyan National Army, received an American delegation in Benghazi on Tuesday.","start":0,"end":124,"startUtf16":0,"endUtf16":124,"stance":"supports","confidence":0.95}],"evidenceCount":6,"articleCount":6,"originalCount":6,"sourceCount":6,"firstReportedAt":"2024-08-27T00:00:00.000Z"}\n',
    csv: 'id,title,summary,type,mode,quadClass,intensity,contexts,codes,modality,dateStart,dateEnd,datePrecision,place,country,admin1,admin2,latitude,longitude,placePrecision,geonamesId,fatalitiesLow,fatalitiesBest,fatalitiesHigh,fatalitiesCivilians,status,confidence,participantNames,participantRoles,participantIds,articleCount,originalCount,sourceCount,firstReportedAt,articleIds,articleUrls,tags,externalIds,dataset,datasetVersion,version,createdAt,updatedAt\r\n',
    geojson:
      '{"type":"FeatureCollection","features":[{"type":"Feature","id":"event_01j6ne713rfb1r7q31ydrk7ghh","geometry":{"type":"Point","coordinates":[20.06859,32.11486]},"properties":{"id":"event_01j6ne713rfb1r7q31ydrk7ghh","version":1,"createdAt":"2026-11-24T09:00:00.000Z","updatedAt":"2026-11-24T09:00:00.000Z","externalIds":[{"scheme":"dateline","value":"benghazi-2024-08-27"}],"tags":["libya","diplomacy","military-cooperation"],"dataset":{"name":"dateline-sample","version":"1","licence":"CC0-1.0","attribution":"Dateline sample data"},"title":"Haftar receives Langley and a US delegation in Benghazi","summary":"Field Marshal Khalifa Haftar of the Libyan National Army received a United States delegation led by General Michael Langley of US Africa Command, with chargé d\'affaires Jeremy Berndt, to talk about military cooperation.","type":"CONSULT","mode":"visit","quadClass":"verbal_cooperation","intensity":4,"contexts":["military","diplomatic"],"codes":[{"scheme":"cameo","code":"043"},{"scheme":"cameo","code":"042"}],"modality":"asserted","date":{"start":"2024-08-27","end":"2024-08-27","precision":"day"},"location":{"name":"Benghazi","country":"LY","admin1":null,"admin2":null,"latitude":32.11486,"longitude":20.06859,"precision":"nearby","geonamesId":"88319"},"fatalities":null,"status":"corroborated","confidence":0.98,"participants":[{"actor":{"id":"actor_01j6ne3900fpessv41p9yppbge","name":"Khalifa Haftar","type":"person","country":"LY"},"role":"host","side":"a","title":"Field Marshal, General Commander of the Libyan National Army"},{"actor":{"id":"actor_01j6ne39z8frjveepjg4j41cv6","name":"Michael Langley","type":"person","country":"US"},"role":"initiator","side":"b","title":"General, Commander of US Africa Command"}],"evidence":[{"id":"evidence_01j6nf1th8ffkvf07dft68x2zx","article":{"id":"article_01j6ne5p4re3zs1js3rst0fv2b","title":"Haftar & AFRICOM Commander Discuss Enhanced Military Cooperation in Libya","url":"https://libyareview.com/47710/haftar-africom-commander-discuss-enhanced-military-cooperation-in-libya","publishedAt":"2024-08-27T00:00:00.000Z","source":{"name":"LibyaReview","domain":"libyareview.com","country":"LY"},"status":"published","originalId":null},"quote":"Field Marshal Khalifa Haftar, who commands the Libyan National Army, received an American delegation in Benghazi on Tuesday.","start":0,"end":124,"startUtf16":0,"endUtf16":124,"stance":"supports","confidence":0.95}],"evidenceCount":6,"articleCount":6,"originalCount":6,"sourceCount":6,"firstReportedAt":"2024-08-27T00:00:00.000Z"}}]}',
  },
  feedActorEvents: {
    atom: '<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom">\n  <author>\n    <name>Dateline</name>\n  </author>\n  <id>http://127.0.0.1:3000/v1/events/feed</id>\n  <link href="http://127.0.0.1:3000/v1/events/feed" rel="self" type="application/atom+xml"/>\n  <title type="text">Dateline: events</title>\n  <updated>2026-11-24T09:00:00.000Z</updated>\n  <entry>\n    <id>http://127.0.0.1:3000/v1/events/event_01j6ne713rfb1r7q31ydrk7ghh</id>\n    <link href="http://127.0.0.1:3000/v1/events/event_01j6ne713rfb1r7q31ydrk7ghh" rel="alternate"/>\n    <published>2024-08-27T00:00:00.000Z</published>\n    <title type="text">Haftar receives Langley and a US delegation in Benghazi</title>\n    <updated>2026-11-24T09:00:00.000Z</updated>\n  </entry>\n</feed>\n',
    rss: '<?xml version="1.0" encoding="utf-8"?>\n<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">\n  <channel>\n    <title>Dateline: events</title>\n    <link>http://127.0.0.1:3000/v1/events/feed</link>\n    <description>Dateline: events</description>\n    <lastBuildDate>Tue, 24 Nov 2026 09:00:00 GMT</lastBuildDate>\n    <atom:link href="http://127.0.0.1:3000/v1/events/feed" rel="self" type="application/rss+xml"/>\n    <item>\n      <title>Haftar receives Langley and a US delegation in Benghazi</title>\n      <link>http://127.0.0.1:3000/v1/events/event_01j6ne713rfb1r7q31ydrk7ghh</link>\n      <description>Haftar receives Langley and a US delegation in Benghazi</description>\n      <guid isPermaLink="false">http://127.0.0.1:3000/v1/events/event_01j6ne713rfb1r7q31ydrk7ghh</guid>\n      <pubDate>Tue, 27 Aug 2024 00:00:00 GMT</pubDate>\n    </item>\n  </channel>\n</rss>\n',
    jsonfeed:
      '{"version":"https://jsonfeed.org/version/1.1","title":"Dateline: events","feed_url":"http://127.0.0.1:3000/v1/events/feed","items":[{"id":"http://127.0.0.1:3000/v1/events/event_01j6ne713rfb1r7q31ydrk7ghh","url":"http://127.0.0.1:3000/v1/events/event_01j6ne713rfb1r7q31ydrk7ghh","title":"Haftar receives Langley and a US delegation in Benghazi","content_text":"Haftar receives Langley and a US delegation in Benghazi","date_published":"2024-08-27T00:00:00.000Z","date_modified":"2026-11-24T09:00:00.000Z"}]}',
  },
  listActorArticles: {
    data: [
      {
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
        source: { name: 'The National', domain: 'thenationalnews.com', country: 'AE' },
        authors: ['Kamal Tabikha'],
        section: 'MENA',
        genre: 'news',
        imageUrl: null,
        rights: "Retold for Dateline's sample data; not the publisher's text.",
        wordCount: 92,
        contentHash: '849f246f29e9ccc0424bf519b4ee20f91712c3ee8bcf18a36503ac1f2153947a',
        standsAlone: false,
        status: 'published',
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
              { quote: 'General Michael Langley', start: 0, end: 23, startUtf16: 0, endUtf16: 23 },
            ],
          },
        ],
        events: [
          {
            id: 'event_01j6ne713rfb1r7q31ydrk7ghh',
            title: 'Haftar receives Langley and a US delegation in Benghazi',
            type: 'CONSULT',
            date: { start: '2024-08-27', end: '2024-08-27', precision: 'day' },
            country: 'LY',
            stance: 'supports',
          },
        ],
        eventCount: 2,
      },
    ],
    page: { nextCursor: null, hasMore: false },
  },
  streamActorArticles: [
    {
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
      source: { name: 'The National', domain: 'thenationalnews.com', country: 'AE' },
      authors: ['Kamal Tabikha'],
      section: 'MENA',
      genre: 'news',
      imageUrl: null,
      rights: "Retold for Dateline's sample data; not the publisher's text.",
      wordCount: 92,
      contentHash: '849f246f29e9ccc0424bf519b4ee20f91712c3ee8bcf18a36503ac1f2153947a',
      standsAlone: false,
      status: 'published',
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
            { quote: 'General Michael Langley', start: 0, end: 23, startUtf16: 0, endUtf16: 23 },
          ],
        },
      ],
      events: [
        {
          id: 'event_01j6ne713rfb1r7q31ydrk7ghh',
          title: 'Haftar receives Langley and a US delegation in Benghazi',
          type: 'CONSULT',
          date: { start: '2024-08-27', end: '2024-08-27', precision: 'day' },
          country: 'LY',
          stance: 'supports',
        },
      ],
      eventCount: 2,
      body: "General Michael Langley and the US chargé d'affaires, Jeremy Berndt, met Khalifa Haftar in Benghazi on Tuesday. The American embassy said that the visitors had stressed the need to keep Libya stable and to calm its present tensions. It urged all Libyan parties to enter a dialogue supported by the United Nations mission. The meeting came during a dispute between the rival authorities that had stopped the production of oil. Mr Haftar's Libyan National Army holds the east and the south of the country. The Government of National Unity sits in Tripoli.",
    },
  ],
  exportActorArticles: {
    ndjson:
      '{"id":"article_01j6ne5q40fj0s37vh50ba1dn4","version":1,"createdAt":"2026-11-24T09:00:00.000Z","updatedAt":"2026-11-24T09:00:00.000Z","externalIds":[],"tags":["libya","diplomacy"],"dataset":{"name":"dateline-sample","version":"1","licence":"CC0-1.0","attribution":"Dateline sample data"},"url":"https://www.thenationalnews.com/news/mena/2024/08/28/chief-of-us-forces-in-africa-meets-libyas-khalifa-haftar-in-benghazi","title":"Chief of US forces in Africa meets Libya\'s Khalifa Haftar in Benghazi","summary":null,"language":"en","publishedAt":"2024-08-28T00:00:00.000Z","publishedPrecision":"day","source":{"name":"The National","domain":"thenationalnews.com","country":"AE"},"authors":["Kamal Tabikha"],"section":"MENA","genre":"news","imageUrl":null,"rights":"Retold for Dateline\'s sample data; not the publisher\'s text.","wordCount":92,"contentHash":"849f246f29e9ccc0424bf519b4ee20f91712c3ee8bcf18a36503ac1f2153947a","standsAlone":false,"status":"published","duplicateOf":null,"duplicateCount":1,"mentions":[{"actor":{"id":"actor_01j6ne39z8frjveepjg4j41cv6","name":"Michael Langley","type":"person","country":"US"},"count":1,"quotes":[{"quote":"General Michael Langley","start":0,"end":23,"startUtf16":0,"endUtf16":23}]}],"events":[{"id":"event_01j6ne713rfb1r7q31ydrk7ghh","title":"Haftar receives Langley and a US delegation in Benghazi","type":"CONSULT","date":{"start":"2024-08-27","end":"2024-08-27","precision":"day"},"country":"LY","stance":"supports"}],"eventCount":2,"body":"General Michael Langley and the US chargé d\'affaires, Jeremy Berndt, met Khalifa Haftar in Benghazi on Tuesday. The American embassy said that the visitors had stressed the need to keep Libya stable and to calm its present tensions. It urged all Libyan parties to enter a dialogue supported by the United Nations mission. The meeting came during a dispute between the rival authorities that had stopped the production of oil. Mr Haftar\'s Libyan National Army holds the east and the south of the country. The Government of National Unity sits in Tripoli."}\n',
    csv: 'id,url,title,summary,language,publishedAt,publishedPrecision,sourceName,sourceDomain,sourceCountry,authors,section,genre,imageUrl,rights,wordCount,standsAlone,status,duplicateOfId,duplicateCount,mentionNames,mentionIds,eventCount,eventIds,tags,externalIds,dataset,datasetVersion,version,createdAt,updatedAt,body\r\n',
  },
  feedActorArticles: {
    atom: '<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom">\n  <author>\n    <name>Dateline</name>\n  </author>\n  <id>http://127.0.0.1:3000/v1/articles/feed</id>\n  <link href="http://127.0.0.1:3000/v1/articles/feed" rel="self" type="application/atom+xml"/>\n  <title type="text">Dateline: articles</title>\n  <updated>2026-11-24T09:00:00.000Z</updated>\n  <entry>\n    <author>\n      <name>Kamal Tabikha</name>\n    </author>\n    <id>http://127.0.0.1:3000/v1/articles/article_01j6ne5q40fj0s37vh50ba1dn4</id>\n    <link href="https://www.thenationalnews.com/news/mena/2024/08/28/chief-of-us-forces-in-africa-meets-libyas-khalifa-haftar-in-benghazi" rel="alternate"/>\n    <published>2024-08-28T00:00:00.000Z</published>\n    <title type="text">Chief of US forces in Africa meets Libya\'s Khalifa Haftar in Benghazi</title>\n    <updated>2026-11-24T09:00:00.000Z</updated>\n  </entry>\n</feed>\n',
    rss: '<?xml version="1.0" encoding="utf-8"?>\n<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/">\n  <channel>\n    <title>Dateline: articles</title>\n    <link>http://127.0.0.1:3000/v1/articles/feed</link>\n    <description>Dateline: articles</description>\n    <lastBuildDate>Tue, 24 Nov 2026 09:00:00 GMT</lastBuildDate>\n    <atom:link href="http://127.0.0.1:3000/v1/articles/feed" rel="self" type="application/rss+xml"/>\n    <item>\n      <title>Chief of US forces in Africa meets Libya\'s Khalifa Haftar in Benghazi</title>\n      <link>https://www.thenationalnews.com/news/mena/2024/08/28/chief-of-us-forces-in-africa-meets-libyas-khalifa-haftar-in-benghazi</link>\n      <description>Chief of US forces in Africa meets Libya\'s Khalifa Haftar in Benghazi</description>\n      <guid isPermaLink="false">http://127.0.0.1:3000/v1/articles/article_01j6ne5q40fj0s37vh50ba1dn4</guid>\n      <pubDate>Wed, 28 Aug 2024 00:00:00 GMT</pubDate>\n      <dc:creator>Kamal Tabikha</dc:creator>\n    </item>\n  </channel>\n</rss>\n',
    jsonfeed:
      '{"version":"https://jsonfeed.org/version/1.1","title":"Dateline: articles","feed_url":"http://127.0.0.1:3000/v1/articles/feed","items":[{"id":"http://127.0.0.1:3000/v1/articles/article_01j6ne5q40fj0s37vh50ba1dn4","url":"https://www.thenationalnews.com/news/mena/2024/08/28/chief-of-us-forces-in-africa-meets-libyas-khalifa-haftar-in-benghazi","title":"Chief of US forces in Africa meets Libya\'s Khalifa Haftar in Benghazi","content_text":"Chief of US forces in Africa meets Libya\'s Khalifa Haftar in Benghazi","date_published":"2024-08-28T00:00:00.000Z","date_modified":"2026-11-24T09:00:00.000Z","authors":[{"name":"Kamal Tabikha"}],"language":"en"}]}',
  },
  listArticleEvidence: {
    data: [
      {
        id: 'evidence_01j6nf1th8ffkvf07dft68x2zx',
        quote:
          'Field Marshal Khalifa Haftar, who commands the Libyan National Army, received an American delegation in Benghazi on Tuesday.',
        start: 0,
        end: 124,
        stance: 'supports',
        confidence: 0.95,
        event: {
          id: 'event_01j6ne713rfb1r7q31ydrk7ghh',
          title: 'Haftar receives Langley and a US delegation in Benghazi',
          type: 'CONSULT',
          date: { start: '2024-08-27', end: '2024-08-27', precision: 'day' },
          country: 'LY',
        },
      },
    ],
    page: { nextCursor: null, hasMore: false },
  },
  streamArticleEvidence: [
    {
      id: 'evidence_01j6nf1th8ffkvf07dft68x2zx',
      quote:
        'Field Marshal Khalifa Haftar, who commands the Libyan National Army, received an American delegation in Benghazi on Tuesday.',
      start: 0,
      end: 124,
      stance: 'supports',
      confidence: 0.95,
      event: {
        id: 'event_01j6ne713rfb1r7q31ydrk7ghh',
        title: 'Haftar receives Langley and a US delegation in Benghazi',
        type: 'CONSULT',
        date: { start: '2024-08-27', end: '2024-08-27', precision: 'day' },
        country: 'LY',
      },
    },
  ],
  exportArticleEvidence: {
    ndjson:
      '{"id":"evidence_01j6nf1th8ffkvf07dft68x2zx","quote":"Field Marshal Khalifa Haftar, who commands the Libyan National Army, received an American delegation in Benghazi on Tuesday.","start":0,"end":124,"stance":"supports","confidence":0.95,"event":{"id":"event_01j6ne713rfb1r7q31ydrk7ghh","title":"Haftar receives Langley and a US delegation in Benghazi","type":"CONSULT","date":{"start":"2024-08-27","end":"2024-08-27","precision":"day"},"country":"LY"}}\n',
    csv: 'id,eventId,eventTitle,eventType,dateStart,dateEnd,datePrecision,eventCountry,quote,start,end,stance,confidence\r\n',
  },
  getArticleSummary: {
    id: 'article_01j6ne5q40fj0s37vh50ba1dn4',
    version: 1,
    url: 'https://www.thenationalnews.com/news/mena/2024/08/28/chief-of-us-forces-in-africa-meets-libyas-khalifa-haftar-in-benghazi',
    title: "Chief of US forces in Africa meets Libya's Khalifa Haftar in Benghazi",
    language: 'en',
    publishedAt: '2024-08-28T00:00:00.000Z',
    source: { name: 'The National', domain: 'thenationalnews.com', country: 'AE' },
    genre: 'news',
    wordCount: 92,
    status: 'published',
    originalId: null,
    eventCount: 2,
  },
  getArticle: {
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
    source: { name: 'The National', domain: 'thenationalnews.com', country: 'AE' },
    authors: ['Kamal Tabikha'],
    section: 'MENA',
    genre: 'news',
    imageUrl: null,
    rights: "Retold for Dateline's sample data; not the publisher's text.",
    wordCount: 92,
    contentHash: '849f246f29e9ccc0424bf519b4ee20f91712c3ee8bcf18a36503ac1f2153947a',
    standsAlone: false,
    status: 'published',
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
          { quote: 'General Michael Langley', start: 0, end: 23, startUtf16: 0, endUtf16: 23 },
        ],
      },
    ],
    events: [
      {
        id: 'event_01j6ne713rfb1r7q31ydrk7ghh',
        title: 'Haftar receives Langley and a US delegation in Benghazi',
        type: 'CONSULT',
        date: { start: '2024-08-27', end: '2024-08-27', precision: 'day' },
        country: 'LY',
        stance: 'supports',
      },
    ],
    eventCount: 2,
    body: "General Michael Langley and the US chargé d'affaires, Jeremy Berndt, met Khalifa Haftar in Benghazi on Tuesday. The American embassy said that the visitors had stressed the need to keep Libya stable and to calm its present tensions. It urged all Libyan parties to enter a dialogue supported by the United Nations mission. The meeting came during a dispute between the rival authorities that had stopped the production of oil. Mr Haftar's Libyan National Army holds the east and the south of the country. The Government of National Unity sits in Tripoli.",
  },
  replaceArticle: {
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
    source: { name: 'The National', domain: 'thenationalnews.com', country: 'AE' },
    authors: ['Kamal Tabikha'],
    section: 'MENA',
    genre: 'news',
    imageUrl: null,
    rights: "Retold for Dateline's sample data; not the publisher's text.",
    wordCount: 92,
    contentHash: '849f246f29e9ccc0424bf519b4ee20f91712c3ee8bcf18a36503ac1f2153947a',
    standsAlone: false,
    status: 'published',
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
          { quote: 'General Michael Langley', start: 0, end: 23, startUtf16: 0, endUtf16: 23 },
        ],
      },
    ],
    events: [
      {
        id: 'event_01j6ne713rfb1r7q31ydrk7ghh',
        title: 'Haftar receives Langley and a US delegation in Benghazi',
        type: 'CONSULT',
        date: { start: '2024-08-27', end: '2024-08-27', precision: 'day' },
        country: 'LY',
        stance: 'supports',
      },
    ],
    eventCount: 2,
    body: "General Michael Langley and the US chargé d'affaires, Jeremy Berndt, met Khalifa Haftar in Benghazi on Tuesday. The American embassy said that the visitors had stressed the need to keep Libya stable and to calm its present tensions. It urged all Libyan parties to enter a dialogue supported by the United Nations mission. The meeting came during a dispute between the rival authorities that had stopped the production of oil. Mr Haftar's Libyan National Army holds the east and the south of the country. The Government of National Unity sits in Tripoli.",
  },
  updateArticle: {
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
    source: { name: 'The National', domain: 'thenationalnews.com', country: 'AE' },
    authors: ['Kamal Tabikha'],
    section: 'MENA',
    genre: 'news',
    imageUrl: null,
    rights: "Retold for Dateline's sample data; not the publisher's text.",
    wordCount: 92,
    contentHash: '849f246f29e9ccc0424bf519b4ee20f91712c3ee8bcf18a36503ac1f2153947a',
    standsAlone: false,
    status: 'published',
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
          { quote: 'General Michael Langley', start: 0, end: 23, startUtf16: 0, endUtf16: 23 },
        ],
      },
    ],
    events: [
      {
        id: 'event_01j6ne713rfb1r7q31ydrk7ghh',
        title: 'Haftar receives Langley and a US delegation in Benghazi',
        type: 'CONSULT',
        date: { start: '2024-08-27', end: '2024-08-27', precision: 'day' },
        country: 'LY',
        stance: 'supports',
      },
    ],
    eventCount: 2,
    body: "General Michael Langley and the US chargé d'affaires, Jeremy Berndt, met Khalifa Haftar in Benghazi on Tuesday. The American embassy said that the visitors had stressed the need to keep Libya stable and to calm its present tensions. It urged all Libyan parties to enter a dialogue supported by the United Nations mission. The meeting came during a dispute between the rival authorities that had stopped the production of oil. Mr Haftar's Libyan National Army holds the east and the south of the country. The Government of National Unity sits in Tripoli.",
  },
  getArticleJsonLd: {
    '@context': { '@vocab': 'https://schema.org/' },
    '@type': 'NewsArticle',
    '@id': 'http://127.0.0.1:3000/v1/articles/article_01j6ne5q40fj0s37vh50ba1dn4',
    identifier: 'article_01j6ne5q40fj0s37vh50ba1dn4',
    headline: "Chief of US forces in Africa meets Libya's Khalifa Haftar in Benghazi",
    articleBody:
      "General Michael Langley and the US chargé d'affaires, Jeremy Berndt, met Khalifa Haftar in Benghazi on Tuesday. The American embassy said that the visitors had stressed the need to keep Libya stable and to calm its present tensions. It urged all Libyan parties to enter a dialogue supported by the United Nations mission. The meeting came during a dispute between the rival authorities that had stopped the production of oil. Mr Haftar's Libyan National Army holds the east and the south of the country. The Government of National Unity sits in Tripoli.",
    url: 'https://www.thenationalnews.com/news/mena/2024/08/28/chief-of-us-forces-in-africa-meets-libyas-khalifa-haftar-in-benghazi',
    inLanguage: 'en',
    datePublished: '2024-08-28',
    dateModified: '2026-11-24T09:00:00.000Z',
    author: [{ '@type': 'Person', name: 'Kamal Tabikha' }],
    publisher: {
      '@type': 'Organization',
      name: 'The National',
      url: 'https://thenationalnews.com/',
    },
    articleSection: 'MENA',
    keywords: ['libya', 'diplomacy'],
    copyrightNotice: "Retold for Dateline's sample data; not the publisher's text.",
    wordCount: 92,
    mentions: [
      {
        '@type': 'Person',
        '@id': 'http://127.0.0.1:3000/v1/actors/actor_01j6ne39z8frjveepjg4j41cv6',
        name: 'Michael Langley',
      },
    ],
    about: [
      {
        '@type': 'Event',
        '@id': 'http://127.0.0.1:3000/v1/events/event_01j6ne713rfb1r7q31ydrk7ghh',
        name: 'Haftar receives Langley and a US delegation in Benghazi',
        startDate: '2024-08-27',
        endDate: '2024-08-27',
      },
    ],
  },
  listArticleRevisions: {
    data: [
      {
        version: 1,
        kind: 'create',
        position: 61,
        at: '2026-11-24T09:00:00.000Z',
        key: null,
        comment: null,
        survivorId: null,
        patch: [
          {
            op: 'replace',
            path: '',
            value: { createdAt: '2026-11-24T09:00:00.000Z', tags: ['libya', 'diplomacy'] },
          },
        ],
      },
    ],
    page: { nextCursor: null, hasMore: false },
  },
  streamArticleRevisions: [
    {
      version: 1,
      kind: 'create',
      position: 61,
      at: '2026-11-24T09:00:00.000Z',
      key: null,
      comment: null,
      survivorId: null,
      patch: [
        {
          op: 'replace',
          path: '',
          value: { createdAt: '2026-11-24T09:00:00.000Z', tags: ['libya', 'diplomacy'] },
        },
      ],
    },
  ],
  exportArticleRevisions: {
    ndjson:
      '{"version":1,"kind":"create","position":61,"at":"2026-11-24T09:00:00.000Z","key":null,"comment":null,"survivorId":null,"patch":[{"op":"replace","path":"","value":{"createdAt":"2026-11-24T09:00:00.000Z","tags":["libya","diplomacy"]}}]}\n',
    csv: 'version,kind,position,at,keyId,keyName,comment,survivorId,patch\r\n',
  },
  restoreArticle: {
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
    source: { name: 'The National', domain: 'thenationalnews.com', country: 'AE' },
    authors: ['Kamal Tabikha'],
    section: 'MENA',
    genre: 'news',
    imageUrl: null,
    rights: "Retold for Dateline's sample data; not the publisher's text.",
    wordCount: 92,
    contentHash: '849f246f29e9ccc0424bf519b4ee20f91712c3ee8bcf18a36503ac1f2153947a',
    standsAlone: false,
    status: 'published',
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
          { quote: 'General Michael Langley', start: 0, end: 23, startUtf16: 0, endUtf16: 23 },
        ],
      },
    ],
    events: [
      {
        id: 'event_01j6ne713rfb1r7q31ydrk7ghh',
        title: 'Haftar receives Langley and a US delegation in Benghazi',
        type: 'CONSULT',
        date: { start: '2024-08-27', end: '2024-08-27', precision: 'day' },
        country: 'LY',
        stance: 'supports',
      },
    ],
    eventCount: 2,
    body: "General Michael Langley and the US chargé d'affaires, Jeremy Berndt, met Khalifa Haftar in Benghazi on Tuesday. The American embassy said that the visitors had stressed the need to keep Libya stable and to calm its present tensions. It urged all Libyan parties to enter a dialogue supported by the United Nations mission. The meeting came during a dispute between the rival authorities that had stopped the production of oil. Mr Haftar's Libyan National Army holds the east and the south of the country. The Government of National Unity sits in Tripoli.",
  },
  listActorRevisions: {
    data: [
      {
        version: 1,
        kind: 'create',
        position: 61,
        at: '2026-11-24T09:00:00.000Z',
        key: null,
        comment: null,
        survivorId: null,
        patch: [
          {
            op: 'replace',
            path: '',
            value: { createdAt: '2026-11-24T09:00:00.000Z', tags: ['libya', 'diplomacy'] },
          },
        ],
      },
    ],
    page: { nextCursor: null, hasMore: false },
  },
  streamActorRevisions: [
    {
      version: 1,
      kind: 'create',
      position: 61,
      at: '2026-11-24T09:00:00.000Z',
      key: null,
      comment: null,
      survivorId: null,
      patch: [
        {
          op: 'replace',
          path: '',
          value: { createdAt: '2026-11-24T09:00:00.000Z', tags: ['libya', 'diplomacy'] },
        },
      ],
    },
  ],
  exportActorRevisions: {
    ndjson:
      '{"version":1,"kind":"create","position":61,"at":"2026-11-24T09:00:00.000Z","key":null,"comment":null,"survivorId":null,"patch":[{"op":"replace","path":"","value":{"createdAt":"2026-11-24T09:00:00.000Z","tags":["libya","diplomacy"]}}]}\n',
    csv: 'version,kind,position,at,keyId,keyName,comment,survivorId,patch\r\n',
  },
  restoreActor: {
    id: 'actor_01j6ne3900fpessv41p9yppbge',
    version: 2,
    createdAt: '2026-11-24T09:00:00.000Z',
    updatedAt: '2026-11-24T09:00:00.000Z',
    externalIds: [
      { scheme: 'icews', value: 'Khalifa Belqasim Haftar [Military,Government; Libya]' },
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
      { name: 'Khalifa Belqasim Haftar', language: 'en', kind: 'alias' },
      { name: 'Khalifa Belqasim Omar Haftar', language: 'en', kind: 'alias' },
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
  },
  listEventRevisions: {
    data: [
      {
        version: 1,
        kind: 'create',
        position: 61,
        at: '2026-11-24T09:00:00.000Z',
        key: null,
        comment: null,
        survivorId: null,
        patch: [
          {
            op: 'replace',
            path: '',
            value: { createdAt: '2026-11-24T09:00:00.000Z', tags: ['libya', 'diplomacy'] },
          },
        ],
      },
    ],
    page: { nextCursor: null, hasMore: false },
  },
  streamEventRevisions: [
    {
      version: 1,
      kind: 'create',
      position: 61,
      at: '2026-11-24T09:00:00.000Z',
      key: null,
      comment: null,
      survivorId: null,
      patch: [
        {
          op: 'replace',
          path: '',
          value: { createdAt: '2026-11-24T09:00:00.000Z', tags: ['libya', 'diplomacy'] },
        },
      ],
    },
  ],
  exportEventRevisions: {
    ndjson:
      '{"version":1,"kind":"create","position":61,"at":"2026-11-24T09:00:00.000Z","key":null,"comment":null,"survivorId":null,"patch":[{"op":"replace","path":"","value":{"createdAt":"2026-11-24T09:00:00.000Z","tags":["libya","diplomacy"]}}]}\n',
    csv: 'version,kind,position,at,keyId,keyName,comment,survivorId,patch\r\n',
  },
  restoreEvent: {
    id: 'event_01j6ne713rfb1r7q31ydrk7ghh',
    version: 1,
    createdAt: '2026-11-24T09:00:00.000Z',
    updatedAt: '2026-11-24T09:00:00.000Z',
    externalIds: [{ scheme: 'dateline', value: 'benghazi-2024-08-27' }],
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
    evidence: [
      {
        id: 'evidence_01j6nf1th8ffkvf07dft68x2zx',
        article: {
          id: 'article_01j6ne5p4re3zs1js3rst0fv2b',
          title: 'Haftar & AFRICOM Commander Discuss Enhanced Military Cooperation in Libya',
          url: 'https://libyareview.com/47710/haftar-africom-commander-discuss-enhanced-military-cooperation-in-libya',
          publishedAt: '2024-08-27T00:00:00.000Z',
          source: { name: 'LibyaReview', domain: 'libyareview.com', country: 'LY' },
          status: 'published',
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
    ],
    evidenceCount: 6,
    articleCount: 6,
    originalCount: 6,
    sourceCount: 6,
    firstReportedAt: '2024-08-27T00:00:00.000Z',
  },
  getKey: {
    id: 'key_01j6ne97v0f4fs8c2xg5k3m9qt',
    name: 'sample (nobody has it)',
    scope: 'read',
    createdAt: '2024-08-27T12:00:00.000Z',
    expiresAt: '2024-08-27T12:00:00.000Z',
    revokedAt: null,
    lastUsedAt: null,
    replacedById: null,
  },
  revokeKey: {
    id: 'key_01j6ne97v0f4fs8c2xg5k3m9qt',
    name: 'sample (nobody has it)',
    scope: 'read',
    createdAt: '2024-08-27T12:00:00.000Z',
    expiresAt: '2024-08-27T12:00:00.000Z',
    revokedAt: '2024-08-28T09:30:00.000Z',
    lastUsedAt: null,
    replacedById: null,
  },
  getEventEvidence: {
    id: 'evidence_01j6nf1th8ffkvf07dft68x2zx',
    article: {
      id: 'article_01j6ne5p4re3zs1js3rst0fv2b',
      title: 'Haftar & AFRICOM Commander Discuss Enhanced Military Cooperation in Libya',
      url: 'https://libyareview.com/47710/haftar-africom-commander-discuss-enhanced-military-cooperation-in-libya',
      publishedAt: '2024-08-27T00:00:00.000Z',
      source: { name: 'LibyaReview', domain: 'libyareview.com', country: 'LY' },
      status: 'published',
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
  updateEventEvidence: {
    id: 'evidence_01j6nf1th8ffkvf07dft68x2zx',
    article: {
      id: 'article_01j6ne5p4re3zs1js3rst0fv2b',
      title: 'Haftar & AFRICOM Commander Discuss Enhanced Military Cooperation in Libya',
      url: 'https://libyareview.com/47710/haftar-africom-commander-discuss-enhanced-military-cooperation-in-libya',
      publishedAt: '2024-08-27T00:00:00.000Z',
      source: { name: 'LibyaReview', domain: 'libyareview.com', country: 'LY' },
      status: 'published',
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
  getEventParticipant: {
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
  updateEventParticipant: {
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
  getArticleRevision: {
    version: 1,
    kind: 'create',
    position: 61,
    at: '2026-11-24T09:00:00.000Z',
    key: null,
    comment: null,
    survivorId: null,
    patch: [
      {
        op: 'replace',
        path: '',
        value: { createdAt: '2026-11-24T09:00:00.000Z', tags: ['libya', 'diplomacy'] },
      },
    ],
    article: {
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
      source: { name: 'The National', domain: 'thenationalnews.com', country: 'AE' },
      authors: ['Kamal Tabikha'],
      section: 'MENA',
      genre: 'news',
      imageUrl: null,
      rights: "Retold for Dateline's sample data; not the publisher's text.",
      wordCount: 92,
      contentHash: '849f246f29e9ccc0424bf519b4ee20f91712c3ee8bcf18a36503ac1f2153947a',
      standsAlone: false,
      status: 'published',
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
            { quote: 'General Michael Langley', start: 0, end: 23, startUtf16: 0, endUtf16: 23 },
          ],
        },
      ],
      events: [
        {
          id: 'event_01j6ne713rfb1r7q31ydrk7ghh',
          title: 'Haftar receives Langley and a US delegation in Benghazi',
          type: 'CONSULT',
          date: { start: '2024-08-27', end: '2024-08-27', precision: 'day' },
          country: 'LY',
          stance: 'supports',
        },
      ],
      eventCount: 2,
      body: "General Michael Langley and the US chargé d'affaires, Jeremy Berndt, met Khalifa Haftar in Benghazi on Tuesday. The American embassy said that the visitors had stressed the need to keep Libya stable and to calm its present tensions. It urged all Libyan parties to enter a dialogue supported by the United Nations mission. The meeting came during a dispute between the rival authorities that had stopped the production of oil. Mr Haftar's Libyan National Army holds the east and the south of the country. The Government of National Unity sits in Tripoli.",
    },
  },
  getActorRevision: {
    version: 1,
    kind: 'create',
    position: 61,
    at: '2026-11-24T09:00:00.000Z',
    key: null,
    comment: null,
    survivorId: null,
    patch: [
      {
        op: 'replace',
        path: '',
        value: { createdAt: '2026-11-24T09:00:00.000Z', tags: ['libya', 'diplomacy'] },
      },
    ],
    actor: {
      id: 'actor_01j6ne3900fpessv41p9yppbge',
      version: 2,
      createdAt: '2026-11-24T09:00:00.000Z',
      updatedAt: '2026-11-24T09:00:00.000Z',
      externalIds: [
        { scheme: 'icews', value: 'Khalifa Belqasim Haftar [Military,Government; Libya]' },
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
        { name: 'Khalifa Belqasim Haftar', language: 'en', kind: 'alias' },
        { name: 'Khalifa Belqasim Omar Haftar', language: 'en', kind: 'alias' },
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
    },
  },
  getEventRevision: {
    version: 1,
    kind: 'create',
    position: 61,
    at: '2026-11-24T09:00:00.000Z',
    key: null,
    comment: null,
    survivorId: null,
    patch: [
      {
        op: 'replace',
        path: '',
        value: { createdAt: '2026-11-24T09:00:00.000Z', tags: ['libya', 'diplomacy'] },
      },
    ],
    event: {
      id: 'event_01j6ne713rfb1r7q31ydrk7ghh',
      version: 1,
      createdAt: '2026-11-24T09:00:00.000Z',
      updatedAt: '2026-11-24T09:00:00.000Z',
      externalIds: [{ scheme: 'dateline', value: 'benghazi-2024-08-27' }],
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
      evidence: [
        {
          id: 'evidence_01j6nf1th8ffkvf07dft68x2zx',
          article: {
            id: 'article_01j6ne5p4re3zs1js3rst0fv2b',
            title: 'Haftar & AFRICOM Commander Discuss Enhanced Military Cooperation in Libya',
            url: 'https://libyareview.com/47710/haftar-africom-commander-discuss-enhanced-military-cooperation-in-libya',
            publishedAt: '2024-08-27T00:00:00.000Z',
            source: { name: 'LibyaReview', domain: 'libyareview.com', country: 'LY' },
            status: 'published',
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
      ],
      evidenceCount: 6,
      articleCount: 6,
      originalCount: 6,
      sourceCount: 6,
      firstReportedAt: '2024-08-27T00:00:00.000Z',
    },
  },
} as unknown as {
  /** Answer of `GET /v1/events`. */
  listEvents: T.EventPage
  /** Answer of `POST /v1/events`. */
  createEvent: T.Event
  /** Answer of `GET /v1/events/deletions`. */
  listEventDeletions: T.DeletionPage
  /** Answer of `GET /v1/events/facets`. */
  getEventFacets: T.EventFacets
  /** Answer of `GET /v1/events/network`. */
  getEventNetwork: T.Network
  /** Answer of `GET /v1/events/network/export`, by its format. */
  exportEventNetwork: { graphml: string; gexf: string }
  /** Answer of `GET /v1/events/dyads`. */
  listDyads: T.DyadPage
  /** Answer of `GET /v1/events/dyads/export`. */
  streamDyads: T.Dyad[]
  /** Answer of `GET /v1/events/dyads/export`, by its format. */
  exportDyads: { ndjson: string; csv: string }
  /** Answer of `GET /v1/events/clusters`. */
  getEventClusters: T.EventMap
  /** Answer of `GET /v1/events/timeline`. */
  getEventTimeline: T.Timeline
  /** Answer of `GET /v1/events/pivot`. */
  getEventPivot: T.Pivot
  /** Answer of `GET /v1/events/pivot/export`, by its format. */
  exportEventPivot: { csv: string }
  /** Answer of `GET /v1/events/summaries`. */
  listEventSummaries: T.EventSummaryPage
  /** Answer of `POST /v1/events/read`. */
  readEvents: T.EventReadResult
  /** Answer of `GET /v1/events/export`. */
  streamEvents: T.Event[]
  /** Answer of `GET /v1/events/export`, by its format. */
  exportEvents: { ndjson: string; csv: string; geojson: string }
  /** Answer of `GET /v1/events/feed`, by its format. */
  feedEvents: { atom: string; rss: string; jsonfeed: string }
  /** Answer of `GET /v1/participants`. */
  listParticipants: T.EventParticipantPage
  /** Answer of `GET /v1/participants/export`. */
  streamParticipants: T.EventParticipant[]
  /** Answer of `GET /v1/participants/export`, by its format. */
  exportParticipants: { ndjson: string; csv: string }
  /** Answer of `GET /v1/actors`. */
  listActors: T.ActorPage
  /** Answer of `POST /v1/actors`. */
  createActor: T.Actor
  /** Answer of `GET /v1/actors/deletions`. */
  listActorDeletions: T.DeletionPage
  /** Answer of `POST /v1/actors/recognise`. */
  recogniseActors: T.RecognisedNames
  /** Answer of `GET /v1/actors/facets`. */
  getActorFacets: T.ActorFacets
  /** Answer of `GET /v1/actors/summaries`. */
  listActorSummaries: T.ActorSummaryPage
  /** Answer of `POST /v1/actors/read`. */
  readActors: T.ActorReadResult
  /** Answer of `GET /v1/actors/export`. */
  streamActors: T.Actor[]
  /** Answer of `GET /v1/actors/export`, by its format. */
  exportActors: { ndjson: string; csv: string }
  /** Answer of `GET /v1/articles`. */
  listArticles: T.ArticlePage
  /** Answer of `POST /v1/articles`. */
  createArticle: T.Article
  /** Answer of `GET /v1/articles/deletions`. */
  listArticleDeletions: T.DeletionPage
  /** Answer of `GET /v1/articles/facets`. */
  getArticleFacets: T.ArticleFacets
  /** Answer of `GET /v1/articles/timeline`. */
  getArticleTimeline: T.Timeline
  /** Answer of `GET /v1/articles/summaries`. */
  listArticleSummaries: T.ArticleSummaryPage
  /** Answer of `POST /v1/articles/read`. */
  readArticles: T.ArticleReadResult
  /** Answer of `GET /v1/articles/export`. */
  streamArticles: T.Article[]
  /** Answer of `GET /v1/articles/export`, by its format. */
  exportArticles: { ndjson: string; csv: string }
  /** Answer of `GET /v1/articles/feed`, by its format. */
  feedArticles: { atom: string; rss: string; jsonfeed: string }
  /** Answer of `GET /v1/suggest`. */
  listSuggestions: T.Suggestions
  /** Answer of `GET /v1/search`. */
  getSearchResults: T.SearchResults
  /** Answer of `GET /v1/changes`. */
  listChanges: T.ChangePage
  /** Answer of `GET /v1/changes/head`. */
  getChangesHead: T.ChangesHead
  /** Answer of `POST /v1/batch`. */
  writeBatch: T.BatchResult
  /** Answer of `POST /v1/import`. */
  importLines: T.ImportResult[]
  /** Answer of `GET /v1/me`. */
  getMe: T.Caller
  /** Answer of `GET /v1/keys`. */
  listKeys: T.ApiKeyPage
  /** Answer of `POST /v1/keys`. */
  createKey: T.CreatedApiKey
  /** Answer of `GET /healthz`. */
  getHealth: T.Health
  /** Answer of `GET /readyz`. */
  getReadiness: T.Health
  /** Answer of `GET /v1/events/{eventId}/summary`. */
  getEventSummary: T.EventSummary
  /** Answer of `GET /v1/events/{eventId}`. */
  getEvent: T.Event
  /** Answer of `PUT /v1/events/{eventId}`. */
  replaceEvent: T.Event
  /** Answer of `PATCH /v1/events/{eventId}`. */
  updateEvent: T.Event
  /** Answer of `GET /v1/events/{eventId}/jsonld`. */
  getEventJsonLd: T.JsonLd
  /** Answer of `GET /v1/events/{eventId}/evidence`. */
  listEventEvidence: T.EvidencePage
  /** Answer of `POST /v1/events/{eventId}/evidence`. */
  createEventEvidence: T.Evidence
  /** Answer of `GET /v1/events/{eventId}/evidence/export`. */
  streamEventEvidence: T.Evidence[]
  /** Answer of `GET /v1/events/{eventId}/evidence/export`, by its format. */
  exportEventEvidence: { ndjson: string; csv: string }
  /** Answer of `POST /v1/events/{eventId}/participants`. */
  createEventParticipant: T.Participant
  /** Answer of `GET /v1/actors/{actorId}/network`. */
  getActorNetwork: T.Network
  /** Answer of `GET /v1/actors/{actorId}/network/export`, by its format. */
  exportActorNetwork: { graphml: string; gexf: string }
  /** Answer of `GET /v1/actors/{actorId}/dossier`. */
  getActorDossier: T.Dossier
  /** Answer of `GET /v1/actors/{actorId}/summary`. */
  getActorSummary: T.ActorSummary
  /** Answer of `GET /v1/actors/{actorId}`. */
  getActor: T.Actor
  /** Answer of `PUT /v1/actors/{actorId}`. */
  replaceActor: T.Actor
  /** Answer of `PATCH /v1/actors/{actorId}`. */
  updateActor: T.Actor
  /** Answer of `GET /v1/actors/{actorId}/jsonld`. */
  getActorJsonLd: T.JsonLd
  /** Answer of `POST /v1/actors/{actorId}/merge`. */
  mergeActor: T.Actor
  /** Answer of `POST /v1/actors/{actorId}/unmerge`. */
  unmergeActor: T.Unmerged
  /** Answer of `GET /v1/actors/{actorId}/similar`. */
  listSimilarActors: T.SimilarActors
  /** Answer of `GET /v1/actors/{actorId}/events`. */
  listActorEvents: T.EventPage
  /** Answer of `GET /v1/actors/{actorId}/events/export`. */
  streamActorEvents: T.Event[]
  /** Answer of `GET /v1/actors/{actorId}/events/export`, by its format. */
  exportActorEvents: { ndjson: string; csv: string; geojson: string }
  /** Answer of `GET /v1/actors/{actorId}/events/feed`, by its format. */
  feedActorEvents: { atom: string; rss: string; jsonfeed: string }
  /** Answer of `GET /v1/actors/{actorId}/articles`. */
  listActorArticles: T.ArticlePage
  /** Answer of `GET /v1/actors/{actorId}/articles/export`. */
  streamActorArticles: T.Article[]
  /** Answer of `GET /v1/actors/{actorId}/articles/export`, by its format. */
  exportActorArticles: { ndjson: string; csv: string }
  /** Answer of `GET /v1/actors/{actorId}/articles/feed`, by its format. */
  feedActorArticles: { atom: string; rss: string; jsonfeed: string }
  /** Answer of `GET /v1/articles/{articleId}/evidence`. */
  listArticleEvidence: T.ArticleEvidencePage
  /** Answer of `GET /v1/articles/{articleId}/evidence/export`. */
  streamArticleEvidence: T.ArticleEvidence[]
  /** Answer of `GET /v1/articles/{articleId}/evidence/export`, by its format. */
  exportArticleEvidence: { ndjson: string; csv: string }
  /** Answer of `GET /v1/articles/{articleId}/summary`. */
  getArticleSummary: T.ArticleSummary
  /** Answer of `GET /v1/articles/{articleId}`. */
  getArticle: T.Article
  /** Answer of `PUT /v1/articles/{articleId}`. */
  replaceArticle: T.Article
  /** Answer of `PATCH /v1/articles/{articleId}`. */
  updateArticle: T.Article
  /** Answer of `GET /v1/articles/{articleId}/jsonld`. */
  getArticleJsonLd: T.JsonLd
  /** Answer of `GET /v1/articles/{articleId}/revisions`. */
  listArticleRevisions: T.RevisionPage
  /** Answer of `GET /v1/articles/{articleId}/revisions/export`. */
  streamArticleRevisions: T.Revision[]
  /** Answer of `GET /v1/articles/{articleId}/revisions/export`, by its format. */
  exportArticleRevisions: { ndjson: string; csv: string }
  /** Answer of `POST /v1/articles/{articleId}/restore`. */
  restoreArticle: T.Article
  /** Answer of `GET /v1/actors/{actorId}/revisions`. */
  listActorRevisions: T.RevisionPage
  /** Answer of `GET /v1/actors/{actorId}/revisions/export`. */
  streamActorRevisions: T.Revision[]
  /** Answer of `GET /v1/actors/{actorId}/revisions/export`, by its format. */
  exportActorRevisions: { ndjson: string; csv: string }
  /** Answer of `POST /v1/actors/{actorId}/restore`. */
  restoreActor: T.Actor
  /** Answer of `GET /v1/events/{eventId}/revisions`. */
  listEventRevisions: T.RevisionPage
  /** Answer of `GET /v1/events/{eventId}/revisions/export`. */
  streamEventRevisions: T.Revision[]
  /** Answer of `GET /v1/events/{eventId}/revisions/export`, by its format. */
  exportEventRevisions: { ndjson: string; csv: string }
  /** Answer of `POST /v1/events/{eventId}/restore`. */
  restoreEvent: T.Event
  /** Answer of `GET /v1/keys/{keyId}`. */
  getKey: T.ApiKey
  /** Answer of `POST /v1/keys/{keyId}/revoke`. */
  revokeKey: T.ApiKey
  /** Answer of `GET /v1/events/{eventId}/evidence/{evidenceId}`. */
  getEventEvidence: T.Evidence
  /** Answer of `PATCH /v1/events/{eventId}/evidence/{evidenceId}`. */
  updateEventEvidence: T.Evidence
  /** Answer of `GET /v1/events/{eventId}/participants/{actorId}`. */
  getEventParticipant: T.Participant
  /** Answer of `PATCH /v1/events/{eventId}/participants/{actorId}`. */
  updateEventParticipant: T.Participant
  /** Answer of `GET /v1/articles/{articleId}/revisions/{version}`. */
  getArticleRevision: T.ArticleRevision
  /** Answer of `GET /v1/actors/{actorId}/revisions/{version}`. */
  getActorRevision: T.ActorRevision
  /** Answer of `GET /v1/events/{eventId}/revisions/{version}`. */
  getEventRevision: T.EventRevision
}

/** The resources that the examples show, by id. */
const known = {
  Event: {
    event_01j6ne713rfb1r7q31ydrk7ghh: {
      id: 'event_01j6ne713rfb1r7q31ydrk7ghh',
      version: 1,
      createdAt: '2026-11-24T09:00:00.000Z',
      updatedAt: '2026-11-24T09:00:00.000Z',
      externalIds: [{ scheme: 'dateline', value: 'benghazi-2024-08-27' }],
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
      evidence: [
        {
          id: 'evidence_01j6nf1th8ffkvf07dft68x2zx',
          article: {
            id: 'article_01j6ne5p4re3zs1js3rst0fv2b',
            title: 'Haftar & AFRICOM Commander Discuss Enhanced Military Cooperation in Libya',
            url: 'https://libyareview.com/47710/haftar-africom-commander-discuss-enhanced-military-cooperation-in-libya',
            publishedAt: '2024-08-27T00:00:00.000Z',
            source: { name: 'LibyaReview', domain: 'libyareview.com', country: 'LY' },
            status: 'published',
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
      ],
      evidenceCount: 6,
      articleCount: 6,
      originalCount: 6,
      sourceCount: 6,
      firstReportedAt: '2024-08-27T00:00:00.000Z',
    },
  },
  Deletion: {
    article_01j6ne876geka8pqzst6edjwpq: {
      id: 'article_01j6ne876geka8pqzst6edjwpq',
      version: 2,
      deletedAt: '2024-08-28T09:30:00.000Z',
      key: null,
      comment: 'Recorded twice',
      position: 212,
    },
  },
  EventSummary: {
    event_01j6ne713rfb1r7q31ydrk7ghh: {
      id: 'event_01j6ne713rfb1r7q31ydrk7ghh',
      version: 1,
      title: 'Haftar receives Langley and a US delegation in Benghazi',
      type: 'CONSULT',
      quadClass: 'verbal_cooperation',
      modality: 'asserted',
      status: 'corroborated',
      date: { start: '2024-08-27', end: '2024-08-27', precision: 'day' },
      location: { name: 'Benghazi', country: 'LY', latitude: 32.11486, longitude: 20.06859 },
      participants: [
        { actor: { id: 'actor_01j6ne3900fpessv41p9yppbge', name: 'Khalifa Haftar' }, role: 'host' },
        {
          actor: { id: 'actor_01j6ne39z8frjveepjg4j41cv6', name: 'Michael Langley' },
          role: 'initiator',
        },
      ],
      participantCount: 2,
      articleCount: 6,
    },
  },
  Evidence: {
    evidence_01j6nf1th8ffkvf07dft68x2zx: {
      id: 'evidence_01j6nf1th8ffkvf07dft68x2zx',
      article: {
        id: 'article_01j6ne5p4re3zs1js3rst0fv2b',
        title: 'Haftar & AFRICOM Commander Discuss Enhanced Military Cooperation in Libya',
        url: 'https://libyareview.com/47710/haftar-africom-commander-discuss-enhanced-military-cooperation-in-libya',
        publishedAt: '2024-08-27T00:00:00.000Z',
        source: { name: 'LibyaReview', domain: 'libyareview.com', country: 'LY' },
        status: 'published',
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
  },
  Actor: {
    actor_01j6ne3900fpessv41p9yppbge: {
      id: 'actor_01j6ne3900fpessv41p9yppbge',
      version: 2,
      createdAt: '2026-11-24T09:00:00.000Z',
      updatedAt: '2026-11-24T09:00:00.000Z',
      externalIds: [
        { scheme: 'icews', value: 'Khalifa Belqasim Haftar [Military,Government; Libya]' },
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
        { name: 'Khalifa Belqasim Haftar', language: 'en', kind: 'alias' },
        { name: 'Khalifa Belqasim Omar Haftar', language: 'en', kind: 'alias' },
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
    },
  },
  ActorSummary: {
    actor_01j6ne3900fpessv41p9yppbge: {
      id: 'actor_01j6ne3900fpessv41p9yppbge',
      version: 2,
      name: 'Khalifa Haftar',
      type: 'person',
      country: 'LY',
      eventCount: 6,
      articleCount: 9,
    },
  },
  ListedArticle: {
    article_01j6ne5q40fj0s37vh50ba1dn4: {
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
      source: { name: 'The National', domain: 'thenationalnews.com', country: 'AE' },
      authors: ['Kamal Tabikha'],
      section: 'MENA',
      genre: 'news',
      imageUrl: null,
      rights: "Retold for Dateline's sample data; not the publisher's text.",
      wordCount: 92,
      contentHash: '849f246f29e9ccc0424bf519b4ee20f91712c3ee8bcf18a36503ac1f2153947a',
      standsAlone: false,
      status: 'published',
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
            { quote: 'General Michael Langley', start: 0, end: 23, startUtf16: 0, endUtf16: 23 },
          ],
        },
      ],
      events: [
        {
          id: 'event_01j6ne713rfb1r7q31ydrk7ghh',
          title: 'Haftar receives Langley and a US delegation in Benghazi',
          type: 'CONSULT',
          date: { start: '2024-08-27', end: '2024-08-27', precision: 'day' },
          country: 'LY',
          stance: 'supports',
        },
      ],
      eventCount: 2,
    },
  },
  Article: {
    article_01j6ne5q40fj0s37vh50ba1dn4: {
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
      source: { name: 'The National', domain: 'thenationalnews.com', country: 'AE' },
      authors: ['Kamal Tabikha'],
      section: 'MENA',
      genre: 'news',
      imageUrl: null,
      rights: "Retold for Dateline's sample data; not the publisher's text.",
      wordCount: 92,
      contentHash: '849f246f29e9ccc0424bf519b4ee20f91712c3ee8bcf18a36503ac1f2153947a',
      standsAlone: false,
      status: 'published',
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
            { quote: 'General Michael Langley', start: 0, end: 23, startUtf16: 0, endUtf16: 23 },
          ],
        },
      ],
      events: [
        {
          id: 'event_01j6ne713rfb1r7q31ydrk7ghh',
          title: 'Haftar receives Langley and a US delegation in Benghazi',
          type: 'CONSULT',
          date: { start: '2024-08-27', end: '2024-08-27', precision: 'day' },
          country: 'LY',
          stance: 'supports',
        },
      ],
      eventCount: 2,
      body: "General Michael Langley and the US chargé d'affaires, Jeremy Berndt, met Khalifa Haftar in Benghazi on Tuesday. The American embassy said that the visitors had stressed the need to keep Libya stable and to calm its present tensions. It urged all Libyan parties to enter a dialogue supported by the United Nations mission. The meeting came during a dispute between the rival authorities that had stopped the production of oil. Mr Haftar's Libyan National Army holds the east and the south of the country. The Government of National Unity sits in Tripoli.",
    },
  },
  ArticleEvidence: {
    evidence_01j6nf1th8ffkvf07dft68x2zx: {
      id: 'evidence_01j6nf1th8ffkvf07dft68x2zx',
      quote:
        'Field Marshal Khalifa Haftar, who commands the Libyan National Army, received an American delegation in Benghazi on Tuesday.',
      start: 0,
      end: 124,
      stance: 'supports',
      confidence: 0.95,
      event: {
        id: 'event_01j6ne713rfb1r7q31ydrk7ghh',
        title: 'Haftar receives Langley and a US delegation in Benghazi',
        type: 'CONSULT',
        date: { start: '2024-08-27', end: '2024-08-27', precision: 'day' },
        country: 'LY',
      },
    },
  },
  ArticleSummary: {
    article_01j6ne5q40fj0s37vh50ba1dn4: {
      id: 'article_01j6ne5q40fj0s37vh50ba1dn4',
      version: 1,
      url: 'https://www.thenationalnews.com/news/mena/2024/08/28/chief-of-us-forces-in-africa-meets-libyas-khalifa-haftar-in-benghazi',
      title: "Chief of US forces in Africa meets Libya's Khalifa Haftar in Benghazi",
      language: 'en',
      publishedAt: '2024-08-28T00:00:00.000Z',
      source: { name: 'The National', domain: 'thenationalnews.com', country: 'AE' },
      genre: 'news',
      wordCount: 92,
      status: 'published',
      originalId: null,
      eventCount: 2,
    },
  },
  Change: {
    article_01j6ne5q40fj0s37vh50ba1dn4: {
      position: 62,
      collection: 'article',
      id: 'article_01j6ne5q40fj0s37vh50ba1dn4',
      version: 2,
      kind: 'update',
      at: '2026-11-24T09:00:00.000Z',
      key: { id: 'key_01j6ne5q40fj0s37vh50ba1dn4', name: 'Desk' },
      comment: 'Corrected from the second edition',
      survivorId: null,
      touches: [
        {
          collection: 'event',
          filter: { article: ['article_01j6ne5q40fj0s37vh50ba1dn4'], modality: ['any'] },
        },
        { collection: 'article', ids: ['article_01j6ne5p4re3zs1js3rst0fv2b'] },
      ],
      hash: '5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef',
      stateHash: 'ef2d127de37b942baad06145e54b0c619a1f22327b2ebbcfbec78f5564afe39d',
      undoHash: '2c624232cdd221771294dfbb310aca000a0df6ac8b66b696d90ef06fdefb64a3',
      cursor: 'WyI5ZjJjNDdhMGI3NTFkZTM4Iiw2MiwiQnEzX3dUMGsiXQ.x3YTtWmZ6dS0b9Qp',
    },
  },
  ApiKey: {
    key_01j6ne97v0f4fs8c2xg5k3m9qt: {
      id: 'key_01j6ne97v0f4fs8c2xg5k3m9qt',
      name: 'sample (nobody has it)',
      scope: 'read',
      createdAt: '2024-08-27T12:00:00.000Z',
      expiresAt: '2024-08-27T12:00:00.000Z',
      revokedAt: null,
      lastUsedAt: null,
      replacedById: null,
    },
  },
} as unknown as {
  Event: Record<string, T.Event>
  Deletion: Record<string, T.Deletion>
  EventSummary: Record<string, T.EventSummary>
  Evidence: Record<string, T.Evidence>
  Actor: Record<string, T.Actor>
  ActorSummary: Record<string, T.ActorSummary>
  ListedArticle: Record<string, T.ListedArticle>
  Article: Record<string, T.Article>
  ArticleEvidence: Record<string, T.ArticleEvidence>
  ArticleSummary: Record<string, T.ArticleSummary>
  Change: Record<string, T.Change>
  ApiKey: Record<string, T.ApiKey>
}

/**
 * Handlers for MSW of every operation, that answer with the examples of the contract. Call one with
 * an answer of your own, a status for its problem, or a function of the request.
 *
 * @param baseUrl where the client under test looks for the service
 */
export const datelineMocks = (baseUrl = 'http://127.0.0.1:3000') => {
  const { handle, handleLines, handleTexts } = mocker(baseUrl)
  const mocks = {
    events: {
      /** Handles `GET /v1/events`. */
      list: (answer: MockAnswer<T.EventPage> = examples.listEvents) =>
        handle('get', '/v1/events', 200, answer),
      /** Handles `POST /v1/events`. */
      create: (answer: MockAnswer<T.Event> = examples.createEvent) =>
        handle('post', '/v1/events', 201, answer),
      /** Handles `GET /v1/events/deletions`. */
      listDeletions: (answer: MockAnswer<T.DeletionPage> = examples.listEventDeletions) =>
        handle('get', '/v1/events/deletions', 200, answer),
      /** Handles `GET /v1/events/facets`. */
      getFacets: (answer: MockAnswer<T.EventFacets> = examples.getEventFacets) =>
        handle('get', '/v1/events/facets', 200, answer),
      /** Handles `GET /v1/events/network`. */
      getNetwork: (answer: MockAnswer<T.Network> = examples.getEventNetwork) =>
        handle('get', '/v1/events/network', 200, answer),
      /** Handles `GET /v1/events/network/export`; an answer of your own is the text. */
      exportNetwork: (answer: MockAnswer<string> = byFormat(examples.exportEventNetwork)) =>
        handleTexts(
          '/v1/events/network/export',
          { graphml: 'application/graphml+xml', gexf: 'application/gexf+xml' },
          answer,
        ),
      /** Handles `GET /v1/events/dyads`. */
      listDyads: (answer: MockAnswer<T.DyadPage> = examples.listDyads) =>
        handle('get', '/v1/events/dyads', 200, answer),
      /** Handles `GET /v1/events/dyads/export`. */
      streamDyads: (answer: MockAnswer<T.Dyad[]> = examples.streamDyads) =>
        handleLines('get', '/v1/events/dyads/export', 200, answer),
      /** Handles `GET /v1/events/dyads/export`; an answer of your own is the text. */
      exportDyads: (answer: MockAnswer<string> = byFormat(examples.exportDyads)) =>
        handleTexts(
          '/v1/events/dyads/export',
          { ndjson: 'application/x-ndjson', csv: 'text/csv' },
          answer,
        ),
      /** Handles `GET /v1/events/clusters`. */
      getClusters: (answer: MockAnswer<T.EventMap> = examples.getEventClusters) =>
        handle('get', '/v1/events/clusters', 200, answer),
      /** Handles `GET /v1/events/timeline`. */
      getTimeline: (answer: MockAnswer<T.Timeline> = examples.getEventTimeline) =>
        handle('get', '/v1/events/timeline', 200, answer),
      /** Handles `GET /v1/events/pivot`. */
      getPivot: (answer: MockAnswer<T.Pivot> = examples.getEventPivot) =>
        handle('get', '/v1/events/pivot', 200, answer),
      /** Handles `GET /v1/events/pivot/export`; an answer of your own is the text. */
      exportPivot: (answer: MockAnswer<string> = byFormat(examples.exportEventPivot)) =>
        handleTexts('/v1/events/pivot/export', { csv: 'text/csv' }, answer),
      /** Handles `GET /v1/events/summaries`. */
      listSummaries: (answer: MockAnswer<T.EventSummaryPage> = examples.listEventSummaries) =>
        handle('get', '/v1/events/summaries', 200, answer),
      /** Handles `POST /v1/events/read`. */
      read: (answer: MockAnswer<T.EventReadResult> = examples.readEvents) =>
        handle('post', '/v1/events/read', 200, answer),
      /** Handles `GET /v1/events/export`. */
      stream: (answer: MockAnswer<T.Event[]> = examples.streamEvents) =>
        handleLines('get', '/v1/events/export', 200, answer),
      /** Handles `GET /v1/events/export`; an answer of your own is the text. */
      export: (answer: MockAnswer<string> = byFormat(examples.exportEvents)) =>
        handleTexts(
          '/v1/events/export',
          { ndjson: 'application/x-ndjson', csv: 'text/csv', geojson: 'application/geo+json' },
          answer,
        ),
      /** Handles `GET /v1/events/feed`; an answer of your own is the text. */
      feed: (answer: MockAnswer<string> = byFormat(examples.feedEvents)) =>
        handleTexts(
          '/v1/events/feed',
          {
            atom: 'application/atom+xml',
            rss: 'application/rss+xml',
            jsonfeed: 'application/feed+json',
          },
          answer,
        ),
      /** Handles `GET /v1/participants`. */
      listParticipants: (answer: MockAnswer<T.EventParticipantPage> = examples.listParticipants) =>
        handle('get', '/v1/participants', 200, answer),
      /** Handles `GET /v1/participants/export`. */
      streamParticipants: (
        answer: MockAnswer<T.EventParticipant[]> = examples.streamParticipants,
      ) => handleLines('get', '/v1/participants/export', 200, answer),
      /** Handles `GET /v1/participants/export`; an answer of your own is the text. */
      exportParticipants: (answer: MockAnswer<string> = byFormat(examples.exportParticipants)) =>
        handleTexts(
          '/v1/participants/export',
          { ndjson: 'application/x-ndjson', csv: 'text/csv' },
          answer,
        ),
      /** Handles `GET /v1/events/{eventId}/summary`. */
      getSummary: (answer: MockAnswer<T.EventSummary> = examples.getEventSummary) =>
        handle('get', '/v1/events/:eventId/summary', 200, answer),
      /** Handles `GET /v1/events/{eventId}`. */
      get: (
        answer: MockAnswer<T.Event> = ({ params }) => known.Event[String(params['eventId'])] ?? 404,
      ) => handle('get', '/v1/events/:eventId', 200, answer),
      /** Handles `PUT /v1/events/{eventId}`. */
      replace: (answer: MockAnswer<T.Event> = examples.replaceEvent) =>
        handle('put', '/v1/events/:eventId', 200, answer),
      /** Handles `PATCH /v1/events/{eventId}`. */
      update: (answer: MockAnswer<T.Event> = examples.updateEvent) =>
        handle('patch', '/v1/events/:eventId', 200, answer),
      /** Handles `DELETE /v1/events/{eventId}`. */
      delete: (answer: MockAnswer<void> = undefined) =>
        handle('delete', '/v1/events/:eventId', 204, answer),
      /** Handles `GET /v1/events/{eventId}/jsonld`. */
      getJsonLd: (answer: MockAnswer<T.JsonLd> = examples.getEventJsonLd) =>
        handle('get', '/v1/events/:eventId/jsonld', 200, answer),
      /** Handles `GET /v1/events/{eventId}/evidence`. */
      listEvidence: (answer: MockAnswer<T.EvidencePage> = examples.listEventEvidence) =>
        handle('get', '/v1/events/:eventId/evidence', 200, answer),
      /** Handles `POST /v1/events/{eventId}/evidence`. */
      createEvidence: (answer: MockAnswer<T.Evidence> = examples.createEventEvidence) =>
        handle('post', '/v1/events/:eventId/evidence', 201, answer),
      /** Handles `GET /v1/events/{eventId}/evidence/export`. */
      streamEvidence: (answer: MockAnswer<T.Evidence[]> = examples.streamEventEvidence) =>
        handleLines('get', '/v1/events/:eventId/evidence/export', 200, answer),
      /** Handles `GET /v1/events/{eventId}/evidence/export`; an answer of your own is the text. */
      exportEvidence: (answer: MockAnswer<string> = byFormat(examples.exportEventEvidence)) =>
        handleTexts(
          '/v1/events/:eventId/evidence/export',
          { ndjson: 'application/x-ndjson', csv: 'text/csv' },
          answer,
        ),
      /** Handles `POST /v1/events/{eventId}/participants`. */
      createParticipant: (answer: MockAnswer<T.Participant> = examples.createEventParticipant) =>
        handle('post', '/v1/events/:eventId/participants', 201, answer),
      /** Handles `GET /v1/events/{eventId}/evidence/{evidenceId}`. */
      getEvidence: (
        answer: MockAnswer<T.Evidence> = ({ params }) =>
          known.Evidence[String(params['evidenceId'])] ?? 404,
      ) => handle('get', '/v1/events/:eventId/evidence/:evidenceId', 200, answer),
      /** Handles `PATCH /v1/events/{eventId}/evidence/{evidenceId}`. */
      updateEvidence: (answer: MockAnswer<T.Evidence> = examples.updateEventEvidence) =>
        handle('patch', '/v1/events/:eventId/evidence/:evidenceId', 200, answer),
      /** Handles `DELETE /v1/events/{eventId}/evidence/{evidenceId}`. */
      deleteEvidence: (answer: MockAnswer<void> = undefined) =>
        handle('delete', '/v1/events/:eventId/evidence/:evidenceId', 204, answer),
      /** Handles `GET /v1/events/{eventId}/participants/{actorId}`. */
      getParticipant: (answer: MockAnswer<T.Participant> = examples.getEventParticipant) =>
        handle('get', '/v1/events/:eventId/participants/:actorId', 200, answer),
      /** Handles `PATCH /v1/events/{eventId}/participants/{actorId}`. */
      updateParticipant: (answer: MockAnswer<T.Participant> = examples.updateEventParticipant) =>
        handle('patch', '/v1/events/:eventId/participants/:actorId', 200, answer),
      /** Handles `DELETE /v1/events/{eventId}/participants/{actorId}`. */
      deleteParticipant: (answer: MockAnswer<void> = undefined) =>
        handle('delete', '/v1/events/:eventId/participants/:actorId', 204, answer),
    },
    actors: {
      /** Handles `GET /v1/actors`. */
      list: (answer: MockAnswer<T.ActorPage> = examples.listActors) =>
        handle('get', '/v1/actors', 200, answer),
      /** Handles `POST /v1/actors`. */
      create: (answer: MockAnswer<T.Actor> = examples.createActor) =>
        handle('post', '/v1/actors', 201, answer),
      /** Handles `GET /v1/actors/deletions`. */
      listDeletions: (answer: MockAnswer<T.DeletionPage> = examples.listActorDeletions) =>
        handle('get', '/v1/actors/deletions', 200, answer),
      /** Handles `POST /v1/actors/recognise`. */
      recognise: (answer: MockAnswer<T.RecognisedNames> = examples.recogniseActors) =>
        handle('post', '/v1/actors/recognise', 200, answer),
      /** Handles `GET /v1/actors/facets`. */
      getFacets: (answer: MockAnswer<T.ActorFacets> = examples.getActorFacets) =>
        handle('get', '/v1/actors/facets', 200, answer),
      /** Handles `GET /v1/actors/summaries`. */
      listSummaries: (answer: MockAnswer<T.ActorSummaryPage> = examples.listActorSummaries) =>
        handle('get', '/v1/actors/summaries', 200, answer),
      /** Handles `POST /v1/actors/read`. */
      read: (answer: MockAnswer<T.ActorReadResult> = examples.readActors) =>
        handle('post', '/v1/actors/read', 200, answer),
      /** Handles `GET /v1/actors/export`. */
      stream: (answer: MockAnswer<T.Actor[]> = examples.streamActors) =>
        handleLines('get', '/v1/actors/export', 200, answer),
      /** Handles `GET /v1/actors/export`; an answer of your own is the text. */
      export: (answer: MockAnswer<string> = byFormat(examples.exportActors)) =>
        handleTexts(
          '/v1/actors/export',
          { ndjson: 'application/x-ndjson', csv: 'text/csv' },
          answer,
        ),
      /** Handles `GET /v1/actors/{actorId}/network`. */
      getNetwork: (answer: MockAnswer<T.Network> = examples.getActorNetwork) =>
        handle('get', '/v1/actors/:actorId/network', 200, answer),
      /** Handles `GET /v1/actors/{actorId}/network/export`; an answer of your own is the text. */
      exportNetwork: (answer: MockAnswer<string> = byFormat(examples.exportActorNetwork)) =>
        handleTexts(
          '/v1/actors/:actorId/network/export',
          { graphml: 'application/graphml+xml', gexf: 'application/gexf+xml' },
          answer,
        ),
      /** Handles `GET /v1/actors/{actorId}/dossier`. */
      getDossier: (answer: MockAnswer<T.Dossier> = examples.getActorDossier) =>
        handle('get', '/v1/actors/:actorId/dossier', 200, answer),
      /** Handles `GET /v1/actors/{actorId}/summary`. */
      getSummary: (answer: MockAnswer<T.ActorSummary> = examples.getActorSummary) =>
        handle('get', '/v1/actors/:actorId/summary', 200, answer),
      /** Handles `GET /v1/actors/{actorId}`. */
      get: (
        answer: MockAnswer<T.Actor> = ({ params }) => known.Actor[String(params['actorId'])] ?? 404,
      ) => handle('get', '/v1/actors/:actorId', 200, answer),
      /** Handles `PUT /v1/actors/{actorId}`. */
      replace: (answer: MockAnswer<T.Actor> = examples.replaceActor) =>
        handle('put', '/v1/actors/:actorId', 200, answer),
      /** Handles `PATCH /v1/actors/{actorId}`. */
      update: (answer: MockAnswer<T.Actor> = examples.updateActor) =>
        handle('patch', '/v1/actors/:actorId', 200, answer),
      /** Handles `DELETE /v1/actors/{actorId}`. */
      delete: (answer: MockAnswer<void> = undefined) =>
        handle('delete', '/v1/actors/:actorId', 204, answer),
      /** Handles `GET /v1/actors/{actorId}/jsonld`. */
      getJsonLd: (answer: MockAnswer<T.JsonLd> = examples.getActorJsonLd) =>
        handle('get', '/v1/actors/:actorId/jsonld', 200, answer),
      /** Handles `POST /v1/actors/{actorId}/merge`. */
      merge: (answer: MockAnswer<T.Actor> = examples.mergeActor) =>
        handle('post', '/v1/actors/:actorId/merge', 200, answer),
      /** Handles `POST /v1/actors/{actorId}/unmerge`. */
      unmerge: (answer: MockAnswer<T.Unmerged> = examples.unmergeActor) =>
        handle('post', '/v1/actors/:actorId/unmerge', 200, answer),
      /** Handles `GET /v1/actors/{actorId}/similar`. */
      listSimilar: (answer: MockAnswer<T.SimilarActors> = examples.listSimilarActors) =>
        handle('get', '/v1/actors/:actorId/similar', 200, answer),
      /** Handles `GET /v1/actors/{actorId}/events`. */
      listEvents: (answer: MockAnswer<T.EventPage> = examples.listActorEvents) =>
        handle('get', '/v1/actors/:actorId/events', 200, answer),
      /** Handles `GET /v1/actors/{actorId}/events/export`. */
      streamEvents: (answer: MockAnswer<T.Event[]> = examples.streamActorEvents) =>
        handleLines('get', '/v1/actors/:actorId/events/export', 200, answer),
      /** Handles `GET /v1/actors/{actorId}/events/export`; an answer of your own is the text. */
      exportEvents: (answer: MockAnswer<string> = byFormat(examples.exportActorEvents)) =>
        handleTexts(
          '/v1/actors/:actorId/events/export',
          { ndjson: 'application/x-ndjson', csv: 'text/csv', geojson: 'application/geo+json' },
          answer,
        ),
      /** Handles `GET /v1/actors/{actorId}/events/feed`; an answer of your own is the text. */
      feedEvents: (answer: MockAnswer<string> = byFormat(examples.feedActorEvents)) =>
        handleTexts(
          '/v1/actors/:actorId/events/feed',
          {
            atom: 'application/atom+xml',
            rss: 'application/rss+xml',
            jsonfeed: 'application/feed+json',
          },
          answer,
        ),
      /** Handles `GET /v1/actors/{actorId}/articles`. */
      listArticles: (answer: MockAnswer<T.ArticlePage> = examples.listActorArticles) =>
        handle('get', '/v1/actors/:actorId/articles', 200, answer),
      /** Handles `GET /v1/actors/{actorId}/articles/export`. */
      streamArticles: (answer: MockAnswer<T.Article[]> = examples.streamActorArticles) =>
        handleLines('get', '/v1/actors/:actorId/articles/export', 200, answer),
      /** Handles `GET /v1/actors/{actorId}/articles/export`; an answer of your own is the text. */
      exportArticles: (answer: MockAnswer<string> = byFormat(examples.exportActorArticles)) =>
        handleTexts(
          '/v1/actors/:actorId/articles/export',
          { ndjson: 'application/x-ndjson', csv: 'text/csv' },
          answer,
        ),
      /** Handles `GET /v1/actors/{actorId}/articles/feed`; an answer of your own is the text. */
      feedArticles: (answer: MockAnswer<string> = byFormat(examples.feedActorArticles)) =>
        handleTexts(
          '/v1/actors/:actorId/articles/feed',
          {
            atom: 'application/atom+xml',
            rss: 'application/rss+xml',
            jsonfeed: 'application/feed+json',
          },
          answer,
        ),
    },
    articles: {
      /** Handles `GET /v1/articles`. */
      list: (answer: MockAnswer<T.ArticlePage> = examples.listArticles) =>
        handle('get', '/v1/articles', 200, answer),
      /** Handles `POST /v1/articles`. */
      create: (answer: MockAnswer<T.Article> = examples.createArticle) =>
        handle('post', '/v1/articles', 201, answer),
      /** Handles `GET /v1/articles/deletions`. */
      listDeletions: (answer: MockAnswer<T.DeletionPage> = examples.listArticleDeletions) =>
        handle('get', '/v1/articles/deletions', 200, answer),
      /** Handles `GET /v1/articles/facets`. */
      getFacets: (answer: MockAnswer<T.ArticleFacets> = examples.getArticleFacets) =>
        handle('get', '/v1/articles/facets', 200, answer),
      /** Handles `GET /v1/articles/timeline`. */
      getTimeline: (answer: MockAnswer<T.Timeline> = examples.getArticleTimeline) =>
        handle('get', '/v1/articles/timeline', 200, answer),
      /** Handles `GET /v1/articles/summaries`. */
      listSummaries: (answer: MockAnswer<T.ArticleSummaryPage> = examples.listArticleSummaries) =>
        handle('get', '/v1/articles/summaries', 200, answer),
      /** Handles `POST /v1/articles/read`. */
      read: (answer: MockAnswer<T.ArticleReadResult> = examples.readArticles) =>
        handle('post', '/v1/articles/read', 200, answer),
      /** Handles `GET /v1/articles/export`. */
      stream: (answer: MockAnswer<T.Article[]> = examples.streamArticles) =>
        handleLines('get', '/v1/articles/export', 200, answer),
      /** Handles `GET /v1/articles/export`; an answer of your own is the text. */
      export: (answer: MockAnswer<string> = byFormat(examples.exportArticles)) =>
        handleTexts(
          '/v1/articles/export',
          { ndjson: 'application/x-ndjson', csv: 'text/csv' },
          answer,
        ),
      /** Handles `GET /v1/articles/feed`; an answer of your own is the text. */
      feed: (answer: MockAnswer<string> = byFormat(examples.feedArticles)) =>
        handleTexts(
          '/v1/articles/feed',
          {
            atom: 'application/atom+xml',
            rss: 'application/rss+xml',
            jsonfeed: 'application/feed+json',
          },
          answer,
        ),
      /** Handles `GET /v1/articles/{articleId}/evidence`. */
      listEvidence: (answer: MockAnswer<T.ArticleEvidencePage> = examples.listArticleEvidence) =>
        handle('get', '/v1/articles/:articleId/evidence', 200, answer),
      /** Handles `GET /v1/articles/{articleId}/evidence/export`. */
      streamEvidence: (answer: MockAnswer<T.ArticleEvidence[]> = examples.streamArticleEvidence) =>
        handleLines('get', '/v1/articles/:articleId/evidence/export', 200, answer),
      /** Handles `GET /v1/articles/{articleId}/evidence/export`; an answer of your own is the text. */
      exportEvidence: (answer: MockAnswer<string> = byFormat(examples.exportArticleEvidence)) =>
        handleTexts(
          '/v1/articles/:articleId/evidence/export',
          { ndjson: 'application/x-ndjson', csv: 'text/csv' },
          answer,
        ),
      /** Handles `GET /v1/articles/{articleId}/summary`. */
      getSummary: (answer: MockAnswer<T.ArticleSummary> = examples.getArticleSummary) =>
        handle('get', '/v1/articles/:articleId/summary', 200, answer),
      /** Handles `GET /v1/articles/{articleId}`. */
      get: (
        answer: MockAnswer<T.Article> = ({ params }) =>
          known.Article[String(params['articleId'])] ?? 404,
      ) => handle('get', '/v1/articles/:articleId', 200, answer),
      /** Handles `PUT /v1/articles/{articleId}`. */
      replace: (answer: MockAnswer<T.Article> = examples.replaceArticle) =>
        handle('put', '/v1/articles/:articleId', 200, answer),
      /** Handles `PATCH /v1/articles/{articleId}`. */
      update: (answer: MockAnswer<T.Article> = examples.updateArticle) =>
        handle('patch', '/v1/articles/:articleId', 200, answer),
      /** Handles `DELETE /v1/articles/{articleId}`. */
      delete: (answer: MockAnswer<void> = undefined) =>
        handle('delete', '/v1/articles/:articleId', 204, answer),
      /** Handles `GET /v1/articles/{articleId}/jsonld`. */
      getJsonLd: (answer: MockAnswer<T.JsonLd> = examples.getArticleJsonLd) =>
        handle('get', '/v1/articles/:articleId/jsonld', 200, answer),
    },
    search: {
      /** Handles `GET /v1/suggest`. */
      listSuggestions: (answer: MockAnswer<T.Suggestions> = examples.listSuggestions) =>
        handle('get', '/v1/suggest', 200, answer),
      /** Handles `GET /v1/search`. */
      getResults: (answer: MockAnswer<T.SearchResults> = examples.getSearchResults) =>
        handle('get', '/v1/search', 200, answer),
    },
    revisions: {
      /** Handles `GET /v1/articles/{articleId}/revisions`. */
      listArticleRevisions: (answer: MockAnswer<T.RevisionPage> = examples.listArticleRevisions) =>
        handle('get', '/v1/articles/:articleId/revisions', 200, answer),
      /** Handles `GET /v1/articles/{articleId}/revisions/export`. */
      streamArticleRevisions: (
        answer: MockAnswer<T.Revision[]> = examples.streamArticleRevisions,
      ) => handleLines('get', '/v1/articles/:articleId/revisions/export', 200, answer),
      /** Handles `GET /v1/articles/{articleId}/revisions/export`; an answer of your own is the text. */
      exportArticleRevisions: (
        answer: MockAnswer<string> = byFormat(examples.exportArticleRevisions),
      ) =>
        handleTexts(
          '/v1/articles/:articleId/revisions/export',
          { ndjson: 'application/x-ndjson', csv: 'text/csv' },
          answer,
        ),
      /** Handles `POST /v1/articles/{articleId}/restore`. */
      restoreArticle: (answer: MockAnswer<T.Article> = examples.restoreArticle) =>
        handle('post', '/v1/articles/:articleId/restore', 200, answer),
      /** Handles `GET /v1/actors/{actorId}/revisions`. */
      listActorRevisions: (answer: MockAnswer<T.RevisionPage> = examples.listActorRevisions) =>
        handle('get', '/v1/actors/:actorId/revisions', 200, answer),
      /** Handles `GET /v1/actors/{actorId}/revisions/export`. */
      streamActorRevisions: (answer: MockAnswer<T.Revision[]> = examples.streamActorRevisions) =>
        handleLines('get', '/v1/actors/:actorId/revisions/export', 200, answer),
      /** Handles `GET /v1/actors/{actorId}/revisions/export`; an answer of your own is the text. */
      exportActorRevisions: (
        answer: MockAnswer<string> = byFormat(examples.exportActorRevisions),
      ) =>
        handleTexts(
          '/v1/actors/:actorId/revisions/export',
          { ndjson: 'application/x-ndjson', csv: 'text/csv' },
          answer,
        ),
      /** Handles `POST /v1/actors/{actorId}/restore`. */
      restoreActor: (answer: MockAnswer<T.Actor> = examples.restoreActor) =>
        handle('post', '/v1/actors/:actorId/restore', 200, answer),
      /** Handles `GET /v1/events/{eventId}/revisions`. */
      listEventRevisions: (answer: MockAnswer<T.RevisionPage> = examples.listEventRevisions) =>
        handle('get', '/v1/events/:eventId/revisions', 200, answer),
      /** Handles `GET /v1/events/{eventId}/revisions/export`. */
      streamEventRevisions: (answer: MockAnswer<T.Revision[]> = examples.streamEventRevisions) =>
        handleLines('get', '/v1/events/:eventId/revisions/export', 200, answer),
      /** Handles `GET /v1/events/{eventId}/revisions/export`; an answer of your own is the text. */
      exportEventRevisions: (
        answer: MockAnswer<string> = byFormat(examples.exportEventRevisions),
      ) =>
        handleTexts(
          '/v1/events/:eventId/revisions/export',
          { ndjson: 'application/x-ndjson', csv: 'text/csv' },
          answer,
        ),
      /** Handles `POST /v1/events/{eventId}/restore`. */
      restoreEvent: (answer: MockAnswer<T.Event> = examples.restoreEvent) =>
        handle('post', '/v1/events/:eventId/restore', 200, answer),
      /** Handles `GET /v1/articles/{articleId}/revisions/{version}`. */
      getArticleRevision: (answer: MockAnswer<T.ArticleRevision> = examples.getArticleRevision) =>
        handle('get', '/v1/articles/:articleId/revisions/:version', 200, answer),
      /** Handles `GET /v1/actors/{actorId}/revisions/{version}`. */
      getActorRevision: (answer: MockAnswer<T.ActorRevision> = examples.getActorRevision) =>
        handle('get', '/v1/actors/:actorId/revisions/:version', 200, answer),
      /** Handles `GET /v1/events/{eventId}/revisions/{version}`. */
      getEventRevision: (answer: MockAnswer<T.EventRevision> = examples.getEventRevision) =>
        handle('get', '/v1/events/:eventId/revisions/:version', 200, answer),
    },
    changes: {
      /** Handles `GET /v1/changes`. */
      list: (answer: MockAnswer<T.ChangePage> = examples.listChanges) =>
        handle('get', '/v1/changes', 200, answer),
      /** Handles `GET /v1/changes/head`. */
      getHead: (answer: MockAnswer<T.ChangesHead> = examples.getChangesHead) =>
        handle('get', '/v1/changes/head', 200, answer),
    },
    batch: {
      /** Handles `POST /v1/batch`. */
      write: (answer: MockAnswer<T.BatchResult> = examples.writeBatch) =>
        handle('post', '/v1/batch', 200, answer),
    },
    imports: {
      /** Handles `POST /v1/import`. */
      importLines: (answer: MockAnswer<T.ImportResult[]> = examples.importLines) =>
        handleLines('post', '/v1/import', 200, answer),
    },
    me: {
      /** Handles `GET /v1/me`. */
      get: (answer: MockAnswer<T.Caller> = examples.getMe) => handle('get', '/v1/me', 200, answer),
    },
    keys: {
      /** Handles `GET /v1/keys`. */
      list: (answer: MockAnswer<T.ApiKeyPage> = examples.listKeys) =>
        handle('get', '/v1/keys', 200, answer),
      /** Handles `POST /v1/keys`. */
      create: (answer: MockAnswer<T.CreatedApiKey> = examples.createKey) =>
        handle('post', '/v1/keys', 201, answer),
      /** Handles `GET /v1/keys/{keyId}`. */
      get: (
        answer: MockAnswer<T.ApiKey> = ({ params }) => known.ApiKey[String(params['keyId'])] ?? 404,
      ) => handle('get', '/v1/keys/:keyId', 200, answer),
      /** Handles `POST /v1/keys/{keyId}/revoke`. */
      revoke: (answer: MockAnswer<T.ApiKey> = examples.revokeKey) =>
        handle('post', '/v1/keys/:keyId/revoke', 200, answer),
    },
    service: {
      /** Handles `GET /healthz`. */
      getHealth: (answer: MockAnswer<T.Health> = examples.getHealth) =>
        handle('get', '/healthz', 200, answer),
      /** Handles `GET /readyz`. */
      getReadiness: (answer: MockAnswer<T.Health> = examples.getReadiness) =>
        handle('get', '/readyz', 200, answer),
    },
  }
  /** A handler for each operation, with its example. */
  const handlers = [
    mocks.events.list(),
    mocks.events.create(),
    mocks.events.listDeletions(),
    mocks.events.getFacets(),
    mocks.events.getNetwork(),
    mocks.events.exportNetwork(),
    mocks.events.listDyads(),
    mocks.events.streamDyads(),
    mocks.events.exportDyads(),
    mocks.events.getClusters(),
    mocks.events.getTimeline(),
    mocks.events.getPivot(),
    mocks.events.exportPivot(),
    mocks.events.listSummaries(),
    mocks.events.read(),
    mocks.events.stream(),
    mocks.events.export(),
    mocks.events.feed(),
    mocks.events.listParticipants(),
    mocks.events.streamParticipants(),
    mocks.events.exportParticipants(),
    mocks.actors.list(),
    mocks.actors.create(),
    mocks.actors.listDeletions(),
    mocks.actors.recognise(),
    mocks.actors.getFacets(),
    mocks.actors.listSummaries(),
    mocks.actors.read(),
    mocks.actors.stream(),
    mocks.actors.export(),
    mocks.articles.list(),
    mocks.articles.create(),
    mocks.articles.listDeletions(),
    mocks.articles.getFacets(),
    mocks.articles.getTimeline(),
    mocks.articles.listSummaries(),
    mocks.articles.read(),
    mocks.articles.stream(),
    mocks.articles.export(),
    mocks.articles.feed(),
    mocks.search.listSuggestions(),
    mocks.search.getResults(),
    mocks.changes.list(),
    mocks.changes.getHead(),
    mocks.batch.write(),
    mocks.imports.importLines(),
    mocks.me.get(),
    mocks.keys.list(),
    mocks.keys.create(),
    mocks.service.getHealth(),
    mocks.service.getReadiness(),
    mocks.events.getSummary(),
    mocks.events.get(),
    mocks.events.replace(),
    mocks.events.update(),
    mocks.events.delete(),
    mocks.events.getJsonLd(),
    mocks.events.listEvidence(),
    mocks.events.createEvidence(),
    mocks.events.streamEvidence(),
    mocks.events.exportEvidence(),
    mocks.events.createParticipant(),
    mocks.actors.getNetwork(),
    mocks.actors.exportNetwork(),
    mocks.actors.getDossier(),
    mocks.actors.getSummary(),
    mocks.actors.get(),
    mocks.actors.replace(),
    mocks.actors.update(),
    mocks.actors.delete(),
    mocks.actors.getJsonLd(),
    mocks.actors.merge(),
    mocks.actors.unmerge(),
    mocks.actors.listSimilar(),
    mocks.actors.listEvents(),
    mocks.actors.streamEvents(),
    mocks.actors.exportEvents(),
    mocks.actors.feedEvents(),
    mocks.actors.listArticles(),
    mocks.actors.streamArticles(),
    mocks.actors.exportArticles(),
    mocks.actors.feedArticles(),
    mocks.articles.listEvidence(),
    mocks.articles.streamEvidence(),
    mocks.articles.exportEvidence(),
    mocks.articles.getSummary(),
    mocks.articles.get(),
    mocks.articles.replace(),
    mocks.articles.update(),
    mocks.articles.delete(),
    mocks.articles.getJsonLd(),
    mocks.revisions.listArticleRevisions(),
    mocks.revisions.streamArticleRevisions(),
    mocks.revisions.exportArticleRevisions(),
    mocks.revisions.restoreArticle(),
    mocks.revisions.listActorRevisions(),
    mocks.revisions.streamActorRevisions(),
    mocks.revisions.exportActorRevisions(),
    mocks.revisions.restoreActor(),
    mocks.revisions.listEventRevisions(),
    mocks.revisions.streamEventRevisions(),
    mocks.revisions.exportEventRevisions(),
    mocks.revisions.restoreEvent(),
    mocks.keys.get(),
    mocks.keys.revoke(),
    mocks.events.getEvidence(),
    mocks.events.updateEvidence(),
    mocks.events.deleteEvidence(),
    mocks.events.getParticipant(),
    mocks.events.updateParticipant(),
    mocks.events.deleteParticipant(),
    mocks.revisions.getArticleRevision(),
    mocks.revisions.getActorRevision(),
    mocks.revisions.getEventRevision(),
  ]
  return { ...mocks, handlers }
}
