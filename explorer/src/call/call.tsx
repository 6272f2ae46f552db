import { useEffect, useState } from 'preact/hooks'
import { apiError, ConnectionError } from '../../../sdk/typescript/src/errors.ts'
import { key } from '../ask/client.ts'
import type { Question } from '../ask/question.ts'
import { Fault } from '../parts/fault.tsx'
import { NotLoaded } from '../parts/not-loaded.tsx'
import { ROOT } from '../state/location.ts'
import { queryOf, withValues, type Filter } from '../state/state.ts'
import { text } from '../text.ts'
import type * as Print from './print.ts'

type Printer = typeof Print

/** The forms in which a whole list can be had, and where. */
const FORMS = [
  ['CSV', 'export', 'csv'],
  ['NDJSON', 'export', 'ndjson'],
  ['GeoJSON', 'export', 'geojson'],
] as const
/** The forms in which the newest of a list can be followed. */
const FEEDS = [
  ['Atom', 'feed', 'atom'],
  ['RSS', 'feed', 'rss'],
] as const

/** Exports and feeds have everything that a list has pages of. */
const OF_PAGES = { limit: [], total: [], cursor: [], snippet: [] }

interface FormsProps {
  label: string
  forms: typeof FORMS | typeof FEEDS
  query: Filter
}

const Forms = ({ label, forms, query }: FormsProps) => {
  const [failed, setFailed] = useState<Error>()
  return (
    <>
      <p class="downloads">
        <span>{label}</span>
        {forms.map(([label, path, format]) => (
          <a
            key={label}
            href={
              new URL(
                `v1/events/${path}?${queryOf({ ...withValues(query, OF_PAGES), format: [format] })}`,
                ROOT,
              ).href
            }
            download={path === 'export' ? `events.${format}` : undefined}
            onClick={(event) => {
              // A link does not send the key.
              if (key.value === undefined) return
              event.preventDefault()
              saved(event.currentTarget.href, `events.${format}`).then(
                () => setFailed(undefined),
                setFailed,
              )
            }}
          >
            {label}
          </a>
        ))}
      </p>
      {failed && <Fault error={failed} />}
    </>
  )
}

/** All the events that a list has, as files; and those that will be in it, as feeds. */
const Downloads = ({ question: { query } }: { question: Question<unknown> }) => (
  <>
    <Forms label={text.call.downloads} forms={FORMS} query={query} />
    <Forms label={text.call.feeds} forms={FEEDS} query={query} />
  </>
)

/**
 * Saves what a URL of the service answers to this key.
 * @throws APIError when it answers with a problem, ConnectionError when it does not answer
 */
const saved = async (url: string, name: string): Promise<void> => {
  const answer = await fetch(url, { headers: { 'X-API-Key': key.value ?? '' } }).catch(
    (cause: unknown) => {
      throw new ConnectionError(url, { cause })
    },
  )
  if (!answer.ok) throw apiError(answer.status, answer.headers, await answer.text())
  const link = document.createElement('a')
  link.href = URL.createObjectURL(await answer.blob())
  link.download = name
  link.click()
  URL.revokeObjectURL(link.href)
}

const isEvents = ({ path }: Question<unknown>): boolean =>
  path === 'v1/events' || path === 'v1/events/summaries'

const Copy = ({ what }: { what: string }) => {
  const [isCopied, setCopied] = useState(false)
  useEffect(() => setCopied(false), [what])
  return (
    <button
      type="button"
      class="plain"
      onClick={() => void navigator.clipboard.writeText(what).then(() => setCopied(true))}
    >
      <span aria-live="polite">{isCopied ? text.call.copied : text.call.copy}</span>
    </button>
  )
}

interface CodeProps {
  question: Question<unknown>
  printer: Printer
}

/** One call in the language that is chosen. */
const Code = ({ question, printer: { LANGUAGES, printCall } }: CodeProps) => {
  const [language, setLanguage] = useState<Print.Language>('curl')
  const printed = printCall(language, question, {
    root: ROOT.href,
    isKeyed: key.value !== undefined,
  })
  return (
    <>
      <div class="tabs" role="group" aria-label={text.call.languages}>
        {LANGUAGES.map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={one === language}
            onClick={() => setLanguage(one)}
          >
            {text.call.names[one]}
          </button>
        ))}
        <Copy what={printed} />
      </div>
      <pre tabIndex={0} data-language={language} aria-label={text.call.names[language]}>
        {printed}
      </pre>
    </>
  )
}

/** The calls that made what is seen, to be made elsewhere: one at a time, in any language. */
export const CallOf = ({ questions }: { questions: Question<unknown>[] }) => {
  const [isOpen, setOpen] = useState(false)
  const [printer, setPrinter] = useState<Printer>()
  const [isMissing, setMissing] = useState(false)
  const [at, setAt] = useState(0)
  useEffect(() => {
    if (isOpen && !printer) void import('./print.ts').then(setPrinter, () => setMissing(true))
  }, [isOpen])
  const question = questions[at] ?? questions[0]
  // A picture has a list below it: its files are that list.
  const listed = [question, ...questions].find((one) => one && isEvents(one))
  if (!question) return null
  return (
    <details class="call" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{text.call.show}</summary>
      {questions.length > 1 && (
        <div class="tabs" role="group" aria-label={text.call.calls}>
          {questions.map((one, i) => (
            <button key={i} type="button" aria-pressed={one === question} onClick={() => setAt(i)}>
              {`/${one.path}${one.role ? ` · ${one.role}` : ''}`}
            </button>
          ))}
        </div>
      )}
      {isMissing && <NotLoaded />}
      {isOpen && printer && <Code question={question} printer={printer} />}
      {isOpen && listed && <Downloads question={listed} />}
    </details>
  )
}
