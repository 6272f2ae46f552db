import type { ArticleSummary } from '../../../sdk/typescript/src/index.ts'
import { printDay } from './dates.ts'

/** Who published an article, and when; a name that is written from right to left leaves the date as it is. */
export const Published = ({
  source,
  publishedAt,
}: Pick<ArticleSummary, 'source' | 'publishedAt'>) => {
  const name = source?.name ?? source?.domain
  return (
    <>
      {name && <bdi>{name}</bdi>}
      {name && publishedAt && ', '}
      {publishedAt && printDay(publishedAt.slice(0, 10))}
    </>
  )
}
