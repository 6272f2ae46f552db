import type { OpenAPIHono, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { answering } from './access.ts'
import { scopeIn } from '../contract/route.ts'
import type { Scope } from '../common/scope.ts'
import type { AppEnv } from './env.ts'

type Schema = z.core.$ZodType

/** The declaration of an operation. */
export interface Operation {
  query: Schema | undefined
  body: Schema | undefined
  scope: Scope | undefined
}

/** Finds the operation of a method and path, as its route declares it. */
export type FindOperation = (method: string, path: string) => Operation | undefined

/** Finds operations of an app. The index is built at the first call, when all routes are mounted. */
export const operationsOf = (app: OpenAPIHono<AppEnv>): FindOperation => {
  const byRoute = new Map<string, Operation>()
  return (method, path) => {
    if (byRoute.size === 0) {
      for (const definition of app.openAPIRegistry.definitions) {
        if (definition.type !== 'route') continue
        const { request, security, method: verb, path: template } = definition.route
        const [media] = Object.values(request?.body?.content ?? {})
        const body = media && 'schema' in media ? media.schema : undefined
        byRoute.set(`${verb.toUpperCase()} ${template.replace(/\{(\w+)\}/g, ':$1')}`, {
          query: request?.query,
          body: body as Schema | undefined,
          scope: scopeIn(security),
        })
      }
    }
    return byRoute.get(`${method} ${path}`)
  }
}

/** The templates of paths, as hono writes them. */
const templates = new Map<string, string>()

/** The path template of a request's operation; null when no operation has its path. */
export const templateOf = (c: Context<AppEnv>): string | null => {
  const path = answering(c)?.path
  if (path === undefined) return null
  const known = templates.get(path) ?? path.replace(/:(\w+)/g, '{$1}')
  templates.set(path, known)
  return known
}
