/** The address of each host in one that may name several, such as `postgres://user@one:5432,two:5432/name`. */
export const addressesIn = (url: string): string[] => {
  const at = url.indexOf('://') + 3
  const authority = url.slice(at).split(/[/?]/, 1)[0] ?? ''
  const from = at + authority.lastIndexOf('@') + 1
  const to = at + authority.length
  return url
    .slice(from, to)
    .split(',')
    .map((host) => url.slice(0, from) + host + url.slice(to))
}
