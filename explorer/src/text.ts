// All words of the page, so that they can be said in another language.

const LANGUAGE = 'en'
const numbers = new Intl.NumberFormat(LANGUAGE)
const plurals = new Intl.PluralRules(LANGUAGE)

export const number = (value: number): string => numbers.format(value)

const counted = (count: number, one: string, many: string): string =>
  `${number(count)} ${plurals.select(count) === 'one' ? one : many}`

/** A code of the API as words: `material_conflict` and `actorType` are Material conflict and Actor type. */
export const words = (code: string): string => {
  const plain = /^[A-Z]+$/.test(code) ? code.toLowerCase() : code
  const said = plain
    .replaceAll('_', ' ')
    .replaceAll(/[a-z][A-Z]/g, (two) => `${two[0]} ${two[1]?.toLowerCase()}`)
  return said.charAt(0).toUpperCase() + said.slice(1)
}

export const text = {
  title: 'Dateline',
  motto: 'Who did what to whom, where and when, and which article says so.',
  skip: 'Skip to the results',
  loading: 'Loading…',
  nothing: 'Nothing passes these filters.',
  failed: (why: string) => `That did not work: ${why}`,
  noView: 'There is no such page',
  home: 'To the first page',
  open: 'Open in Dateline',

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
    kinds: { actor: 'Actor', source: 'Source', tag: 'Tag', place: 'Place' } as Record<
      string,
      string
    >,
    suggestions: 'Suggestions',
  },

  filters: {
    label: 'Filters',
    active: 'Active filters',
    remove: (what: string) => `Remove the filter ${what}`,
    clear: 'Clear all',
    more: 'More filters',
    not: (name: string) => `Not: ${name}`,
    names: {
      q: 'Words',
      quadClass: 'Class',
      admin1: 'Region',
      actorType: 'Kind of actor',
      dataset: 'Data set',
      precision: 'Date known to the',
      dateFrom: 'From',
      dateTo: 'Until',
      startFrom: 'Begins from',
      startTo: 'Begins until',
      bbox: 'Box on the map',
    } as Record<string, string>,
  },

  time: {
    label: 'Time',
    from: 'From',
    to: 'Until',
    play: 'Play',
    pause: 'Pause',
    back: 'Step back',
    on: 'Step on',
    all: 'All time',
    window: (from: string, to: string) => (from === to ? from : `${from} – ${to}`),
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
  deaths: (count: number) => counted(count, 'death', 'deaths'),
  more: (count: number) => `and ${number(count)} more`,
  week: (day: string) => `Week of ${day}`,
  weekOf: (week: number, year: string) => `Week ${week}, ${year}`,
  table: 'As a table',
  tableOf: (caption: string) => `${caption}, as a table`,

  timeline: {
    title: 'Events over time',
    by: 'By',
    intervals: { day: 'Day', week: 'Week', month: 'Month', quarter: 'Quarter', year: 'Year' },
    colour: 'Colour',
    groups: { quadClass: 'Class', type: 'Type' },
    height: 'Height',
    metrics: { events: 'Events', fatalities: 'Deaths' },
    interval: 'Interval',
    total: 'All',
    imprecise: (count: number, drawn: number) =>
      drawn < count
        ? `${counted(count, 'event has', 'events have')} a less exact date; the first ${number(drawn)} are drawn as spans.`
        : `${counted(count, 'event has', 'events have')} a less exact date, and ${plurals.select(count) === 'one' ? 'is drawn as a span' : 'are drawn as spans'}.`,
    before: (count: number) => `${counted(count, 'event', 'events')} began before this time.`,
    list: 'List them',
    closer: 'Look closer',
    release: 'Show all',
  },

  chosen: { only: (what: string) => `Chosen: ${what}`, all: 'Show all events' },

  map: {
    title: 'Map of the events',
    controls: 'The map',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    west: 'Move west',
    north: 'Move north',
    south: 'Move south',
    east: 'Move east',
    fit: 'Show all',
    draw: 'Draw a box',
    shown: 'Only what is in view',
    unbox: 'Remove the box',
    zoomTo: 'Zoom in to them',
    directions: { latitude: ['N', 'S'], longitude: ['E', 'W'] },
    near: (count: number, where: string) => `${counted(count, 'event', 'events')} near ${where}`,
    somewhere: (what: string) => `Somewhere in this area: ${what}`,
    place: 'a place',
    where: 'Where',
    exactness: 'Exactness',
    count: 'Events',
    area: 'somewhere in an area',
    point: 'there or nearby',
    note: 'Dashed circles are events of which only an area is known, such as a district or a country.',
    unlocated: (count: number) =>
      `${counted(count, 'event has', 'events have')} no place on the map`,
  } as const,

  network: {
    title: 'Who did what to whom',
    nodes: 'Actors',
    edges: 'Between them',
    size: 'Actors',
    to: (one: string, other: string) => `${one} → ${other}`,
    with: (one: string, other: string) => `${one} with ${other}`,
    expand: 'Expand',
    unexpand: 'Undo the expansion',
    part: 'a part of the network',
    from: 'Who',
    direction: 'How',
    acts: 'acts on',
    together: 'with',
    toWhom: 'Whom',
    classes: 'Classes',
    legend: 'An arrow is from who acts to whom; a wider line is more events.',
    more: (nodes: number, edges: number) =>
      [
        nodes > 0 && counted(nodes, 'further actor', 'further actors'),
        edges > 0 && counted(edges, 'further line', 'further lines'),
      ]
        .filter(Boolean)
        .join(' and ') + ' not shown.',
  },

  list: {
    title: 'Events',
    more: 'Show more',
    order: 'Order',
    over: (count: number) => `More than ${number(count)} events`,
    orders: {
      '-date': 'Latest first',
      date: 'Earliest first',
      '-fatalities': 'Most deaths first',
      '-createdAt': 'Newly recorded first',
      relevance: 'Best match first',
    },
  },

  event: {
    who: 'Who',
    when: 'When',
    where: 'Where',
    what: 'What',
    deaths: 'Deaths',
    range: (low: string, high: string) => `between ${low} and ${high}`,
    about: 'about',
    confidence: (part: number) => `${Math.round(part * 100)}% confidence`,
    evidence: (count: number) => `Evidence in ${counted(count, 'article', 'articles')}`,
    more: (count: number) => `Show ${number(count)} more`,
    noEvidence: 'No article is evidence of this yet.',
    reprint: 'A reprint of an earlier article',
    stances: { refutes: 'Says otherwise', mentions: 'Only mentions it' } as Record<string, string>,
    history: 'History',
    version: (version: number) => `Version ${number(version)}`,
    kinds: {
      create: 'Recorded',
      update: 'Changed',
      delete: 'Deleted',
      merge: 'Merged',
    } as Record<string, string>,
    by: (name: string) => `by ${name}`,
    fields: (names: string[]) => names.join(', '),
    dataset: 'Data set',
    precisions: {
      exact: '',
      nearby: '',
      admin2: 'somewhere in the district',
      admin1: 'somewhere in the region',
      area: 'somewhere in the area',
      country: 'somewhere in the country',
      sea_or_air: 'at sea or in the air',
    } as Record<string, string>,
    all: 'Back to the events',
  },

  actor: {
    aliases: 'Also',
    positions: 'Positions',
    counterparts: 'Most often with',
    types: 'What they take part in',
    countries: 'Where',
    years: 'Over the years',
    latest: 'Latest events',
    articles: 'Latest articles',
    all: (count: number) => `All ${counted(count, 'event', 'events')}`,
    nothing: 'No event has this actor yet.',
    since: (from: string) => `since ${from}`,
    until: (to: string) => `until ${to}`,
  },

  sectors: {
    COP: 'Police',
    GOV: 'Government',
    JUD: 'Courts',
    LEG: 'Parliament',
    MIL: 'Armed forces',
    PRM: 'Armed group for the government',
    PTY: 'Political party',
    REB: 'Armed group against the government',
    SPY: 'Intelligence',
    UAF: 'Armed, side unknown',
    UNK: 'Unknown',
    AGR: 'Agriculture',
    BUS: 'Business',
    CRM: 'Crime',
    CVL: 'Civilians',
    EDU: 'Education',
    ELI: 'Elite',
    JRN: 'Media',
    LAB: 'Labour',
    MED: 'Health',
    REF: 'Displaced people',
    OPP: 'Opposition',
    PRE: 'Partly recognised state',
    REL: 'Religion',
    SOC: 'Civil society',
  } as Record<string, string>,

  roles: {
    initiator: 'Acts',
    recipient: 'Is acted on',
    participant: 'Takes part',
    mediator: 'Mediates',
    host: 'Hosts',
  } as Record<string, string>,

  call: {
    show: 'Show the call',
    calls: 'Calls',
    languages: 'Languages',
    names: { url: 'URL', curl: 'curl', typescript: 'TypeScript', python: 'Python', go: 'Go' },
    copy: 'Copy',
    copied: 'Copied',
    downloads: 'The same as',
  },
}
