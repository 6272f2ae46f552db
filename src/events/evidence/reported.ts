/** The fields of an article that an event's counts need. */
interface Reporting {
  id: string
  /** Id of its cluster of duplicates; null when it has none. */
  cluster: string | number | null
  /** The domain of its source, or else its name. */
  outlet: string | null
  /** Milliseconds since 1970; null when unknown. */
  publishedAt: number | null
}

/** Computes an event's counts from its articles; an article listed twice counts once. */
export const reportedBy = (articles: readonly Reporting[]) => {
  const outlets = new Set(articles.map(({ outlet }) => outlet))
  outlets.delete(null)
  const times = articles.flatMap(({ publishedAt }) => publishedAt ?? [])
  return {
    articleCount: new Set(articles.map(({ id }) => id)).size,
    originalCount: new Set(articles.map(({ cluster, id }) => cluster ?? id)).size,
    sourceCount: outlets.size,
    firstReportedAt: times.length > 0 ? times.reduce((a, b) => Math.min(a, b)) : null,
  }
}
