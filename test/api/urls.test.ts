import { expect, test } from 'vitest'
import { urlKey } from '../../src/common/text.ts'
import { everything, startEmpty } from '../support/imports.ts'
import { startService } from '../support/service.ts'

test.for<[name: string, one: string, other: string]>([
  ['the case of escapes', 'https://a.example/caf%c3%a9', 'https://a.example/caf%C3%A9'],
  ['letters that are escaped or not', 'https://a.example/café', 'https://a.example/caf%C3%A9'],
  [
    'escapes that are not needed',
    'https://a.example/%7Eann/%61-%2e%5F',
    'https://a.example/~ann/a-._',
  ],
  ['escapes in the query', 'https://a.example/?q=%e2%82%ac%41', 'https://a.example/?q=%E2%82%ACA'],
  [
    'brackets that should be escaped',
    'https://a.example/?a[]=1|2',
    'https://a.example/?a%5B%5D=1%7c2',
  ],
  ['dot segments', 'https://a.example/x/../y/./z', 'https://a.example/y/z'],
  ['dot segments that are escaped', 'https://a.example/x/%2e%2E/y', 'https://a.example/y'],
  ['the usual port', 'https://a.example:443/x', 'https://a.example/x'],
  ['the usual port of http', 'http://a.example:80/x', 'http://a.example/x'],
  ['an empty path', 'https://a.example', 'https://a.example/'],
  ['the case of scheme and host', 'HTTPS://A.Example/x', 'https://a.example/x'],
  ['a host in another script', 'https://bücher.example/', 'https://xn--bcher-kva.example/'],
  ['an empty query', 'https://a.example/x?', 'https://a.example/x'],
  ['a place on the page', 'https://a.example/x#top', 'https://a.example/x'],
  ...(
    [
      'utm_source=rss',
      'UTM_Medium=feed',
      'amp;utm_campaign=x',
      'utm%5Fsource=rss',
      'at_medium=RSS',
      'at_campaign=KARANGA',
      'at_custom1=x',
      'traffic_source=rss',
      'ns_mchannel=rss',
      'ns_source=x',
      'ns_campaign=x',
      'ns_linkname=x',
      'CMP=share_btn_tw',
      'ocid=socialflow',
      'smid=tw-share',
      'xtor=RSS-3208',
      'gbraid=1',
      'wbraid=1',
      'gclid=1',
      'gad_source=1',
      'srsltid=1',
      'fbclid=1',
      'mibextid=1',
      'msclkid=1',
      'ttclid=1',
      'yclid=1',
      'ysclid=1',
      'igsh=1',
      'mc_cid=1',
      'mkt_tok=1',
      '_hsenc=1',
      'hsCtaTracking=1',
      'vero_id=1',
      'mtm_campaign=1',
      'pk_campaign=1',
      'WT.mc_id=1',
      'wt_zmc=1',
      'cmpid=rss',
      'icid=1',
      'intcid=1',
      'ncid=1',
      'guccounter=1',
      'ftag=1',
      'ito=1491',
      'Echobox=1724767506',
      'taid=1',
      '__twitter_impression=true',
      '_ga=1',
      '_gl=1',
    ] as const
  ).map((pair): [string, string, string] => [
    pair,
    `https://a.example/x?id=1&${pair}&page=2`,
    'https://a.example/x?id=1&page=2',
  ]),
  ['trackers alone', 'https://a.example/x?ocid=1&CMP=2', 'https://a.example/x'],
])('two urls that differ by %s are one', ([, one, other]) => {
  expect(urlKey(one)).toBe(urlKey(other))
})

test.for<[name: string, one: string, other: string]>([
  ['the path', 'https://a.example/x', 'https://a.example/y'],
  ['the case of the path', 'https://a.example/x', 'https://a.example/X'],
  ['the scheme', 'http://a.example/x', 'https://a.example/x'],
  ['the port', 'https://a.example:8443/x', 'https://a.example/x'],
  ['the query', 'https://a.example/?id=1', 'https://a.example/?id=2'],
  ['the order of the query', 'https://a.example/?a=1&b=2', 'https://a.example/?b=2&a=1'],
  ['a slash that is escaped', 'https://a.example/a%2Fb', 'https://a.example/a/b'],
  ['an ampersand that is escaped', 'https://a.example/?a=1%26b=2', 'https://a.example/?a=1&b=2'],
  ['a percent sign that is escaped', 'https://a.example/%2541', 'https://a.example/%41'],
  ['a plus sign that is escaped', 'https://a.example/?q=%2B', 'https://a.example/?q=+'],
  ['names that begin like trackers', 'https://a.example/?cmps=1', 'https://a.example/'],
  ['an id', 'https://a.example/?cid=1', 'https://a.example/?cid=2'],
  ['a reference', 'https://a.example/?ref=1', 'https://a.example/?ref=2'],
])('two urls that differ by %s are two', ([, one, other]) => {
  expect(urlKey(one)).not.toBe(urlKey(other))
})

