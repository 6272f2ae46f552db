/** What an event derives from an article that is its evidence. */
interface Reporting {
  id: string
  /** What the article shares with its duplicates; null when it has none. */
  cluster: string | number | null
  /** The domain of its source, or else the name. */
  outlet: string | null
  /** When it was published, in milliseconds; null when that is not known. */
  publishedAt: number | null
}

/** Counts the articles that are the evidence of an event; one that is given twice counts once. */
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
