/**
 * Loads a spreadsheet of events, each with the article and the sentence that says so. Run twice, it
 * makes nothing twice: rows are known by their id, articles by their URL, actors by their name.
 *
 *     node examples/load-csv.ts [file]
 */
import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { ConflictError, Dateline, type ActorType, type EventType } from '@dateline-db/sdk'

interface Row {
  id: string
  date: string
  type: EventType
  title: string
  place: string
  country: string
  latitude: string
  longitude: string
  initiator: string
  initiator_type: ActorType
  recipient: string
  recipient_type: ActorType
  article_title: string
  article_url: string
  quote: string
}

const [, , file = new URL('events.csv', import.meta.url)] = process.argv
const client = new Dateline({ baseUrl: process.env['DATELINE_URL'] ?? 'http://127.0.0.1:3000' })
const rows = parse<Row>(readFileSync(file), { columns: true, bom: true })

/** An id in the spreadsheet, for what must be there once. */
const called = (value: string) => [{ scheme: 'example-csv', value }]

/** Makes it, or finds the one that has the same external id or URL. */
const ensure = async (
  making: PromiseLike<{ id: string }>,
): Promise<{ id: string; made: boolean }> => {
  try {
    return { id: (await making).id, made: true }
  } catch (error) {
    const holder = error instanceof ConflictError && error.problem?.conflicts?.[0]
    if (!holder) throw error
    return { id: holder.id, made: false }
  }
}

let made = 0
for (const row of rows) {
  const article = await ensure(
    client.articles.create({ title: row.article_title, url: row.article_url, body: row.quote }),
  )
  const actor = (name: string, type: ActorType) =>
    ensure(client.actors.create({ name, type, externalIds: called(name) }))
  const initiator = await actor(row.initiator, row.initiator_type)
  const recipient = await actor(row.recipient, row.recipient_type)
  const event = await ensure(
    client.events.create({
      title: row.title,
      type: row.type,
      date: { start: row.date },
      location: {
        name: row.place,
        country: row.country,
        latitude: Number(row.latitude),
        longitude: Number(row.longitude),
        precision: 'nearby',
      },
      participants: [
        { actorId: initiator.id, role: 'initiator' },
        { actorId: recipient.id, role: 'recipient' },
      ],
      evidence: [{ articleId: article.id, quote: row.quote }],
      externalIds: called(row.id),
    }),
  )
  if (event.made) made++
  console.log(`${event.made ? 'made ' : 'known'} ${event.id} ${row.title}`)
}
console.log(`${rows.length} rows, ${made} new events`)
