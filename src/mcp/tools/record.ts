import { NDJSON } from '../../common/media-types.ts'
import type { ImportResult } from '../../import/schema.ts'
import { IMPORT_PATH } from '../../http/paths.ts'
import { pathOf, read, RefusedAnswer, send, type Ask } from '../ask.ts'
import { propertiesOf, type Schema } from '../schemas.ts'
import { lean } from '../shapes.ts'
import { WrongArguments, type Arguments, type MakeTool } from '../tool.ts'

const EVENT_FIELDS = [
  'title',
  'summary',
  'type',
  'mode',
  'contexts',
  'date',
  'location',
  'fatalities',
  'modality',
  'confidence',
  'tags',
]
const ARTICLE_FIELDS = ['url', 'title', 'language', 'publishedAt', 'source']
const ACTOR_FIELDS = ['name', 'type', 'country']
/** How many actors of a like name are told. */
const ALIKE_SHOWN = 3

/** A line of the import, and which argument it is made of. */
interface Line {
  from: string
  line: { key?: string } & Record<string, unknown>
}

const objectsIn = (given: Arguments, name: string): Record<string, unknown>[] => {
  const value = given[name] ?? []
  const isList = Array.isArray(value) && value.every((one) => typeof one === 'object' && one)
  if (isList) return value as Record<string, unknown>[]
  throw new WrongArguments(`${name} must be a list of objects.`)
}

/** Some fields of an object, and the rest of it. */
const split = (item: Record<string, unknown>, names: readonly string[]) => {
  const entries = Object.entries(item)
  return {
    taken: Object.fromEntries(entries.filter(([name]) => names.includes(name))),
    rest: Object.fromEntries(entries.filter(([name]) => !names.includes(name))),
  }
}

/** Whether an article is here, which is then not described anew. */
const isHere = async (ask: Ask, url: unknown): Promise<boolean> => {
  if (typeof url !== 'string') return false
  const { data } = await read<{ data: unknown[] }>(ask, '/v1/articles', { url, limit: 1 })
  return data.length > 0
}

/** The lines that import an event, and what it refers to and is not here yet. */
const linesOf = async (ask: Ask, given: Arguments): Promise<Line[]> => {
  const lines: Line[] = []
  const participants = objectsIn(given, 'participants').map((item, i) => {
    if (item['actorId'] !== undefined) return item
    const { taken, rest } = split(item, [...ACTOR_FIELDS])
    const key = `actor-${i}`
    lines.push({ from: `participants/${i}`, line: { key, actor: taken } })
    return { ...rest, actor: { key } }
  })
  const evidence = []
  for (const [i, item] of objectsIn(given, 'evidence').entries()) {
    if (item['articleId'] !== undefined) {
      evidence.push(item)
      continue
    }
    const { taken, rest } = split(item, ARTICLE_FIELDS)
    const key = `article-${i}`
    const { url = null } = taken
    // Named in the same way whether it is here or not, an event that is sent again is the same one.
    evidence.push({ ...rest, article: url === null ? { key } : { url } })
    if (!(await isHere(ask, url)))
      lines.push({ from: `evidence/${i}`, line: { key, article: taken } })
  }
  const { taken: event } = split(given, EVENT_FIELDS)
  lines.push({ from: '', line: { event: { ...event, participants, evidence } } })
  return lines
}

/** Imports lines, or tells what would become of them. */
const put = async (ask: Ask, lines: Line[], dryRun: boolean, comment: unknown) => {
  const text = await send(ask, pathOf(IMPORT_PATH, { dryRun }), {
    body: lines.map(({ line }) => `${JSON.stringify(line)}\n`).join(''),
    headers: {
      'Content-Type': NDJSON,
      ...(typeof comment === 'string' ? { 'Dateline-Comment': encodeURIComponent(comment) } : {}),
    },
  })
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as ImportResult)
}

/** Throws what the API has against the lines, under the names of the arguments. */
const refuse = (lines: Line[], results: ImportResult[]): void => {
  // A line that only refers to a refused one comes after it.
  const refused = results.find(({ status }) => status === 'refused')
  if (!refused?.problem) return
  const { from = '', line } = lines[refused.line - 1] ?? {}
  const about = Object.keys(line ?? {}).find((name) => name !== 'key') ?? ''
  throw new RefusedAnswer(refused.problem.status, {
    ...refused.problem,
    errors: refused.problem.errors?.map((issue) => ({
      ...issue,
      pointer: `${from && `/${from}`}${(issue.pointer ?? '').replace(`/${about}`, '')}`,
    })),
  })
}

/** Actors that are here already and have a name like that of a new one. */
const alike = async (ask: Ask, line: Line['line']) => {
  const name = (line['actor'] as Arguments | undefined)?.['name']
  if (typeof name !== 'string') return []
  const { data } = await read<{ data: { id: string; name: string }[] }>(ask, '/v1/actors', {
    q: name,
    limit: ALIKE_SHOWN,
  })
  return data.map(({ id, name }) => ({ id, name }))
}

/** Each list item by the fields that the contract describes, and those of a new resource. */
const items = (description: string, properties: Record<string, Schema>): Schema => ({
  type: 'array',
  description,
  items: { type: 'object', properties },
})

export const recordEvent: MakeTool = (contract) => {
  const fields = propertiesOf(contract, 'ImportEvent', EVENT_FIELDS)
  return {
    name: 'record_event',
    title: 'Record an event with its evidence',
    description:
      'Writes an event, its participants, and the articles that are evidence of it, all or nothing. Search first: refer to actors and articles that are here by `actorId` and `articleId`. Call it with `dryRun: true`, read what would be created, then call it again without. The same event sent twice changes nothing.',
    writes: true,
    properties: {
      ...fields,
      participants: items(
        'Who took part: each by `actorId`, or by the name and type of a new actor.',
        {
          actorId: { type: 'string' },
          ...propertiesOf(contract, 'ImportActor', ACTOR_FIELDS),
          ...propertiesOf(contract, 'ImportParticipant', ['role', 'title']),
        },
      ),
      evidence: items(
        'The articles that say so: each by `articleId`, or by the url and title of a new article.',
        {
          articleId: { type: 'string' },
          ...propertiesOf(contract, 'ImportArticle', ARTICLE_FIELDS),
          ...propertiesOf(contract, 'ImportEvidence', ['quote', 'stance']),
        },
      ),
      comment: { type: 'string', description: 'Why you record it; the history keeps it.' },
      dryRun: { type: 'boolean', description: 'Only tell what would be created.' },
    },
    required: ['title', 'type', 'date', 'evidence'],
    answer: async ({ ask, given }) => {
      const lines = await linesOf(ask, given)
      // Nothing is written before all of it would be taken.
      const imagined = await put(ask, lines, true, given['comment'])
      refuse(lines, imagined)
      const dryRun = given['dryRun'] === true || given['dryRun'] === 'true'
      const results = dryRun ? imagined : await put(ask, lines, false, given['comment'])
      refuse(lines, results)
      const records = []
      for (const { line, collection, status, id } of results) {
        const of = lines[line - 1]
        const isNew = status === 'created'
        records.push(
          lean({
            collection,
            argument: of?.from || undefined,
            status: dryRun && isNew ? 'would be created' : status,
            id: dryRun && isNew ? undefined : id,
            maybeTheSameAs: dryRun && isNew && of ? await alike(ask, of.line) : undefined,
          }),
        )
      }
      return { dryRun, records }
    },
  }
}
