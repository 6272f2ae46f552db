/** One JSON text a line. */
export const NDJSON = 'application/x-ndjson'
