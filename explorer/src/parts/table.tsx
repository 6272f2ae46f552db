import type { ComponentChildren } from 'preact'
import { text } from '../text.ts'

interface Props {
  caption: string
  columns: readonly string[]
  rows: readonly (readonly ComponentChildren[])[]
}

/** The table behind a picture: the same numbers for those who read or hear them. */
export const TableBehind = ({ caption, columns, rows }: Props) => (
  <details class="behind">
    <summary>{text.table}</summary>
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
          {rows.map(([first, ...cells], i) => (
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
  </details>
)
