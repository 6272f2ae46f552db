/**
 * The dossier of a meeting: who was there, where and when, and the sentences that say so; then what
 * else is known of each who was there.
 *
 *     node examples/benghazi-dossier.ts
 */
import { Dateline } from '@dateline-db/sdk'

const client = new Dateline({ baseUrl: process.env['DATELINE_URL'] ?? 'http://127.0.0.1:3000' })

const [event] = await client.events
  .list({ q: 'Haftar Langley Benghazi', sort: 'relevance' })
  .toArray({ limit: 1 })
if (!event) throw new Error('The sample data is not there: start the service with --sample.')

console.log(`# ${event.title}`)
console.log(`${event.date.start}, ${event.location?.name ?? 'place unknown'} (${event.type})\n`)

console.log('## Who')
for (const { actor, role, title } of event.participants)
  console.log(`- ${actor.name}${title ? `, ${title}` : ''} (${role})`)

console.log('\n## Which article says so')
for (const { article, quote, stance } of event.evidence)
  console.log(`- ${stance}: ${article.title}${quote ? `\n  "${quote}"` : ''}\n  ${article.url}`)

console.log('\n## What else they did')
for (const { actor } of event.participants) {
  const events = await client.actors.listEvents(actor.id, { sort: '-date' }).toArray({ limit: 5 })
  console.log(`### ${actor.name}`)
  for (const { date, title } of events) console.log(`- ${date.start} ${title}`)
}
