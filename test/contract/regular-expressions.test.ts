import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { check } from 'recheck'
import { expect, test } from 'vitest'
import { parseSync, type ESTree } from 'vite'

/** Steps alone decide, and not how long a busy machine takes for them. */
const STEPS_ONLY = {
  timeout: null,
  attackTimeout: null,
  incubationTimeout: null,
  seedingTimeout: null,
}

/** Every value inside another one, itself too. */
function* inside(value: unknown): Generator<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return
  yield value as Record<string, unknown>
  for (const one of Object.values(value)) yield* inside(one)
}

/** The expressions that stand in the source, by where they do. */
const literals = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .flatMap((name) =>
    [...inside(parseSync(name, readFileSync(join('src', name), 'utf8')).program)].flatMap((node) =>
      node['type'] === 'Literal' && 'regex' in node
        ? [[name, node['regex'] as ESTree.RegExpLiteral['regex']] as const]
        : [],
    ),
  )

/** Those of the contract: what the source puts together is there. */
const patterns = [...inside(JSON.parse(readFileSync('openapi/openapi.json', 'utf8')))].flatMap(
  ({ pattern }) =>
    typeof pattern === 'string' ? [['contract', { pattern, flags: '' }] as const] : [],
)

test('no text can make a regular expression slow', async () => {
  expect(literals.length).toBeGreaterThan(50)
  const found = new Map(
    [...literals, ...patterns].map(
      ([at, { pattern, flags }]) => [`/${pattern}/${flags}`, { at, pattern, flags }] as const,
    ),
  )
  const slow: string[] = []
  for (const [text, { at, pattern, flags }] of found) {
    const { status } = await check(pattern, flags, { randomSeed: 1, ...STEPS_ONLY })
    if (status !== 'safe') slow.push(`${at}: ${text} is ${status}`)
  }
  expect(slow).toEqual([])
})
