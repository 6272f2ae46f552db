import {
  NotFoundError,
  type Article,
  type ArticleEvidence,
  type ArticleSummary,
  type Page,
} from '../../../../sdk/typescript/src/index.ts'
import { Fragment } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { toUtf16 } from '../../../../sdk/typescript/src/text.ts'
import { useAnswer } from '../../ask/answers.ts'
import { key } from '../../ask/client.ts'
import { useMayWrite } from '../../ask/me.ts'
import { questions } from '../../ask/question.ts'
import { printDate, printDay } from '../../parts/dates.ts'
import { History } from '../../parts/history.tsx'
import { WithKey } from '../../parts/may-write.tsx'
import { More, useRest, type Rest } from '../../parts/paged.tsx'
import { Published } from '../../parts/published.tsx'
import { QuadDot } from '../../parts/quad.tsx'
import { StateOf } from '../../parts/state-of.tsx'
import { useTelling } from '../../parts/telling.ts'
import { Title } from '../../parts/title.tsx'
import { hrefOf, setOptions } from '../../state/location.ts'
import { text } from '../../text.ts'
import type { ViewProps } from '../view.ts'
import { AddEvidence, RemoveEvidence, useVersions } from './correct.tsx'
import { duplicatesQuestion, evidenceQuestion } from './question.ts'
import type { Passage } from './segments.ts'
import { selectedIn, TextBody } from './text-body.tsx'

/** The quotes and mentions of an article, as passages of its text. */
const passagesOf = ({ body, mentions }: Article, pieces: readonly ArticleEvidence[]): Passage[] => [
  ...pieces.flatMap(({ id, event, start, end }): Passage[] =>
    body === null || start === null || end === null
      ? []
      : [
          {
            kind: 'evidence',
            id,
            label: event.title,
            start: toUtf16(body, start),
            end: toUtf16(body, end),
          },
        ],
  ),
  ...mentions.flatMap(({ actor, quotes }) =>
    quotes.flatMap(({ startUtf16, endUtf16 }): Passage[] =>
      startUtf16 === null || endUtf16 === null
        ? []
        : [{ kind: 'mention', id: actor.id, label: actor.name, start: startUtf16, end: endUtf16 }],
    ),
  ),
]

const articleLink = (id: string, title: string) => (
  <a href={hrefOf({ view: 'article', id, filter: {}, options: {} })} dir="auto">
    {title}
  </a>
)

const Repeats = ({ page: { data } }: { page: Page<ArticleSummary> }) => (
  <ul class="rows">
    {data.map(({ id, title, source, publishedAt }) => (
      <li key={id}>
        {articleLink(id, title)}
        <span class="quiet">
          <Published source={source} publishedAt={publishedAt} />
        </span>
      </li>
    ))}
  </ul>
)

/** The place of the article among its duplicates: an original, one that others repeat, or a repeat. */
const Standing = ({ article }: { article: Article }) => {
  const { id, status, duplicateOf, duplicateCount } = article
  const duplicates = useAnswer(duplicateCount > 0 ? duplicatesQuestion(id) : undefined)
  return (
    <>
      {status === 'withdrawn' && <p class="fault">{text.reader.withdrawn}</p>}
      {duplicateOf && (
        <p class="said">
          {text.reader.repeats} {articleLink(duplicateOf.id, duplicateOf.title)}
        </p>
      )}
      {duplicateCount > 0 && (
        <details>
          <summary>{text.reader.repeated(duplicateCount)}</summary>
          <StateOf of={duplicates}>{(page) => <Repeats page={page} />}</StateOf>
        </details>
      )}
    </>
  )
}

const Head = ({ article }: { article: Article }) => {
  const { title, language, url, source, publishedAt, authors } = article
  const head = [source?.name ?? source?.domain, publishedAt && printDay(publishedAt.slice(0, 10))]
  return (
    <>
      <p class="eyebrow">
        <span>
          {[...head, ...authors].filter(Boolean).map((one, i) => (
            <Fragment key={i}>
              {i > 0 && ' · '}
              <bdi>{one}</bdi>
            </Fragment>
          ))}
        </span>
      </p>
      <h1 dir="auto" lang={language ?? undefined}>
        {title}
      </h1>
      {url && (
        <p class="note">
          <a class="alone" href={url} rel="noreferrer" target="_blank">
            {text.reader.source}
          </a>
        </p>
      )}
      <Standing article={article} />
      {article.summary && (
        <p class="summary" dir="auto" lang={language ?? undefined}>
          {article.summary}
        </p>
      )}
    </>
  )
}

interface PiecesProps {
  article: Article
  pieces: readonly ArticleEvidence[]
  chosen: string | undefined
  mayWrite: boolean
}

