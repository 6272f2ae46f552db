import { Command, InvalidArgumentError, Option } from 'commander'
import { readConfig } from '../config.ts'
import { KEY_NAME_CHARACTERS, SCOPES, type Scope } from '../common/scope.ts'
import { readKey } from '../keys/key.ts'
import { isLive, keyStore, type KeyStore, type StoredKey } from '../keys/store.ts'
import { databaseName, open } from './open.ts'
import type { Place } from './place.ts'
import { say } from './say.ts'

const UNIT_MS = {
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
  w: 7 * 86_400_000,
  y: 365 * 86_400_000,
} as const
const LONGEST_MS = 100 * UNIT_MS.y

const duration = (text: string): number => {
  const [, count, unit] = /^(\d{1,6})([mhdwy])$/.exec(text) ?? []
  const ms = Number(count) * UNIT_MS[unit as keyof typeof UNIT_MS]
  if (!(ms <= LONGEST_MS))
    throw new InvalidArgumentError('A time is written as 30m, 12h, 90d, 6w or 1y.')
  return ms
}
const lifetime = (text: string): number | null => (text === 'never' ? null : duration(text))
const endOf = (lifetime: number | null): number | null =>
  lifetime === null ? null : Date.now() + lifetime

const nameOf = (text: string): string => {
  const name = text.trim()
  if (name === '' || name.length > KEY_NAME_CHARACTERS || /\p{Cc}/u.test(name))
    throw new InvalidArgumentError(`A name has 1 to ${KEY_NAME_CHARACTERS} characters on one line.`)
  return name
}

/** The id of a key, from the id or from a whole key that was found where it should not be. */
const idOf = (text: string): string => {
  const id = text.startsWith('dateline_') ? readKey(text)?.id : text
  if (id === undefined || !/^key_[0-9a-z]{26}$/.test(id))
    throw new InvalidArgumentError('Give an id as `dateline keys list` shows it, or a whole key.')
  return id
}

const minute = (ms: number): string => `${new Date(ms).toISOString().slice(0, 16)}Z`
const until = ({ expiresAt }: StoredKey) =>
  expiresAt === null ? 'for ever' : `until ${minute(expiresAt)}`

const HEAD = ['id', 'scope', 'state', 'created', 'expires', 'last used', 'replaced by', 'name']
const rowOf = (key: StoredKey): string[] => {
  const { id, name, scope, createdAt, expiresAt, revokedAt, lastUsedAt, replacedById } = key
  const state = revokedAt === null ? (isLive(key, Date.now()) ? 'live' : 'expired') : 'revoked'
  const times = [createdAt, expiresAt, lastUsedAt].map((ms) => (ms === null ? '-' : minute(ms)))
  return [id, scope, state, ...times, replacedById ?? '-', name]
}

/** Lines with each cell under the head of its column. */
const table = (rows: string[][]): string => {
  const widths = HEAD.map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)))
  return rows
    .map(
      (row) =>
        `${row
          .map((cell, i) => cell.padEnd(widths[i] ?? 0))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('')
}

const print = (text: string) => process.stdout.write(text)

const withKeys = async (place: Place, work: (keys: KeyStore) => Promise<void>): Promise<void> => {
  // Keys in a database in memory would be gone with the command.
  const name = databaseName()
  const engine = await open(readConfig(), place)
  say(`Keys of the database at ${name}:`)
  try {
    await work(keyStore(engine))
  } finally {
    await engine.close()
  }
}

const hand = (text: string, key: StoredKey): void => {
  say(
    `Key ${key.id} "${key.name}": ${key.scope}, ${until(key)}. Save it now, as it is shown only once:`,
  )
  print(`${text}\n`)
}

const createCommand = (place: Place): Command =>
  new Command('create')
    .description('create a key and print it')
    .requiredOption('--name <name>', 'who or what uses the key', nameOf)
    .addOption(new Option('--scope <scope>', 'what the key allows').choices(SCOPES).default('read'))
    .addOption(
      new Option('--expires <time>', 'how long the key is valid: 30m, 12h, 90d, 6w, 1y or never')
        .argParser(lifetime)
        .default(null, 'never'),
    )
    .action((options: { name: string; scope: Scope; expires: number | null }) =>
      withKeys(place, async (store) => {
        const { name, scope, expires } = options
        const { text, key } = await store.create({ name, scope, expiresAt: endOf(expires) })
        hand(text, key)
      }),
    )

const listCommand = (place: Place): Command =>
  new Command('list').description('print all keys, without their secrets').action(() =>
    withKeys(place, async (store) => {
      const all = await store.list()
      if (all.length === 0) say('There are no keys: create one with `dateline keys create`.')
      else print(table([HEAD, ...all.map(rowOf)]))
    }),
  )

const revokeCommand = (place: Place): Command =>
  new Command('revoke')
    .description('revoke a key at once')
    .argument('<key>', 'id of the key, or the key itself', idOf)
    .action((id: string) =>
      withKeys(place, async (store) => {
        const { name } = await store.revoke(id)
        say(`Key ${id} "${name}" is revoked.`)
      }),
    )

const rotateCommand = (place: Place): Command =>
  new Command('rotate')
    .description('create a key that replaces another, which stays valid for a while')
    .argument('<key>', 'id of the old key, or the key itself', idOf)
    .addOption(
      new Option('--grace <time>', 'how long the old key stays valid')
        .argParser(duration)
        .default(UNIT_MS.d, '1d'),
    )
    .option(
      '--expires <time>',
      'how long the new key is valid (default: as long as the old one was)',
      lifetime,
    )
    .action((id: string, { grace, expires }: { grace: number; expires?: number | null }) =>
      withKeys(place, async (store) => {
        const { text, key, old } = await store.rotate(id, {
          graceMs: grace,
          expiresAt: expires === undefined ? undefined : endOf(expires),
        })
        hand(text, key)
        say(`Key ${id} is valid ${until(old)}.`)
      }),
    )

const HELP = `
Scopes: read, write (includes read), admin (includes everything).
A running server applies changes within a second.

Examples:
  dateline keys create --name "news desk" --scope write --expires 90d
  dateline keys rotate key_01j6ne3900fpessv41p9yppbge --grace 2d`

/** The command `dateline keys`. */
export const keysCommand = (place: Place): Command => {
  const keys = new Command('keys').description('manage API keys').addHelpText('after', HELP)
  for (const command of [createCommand, listCommand, revokeCommand, rotateCommand])
    keys.addCommand(command(place))
  return keys
}
