import { pageOf } from '../contract/page.ts'
import { ArticleSummary } from './schema.ts'

export const ArticlePage = pageOf(ArticleSummary, 'ArticlePage', 'articles')
