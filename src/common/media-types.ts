/** Lines of JSON. */
export const NDJSON = 'application/x-ndjson'
