import { useEffect, useRef } from 'preact/hooks'
import { text } from '../../text.ts'
import { paragraphsOf, type Passage, type Segment } from './segments.ts'

const classOf = (passages: readonly Passage[], chosen: string | undefined): string => {
  const kinds = new Set(passages.map(({ kind }) => kind))
  const isChosen = passages.some(({ id }) => id === chosen)
  return [...[...kinds].map((kind) => `passage-${kind}`), isChosen ? 'passage-chosen' : ''].join(
    ' ',
  )
}

const Piece = ({ segment, chosen }: { segment: Segment; chosen: string | undefined }) => {
  const { text: plain, start, passages } = segment
  if (passages.length === 0) return <span data-start={start}>{plain}</span>
  return (
    <mark
      data-start={start}
      data-of={passages.map(({ id }) => id).join(' ')}
      class={classOf(passages, chosen)}
      title={passages.map(({ kind, label }) => text.reader.passage(kind, label)).join('\n')}
    >
      {plain}
    </mark>
  )
}

interface Props {
  body: string
  language: string | null
  passages: readonly Passage[]
  /** The id of what is looked at now. */
  chosen: string | undefined
  onSelect: (() => void) | undefined
}

/** The text of an article, in its own direction, with its quotes and mentions marked. */
export const TextBody = ({ body, language, passages, chosen, onSelect }: Props) => {
  const ref = useRef<HTMLDivElement>(null)
  useEffect(() => {
    ref.current?.querySelector('.passage-chosen')?.scrollIntoView({ block: 'center' })
  }, [chosen])
  return (
    <div
      ref={ref}
      class="article-body"
      lang={language ?? undefined}
      onMouseUp={onSelect}
      onKeyUp={onSelect}
    >
      {paragraphsOf(body, passages).map(({ start, segments }) => (
        <p key={start} dir="auto">
          {segments.map((segment) => (
            <Piece key={segment.start} segment={segment} chosen={chosen} />
          ))}
        </p>
      ))}
    </div>
  )
}

const offsetOf = (node: Node, offset: number): number | undefined => {
  const element = node instanceof Element ? node : node.parentElement
  const piece = element?.closest('[data-start]')
  if (piece instanceof HTMLElement) return Number(piece.dataset['start']) + offset
  // Between pieces: the offset counts children.
  const next = node.childNodes[offset]
  const first =
    next instanceof Element
      ? (next.closest('[data-start]') ?? next.querySelector('[data-start]'))
      : null
  return first instanceof HTMLElement ? Number(first.dataset['start']) : undefined
}

/** The selection in the text of an article, in UTF-16 code units; undefined without one. */
export const selectedIn = (body: string): { start: number; end: number } | undefined => {
  const selection = getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined
  const range = selection.getRangeAt(0)
  const start = offsetOf(range.startContainer, range.startOffset)
  const end = offsetOf(range.endContainer, range.endOffset)
  if (start === undefined || end === undefined || end <= start) return undefined
  const quote = body.slice(start, end)
  const trimmed = quote.trim()
  const from = start + quote.indexOf(trimmed)
  return trimmed === '' ? undefined : { start: from, end: from + trimmed.length }
}
