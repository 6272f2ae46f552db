import { refusable, type FileRow, type Importer } from '../../importer.ts'
import { isObject, orNull } from '../../read/record.ts'
import { XmlError } from '../../read/xml.ts'
import { RefusedRow } from '../../row.ts'
import { itemsOf, NOT_UTF_8 } from './documents.ts'
import { lowered, textIn } from './item.ts'
import { recordsOf } from './records.ts'

/**
 * Imports news items in IPTC ninjs 1.x, 2.x and 3.x. An article is identified by its uri; of two
 * versions the later one counts. People and organisations with a code of a vocabulary become
 * actors; names without code, subjects and places become tags.
 */
export const ninjs: Importer = {
  description: 'articles in IPTC ninjs 1.x to 3.x: one item, a list of them, or one a line',
  async *rows({ chunks }, { release }) {
    let count = 0
    for await (const part of itemsOf(chunks)) {
      count += part.length
      yield part.map(({ line, bytes, value }): FileRow => {
        const item = lowered(value)
        const name = isObject(item) ? textIn(item, 'uri', 'guid') : ''
        return refusable({ line, bytes, name: orNull(name) }, () => {
          if (value === NOT_UTF_8) throw new RefusedRow('it is not UTF-8, which JSON must be')
          if (!isObject(item)) throw new RefusedRow('it is not a JSON object')
          try {
            return recordsOf(item, release)
          } catch (error) {
            if (error instanceof XmlError)
              throw new RefusedRow(`its NITF cannot be read: ${error.message}`)
            throw error
          }
        })
      })
    }
    if (count === 0) throw new Error('this is not ninjs: it has no items')
  },
}
