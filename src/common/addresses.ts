const SERVER = /^(postgres(?:ql)?:\/\/(?:[^@/?]*@)?)([^/?]*)(.*)$/

/** The address of each host in one that may name several, such as `postgres://user@one:5432,two:5432/name`. */
export const addressesIn = (url: string): string[] => {
  const [, before = '', hosts = '', after = ''] = SERVER.exec(url) ?? []
  if (!hosts.includes(',')) return [url]
  return hosts.split(',').map((host) => `${before}${host}${after}`)
}
