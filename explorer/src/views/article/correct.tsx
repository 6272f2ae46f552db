import type { Article, ArticleEvidence, Event } from '../../../../sdk/typescript/src/index.ts'
import { useEffect, useState } from 'preact/hooks'
import { toCodePoints } from '../../../../sdk/typescript/src/text.ts'
import { useAnswer } from '../../ask/answers.ts'
import { client } from '../../ask/client.ts'
import { questions } from '../../ask/question.ts'
import { useWriting } from '../../ask/write.ts'
import { Choice } from '../../parts/choice.tsx'
import { Comment, Refused } from '../../parts/comment.tsx'
import { printDate } from '../../parts/dates.ts'
import { useUnsaved } from '../../parts/unsaved.ts'
import { WithReason } from '../../parts/with-reason.tsx'
import { text } from '../../text.ts'
import { versionsQuestion } from './question.ts'

const STANCES = ['supports', 'refutes', 'mentions'] as const
type Stance = (typeof STANCES)[number]
type Found = Pick<Event, 'id' | 'title' | 'date'> & Partial<Pick<Event, 'version'>>

/** The versions of events as they are shown, by their ids. */
type Versions = ReadonlyMap<string, number>

/** The versions of some events of an article, up to a hundred. */
export const useVersions = (ids: readonly string[]): Versions => {
  const { answer } = useAnswer(ids.length === 0 ? undefined : versionsQuestion(ids))
  return new Map(answer?.data.map(({ id, version }) => [id, version]))
}

/** Removes a piece of evidence, after its reason. */
export const RemoveEvidence = ({
  piece: { event, id },
  version,
}: {
  piece: ArticleEvidence
  version: number | undefined
}) => (
  <WithReason
    label={text.reader.remove}
    longLabel={text.reader.removeOf(event.title)}
    confirm={text.reader.remove}
    write={(datelineComment) =>
      client.peek().events.deleteEvidence(event.id, id, {}, { ifMatch: version, datelineComment })
    }
  />
)

/** One of the events of the article, or one that is found by its words. */
const EventChoice = ({
  known,
  chosen,
  onChoose,
}: {
  known: readonly Found[]
  chosen: string | undefined
  onChoose: (event: Found) => void
}) => {
  const [q, setQ] = useState('')
  const found = useAnswer(
    q.trim() === ''
      ? undefined
      : questions.eventSummaries({ q: [q.trim()], modality: ['any'], limit: ['8'] }),
  )
  const events: readonly Found[] = q.trim() === '' ? known : (found.answer?.data ?? [])
  return (
    <fieldset>
      <legend>{text.reader.ofEvent}</legend>
      <p class="field">
        <label for="event-words">{text.reader.findEvent}</label>
        <input
          id="event-words"
          type="search"
          value={q}
          onInput={({ currentTarget }) => setQ(currentTarget.value)}
        />
      </p>
      {events.map((event) => (
        <label key={event.id} class="radio">
          <input
            type="radio"
            name="event"
            checked={chosen === event.id}
            onChange={() => onChoose(event)}
          />
          <span>
            <span dir="auto">{event.title}</span> <span class="quiet">{printDate(event.date)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}

interface Props {
  article: Article
  pieces: readonly ArticleEvidence[]
  /** The selection in the text, in UTF-16 code units. */
  range: { start: number; end: number } | undefined
}

/** The help under the field of the passage, or the error in its place. */
const helpFor = (hasBody: boolean, isWrong: boolean): string => {
  if (!hasBody) return text.reader.passageWithoutBody
  return isWrong ? text.reader.notThere : text.reader.passageHelp
}

/**
 * Makes a passage of the article evidence of an event: select it, or type it, and choose the event. Of an article whose
 * text is not stored, the passage is taken as it is typed, and there may be none.
 */
export const AddEvidence = ({ article, pieces, range }: Props) => {
  const [quote, setQuote] = useState('')
  const [start, setStart] = useState<number | undefined>(undefined)
  const [event, setEvent] = useState<Found | undefined>(undefined)
  const [stance, setStance] = useState<Stance>('supports')
  const [comment, setComment] = useState('')
  const versions = useVersions(event ? [event.id] : [])
  const writing = useWriting()
  const body = article.body ?? ''
  useEffect(() => {
    if (!range) return
    setQuote(body.slice(range.start, range.end))
    setStart(range.start)
  }, [range])
  const hasBody = body !== ''
  const at = start !== undefined && body.startsWith(quote, start) ? start : body.indexOf(quote)
  const isThere = !hasBody || (quote !== '' && at >= 0)
  useUnsaved(quote !== '' || comment !== '')
  const known = [...new Map(pieces.map(({ event }) => [event.id, event])).values()]
  const submit = async (): Promise<void> => {
    if (!isThere || event === undefined) return
    const isWritten = await writing.write(() =>
      client.peek().events.createEvidence(
        event.id,
        {
          articleId: article.id,
          quote: quote.trim() === '' ? null : quote,
          ...(hasBody && {
            start: toCodePoints(body, at),
            end: toCodePoints(body, at + quote.length),
          }),
          stance,
        },
        {},
        { ifMatch: versions.get(event.id) ?? event.version, datelineComment: comment },
      ),
    )
    if (isWritten) {
      setQuote('')
      setComment('')
    }
  }
  return (
    <details class="correct" open={range !== undefined}>
      <summary>{hasBody ? text.reader.add : text.reader.addWithoutBody}</summary>
      <form
        onSubmit={(submitted) => {
          submitted.preventDefault()
          void submit()
        }}
      >
        <p class="field">
          <label for="passage">{text.reader.passageLabel}</label>
          <textarea
            id="passage"
            rows={3}
            dir="auto"
            required={hasBody}
            aria-describedby="passage-help"
            value={quote}
            onInput={({ currentTarget }) => setQuote(currentTarget.value)}
          />
          <span id="passage-help" class="note" role="status">
            {helpFor(hasBody, quote !== '' && !isThere)}
          </span>
        </p>
        <EventChoice known={known} chosen={event?.id} onChoose={setEvent} />
        <Choice
          label={text.reader.stance}
          value={stance}
          options={STANCES.map((one) => [one, text.reader.stances[one]] as const)}
          choose={setStance}
        />
        <Comment value={comment} onValue={setComment} />
        <Refused writing={writing} />
        <button disabled={writing.isBusy || !isThere || event === undefined}>
          {text.reader.save}
        </button>
      </form>
    </details>
  )
}
