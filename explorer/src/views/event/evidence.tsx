import type { Event, Evidence as Piece, Page } from '../../../../sdk/typescript/src/index.ts'
import { useState } from 'preact/hooks'
import { useAnswer } from '../../ask/answers.ts'
import { questions } from '../../ask/question.ts'
import { printDay } from '../../parts/dates.ts'
import { More, useRest } from '../../parts/paged.tsx'
import { hrefOf } from '../../state/location.ts'
import { text } from '../../text.ts'

const MORE = '200'

/** The article that a piece of evidence is from, and what kind of evidence it is. */
const SourceOf = ({ piece: { id, article, stance } }: { piece: Piece }) => {
  const { title, url, publishedAt, source, originalId } = article
  const name = source?.name ?? source?.domain
  return (
    <p class="source">
      <cite dir="auto">
        <a href={hrefOf({ view: 'article', id: article.id, filter: {}, options: { mark: id } })}>
          {title}
        </a>
      </cite>
      <span>
        {url ? (
          <a href={url} rel="noreferrer" target="_blank">
            <bdi>{name ?? new URL(url).host}</bdi>
          </a>
        ) : (
          <bdi>{name}</bdi>
        )}
        {publishedAt && `, ${printDay(publishedAt.slice(0, 10))}`}
      </span>
      {text.event.stances[stance] && <span class="tag">{text.event.stances[stance]}</span>}
      {originalId && <span class="tag">{text.event.reprint}</span>}
    </p>
  )
}

const Pieces = ({ pieces }: { pieces: readonly Piece[] }) => (
  <ol class="evidence">
    {pieces.map((piece) => (
      <li key={piece.id}>
        {piece.quote && <blockquote dir="auto">{piece.quote}</blockquote>}
        <SourceOf piece={piece} />
      </li>
    ))}
  </ol>
)

/** The articles that say so, each with the sentence; an event has the first of them with it. */
export const Evidence = ({ event }: { event: Event }) => {
  const [isWhole, setWhole] = useState(false)
  const { answer } = useAnswer<Page<Piece>>(
    isWhole ? questions.eventEvidence({ limit: [MORE] }, event.id) : undefined,
  )
  const { pages, rest } = useRest(answer)
  const pieces = answer ? pages.flatMap(({ data }) => data) : event.evidence
  const hidden = event.evidenceCount - pieces.length
  const label = text.event.more(Math.min(hidden, Number(MORE)), hidden)
  return (
    <section aria-labelledby="evidence-title">
      <h2 id="evidence-title">
        {event.evidenceCount === 0
          ? text.event.noEvidence
          : text.event.evidence(event.articleCount)}
      </h2>
      <Pieces pieces={pieces} />
      {hidden > 0 && !isWhole && (
        <button type="button" class="wide" onClick={() => setWhole(true)}>
          {label}
        </button>
      )}
      <More rest={rest} label={label} />
    </section>
  )
}