/** A page of what the article is evidence of: events, each with its quote. */
const Pieces = ({ article, pieces, chosen, mayWrite }: PiecesProps) => {
  const versions = useVersions(mayWrite ? pieces.map(({ event }) => event.id) : [])
  return (
    <>
      {pieces.map((piece) => (
        <li key={piece.id} class={piece.id === chosen ? 'piece-chosen' : undefined}>
          <h3>
            <QuadDot value={piece.event.type} />{' '}
            <a href={hrefOf({ view: 'event', id: piece.event.id, options: {} })} dir="auto">
              {piece.event.title}
            </a>
          </h3>
          <p class="note">
            {printDate(piece.event.date)}
            {text.event.stances[piece.stance] && ` · ${text.event.stances[piece.stance]}`}
          </p>
          {piece.quote && (
            <blockquote dir="auto" lang={article.language ?? undefined}>
              {piece.quote}
            </blockquote>
          )}
          {piece.quote && piece.start !== null && article.body !== null && (
            <a class="note" href={hrefOf({ options: { mark: piece.id } })}>
              {text.reader.show}
            </a>
          )}
          {mayWrite && <RemoveEvidence piece={piece} version={versions.get(piece.event.id)} />}
        </li>
      ))}
    </>
  )
}

interface BesideProps extends Omit<PiecesProps, 'pieces'> {
  pages: readonly Page<ArticleEvidence>[]
  rest: Rest
}

const WIDE = matchMedia('(min-width: 60rem)')

/** The events that the article is evidence of, and whom it names. */
const Beside = ({ pages, rest, ...props }: BesideProps) => {
  const { mentions, eventCount } = props.article
  const told = useTelling(mentions.map(({ actor }) => actor))
  const list = useRef<HTMLOListElement>(null)
  useEffect(() => {
    const piece = list.current?.querySelector('.piece-chosen')
    // On a phone the list is below the text, and to show the passage there would scroll the text away.
    if (WIDE.matches) piece?.scrollIntoView({ block: 'nearest' })
  }, [props.chosen])
  const shown = new Set(pages.flatMap(({ data }) => data.map(({ event }) => event.id))).size
  return (
    <aside aria-label={text.reader.beside}>
      <h2>{text.reader.events(Math.max(shown, eventCount))}</h2>
      <ol class="pieces" ref={list}>
        {pages.map(({ data }, i) => (
          <Pieces key={i} {...props} pieces={data} />
        ))}
      </ol>
      <More rest={rest} label={text.reader.more(eventCount - shown)} />
      {mentions.length > 0 && (
        <>
          <h2>{text.reader.named}</h2>
          <ul class="named">
            {mentions.map(({ actor }) => (
              <li key={actor.id}>
                <a href={hrefOf({ view: 'actor', id: actor.id, options: {} })} dir="auto">
                  {told(actor.id, actor.name)}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </aside>
  )
}

/** The evidence of the article so far; a piece that the URL names is looked for. */
const useEvidence = (id: string, chosen: string | undefined) => {
  const { answer } = useAnswer(evidenceQuestion(id))
  const { pages, rest } = useRest(answer)
  const pieces = pages.flatMap(({ data }) => data)
  const isMissing = chosen !== undefined && !pieces.some((piece) => piece.id === chosen)
  useEffect(() => {
    if (isMissing && rest.hasMore && !rest.isLoading && !rest.failed) rest.load()
  }, [isMissing, rest.hasMore, rest.isLoading, pages.length])
  return { pages, pieces, rest }
}

const ArticlePage = ({ article, state }: { article: Article } & ViewProps) => {
  const chosen = state.options.mark
  const { pages, pieces, rest } = useEvidence(article.id, chosen)
  const mayWrite = useMayWrite()
  const [range, setRange] = useState<{ start: number; end: number } | undefined>(undefined)
  const { body } = article
  return (
    <article class="reader">
      <Title of={article.title} />
      <div>
        <Head article={article} />
        {body === null ? (
          <p class="said">{text.reader.noBody}</p>
        ) : (
          <TextBody
            body={body}
            language={article.language}
            passages={passagesOf(article, pieces)}
            chosen={chosen}
            onChoose={(mark) => setOptions({ mark }, { replaces: true })}
            onSelect={mayWrite ? () => setRange(selectedIn(body) ?? range) : undefined}
          />
        )}
        {body !== null && (
          <p class="legend">
            <mark class="passage-evidence">{text.reader.quote}</mark>
            <mark class="passage-mention">{text.reader.mention}</mark>
          </p>
        )}
        {mayWrite && <AddEvidence article={article} pieces={pieces} range={range} />}
        {!mayWrite && key.value === undefined && (
          <p class="correct">
            <WithKey label={text.reader.withKey} />
          </p>
        )}
        <History kind="article" id={article.id} />
      </div>
      <Beside article={article} pages={pages} rest={rest} chosen={chosen} mayWrite={mayWrite} />
    </article>
  )
}

/** An article with its quotes and mentions marked in its text, next to the events that it is evidence of. */
export const Reader = ({ state }: ViewProps) => {
  const found = useAnswer(questions.article({}, state.id ?? ''))
  if (found.error instanceof NotFoundError) return <h1>{text.reader.gone}</h1>
  return (
    <StateOf of={found}>{(article) => <ArticlePage article={article} state={state} />}</StateOf>
  )
}
