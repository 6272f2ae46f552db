import { urlOf, type Question } from '../ask/question.ts'
import { ROOT } from '../state/location.ts'
import { text } from '../text.ts'

/** The calls that made what is seen, to be made elsewhere. */
export const CallOf = ({ questions }: { questions: Question<unknown>[] }) => (
  <details class="call">
    <summary>{text.call.show}</summary>
    {questions.map((question) => (
      <pre key={urlOf(question)} tabIndex={0}>
        {`curl '${new URL(urlOf(question), ROOT).href}'`}
      </pre>
    ))}
  </details>
)
