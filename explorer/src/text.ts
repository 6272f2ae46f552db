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
  about: 'Dateline, a service for events and the articles that say so',
  skip: 'Skip to the results',
  loading: 'Loading…',
  nothing: (isFiltered: boolean) =>
    isFiltered ? 'Nothing passes these filters.' : 'Nothing is recorded here yet.',
  faults: {
    retry: 'Try again',
    removeFilters: (count: number) => (count === 1 ? 'Remove this filter' : 'Remove these filters'),
    noFilter: (name: string) => `There is no filter “${name}”.`,
    noValue: (name: string, value: string) => `The filter “${name}” has no value “${value}”.`,
    badValue: (name: string, value: string, why: string) =>
      `The filter “${name}” cannot be “${value}”: it ${why}.`,
    didYouMean: (value: string) => `Did you mean “${value}”?`,
    noSuchThing:
      'There is nothing at this link: it was deleted, or the link is not whole. Search for it above.',
    unreachable: 'The service does not answer. Check your connection, and try again.',
    slow: 'The answer takes too long. Try again, or look at less at once, such as a shorter time.',
    unexpected:
      'Something between this page and the service has answered in its place, such as a proxy or a sign-in page. Load this page anew.',
    noKey: 'The service does not know the key. Enter one that it knows.',
    notAllowed:
      'Your key may not do this. Enter another one, or ask those who run the service for it.',
    tooLong: 'This is too long for the service. Make it shorter.',
    tooMany: (seconds: number) =>
      `Too much was asked of the service at once. Wait ${counted(seconds, 'second', 'seconds')}, and try again.`,
    down: (reference: string | undefined) =>
      `The service cannot answer now. Try again in a moment.${reference ? ` If it stays so, tell those who run it this number: ${reference}` : ''}`,
    held: (titles: readonly string[]) => `Something stands in the way: ${titles.join(', ')}.`,
    part: 'This part of the page is',
    outlines: 'The outlines of the countries are',
    notLoaded: (what: string) =>
      `${what} not there: the service is away, or has another version by now. Load the page anew.`,
    reload: 'Load the page anew',
    page: 'This page has a fault. Load it anew.',
    notSaved: 'Nothing is saved, and nothing that you typed is lost.',
    /** The fields of forms by their places in what is sent. */
    fields: {
      title: 'What happened, in a line',
      summary: 'What happened, in a few sentences',
      confidence: 'Confidence',
      'date/start': 'First day',
      'date/end': 'Last day',
      'date/precision': 'Date known to the',
      'location/name': 'Place',
      'location/admin1': 'Region',
      'location/country': 'Country',
      'location/latitude': 'Latitude',
      'location/longitude': 'Longitude',
      'fatalities/best': 'Deaths, best estimate',
      'fatalities/low': 'Deaths, at least',
      'fatalities/high': 'Deaths, at most',
      'codes/code': 'Codes of other vocabularies',
      'codes/scheme': 'Codes of other vocabularies',
    } as Record<string, string>,
  },
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
    titleAsked: 'A key that may write',
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
    spans: 'Events of less exact dates',
    height: 'Height',
    metrics: { events: 'Events', fatalities: 'Deaths' },
    interval: 'Interval',
    total: 'All',
    imprecise: (count: number, drawn: number | undefined) => {
      const said = `${counted(count, 'event has', 'events have')} a less exact date`
      if (drawn === undefined) return `${said}.`
      if (drawn < count) return `${said}; the first ${number(drawn)} are drawn as spans.`
      return `${said}, and ${plurals.select(count) === 'one' ? 'is drawn as a span' : 'are drawn as spans'}.`
    },
    before: (count: number) => `${counted(count, 'event', 'events')} began before this time.`,
    cut: (day: string) =>
      `A picture has room for 1,000 years: what happened before ${day} is in the list alone.`,
    list: 'List them',
    closer: 'Look closer',
    release: 'Show all',
  },

  chosen: { only: (what: string) => `Chosen: ${what}`, all: 'Show all events' },

  moving: {
    label: 'Move the picture',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    left: 'Move left',
    up: 'Move up',
    down: 'Move down',
    right: 'Move right',
    fit: 'Show all',
    byMouse: 'Drag to move; Ctrl and the wheel, or a double click, to zoom.',
    byTouch: 'Two fingers move and zoom.',
  },

  map: {
    title: 'Map of the events',
    controls: 'The map',
    draw: 'Draw a box',
    shown: 'Only what is in view',
    unbox: 'Remove the box',
    zoomTo: 'Zoom in to them',
    directions: { latitude: ['N', 'S'], longitude: ['E', 'W'] },
    near: (count: number, where: string) => `${counted(count, 'event', 'events')} near ${where}`,
    named: (name: string, point: string) => `${name}, ${point}`,
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
    noneToExpand:
      'The actor that this link expands is not there: it was deleted, or the link is not whole.',
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

  reader: {
    passage: (kind: 'evidence' | 'mention', label: string) =>
      kind === 'evidence' ? `Evidence of: ${label}` : `Names ${label}`,
    gone: 'This article was deleted, or was never here',
    withdrawn:
      'This article was withdrawn, by its publisher or by an editor here. It stays evidence of the events below.',
    repeats: 'A reprint: it repeats, nearly word for word,',
    repeated: (count: number) =>
      `The original. ${counted(count, 'article repeats', 'articles repeat')} it nearly word for word`,
    source: 'At its publisher',
    beside: 'What this article is evidence of',
    events: (count: number) =>
      count === 0
        ? 'It is evidence of no event'
        : `Evidence of ${counted(count, 'event', 'events')}`,
    named: 'Whom it names',
    show: 'Show in the text',
    noBody: 'The text of this article is not stored. What is quoted of it is with the events.',
    quote: 'evidence of an event',
    mention: 'names an actor',
    remove: 'Remove',
    removeOf: (title: string) => `Remove the evidence of: ${title}`,
    more: (events: number) =>
      events > 0 ? `Show more: ${counted(events, 'further event', 'further events')}` : 'Show more',
    add: 'Add evidence: select it in the text',
    addWithoutBody: 'Add evidence: choose the event, and quote the article',
    withKey: 'Add evidence with a key',
    passageLabel: 'Passage',
    passageHelp: 'Select it in the text above, or type it as it is there.',
    passageWithoutBody:
      'The text is not stored here: type the passage as the article has it, or leave this empty.',
    notThere: 'The text does not have this passage.',
    ofEvent: 'Evidence of which event?',
    findEvent: 'Find another event by its words',
    stance: 'The article',
    stances: { supports: 'says so', refutes: 'says otherwise', mentions: 'only mentions it' },
    save: 'Add the evidence',
    open: 'Read it in the article',
  },

  write: {
    comment: 'Why is this changed? The history shows it.',
    cancel: 'Cancel',
    leave: 'What you have typed is not saved. Leave it?',
    overtaken:
      'Nothing is saved: somebody else has changed it meanwhile. It is shown as it is now; look at it again, and repeat your change if it still holds.',
    mayNot: 'Your key may read, and not write.',
    noKey: 'Only a key that may write changes this.',
    giveKey: 'Enter a key',
    otherKey: 'Enter another key',
    correct: 'Correct it',
    withKey: 'Correct it with a key',
    merge: 'Is this the same as another actor?',
  },

  restore: {
    put: 'Put back',
    of: (version: number) => `Put back version ${number(version)}`,
    staysMerged: (names: string[]) =>
      `Only the fields go back. ${names.join(', ')} ${names.length === 1 ? 'stays' : 'stay'} merged into this actor, until “Undo the merge” above.`,
  },

  history: {
    mergedWith: (name: string) => `Merged with ${name}`,
    from: 'from',
    to: 'to',
    gone: 'taken away:',
    came: 'added:',
    older: (shown: number) => `Show changes before the last ${number(shown)}`,
  },

  edit: {
    title: 'Correct the event',
    titleOf: (title: string) => `Correct: ${title}`,
    back: 'Back to the event, without a change',
    save: 'Save',
    empty: '(nothing)',
    mine: 'Mine:',
    theirs: 'Theirs:',
    conflict: 'Somebody else has changed this event meanwhile',
    conflictHelp:
      'Nothing is saved yet, and nothing that you typed is lost. Decide what both have changed, and save again.',
    takenOver: 'What only they have changed, and is taken over',
    evidence: 'Evidence is added and removed beside the text of its article.',
    addActor: 'Add somebody, by name',
    add: (name: string) => `Add ${name}`,
    roleOf: (name: string) => `Role of ${name}`,
    addContext: 'Add a subject',
    choose: 'Choose…',
    removeContext: (name: string) => `Remove the subject ${name}`,
    removeActor: (name: string) => `Remove ${name}`,
    fields: {
      title: 'What happened, in a line',
      summary: 'What happened, in a few sentences',
      type: 'Type',
      mode: 'Mode, of those of the type',
      modality: 'Modality',
      status: 'Status',
      confidence: 'Confidence, 0 to 1',
      start: 'First day',
      end: 'Last day',
      precision: 'Date known to the',
      place: 'Place',
      admin1: 'Region',
      country: 'Country',
      latitude: 'Latitude',
      longitude: 'Longitude',
      placePrecision: 'Place known as',
      deaths: 'Deaths, best estimate',
      deathsLow: 'Deaths, at least',
      deathsHigh: 'Deaths, at most',
      participants: 'Who took part',
      contexts: 'What it is about',
      tags: 'Tags, with commas between them',
      codes: 'Codes of other vocabularies: cameo 042, with commas between them',
    },
  },

  merge: {
    title: 'Two records, one actor?',
    back: 'Back to the actor',
    similar: 'Actors that may be the same',
    none: 'No other actor is like this one.',
    others: 'Compare with another',
    find: 'Find another actor by name',
    compareWith: (name: string) => `Compare with ${name}`,
    titleOf: (one: string, other: string) => `${one} and ${other}, one actor?`,
    meanwhile: 'Somebody else has changed one of them meanwhile',
    meanwhileHelp:
      'They are not merged yet. Look at what has changed, and merge them if they are still one.',
    compare: 'Side by side',
    stays: 'This one stays',
    goes: 'This one is merged into it',
    swap: 'Let the other one stay',
    merge: (other: string, one: string) => `Merge ${other} into ${one}`,
    merged: (name: string) => `They are one: the duplicate is merged into ${name}.`,
    undo: 'Undo the merge',
    undoOf: (name: string) => `Undo the merge of ${name}`,
    into: 'Merged into this actor',
    leads: (name: string) => `${name} is merged into this actor, which stands for both.`,
    rows: {
      name: 'Name',
      type: 'Kind',
      country: 'Country',
      sectors: 'Sectors',
      description: 'Description',
      dates: 'From – until',
      aliases: 'Other names',
      affiliations: 'Positions',
      identifiers: 'Identifiers',
      tags: 'Tags',
      events: 'Events',
      articles: 'Articles',
    },
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
    more: (count: number, hidden: number) =>
      count < hidden
        ? `Show ${number(count)} more of ${number(hidden)}`
        : `Show ${number(count)} more`,
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
    standing: 'Standing',
    contexts: 'About',
    tags: 'Tags',
    codes: 'Other codes',
    precisions: {
      exact: '',
      nearby: 'nearby',
      admin2: 'somewhere in the district',
      admin1: 'somewhere in the region',
      area: 'somewhere in the area',
      country: 'somewhere in the country',
      sea_or_air: 'at sea or in the air',
    } as Record<string, string>,
    all: 'Back to the events',
  },

  actor: {
    ways: 'Pictures of their events',
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
    told: (name: string, trait: string) => `${name} (${trait})`,
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
    downloads: 'All of these events as',
    feeds: 'New ones as',
    spans: 'less exact dates',
    places: 'names of places',
    areas: 'names of areas',
  },
}
