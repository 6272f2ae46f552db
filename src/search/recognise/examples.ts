const haftar = {
  id: 'actor_01j6ne3900fpessv41p9yppbge',
  name: 'Khalifa Haftar',
  type: 'person',
  country: 'LY',
}
export const examples = {
  request: { text: 'استقبل خليفة حفتر مايكل لانغلي في بنغازي.' },
  names: {
    data: [
      {
        text: 'خليفة حفتر',
        start: 7,
        end: 17,
        startUtf16: 7,
        endUtf16: 17,
        by: 'name',
        actors: [haftar],
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
}
