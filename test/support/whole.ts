/** The parameters with which a list leaves nothing out. */
const ALL: Record<string, string> = {
  articles: '&status=any',
  events: '&modality=any',
  participants: '&modality=any',
}

/** The URL of a whole list as lines, with what lists leave out by default. */
export const wholeList = (list: string): string =>
  `/v1/${list}/export?format=ndjson${ALL[list] ?? ''}`
