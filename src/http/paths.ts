/** The import, which takes bodies of any size. */
export const IMPORT_PATH = '/v1/import'
/** Paths whose answers follow from the request, the scope of its key and the database alone. */
export const KEPT_PATHS = ['/v1/articles/*', '/v1/actors/*', '/v1/events/*'] as const
/** The probes of the process and of the database. */
export const HEALTH_PATHS: ReadonlySet<string> = new Set(['/healthz', '/readyz'])
/** The metrics, which are not part of the contract but need a key all the same. */
export const METRICS_PATH = '/metrics'
/** The tools for agents, which call the API with the key of the agent. */
export const MCP_PATH = '/mcp'
