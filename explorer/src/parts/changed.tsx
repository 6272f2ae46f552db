import { text } from '../text.ts'

const Values = ({ values }: { values: readonly string[] }) => {
  const some = values.filter(Boolean)
  return some.length === 0 ? (
    <>{text.edit.empty}</>
  ) : (
    <>
      {some.map((value, i) => (
        <span key={i}>
          {i > 0 && ', '}
          <bdi>{value}</bdi>
        </span>
      ))}
    </>
  )
}

interface Props {
  label: string
  from: readonly string[]
  to: readonly string[]
  /** Whether these are the items of a list that went and came. */
  isPart?: boolean | undefined
}

/** A field that has changed: what it was, and what it is. */
export const Changed = ({ label, from, to, isPart }: Props) => (
  <>
    <dt dir="auto">{label}</dt>
    <dd>
      {(!isPart || from.length > 0) && (
        <>
          <span class="unseen">{isPart ? text.history.gone : text.history.from}</span>{' '}
          <del>
            <Values values={from} />
          </del>{' '}
        </>
      )}
      {!isPart && <span aria-hidden="true">→ </span>}
      {(!isPart || to.length > 0) && (
        <>
          <span class="unseen">{isPart ? text.history.came : text.history.to}</span>{' '}
          <ins>
            <Values values={to} />
          </ins>
        </>
      )}
    </dd>
  </>
)
