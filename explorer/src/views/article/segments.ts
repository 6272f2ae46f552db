/** A passage of a text by its offsets in UTF-16 code units, and what it is of. */
export interface Passage {
  kind: 'evidence' | 'mention'
  /** The id of the evidence or of the actor. */
  id: string
  /** The title of the event or the name of the actor. */
  label: string
  start: number
  end: number
}

/** A part of a text in which nothing begins or ends. */
export interface Segment {
  text: string
  /** Its offset in the text, in UTF-16 code units. */
  start: number
  /** Everything that reaches over it. */
  passages: Passage[]
}

/** A paragraph of a text, with its line ends taken away. */
export interface Paragraph {
  start: number
  segments: Segment[]
}

const segmentsOf = (text: string, from: number, passages: readonly Passage[]): Segment[] => {
  const to = from + text.length
  const reaching = passages.filter(({ start, end }) => start < to && end > from)
  const bounds = [from, to, ...reaching.flatMap(({ start, end }) => [start, end])]
    .map((bound) => Math.min(to, Math.max(from, bound)))
    .toSorted((one, other) => one - other)
  return bounds.slice(1).flatMap((end, i) => {
    const start = bounds[i] ?? from
    if (start === end) return []
    return {
      text: text.slice(start - from, end - from),
      start,
      passages: reaching.filter((one) => one.start < end && one.end > start),
    }
  })
}

/** The paragraphs of a text, each cut where passages begin and end; passages may overlap and reach over paragraphs. */
export const paragraphsOf = (text: string, passages: readonly Passage[]): Paragraph[] => {
  let start = 0
  const paragraphs: Paragraph[] = []
  for (const line of text.split('\n')) {
    if (line.trim() !== '') paragraphs.push({ start, segments: segmentsOf(line, start, passages) })
    start += line.length + 1
  }
  return paragraphs
}
