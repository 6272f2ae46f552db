/** A text of a feed. */
export interface Wording {
  text: string
  isHtml: boolean
}

/** What a feed says of one of its articles, whatever its format. */
export interface Entry {
  id: string | undefined
  url: string | undefined
  title: Wording | undefined
  summary: Wording | undefined
  body: Wording | undefined
  language: string | undefined
  /** When it was published, the best first. */
  dates: string[]
  authors: string[]
  section: string | undefined
  image: string | undefined
  rights: Wording | undefined
  tags: string[]
  source: string | undefined
}

/** What a feed says of itself. */
export interface Channel {
  title: Wording | undefined
  url: string | undefined
  language: string | undefined
  rights: Wording | undefined
  entries: Entry[]
}
