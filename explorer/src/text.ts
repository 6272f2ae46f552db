// All words of the page, so that they can be said in another language.

const LANGUAGE = 'en'
const numbers = new Intl.NumberFormat(LANGUAGE)
const plurals = new Intl.PluralRules(LANGUAGE)

export const number = (value: number): string => numbers.format(value)

const counted = (count: number, one: string, many: string): string =>
  `${number(count)} ${plurals.select(count) === 'one' ? one : many}`

export const text = {
  title: 'Dateline',
  motto: 'Who did what to whom, where and when, and which article says so.',
  skip: 'Skip to the results',
  loading: 'Loading…',
  nothing: 'Nothing passes these filters.',
  failed: (why: string) => `That did not work: ${why}`,
  noView: 'There is no such page.',
  home: 'To the first page',

  views: { label: 'Views', timeline: 'Timeline', map: 'Map', network: 'Network', events: 'Events' },
  links: {
    label: 'About this service',
    docs: 'API',
    vocabulary: 'Vocabulary',
    sdks: 'SDKs',
    contract: 'OpenAPI',
  },

  key: {
    title: 'This service wants a key',
    label: 'Key',
    help: 'It is kept in this page alone, and forgotten when you close it.',
    submit: 'Continue',
    wrong: 'The service does not know this key.',
  },

  search: {
    label: 'Search events, actors, places, sources, tags',
    words: (q: string) => `Events that mention “${q}”`,
    kinds: {
      actor: 'Actor',
      source: 'Source',
      tag: 'Tag',
      place: 'Place',
      author: 'Author',
    } as Record<string, string>,
    suggestions: 'Suggestions',
  },

  filters: {
    label: 'Filters',
    show: 'Filters',
    active: 'Active filters',
    remove: (what: string) => `Remove the filter ${what}`,
    clear: 'Clear all',
    more: 'More',
    names: {
      q: 'Words',
      type: 'Type',
      quadClass: 'Class',
      country: 'Country',
      admin1: 'Region',
      place: 'Place',
      actor: 'Actor',
      actorType: 'Kind of actor',
      source: 'Source',
      tag: 'Tag',
      dataset: 'Data set',
      status: 'Status',
      precision: 'Date precision',
      dateFrom: 'From',
      dateTo: 'To',
      startFrom: 'Begins from',
      startTo: 'Begins until',
      modality: 'Modality',
      bbox: 'Box on the map',
    } as Record<string, string>,
  },

  quadClasses: {
    verbal_cooperation: 'Verbal cooperation',
    material_cooperation: 'Material cooperation',
    verbal_conflict: 'Verbal conflict',
    material_conflict: 'Material conflict',
    none: 'No class',
  },

  events: (count: number) => counted(count, 'event', 'events'),
  articles: (count: number) => counted(count, 'article', 'articles'),

  timeline: {
    title: 'Events over time',
    by: 'By',
    intervals: { day: 'day', week: 'week', month: 'month', quarter: 'quarter', year: 'year' },
    colour: 'Colour',
    groups: { quadClass: 'class', type: 'type' },
    table: 'As a table',
    interval: 'Interval',
    total: 'All',
    chosen: (name: string) => `Only ${name}`,
    release: 'Show all intervals',
  },

  list: {
    title: 'Events',
    more: 'Show more',
    noDate: 'No date',
  },

  event: {
    who: 'Who',
    when: 'When',
    where: 'Where',
    what: 'What',
    evidence: 'Evidence',
    history: 'History',
    noEvidence: 'No article is evidence of this yet.',
    version: (version: number) => `Version ${number(version)}`,
  },

  actor: {
    positions: 'Positions',
    counterparts: 'Most often with',
    latest: 'Latest events',
  },

  roles: {
    initiator: 'Initiator',
    recipient: 'Recipient',
  } as Record<string, string>,

  call: {
    show: 'Show the call',
    copy: 'Copy',
    copied: 'Copied',
    downloads: 'The same as',
  },
}