test('an article is known by its url in whatever spelling, and keeps the one it came with', async () => {
  const { post, get } = startService()
  const url = 'https://news.example/caf%c3%a9?at_medium=RSS&id=1'
  expect((await post('/v1/articles', { title: 'A', url })).body.url).toBe(url)
  const other = 'https://news.example/caf%C3%A9?id=1&ocid=2'
  expect((await post('/v1/articles', { title: 'B', url: other })).status).toBe(409)
  const { body } = await get(`/v1/articles?url=${encodeURIComponent(other)}`)
  expect(body.data).toMatchObject([{ title: 'A' }])
})

test.for([
  ['a blank', 'https://a.example/a b', /blanks/],
  ['a blank before it', ' https://a.example/', /blanks/],
  ['a line break', 'https://a.example/a\nb', /line breaks/],
  ['a line break after it', 'https://a.example/\n', /line breaks/],
  ['a tab', 'https://a.example/\tb', /blanks/],
  ['a blank that does not break', 'https://a.example/\u00a0b', /blanks/],
  ['a zero-width blank', 'https://a.example/\u200bb', /blanks/],
  ['a control character', 'https://a.example/\u0007', /control characters/],
  ['a user name and password', 'https://user:pass@a.example/', /user name or password/],
  ['a user name', 'https://user@a.example/', /user name or password/],
  ['one slash before its host', 'https:/a.example/x', /absolute/],
  ['no slash before its host', 'https:a.example/x', /absolute/],
  ['backslashes before its host', 'https:\\\\a.example\\x', /absolute/],
  ['a password', 'https://:pass@a.example/', /user name or password/],
] as const)('a url with %s is refused with that reason', async ([, url, message]) => {
  const { post, patch } = startService()
  for (const field of ['url', 'imageUrl']) {
    const { status, body } = await post('/v1/articles', { title: 'A', [field]: url })
    expect(status).toBe(422)
    expect(body.errors).toMatchObject([
      { pointer: `/${field}`, message: expect.stringMatching(message) },
    ])
  }
  const { body } = await post('/v1/articles', {
    title: 'A',
    url: 'https://a.example/@ann?to=b@c',
  })
  expect(body.url).toBe('https://a.example/@ann?to=b@c')
  expect((await patch(`/v1/articles/${body.id}`, { url })).status).toBe(422)
})

test('feeds and ninjs have their urls trimmed, without passwords, and left out where they are none', async () => {
  const service = startEmpty('rss')
  const item = (title: string, link: string) =>
    `<item><title>${title}</title><link>${link}</link><guid>https://user:pass@n.example/${title}</guid></item>`
  service.write(
    'feed.xml',
    `<rss version="2.0"><channel><title>T</title>${[
      item('trimmed', '\n  https://n.example/1 \t'),
      item('password', 'https://user:pass@n.example/2'),
      item('blank', 'https://n.example/3 4'),
      item('break', 'https://n.example/3\n4'),
      item('script', 'javascript:alert(1)'),
    ].join('')}</channel></rss>`,
  )
  service.write(
    'item.json',
    JSON.stringify({ uri: 'https://user:pass@n.example/n', type: 'text', headline: 'ninjs' }),
  )
  expect(service.run(['import', 'rss', 'feed.xml']).report).toMatch(
    /articles 5 0 0\n refused 0\n noted 3/,
  )
  expect(service.run(['import', 'ninjs', 'item.json']).report).toMatch(/articles 1 0 0\n/)
  const { articles } = await everything(service)
  const urls = articles.map(({ title, url }: { title: string; url: string | null }) => [title, url])
  expect(Object.fromEntries(urls)).toEqual({
    trimmed: 'https://n.example/1',
    password: 'https://n.example/2',
    blank: null,
    break: null,
    script: null,
    ninjs: 'https://n.example/n',
  })
  expect(JSON.stringify(articles)).not.toContain('user:')
})
