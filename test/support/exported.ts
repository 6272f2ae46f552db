import type { Service } from './service.ts'

/** All that a list exports under some filters, as it is read from lines; null when it refuses them. */
export const exported = async <T>(
  { get }: Pick<Service, 'get'>,
  url: string,
  query: string,
): Promise<T[] | null> => {
  const { status, text } = await get(
    `${url}/export?format=ndjson${query === '' ? '' : `&${query}`}`,
  )
  if (status === 400) return null
  return text.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as T]))
}

/** How many a list has under the `filter` of something that was counted. */
export const listedBy = async (
  { get }: Pick<Service, 'get'>,
  url: string,
  filter: Record<string, string[]>,
): Promise<number> => {
  const query = new URLSearchParams(
    Object.entries(filter).flatMap(([name, values]) =>
      values.map((value): [string, string] => [name, value]),
    ),
  )
  query.set('total', 'true')
  query.set('limit', '1')
  const { body } = await get(`${url}?${query.toString()}`)
  return body.page.total
}
