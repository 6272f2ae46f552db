/** A text of a feed, plain or HTML. */
export interface Wording {
  text: string
  isHtml: boolean
}

/** An article of a feed, whatever the format of the feed. */
export interface Entry {
  id: string | undefined
  url: string | undefined
  title: Wording | undefined
  summary: Wording | undefined
  body: Wording | undefined
  language: string | undefined
  /** Dates of publication, the most reliable first. */
  dates: string[]
  authors: string[]
  section: string | undefined
  image: string | undefined
  rights: Wording | undefined
  tags: string[]
  source: string | undefined
}

/** The metadata of a feed. */
export interface Channel {
  title: Wording | undefined
  url: string | undefined
  language: string | undefined
  rights: Wording | undefined
  entries: Entry[]
}
