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
  /** Gets the id of the evidence whose passage somebody clicks. The list beside the text has the same by keyboard. */
  onChoose: (id: string) => void
}

/** The text of an article, in its own direction, with its quotes and mentions marked. */
export const TextBody = ({ body, language, passages, chosen, onSelect, onChoose }: Props) => {
  const ref = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const passage = ref.current?.querySelector('.passage-chosen')
    // Somebody who has clicked it sees it already.
    const { top = 0, bottom = 0 } = passage?.getBoundingClientRect() ?? {}
    if (top < 0 || bottom > innerHeight) passage?.scrollIntoView({ block: 'center' })
  }, [chosen])
  // A mouse may be let go beside the text, and fingers select without a mouse.
  useEffect(() => {
    if (!onSelect) return
    document.addEventListener('selectionchange', onSelect)
    return () => document.removeEventListener('selectionchange', onSelect)
  }, [onSelect])
  const onClick = ({ target }: MouseEvent): void => {
    // The end of a selection is no click.
    if (getSelection()?.isCollapsed === false) return
    const ids = (target as Element).closest<HTMLElement>('mark')?.dataset['of']?.split(' ') ?? []
    const evidence = passages.find(({ kind, id }) => kind === 'evidence' && ids.includes(id))
    if (evidence) onChoose(evidence.id)
  }
  return (
    <div ref={ref} class="article-body" lang={language ?? undefined} onClick={onClick}>
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

/** How far into the text of a piece an end of a selection is, in UTF-16 code units. */
const within = (piece: HTMLElement, node: Node, offset: number): number =>
  node instanceof Text ? offset : offset === 0 ? 0 : (piece.textContent?.length ?? 0)

/** The selection in the text of an article, in UTF-16 code units; undefined without one. What is selected beside the text is left out. */
export const selectedIn = (body: string): { start: number; end: number } | undefined => {
  const selection = getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined
  const range = selection.getRangeAt(0)
  const pieces = [...document.querySelectorAll<HTMLElement>('.article-body [data-start]')].filter(
    (piece) => range.intersectsNode(piece),
  )
  const [first, last] = [pieces[0], pieces.at(-1)]
  if (!first || !last) return undefined
  const startOf = (piece: HTMLElement): number => Number(piece.dataset['start'])
  const start =
    startOf(first) +
    (first.contains(range.startContainer)
      ? within(first, range.startContainer, range.startOffset)
      : 0)
  const end =
    startOf(last) +
    (last.contains(range.endContainer)
      ? within(last, range.endContainer, range.endOffset)
      : (last.textContent?.length ?? 0))
  const quote = body.slice(start, end)
  const trimmed = quote.trim()
  const from = start + quote.indexOf(trimmed)
  return trimmed === '' ? undefined : { start: from, end: from + trimmed.length }
}
