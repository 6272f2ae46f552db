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
}

/** A field that has changed: what it was, and what it is. */
export const Changed = ({ label, from, to }: Props) => (
  <>
    <dt dir="auto">{label}</dt>
    <dd>
      <span class="unseen">{text.history.from}</span>{' '}
      <del>
        <Values values={from} />
      </del>{' '}
      <span class="unseen">{text.history.to}</span> <span aria-hidden="true">→</span>{' '}
      <ins>
        <Values values={to} />
      </ins>
    </dd>
  </>
)
