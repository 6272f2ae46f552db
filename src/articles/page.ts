import { pageOf } from '../contract/page.ts'
import { ListedArticle } from './schema.ts'

export const ArticlePage = pageOf(ListedArticle, 'ArticlePage', 'articles')
