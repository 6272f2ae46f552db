import { DatelineError } from './errors.js'
import type { PageInfo } from './generated/types.gen.js'

/** An answer with what came beside its data. */
export interface Answer<T> {
  data: T
  status: number
  headers: Headers
  /** For `ifMatch` and `ifNoneMatch`. */
  etag: string | undefined
  /** The request's id in the logs of the server. */
  requestId: string | undefined
  /** How many attempts it took. */
  attempts: number
}

/** A call that either went well or says in `error` why not. */
export type Result<T> =
  | ({ ok: true; error?: never } & Answer<T>)
  | { ok: false; error: DatelineError; data?: never }

/** A request on its way: await it for its data, or ask it for more. */
export class Call<T> implements Promise<T> {
  #answer: Promise<Answer<T>> | undefined
  readonly #start: () => Promise<Answer<T>>
  readonly [Symbol.toStringTag]: string = 'Call'

  constructor(start: () => Promise<Answer<T>>) {
    this.#start = start
  }

  /** The data with status, headers, entity tag and request id. */
  withResponse(): Promise<Answer<T>> {
    return (this.#answer ??= this.#start())
  }

  /** The answer or its error as a value, for those who would rather look than catch. */
  result(): Promise<Result<T>> {
    return this.withResponse().then(
      (answer) => ({ ok: true, ...answer }),
      (error: unknown) => {
        if (error instanceof DatelineError) return { ok: false, error }
        throw error
      },
    )
  }

  then<A = T, B = never>(
    fulfilled?: ((data: T) => A | PromiseLike<A>) | null,
    rejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return this.withResponse()
      .then(({ data }) => data)
      .then(fulfilled, rejected)
  }

  catch<B = never>(rejected?: ((reason: unknown) => B | PromiseLike<B>) | null): Promise<T | B> {
    return this.then(undefined, rejected)
  }

  finally(settled?: (() => void) | null): Promise<T> {
    return this.then().finally(settled)
  }
}

/** Collects what an iterator gives, at most `limit`; it is closed then. */
export const collect = async <T>(items: AsyncIterable<T>, limit = Infinity): Promise<T[]> => {
  const collected: T[] = []
  if (limit > 0) {
    for await (const item of items) {
      if (collected.push(item) >= limit) break
    }
  }
  return collected
}

/** Hands out items until the signal is aborted. */
export async function* each<T>(
  items: Iterable<T>,
  signal: AbortSignal | undefined,
): AsyncGenerator<T, void, undefined> {
  for (const item of items) {
    signal?.throwIfAborted()
    yield item
  }
}

/** One page of a list. */
export class Page<T> implements AsyncIterable<T> {
  declare readonly data: T[]
  declare readonly page: PageInfo
  readonly #after: (cursor: string) => PromiseLike<Page<T>>
  readonly #signal: AbortSignal | undefined

  constructor(
    body: { data: T[]; page: PageInfo },
    after: (cursor: string) => PromiseLike<Page<T>>,
    signal: AbortSignal | undefined,
  ) {
    this.data = body.data
    this.page = body.page
    this.#after = after
    this.#signal = signal
  }

  /** Fetches the page after this one; null after the last. */
  async getNextPage(): Promise<Page<T> | null> {
    const { hasMore, nextCursor } = this.page
    return hasMore ? await this.#after(nextCursor ?? '') : null
  }

  /** This page and all after it. */
  async *pages(): AsyncGenerator<Page<T>, void, undefined> {
    for (let page: Page<T> | null = this; page; page = await page.getNextPage()) yield page
  }

  /** The items of this page and of all after it. */
  async *[Symbol.asyncIterator](): AsyncGenerator<T, void, undefined> {
    for await (const page of this.pages()) yield* each(page.data, this.#signal)
  }
}

/** A list: await it for its first page, or iterate over all that it has. Nothing is sent before. */
export class List<T> extends Call<Page<T>> implements AsyncIterable<T> {
  /** All pages, each fetched when it is asked for. */
  async *pages(): AsyncGenerator<Page<T>, void, undefined> {
    yield* (await this).pages()
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<T, void, undefined> {
    yield* await this
  }

  /** The items in one array, at most `limit` of them. */
  toArray({ limit }: { limit?: number } = {}): Promise<T[]> {
    return collect(this, limit)
  }
}

/** What is sent line by line: any iterable, read as it is sent. */
export type LinesInput<T> = Iterable<T> | AsyncIterable<T>

/** What arrives line by line. The request starts when the first line is asked for. */
export class Lines<T> implements AsyncIterable<T> {
  /** Opens the stream; status, headers and request id are there before its first line. */
  declare readonly withResponse: () => Promise<Answer<AsyncGenerator<T, void, undefined>>>

  constructor(open: () => Promise<Answer<AsyncGenerator<T, void, undefined>>>) {
    this.withResponse = open
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<T, void, undefined> {
    yield* (await this.withResponse()).data
  }

  /** The items in one array, at most `limit` of them. */
  toArray({ limit }: { limit?: number } = {}): Promise<T[]> {
    return collect(this, limit)
  }
}
