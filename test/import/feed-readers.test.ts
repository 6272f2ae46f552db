import { expect, test } from 'vitest'
import { publishedOf, webUrl } from '../../src/import/read/article.ts'
import { textOfWording } from '../../src/import/read/html.ts'
import { feeds, readFeed } from '../../src/import/formats/feeds/feeds.ts'
import { counts, everything, startEmpty } from '../support/imports.ts'

/** The first article of a feed, as a reader sees it. */
const first = (text: string) => {
  const { channel } = readFeed(Buffer.from(text))
  const [entry] = channel.entries
  return {
    title: textOfWording(entry?.title),
    body: textOfWording(entry?.body),
    url: webUrl(entry?.url, channel.url),
    date: publishedOf(entry?.dates ?? []).date,
    authors: entry?.authors,
    tags: entry?.tags,
  }
}

const NAMESPACES = [
  ['atom', 'http://www.w3.org/2005/Atom'],
  ['dc', 'http://purl.org/dc/elements/1.1/'],
  ['dcterms', 'http://purl.org/dc/terms/'],
  ['feedburner', 'http://rssnamespace.org/feedburner/ext/1.0'],
]
  .map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`)
  .join(' ')
const rss = (item: string, channel = '<link>https://news.example/front/</link>', attributes = '') =>
  `<rss version="2.0" ${NAMESPACES} ${attributes}><channel><title>T</title>${channel}<item>${item}</item></channel></rss>`
const atom = (entry: string, attributes = '', feed = '') =>
  `<feed xmlns="http://www.w3.org/2005/Atom" ${attributes}><title>T</title>${feed}<entry>${entry}</entry></feed>`

test.for<[name: string, feed: string, url: string | null]>([
  ['an absolute link', rss('<link>https://news.example/1</link>'), 'https://news.example/1'],
  ['a link in lines', rss('<link>\n https://news.example/1\n</link>'), 'https://news.example/1'],
  [
    'a link relative to the channel',
    rss('<link>1.html</link>'),
    'https://news.example/front/1.html',
  ],
  [
    'xml:base of RSS',
    rss('<link>1.html</link>', undefined, 'xml:base="https://base.example/a/"'),
    'https://base.example/a/1.html',
  ],
  [
    'xml:base of the channel, relative to that of RSS, and of the link',
    rss('<link xml:base="c/">1</link>', '', 'xml:base="https://base.example/a/"'),
    'https://base.example/a/c/1',
  ],
  [
    'xml:base of Atom, nested',
    atom('<link href="1" xml:base="/b/c/"/>', 'xml:base="https://base.example/a/"'),
    'https://base.example/b/c/1',
  ],
  [
    'xml:base of the entry alone',
    `<feed xmlns="http://www.w3.org/2005/Atom"><entry xml:base="https://base.example/x/"><link href="1"/></entry></feed>`,
    'https://base.example/x/1',
  ],
  [
    'xml:base that is relative, with the page of the feed',
    atom('<link href="1"/>', 'xml:base="/b/"', '<link href="https://base.example/"/>'),
    'https://base.example/b/1',
  ],
  ['atom:link in RSS', rss('<atom:link href="https://a.example/1"/>'), 'https://a.example/1'],
  [
    'atom:link in RSS, of which others are not the page',
    rss('<atom:link rel="replies" href="/r"/><atom:link rel="alternate" href="/1"/>'),
    'https://news.example/1',
  ],
  [
    'atom:link of the channel is not its page',
    rss(
      '<link>2</link>',
      '<atom:link rel="self" href="https://x.example/feed"/><link>https://n.example/</link>',
    ),
    'https://n.example/2',
  ],
  ['a guid that is a permalink', rss('<guid>https://a.example/1</guid>'), 'https://a.example/1'],
  ['a guid that is none', rss('<guid isPermaLink="false">https://a.example/1</guid>'), null],
  ['a guid that says FALSE', rss('<guid isPermaLink="FALSE">https://a.example/1</guid>'), null],
  [
    'where the article was before its clicks were counted',
    rss(
      '<link>https://feeds.example/~r/1</link><feedburner:origLink>https://a.example/1</feedburner:origLink>',
    ),
    'https://a.example/1',
  ],
  [
    'a link that is not the page of an entry',
    atom('<link rel="edit" href="https://a.example/e"/><link href="https://a.example/1"/>'),
    'https://a.example/1',
  ],
  [
    'HTML before other forms of a page',
    atom(
      '<link type="application/json" href="https://a.example/j"/><link type="text/html" href="https://a.example/1"/>',
    ),
    'https://a.example/1',
  ],
  [
    'content of Atom that is elsewhere',
    atom('<content type="text/html" src="https://a.example/1"/>'),
    'https://a.example/1',
  ],
  [
    'a prefix of another name',
    `<rss xmlns:x="http://www.w3.org/2005/Atom"><channel><item><x:link href="https://a.example/1"/></item></channel></rss>`,
    'https://a.example/1',
  ],
  [
    'a prefix that is not declared',
    '<rss><channel><item><atom:link href="https://a.example/1"/></item></channel></rss>',
    'https://a.example/1',
  ],
  [
    'an ampersand that is not escaped',
    rss('<link>/?a=1&copy=2&b</link>'),
    'https://news.example/?a=1&copy=2&b',
  ],
])('%s leads to the article', ([, feed, url]) => {
  expect(first(feed).url).toBe(url)
})

const DATE = '2024-08-27T14:05:06.000Z'
test.for([
  ['pubDate', rss('<pubDate>Tue, 27 Aug 2024 14:05:06 GMT</pubDate>')],
  ['dc:date', rss('<dc:date>2024-08-27T14:05:06Z</dc:date>')],
  ['dcterms:issued', rss('<dcterms:issued>2024-08-27T14:05:06Z</dcterms:issued>')],
  ['dcterms:created', rss('<dcterms:created>2024-08-27T14:05:06Z</dcterms:created>')],
  ['atom:published', rss('<atom:published>2024-08-27T14:05:06Z</atom:published>')],
  ['atom:updated', rss('<atom:updated>2024-08-27T14:05:06Z</atom:updated>')],
  [
    'a date after one that cannot be read',
    rss(`<pubDate>today</pubDate><dc:date>${DATE}</dc:date>`),
  ],
  [
    'published, not updated',
    atom(`<updated>2025-01-01T00:00:00Z</updated><published>${DATE}</published>`),
  ],
  ['updated of Atom alone', atom(`<updated>${DATE}</updated>`)],
  [
    'issued of Atom 0.3',
    `<feed xmlns="http://purl.org/atom/ns#"><entry><issued>${DATE}</issued></entry></feed>`,
  ],
] as const)('%s is when the article was published', ([, feed]) => {
  expect(first(feed).date).toBe(DATE)
})

const content = (type: string, text: string) => atom(`<content ${type}>${text}</content>`)
test.for([
  [
    'HTML',
    content('type="html"', '&lt;p&gt;a&lt;/p&gt;&lt;p&gt;b &amp;amp; c&lt;/p&gt;'),
    'a\n\nb & c',
  ],
  [
    'HTML by its media type',
    content('type="text/html"', '&lt;p&gt;a&lt;/p&gt;&lt;p&gt;b&lt;/p&gt;'),
    'a\n\nb',
  ],
  [
    'HTML with a charset',
    content('type="text/html; charset=utf-8"', '&lt;p&gt;a&lt;/p&gt;b'),
    'a\n\nb',
  ],
  [
    'HTML in a CDATA section',
    content('type="html"', '<![CDATA[<p>a</p><p>b &lt; c</p>]]>'),
    'a\n\nb < c',
  ],
  ['HTML that is not escaped', content('type="html"', '<p>a</p><p>b</p>'), 'a\n\nb'],
  [
    'XHTML',
    content(
      'type="xhtml"',
      '<div xmlns="http://www.w3.org/1999/xhtml"><p>a &lt; b</p><p>c<br/>d</p></div>',
    ),
    'a < b\n\nc\nd',
  ],
  [
    'XHTML with a prefix',
    content(
      'type="xhtml"',
      '<h:div xmlns:h="http://www.w3.org/1999/xhtml"><h:p>a</h:p><h:p>b</h:p></h:div>',
    ),
    'a\n\nb',
  ],
  [
    'XHTML by its media type',
    content('type="application/xhtml+xml"', '<p>a</p><p>b</p>'),
    'a\n\nb',
  ],
  ['HTML that does not say so', content('', '&lt;p&gt;a&lt;/p&gt;&lt;p&gt;b&lt;/p&gt;'), 'a\n\nb'],
  ['plain text', content('type="text"', '1 &lt; 2 &amp;amp; 3\nb'), '1 < 2 &amp; 3\nb'],
  ['plain text by its media type', content('type="text/plain"', '&lt;p&gt;'), '<p>'],
  ['a picture, which is no text,', content('type="image/png"', 'aGVsbG8='), ''],
  [
    'HTML of RSS',
    rss('<description>&lt;p&gt;a&lt;/p&gt;&lt;p&gt;b&lt;/p&gt;</description>'),
    'a\n\nb',
  ],
  ['HTML of RSS that is not escaped', rss('<description><p>a</p><p>b</p></description>'), 'a\n\nb'],
  [
    'HTML of RSS with entities of HTML',
    rss('<description>caf&eacute;&nbsp;&#147;x&#148;</description>'),
    'café “x”',
  ],
  [
    'HTML of RSS that is escaped twice',
    rss('<description>AT&amp;amp;T &amp;lt;b&amp;gt;</description>'),
    'AT&T <b>',
  ],
] as const)('%s is read as text', ([, feed, body]) => {
  expect(first(feed).body).toBe(body)
})

test('HTML that is longer than any article is cut where a tag begins, and says so', () => {
  const html = (text: string) => rss(`<description><![CDATA[${text}]]></description>`)
  expect(first(html(`<p>a</p>${'<i></i>'.repeat(700_000)}<p>b</p>`)).body).toBe('a…')
  expect(first(html(`<p>a</p>${'<i></i>'.repeat(1_000)}<p>b</p>`)).body).toBe('a\n\nb')
})

test('people and subjects are read wherever a feed has them', () => {
  const item =
    '<author>a@x.example (Ann)</author><dc:creator>Bo &lt;b@x.example&gt;</dc:creator><atom:author><atom:name>Cy</atom:name></atom:author><category>One</category><dc:subject>Two</dc:subject>'
  expect(first(rss(item))).toMatchObject({ authors: ['Ann', 'Bo', 'Cy'], tags: ['One', 'Two'] })
})

test.for([
  [
    'an entry of Atom that is a document',
    '<entry xmlns="http://www.w3.org/2005/Atom"><title>A</title></entry>',
  ],
  ['Atom without a namespace', '<feed><entry><title>A</title></entry></feed>'],
  [
    'Atom with a prefix',
    '<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:entry><a:title>A</a:title></a:entry></a:feed>',
  ],
  ['RSS in capitals', '<RSS><CHANNEL><ITEM><TITLE>A</TITLE></ITEM></CHANNEL></RSS>'],
  ['RSS that ends too early', '<rss><channel><item><title>A</title><description>b'],
  [
    'RSS after something else',
    '\n\n<!-- x --><!DOCTYPE rss SYSTEM "x"><rss><channel><item><title>A</title></item></channel></rss>',
  ],
  [
    'RSS with control characters',
    '<rss><channel><item><title>\u0001A&#8;</title></item></channel></rss>',
  ],
  ['JSON Feed', '{"version":"https://jsonfeed.org/version/1","items":[{"id":1,"title":"A"}]}'],
] as const)('%s is read', ([, feed]) => {
  expect(first(feed).title).toBe('A')
})

test('a feed that is larger than any may be is read or refused in a time of its length', async () => {
  const many = 16_000
  const html = (text: string) =>
    rss(`<title>x</title><description><![CDATA[${text}]]></description>`)
  const shapes: [name: string, feed: (size: number) => string][] = [
    ['deep elements', (n) => rss('<a>'.repeat(n * 8))],
    ['deep HTML', (n) => html('<div>'.repeat(n * 8))],
    ['deep HTML of two kinds', (n) => html('<p><li>'.repeat(n * 4))],
    ['wide elements', (n) => rss('<category>c</category>'.repeat(n))],
    [
      'wide attributes',
      (n) => rss(`<a ${Array.from({ length: n }, (_, i) => `a${i}="x"`).join(' ')}/>`),
    ],
    [
      'namespaces',
      (n) => rss(Array.from({ length: n }, (_, i) => `<a xmlns:n${i}="x"/>`).join('')),
    ],
    ['open brackets', (n) => html('<'.repeat(n * 8))],
    ['ampersands', (n) => html('&'.repeat(n * 8))],
    ['blank lines', (n) => html('\n'.repeat(n * 8))],
    ['items', (n) => rss('</item><item><title>x</title>'.repeat(n / 8))],
    ['JSON', (n) => `{"version":"https://jsonfeed.org/version/1","items":${'['.repeat(n * 8)}`],
  ]
  const seconds = async (feed: string): Promise<number> => {
    async function* chunks() {
      yield Buffer.from(feed)
    }
    const start = process.cpuUsage()
    try {
      for await (const _ of feeds.rows(
        { name: 'x', chunks: chunks() },
        { release: null, mapping: null },
      ));
    } catch (error) {
      expect(String(error)).toMatch(/this (feed cannot be read|is not a feed)/)
    }
    const { user, system } = process.cpuUsage(start)
    return (user + system) / 1e6
  }
  /** The least of three: the collector of the process may run beside any of them. */
  const least = async (feed: string) =>
    Math.min(await seconds(feed), await seconds(feed), await seconds(feed))
  for (const [name, feed] of shapes) {
    const [one, four] = [await least(feed(many / 4)), await least(feed(many))]
    // Four times the length takes sixteen times as long where the work grows with the square.
    expect(four, `${name}: ${one} s, then ${four} s`).toBeLessThan(one * 10 + 0.5)
  }
}, 120_000)

test('a feed that is too deep is refused with the reason, and a deep text is read', async () => {
  const service = startEmpty('rss', 'feed.xml')
  const { status, report } = service.importText(rss(`<title>x</title>${'<a>'.repeat(300_000)}`))
  expect(report).toMatch(/its elements are nested more than 250 deep/)
  expect(status).toBe(1)
  expect(await counts(service)).toEqual([0, 0, 0])
  const deep = rss(`<title>x</title><description>${'&lt;b&gt;'.repeat(300_000)}y</description>`)
  expect(service.importText(deep).report).toMatch(/articles 1 0 0/)
  expect((await everything(service)).articles).toMatchObject([{ title: 'x' }])
}, 60_000)
