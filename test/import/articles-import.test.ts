import { gzipSync } from 'node:zlib'
import { zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { counts, everything, named, startEmpty } from '../support/imports.ts'

const RSS = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/">
<channel>
  <title>Harbour &amp; Coast</title><link>https://www.harbour.example/</link><language>en_US</language>
  <copyright>© Harbour &amp; Coast</copyright>
  <item>
    <title>Officers meet &amp; talk</title><link>/2024/officers?utm_source=rss</link><guid isPermaLink="false">77</guid>
    <pubDate>Mon, 02 Sep 2024 12:30:00 +0200</pubDate>
    <author>desk@harbour.example (Jane Roe)</author><dc:creator>Jo &amp; Co</dc:creator>
    <description>A meeting in &lt;b&gt;Benghazi&lt;/b&gt;.</description>
    <content:encoded><![CDATA[<h1>Talks</h1><p>They met on&nbsp;Monday &amp; <a href="/x">left</a>.</p><p>Nobody spoke.<img src="/i.png"></p>]]></content:encoded>
    <category>World</category><category>Libya</category><category>World</category>
    <media:content url="/large.jpg" medium="image"/><enclosure url="https://harbour.example/sound.mp3" type="audio/mpeg" length="1"/>
  </item>
  <item>
    <title>Prices &lt; last year</title><guid>https://harbour.example/prices</guid>
    <description>First line.
Second line: 3 &lt; 4.</description>
  </item>
</channel>
</rss>`

const RDF = `<?xml version="1.0" encoding="ISO-8859-1"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
  <channel rdf:about="https://cote.example/"><title>La Côte</title><link>https://cote.example/</link><dc:language>fr</dc:language></channel>
  <item rdf:about="https://cote.example/1"><title>Réunion à Benghazi</title><link>https://cote.example/1</link>
    <description>Ils se sont rencontrés.</description><dc:creator>Zoé</dc:creator><dc:date>2024-09-02</dc:date><dc:subject>Libye</dc:subject></item>
</rdf:RDF>`

const ATOM = `<?xml version="1.0"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ar">
  <title type="html">الميناء &amp;amp; الساحل</title><id>urn:uuid:feed</id><updated>2024-09-03T00:00:00Z</updated>
  <link href="https://mina.example/"/><link rel="self" href="https://mina.example/feed"/>
  <author><name>هيئة التحرير</name></author><rights>محفوظة</rights>
  <entry>
    <id>urn:uuid:1</id><title>اجتماع &lt;1&gt;</title><updated>2024-09-03T08:00:00Z</updated><published>2024-09-02T10:00:00Z</published>
    <link href="https://mina.example/1"/><link rel="enclosure" type="image/png" href="https://mina.example/1.png"/>
    <summary>ملخص</summary><content type="html">&lt;p&gt;نص&lt;/p&gt;</content><category term="LY" label="ليبيا"/>
  </entry>
</feed>`

const JSON_FEED = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Notes <from the quay>',
  home_page_url: 'https://quay.example/',
  language: 'de',
  authors: [{ name: 'Kai' }],
  items: [
    {
      id: '5',
      url: 'https://quay.example/5',
      content_text: 'Kein Titel, 3 < 4 & mehr.\n\nZweiter Absatz.',
      date_published: '2024-09-02T08:00:00+02:00',
      image: 'https://quay.example/5.jpg',
      tags: ['Hafen'],
    },
  ],
})

const feeds: [format: string, text: string | Uint8Array, id: string, expected: object][] = [
  [
    'RSS 2.0, with the whole text, a relative link and a language with an underscore',
    RSS,
    'guid:https://www.harbour.example/ 77',
    {
      url: 'https://www.harbour.example/2024/officers?utm_source=rss',
      title: 'Officers meet & talk',
      summary: 'A meeting in Benghazi.',
      body: 'Talks\n\nThey met on Monday & left.\n\nNobody spoke.',
      language: 'en-US',
      publishedAt: '2024-09-02T10:30:00.000Z',
      publishedPrecision: 'instant',
      source: { name: 'Harbour & Coast', domain: 'harbour.example', country: null },
      authors: ['Jane Roe', 'Jo & Co'],
      imageUrl: 'https://www.harbour.example/large.jpg',
      rights: '© Harbour & Coast',
      tags: ['World', 'Libya'],
      dataset: { name: 'rss', attribution: 'Harbour & Coast https://www.harbour.example/' },
    },
  ],
  [
    'RSS 2.0, with a permalink and plain text',
    RSS,
    'guid:https://harbour.example/prices',
    {
      url: 'https://harbour.example/prices',
      title: 'Prices < last year',
      summary: null,
      body: 'First line.\nSecond line: 3 < 4.',
      publishedAt: null,
    },
  ],
  [
    'RSS 1.0, in Latin-1',
    Buffer.from(RDF, 'latin1'),
    'guid:https://cote.example/1',
    {
      url: 'https://cote.example/1',
      title: 'Réunion à Benghazi',
      body: 'Ils se sont rencontrés.',
      language: 'fr',
      publishedAt: '2024-09-02T00:00:00.000Z',
      publishedPrecision: 'day',
      source: { name: 'La Côte', domain: 'cote.example' },
      authors: ['Zoé'],
      tags: ['Libye'],
    },
  ],
  [
    'Atom, with texts plain and HTML',
    ATOM,
    'guid:urn:uuid:1',
    {
      url: 'https://mina.example/1',
      title: 'اجتماع <1>',
      summary: 'ملخص',
      body: 'نص',
      language: 'ar',
      publishedAt: '2024-09-02T10:00:00.000Z',
      source: { name: 'الميناء & الساحل', domain: 'mina.example' },
      authors: ['هيئة التحرير'],
      imageUrl: 'https://mina.example/1.png',
      rights: 'محفوظة',
      tags: ['ليبيا'],
    },
  ],
  [
    'JSON Feed, without a title',
    JSON_FEED,
    'guid:https://quay.example/ 5',
    {
      url: 'https://quay.example/5',
      title: 'Kein Titel, 3 < 4 & mehr. Zweiter Absatz.',
      body: 'Kein Titel, 3 < 4 & mehr.\n\nZweiter Absatz.',
      language: 'de',
      publishedAt: '2024-09-02T06:00:00.000Z',
      source: { name: 'Notes <from the quay>', domain: 'quay.example' },
      authors: ['Kai'],
      imageUrl: 'https://quay.example/5.jpg',
      tags: ['Hafen'],
    },
  ],
]

test.for(feeds)(
  'an article of %s is there, and a second run is none',
  async ([, text, id, expected]) => {
    const service = startEmpty('rss', 'feed.xml')
    const first = service.importText(text)
    expect(first.report).toMatch(/refused 0\n/)
    expect(first.status).toBe(0)
    const listed = await named(service, 'articles', id)
    const { body: article } = await service.get(`/v1/articles/${listed.id}`)
    expect(article).toMatchObject(expected)
    const before = await everything(service)
    expect(service.importText(text).report).toMatch(/^Nothing changed/m)
    expect(await everything(service)).toEqual(before)
  },
)

test('an article that two feeds have is one, as the first says it, with the tags of both', async () => {
  const service = startEmpty('rss')
  const other = RSS.replace('Harbour &amp; Coast</title>', 'Only Libya</title>')
    .replace('<category>World</category>', '<category>Security</category>')
    .replace('77</guid>', '78</guid>')
  service.write('one.xml', RSS)
  service.write('other.xml.gz', gzipSync(other))
  const run = () => service.run(['import', 'rss', 'one.xml', 'other.xml.gz']).report
  expect(run()).toMatch(/4 rows.*\n.*\n.*\n.*\n articles 2 0 0\n/)
  const { articles } = await everything(service)
  const article = articles.find(({ title }: { title: string }) => title.startsWith('Officers'))
  expect(article).toMatchObject({
    source: { name: 'Harbour & Coast' },
    tags: ['World', 'Libya', 'Security'],
    externalIds: [
      { scheme: 'guid', value: 'https://www.harbour.example/ 77' },
      { scheme: 'guid', value: 'https://www.harbour.example/ 78' },
    ],
  })
  expect(run()).toMatch(/^Nothing changed/m)
  expect((await everything(service)).articles).toEqual(articles)
})

test('an item of a feed that cannot be taken is listed with the reason', async () => {
  const service = startEmpty('rss', 'feed.xml')
  const bad = RSS.replace('</channel>', '<item><guid>empty</guid></item></channel>')
  const { status, report } = service.importText(bad)
  expect(report).toMatch(/refused 1 .*feed\.xml\.refused\.ndjson/)
  expect(status).toBe(0)
  expect(service.refused()).toMatchObject([
    { line: 3, id: 'empty', reason: 'it has neither a title nor a text' },
  ])
  expect(await counts(service)).toEqual([0, 0, 2])
})

const dateTag = (date: string) => `<item><title>${date}</title><pubDate>${date}</pubDate></item>`

test('an article of which the date cannot be read is taken without, and the row says so', async () => {
  const service = startEmpty('rss', 'feed.xml')
  const dates: [date: string, publishedAt: string | null, precision: string | null][] = [
    ['Fri, 11 Feb 2022 19:58:02 CET', '2022-02-11T18:58:02.000Z', 'instant'],
    ['Seg, 24 Set 2018 19:22:00 -0300', '2018-09-24T22:22:00.000Z', 'instant'],
    ['05.08.2024 14:05', '2024-08-05T00:00:00.000Z', 'day'],
    ['Tue, 27 Aug 2024 14:05:06', '2024-08-27T00:00:00.000Z', 'day'],
    ['Week 12', null, null],
    ['Fri, 30 Feb 2024 12:00:00 GMT', null, null],
  ]
  const items = dates.map(([date]) => dateTag(date)).join('')
  const { report, status } = service.importText(
    `<rss version="2.0"><channel><title>T</title>${items}</channel></rss>`,
  )
  expect(status).toBe(0)
  expect(report).toMatch(/articles 6 0 0\n refused 0\n noted 2 .*feed\.xml\.refused\.ndjson/)
  expect(service.refused()).toMatchObject([
    { line: 5, note: 'its date "Week 12" is left out: its format is unknown' },
    {
      line: 6,
      note: expect.stringContaining('30 Feb 2024 12:00:00 GMT" is left out: there is no such day'),
    },
  ])
  const { articles } = await everything(service)
  for (const [date, publishedAt, publishedPrecision] of dates)
    expect(articles.find(({ title }: { title: string }) => title === date)).toMatchObject({
      publishedAt,
      publishedPrecision,
    })
})

test('dates of Atom and JSON Feed are read like those of RSS', async () => {
  const service = startEmpty('rss')
  service.write('atom.xml', ATOM.replace('2024-09-02T10:00:00Z', '02 Sep 2024 10:00:00 CEST'))
  service.write('feed.json', JSON_FEED.replace('2024-09-02T08:00:00+02:00', '2. September 2024'))
  expect(service.run(['import', 'rss', 'atom.xml', 'feed.json']).report).toMatch(/articles 2 0 0/)
  expect(await named(service, 'articles', 'guid:urn:uuid:1')).toMatchObject({
    publishedAt: '2024-09-02T08:00:00.000Z',
    publishedPrecision: 'instant',
  })
  expect(await named(service, 'articles', 'guid:https://quay.example/ 5')).toMatchObject({
    publishedAt: '2024-09-02T00:00:00.000Z',
    publishedPrecision: 'day',
  })
})

test('a feed is read in the encoding that it has, or refused with the reason', async () => {
  const service = startEmpty('rss', 'feed.xml')
  const feed = (title: string, encoding: string) =>
    `<?xml version="1.0" encoding="${encoding}"?><rss version="2.0"><channel><title>T</title><item><title>${title}</title></item></channel></rss>`
  const titles = async () =>
    (await everything(service)).articles.map(({ title }: { title: string }) => title).toSorted()
  service.importText(Buffer.from(`\uFEFF${feed('Café 1', 'UTF-16')}`, 'utf16le'))
  service.importText(feed('Café 2', 'UTF-16'))
  service.importText(Buffer.from(feed('Café 3', 'UTF-8'), 'latin1'))
  expect(await titles()).toEqual(['Café 1', 'Café 2', 'Café 3'])
  const { status, report } = service.importText(
    Buffer.from(feed('\u00d2\u00f0\u00f3\u00e4', 'cp866x'), 'latin1'),
  )
  expect(report).toMatch(/this feed cannot be read: it is in cp866x/)
  expect(status).toBe(1)
})

test('an article of which some bytes are in another encoding is refused, the others are taken', async () => {
  const service = startEmpty('rss', 'feed.xml')
  const text = `<rss version="2.0"><channel><title>T</title><item><title>Été à Gênes, déjà</title></item><item><title>Caf@</title></item></channel></rss>`
  const bytes = Buffer.from(text)
  bytes[bytes.indexOf('@')] = 0xe9
  expect(service.importText(bytes).report).toMatch(/articles 1 0 0\n refused 1/)
  expect(service.refused()).toMatchObject([{ line: 2, reason: expect.stringContaining('bytes') }])
})

const NINJS_1 = {
  uri: 'http://agency.example/items/1',
  type: 'text',
  pubstatus: 'usable',
  versioncreated: '2024-09-03T10:00:00Z',
  firstcreated: '2024-09-02T10:00:00Z',
  language: 'en',
  headline: 'Officers meet',
  byline: 'Jane Roe',
  description_text: 'A meeting in Benghazi.',
  body_text: 'They met on Monday.',
  body_xhtml: '<p>They met on <b>Monday</b>.</p>',
  copyrightnotice: 'Copyright 2024 The Agency',
  copyrightholder: 'The Agency',
  usageterms: 'Not for resale.',
  genre: [{ name: 'Interview', scheme: 'http://cv.example/genre/', code: 'interview' }],
  subject: [{ name: 'diplomacy', scheme: 'http://cv.example/medtop/', code: '20000638' }],
  place: [{ name: 'Benghazi' }],
  person: [
    { name: 'Khalifa Haftar', scheme: 'http://cv.example/people/', code: '12' },
    { name: 'An officer' },
  ],
  organisation: [{ name: 'The Port', scheme: 'http://cv.example/orgs', code: '7' }],
  altids: { desk: 'A-1' },
  renditions: { small: { href: 'http://agency.example/s.jpg', mimetype: 'image/jpeg', width: 10 } },
  associations: {
    main: {
      type: 'picture',
      renditions: {
        large: { href: 'http://agency.example/l.jpg', mimetype: 'image/jpeg', width: 900 },
      },
    },
  },
}
const NINJS_2 = {
  uri: 'urn:newsml:agency.example:20240902:2',
  standard: { name: 'ninjs', version: '2.0' },
  versioncreated: '2024-09-02T12:00:00+02:00',
  copyrightholder: 'Agentur',
  language: 'de',
  by: 'Von Kim, Agentur',
  headlines: [
    { role: 'short', value: 'Treffen' },
    { role: 'main', value: 'Offiziere treffen sich' },
  ],
  descriptions: [{ role: 'summary', contenttype: 'text/plain', value: 'Ein Treffen.' }],
  bodies: [
    { role: 'nitf', contenttype: 'application/nitf+xml', value: '<nitf/>' },
    { role: 'html', contenttype: 'text/html', value: '<p>Am Montag.</p><p>In Bengasi.</p>' },
  ],
  genres: [{ name: 'Politik' }],
  people: [{ name: 'Kim', uri: 'http://cv.example/people/13' }],
  altids: [{ role: 'Desk Id', value: 'B 2' }],
}
const NINJS_3 = {
  uri: 'urn:uuid:3',
  type: 'text',
  versionCreated: '2024-09-02T10:00:00Z',
  pubStatus: 'usable',
  copyrightHolder: 'NN',
  copyrightNotice: '',
  language: 'nb-NO',
  headlines: [{ role: 'main', value: 'Offiserer møtes' }],
  descriptions: [{ role: 'text', contentType: 'text/plain', value: 'Et møte.' }],
  bodies: [
    { role: 'html5', contentType: 'text/html', value: '<p>HTML</p>' },
    { role: 'text', contentType: 'text/plain', value: 'De møttes mandag.' },
  ],
  infoSources: [{ name: 'NN Nyheter' }],
  subjects: [{ name: 'Politikk', literal: '11000000' }],
  places: [{ name: 'Libya' }],
  associations: [
    {
      name: 'a1',
      type: 'picture',
      renditions: [
        { name: 's', contentType: 'image/jpeg', href: 'https://nn.example/s.jpg', width: 256 },
        { name: 'l', contentType: 'image/jpeg', href: 'https://nn.example/l.jpg', width: 1024 },
      ],
    },
  ],
}

const items: [version: string, item: { uri: string }, expected: object][] = [
  [
    '1.x',
    NINJS_1,
    {
      url: 'http://agency.example/items/1',
      title: 'Officers meet',
      summary: 'A meeting in Benghazi.',
      body: 'They met on Monday.',
      language: 'en',
      publishedAt: '2024-09-02T10:00:00.000Z',
      source: { name: 'The Agency', domain: 'agency.example' },
      authors: ['Jane Roe'],
      genre: 'interview',
      section: null,
      imageUrl: 'http://agency.example/l.jpg',
      rights: 'Copyright 2024 The Agency Not for resale.',
      tags: ['diplomacy', 'Benghazi', 'An officer'],
      externalIds: [
        { scheme: 'ninjs', value: 'http://agency.example/items/1' },
        {
          scheme: 'ninjs-version',
          value: '2024-09-03T10:00:00.000Z http://agency.example/items/1',
        },
        { scheme: 'ninjs-desk', value: 'A-1' },
      ],
      mentions: [
        { actor: { name: 'Khalifa Haftar', type: 'person' } },
        { actor: { name: 'The Port', type: 'other' } },
      ],
      dataset: { name: 'ninjs', attribution: 'The Agency' },
    },
  ],
  [
    '2.x',
    NINJS_2,
    {
      url: null,
      title: 'Offiziere treffen sich',
      summary: 'Ein Treffen.',
      body: 'Am Montag.\n\nIn Bengasi.',
      language: 'de',
      publishedAt: '2024-09-02T10:00:00.000Z',
      source: { name: 'Agentur', domain: 'agency.example' },
      authors: ['Von Kim, Agentur'],
      genre: 'news',
      section: 'Politik',
      rights: '© Agentur',
      externalIds: [
        { scheme: 'ninjs', value: 'urn:newsml:agency.example:20240902:2' },
        {
          scheme: 'ninjs-version',
          value: '2024-09-02T10:00:00.000Z urn:newsml:agency.example:20240902:2',
        },
        { scheme: 'ninjs-desk-id', value: 'B 2' },
      ],
      mentions: [{ actor: { name: 'Kim' } }],
    },
  ],
  [
    '3.x',
    NINJS_3,
    {
      title: 'Offiserer møtes',
      summary: 'Et møte.',
      body: 'De møttes mandag.',
      language: 'nb-NO',
      source: { name: 'NN Nyheter', domain: null },
      imageUrl: 'https://nn.example/l.jpg',
      tags: ['Politikk', 'Libya'],
    },
  ],
]

test('an item of ninjs 1.x, 2.x and 3.x is an article, alone, in a list or a line', async () => {
  const service = startEmpty('ninjs', 'items.json')
  const all = items.map(([, item]) => item)
  const [first, second, third] = all
  const zip = zipSync({
    'one.json': Buffer.from(JSON.stringify(first, null, 2)),
    'list.json': Buffer.from(`\uFEFF${JSON.stringify([second], null, 2)}`),
    'lines.ndjson': Buffer.from(`\n${JSON.stringify(third)}\n\n`),
  })
  const { status, report } = service.importText(zip)
  expect(report).toMatch(/3 rows.*\n.*\n.*\n actors 3 0 0\n articles 3 0 0\n refused 0\n/)
  expect(status).toBe(0)
  for (const [version, { uri }, expected] of items) {
    const { id } = await named(service, 'articles', `ninjs:${uri}`)
    expect((await service.get(`/v1/articles/${id}`)).body, version).toMatchObject(expected)
  }
  const before = await everything(service)
  for (const text of [JSON.stringify(all), all.map((one) => JSON.stringify(one)).join('\n')])
    expect(service.importText(text).report).toMatch(/3 rows[^]*Nothing changed/)
  expect(await everything(service)).toEqual(before)
})

test('the newest version of an item of ninjs counts, in whatever order they come', async () => {
  const service = startEmpty('ninjs', 'items.ndjson')
  const version = (day: string, value: string) => ({
    ...NINJS_3,
    versionCreated: `2024-09-${day}T10:00:00+02:00`,
    headlines: [{ role: 'main', value }],
  })
  const lines = (...items: object[]) => items.map((item) => JSON.stringify(item)).join('\n')
  const all = lines(version('02', 'first'), version('04', 'last'), version('03', 'second'))
  expect(service.importText(all).report).toMatch(/3 rows/)
  const title = async () => (await named(service, 'articles', 'ninjs:urn:uuid:3')).title
  expect(await title()).toBe('last')
  const before = await everything(service)
  expect(service.importText(all).report).toMatch(/^Nothing changed/m)
  expect(await everything(service)).toEqual(before)
  expect(service.importText(lines(version('05', 'later'))).report).toMatch(/articles 0 1 0\n/)
  expect(await title()).toBe('later')
})

test('an item of ninjs without a date that can be read is taken, and its versions are told apart', async () => {
  const service = startEmpty('ninjs', 'items.ndjson')
  const item = (uri: string, versionCreated: string, title: string) =>
    JSON.stringify({ ...NINJS_3, uri, versionCreated, headlines: [{ role: 'main', value: title }] })
  const { report } = service.importText(
    [
      item('urn:a', 'now', 'none'),
      item('urn:b', '27.08.2024 10:00', 'day'),
      item('urn:c', '2024-08-27T10:00:00', 'first'),
      item('urn:c', '2024-08-27T12:00:00', 'second'),
    ].join('\n'),
  )
  expect(report).toMatch(/articles 3 [01] 0\n refused 0\n noted 1 /)
  expect(service.refused()[0]).toMatchObject({
    line: 1,
    id: 'urn:a',
    note: expect.stringMatching(/^its date .* is left out/),
  })
  const article = (uri: string) => named(service, 'articles', `ninjs:${uri}`)
  expect(await article('urn:a')).toMatchObject({ publishedAt: null })
  expect(await article('urn:b')).toMatchObject({
    publishedAt: '2024-08-27T00:00:00.000Z',
    publishedPrecision: 'day',
  })
  expect(await article('urn:c')).toMatchObject({ title: 'second', publishedPrecision: 'day' })
})

test('a body in NITF is read as text, and other markup for machines is none', async () => {
  const service = startEmpty('ninjs', 'items.ndjson')
  const head =
    '<?xml version="1.0"?><!DOCTYPE nitf SYSTEM "nitf.dtd"><nitf><head><title>t</title></head>'
  const nitf = `${head}<body><body.head><hedline><hl1>Head</hl1></hedline><byline>By A</byline></body.head><body.content>
    <block><p>They <em>met</em> &amp; left.</p><hl2>Later</hl2><p>Nobody spoke.</p></block>
    <media media-type="image"><media-metadata name="id" value="1">meta</media-metadata><media-reference source="a.jpg">ref</media-reference><media-caption><p>The port.</p></media-caption></media>
    <ul><li>One</li><li>Two</li></ul></body.content><body.end><tagline>end</tagline></body.end></body></nitf>`
  const text = 'They met & left.\n\nLater\n\nNobody spoke.\n\nThe port.\n\n * One\n * Two'
  const item = (uri: string, fields: object) =>
    JSON.stringify({
      uri,
      type: 'text',
      headline: uri,
      versioncreated: '2024-09-02T10:00:00Z',
      ...fields,
    })
  const body = (contentType: string, value: string) => ({
    bodies: [{ role: 'b', contentType, value }],
  })
  const html = { contentType: 'text/html', value: '<p>HTML</p>' }
  const all: [uri: string, fields: object, body: string | null][] = [
    ['urn:media-type', body('text/vnd.IPTC.NITF', nitf), text],
    ['urn:xml', body('application/nitf+xml', nitf), text],
    ['urn:unnamed', body('', nitf), text],
    ['urn:1.x', { body_nitf: nitf }, text],
    ['urn:html', { bodies: [{ contentType: 'application/nitf+xml', value: nitf }, html] }, 'HTML'],
    ['urn:empty', { bodies: [{ contentType: 'text/plain', value: ' ' }, html] }, 'HTML'],
    ['urn:part', body('application/nitf+xml', '<p>One</p><p>Two</p>'), 'One\n\nTwo'],
    ['urn:ttml', body('application/ttml+xml', '<tt/>'), null],
    ['urn:newsml', body('', '<?xml version="1.0"?><newsItem/>'), null],
    ['urn:markdown', body('text/markdown', '# md'), '# md'],
  ]
  const deep = item('urn:deep', body('application/nitf+xml', '<nitf>'.repeat(10_000)))
  const latin = Buffer.from(item('urn:latin', { headline: 'Café' }), 'latin1')
  const lines = all.map(([uri, fields]) => item(uri, fields)).join('\n')
  const { report } = service.importText(
    Buffer.concat([Buffer.from(`${lines}\n${deep}\n`), latin, Buffer.from('\n')]),
  )
  expect(report).toMatch(/articles 10 0 0\n refused 2/)
  expect(service.refused()).toMatchObject([
    { line: 11, reason: expect.stringContaining('NITF') },
    { line: 12, reason: expect.stringContaining('UTF-8') },
  ])
  for (const [uri, , expected] of all) {
    const { id } = await named(service, 'articles', `ninjs:${uri}`)
    expect((await service.get(`/v1/articles/${id}`)).body.body, uri).toBe(expected)
  }
})

test('HTML of whatever depth, and tables in it, are read as text', async () => {
  const service = startEmpty('rss', 'feed.xml')
  const table =
    '<table><tr><th>Town</th><th>Dead</th></tr><tr><td>Testville</td><td>3</td></tr></table>'
  const item = (guid: string, html: string) =>
    `<item><title>${guid}</title><guid>${guid}</guid><description><![CDATA[${html}]]></description></item>`
  const feed = `<rss version="2.0"><channel><title>T</title>${item('deep', '<div>'.repeat(5_000))}${item('table', table)}</channel></rss>`
  expect(service.importText(feed).report).toMatch(/articles 2 0 0\n refused 0\n/)
  const { id } = await named(service, 'articles', 'guid:T table')
  expect((await service.get(`/v1/articles/${id}`)).body.body).toBe('Town Dead\nTestville 3')
})

test('an item of ninjs that is not to be shown, or no text, is listed with the reason', async () => {
  const service = startEmpty('ninjs', 'items.ndjson')
  const bad: [item: unknown, reason: RegExp][] = [
    [{ ...NINJS_3, pubStatus: 'canceled' }, /says that it is canceled/],
    [{ ...NINJS_3, pubStatus: 'withheld' }, /says that it is withheld/],
    [{ ...NINJS_3, embargoed: '2290-01-01T00:00:00Z' }, /embargoed until 2290/],
    [{ ...NINJS_3, type: 'picture' }, /picture/],
    [{ ...NINJS_3, headlines: [] }, /no headline/],
    [{ ...NINJS_3, uri: '' }, /no uri/],
    [[1], /not a JSON object/],
  ]
  const text = [NINJS_1, ...bad.map(([item]) => item)]
    .map((item) => JSON.stringify(item))
    .join('\n')
  const { status } = service.importText(`${text}\nno json\n`)
  expect(status).toBe(2)
  const refused = service.refused()
  expect(refused.map(({ line }) => line)).toEqual([...bad.map((_, i) => i + 2), bad.length + 2])
  for (const [i, [, reason]] of bad.entries()) expect(refused[i]?.reason).toMatch(reason)
  expect(refused.at(-1)?.reason).toMatch(/not a JSON object/)
  expect(await counts(service)).toEqual([0, 2, 1])
})

test.for([
  ['rss', '<html><p>Not found</p></html>', /not a feed/],
  ['rss', '', /not a feed/],
  ['ninjs', '<html></html>', /not ninjs/],
  ['ninjs', '', /not ninjs/],
  ['ninjs', '[]', /not ninjs/],
  ['ninjs', '"text"', /not ninjs/],
] as const)('a file that is not %s (%s) is refused', async ([dataSet, text, message]) => {
  const service = startEmpty(dataSet, 'file')
  const { status, report } = service.importText(text)
  expect(report).toMatch(message)
  expect(report).not.toMatch(/^ *at /m)
  expect(status).toBe(1)
  expect(await counts(service)).toEqual([0, 0, 0])
})

test('a feed is read from standard input', async () => {
  const service = startEmpty('rss')
  expect(service.run(['import', 'rss', '-'], ATOM).report).toMatch(/articles 1 0 0\n/)
})
