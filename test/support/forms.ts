const FEEDS = new Set(['atom', 'rss', 'jsonfeed'])

/** The URL of a list in another form: of all of it as `ndjson`, `csv` or `geojson`, of a page as a feed. */
export const inForm = (url: string, form: string): string => {
  if (form === 'json') return url
  const [path = '', query = ''] = url.split('?')
  const asked = query.replace(/&$/, '')
  const way = FEEDS.has(form) ? 'feed' : 'export'
  return `${path}/${way}?format=${form}${asked === '' ? '' : `&${asked}`}`
}
