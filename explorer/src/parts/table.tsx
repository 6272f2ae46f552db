import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { text } from '../text.ts'

interface Props {
  caption: string
  columns: readonly string[]
  /** Makes the rows, when somebody opens the table: a picture may have a thousand. */
  rows: () => readonly (readonly ComponentChildren[])[]
}

const Table = ({ caption, columns, rows }: Props) => (
  <div class="scrolls" tabIndex={0} role="region" aria-label={text.tableOf(caption)}>
    <table>
      <caption class="unseen">{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows().map(([first, ...cells], i) => (
          <tr key={i}>
            <th scope="row">{first}</th>
            {cells.map((cell, j) => (
              <td key={j}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)

/** The table behind a picture: the same numbers for those who read or hear them. */
export const TableBehind = (props: Props) => {
  const [isOpen, setOpen] = useState(false)
  return (
    <details class="behind" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{text.table}</summary>
      {isOpen && <Table {...props} />}
    </details>
  )
}
