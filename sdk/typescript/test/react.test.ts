import { InfiniteQueryObserver, MutationObserver, QueryClient } from '@tanstack/react-query'
import { expect, inject, test } from 'vitest'
import { Dateline, NotFoundError } from '../src/index.js'
import { datelineQueries } from '../src/react.js'
import { rejection } from './support/plan.js'

const setup = () => {
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  return { queryClient, queries: datelineQueries(new Dateline({ baseUrl: inject('service') })) }
}

test('a query fetches once, and what it keeps is plain data', async () => {
  const { queryClient, queries } = setup()
  const page = await queryClient.fetchQuery(queries.events.list({ limit: 2 }))
  expect(page.data).toHaveLength(2)
  expect(Object.getPrototypeOf(page)).toBe(Object.prototype)
  const { queryKey } = queries.events.list({ limit: 2 })
  expect(queryKey).toEqual(['dateline', 'events', 'list', { limit: 2 }])
  expect(queryClient.getQueryData(queryKey)?.data).toHaveLength(2)
  const id = page.data[0]?.id ?? ''
  expect((await queryClient.fetchQuery(queries.events.get(id))).id).toBe(id)
  const then = queries.events.get(id, { asOf: '9999-12-31' })
  expect(then.queryKey).toEqual([...queries.events.get(id).queryKey, { asOf: '9999-12-31' }])
  expect((await queryClient.fetchQuery(then)).id).toBe(id)
})

test('an error reaches the query with its type', async () => {
  const { queryClient, queries } = setup()
  const missing = queries.articles.get('article_01j6ne0000e9fvqtb3n5w8k2zz')
  expect(await rejection(queryClient.fetchQuery(missing))).toBeInstanceOf(NotFoundError)
})

test('an infinite query follows the cursor to the end', async () => {
  const { queryClient, queries } = setup()
  const observer = new InfiniteQueryObserver(
    queryClient,
    queries.events.listInfinite({ limit: 15 }),
  )
  const ids: string[] = []
  let { data, hasNextPage } = await observer.fetchNextPage()
  while (hasNextPage) ({ data, hasNextPage } = await observer.fetchNextPage())
  for (const page of data?.pages ?? []) ids.push(...page.data.map(({ id }) => id))
  const all = await new Dateline({ baseUrl: inject('service') }).events.list().toArray()
  expect(ids).toEqual(all.map(({ id }) => id))
  observer.destroy()
})

test('a mutation writes, and its resource is what to invalidate', async () => {
  const { queryClient, queries } = setup()
  const create = new MutationObserver(queryClient, queries.articles.create())
  const made = await create.mutate({ body: { title: 'By a mutation' } })
  const update = new MutationObserver(queryClient, queries.articles.update())
  const changed = await update.mutate({
    articleId: made.id,
    body: { section: 'B' },
    options: { ifMatch: made.version },
  })
  expect(changed.section).toBe('B')
  await queryClient.fetchQuery(queries.articles.get(made.id))
  await queryClient.invalidateQueries({ queryKey: ['dateline', 'articles'] })
  const { queryKey } = queries.articles.get(made.id)
  expect(queryClient.getQueryState(queryKey)?.isInvalidated).toBe(true)
})
