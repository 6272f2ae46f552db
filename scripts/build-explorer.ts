import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { build, type Plugin } from 'esbuild'
import { EXACT } from '../src/common/intervals.ts'
import { DATE_PRECISIONS } from '../src/contract/refs.ts'
import { eventFilters } from '../src/events/query.ts'
import { COUNTRY_CODES } from '../src/vocabulary/countries.ts'
import { EVENT_TYPES, modesOf } from '../src/vocabulary/plover.ts'

const ENTRY = 'explorer/src/main.tsx'

/** The types of parameters in the SDK for Go, which the programs that the explorer prints are written with. */
const parametersOf = (sources: string) => {
  const structs: Record<string, string> = {}
  const methods =
    /^func \(s \*(\w+)Service\) (\w+)\(ctx context\.Context, (?:\w+ \w+, )*params \*(\w+),/gm
  for (const [, service, method, struct = ''] of sources.matchAll(methods))
    structs[`${service}.${method}`] = struct
  const fields: Record<string, Record<string, string>> = {}
  for (const [, name = '', body = ''] of sources.matchAll(
    /^type (\w+Params) struct \{\n(.*?)^\}/gms,
  ))
    fields[name] = Object.fromEntries(
      [...body.matchAll(/^\t(\w+) +(\S+) +`query:"(\w+)"`$/gm)].map(([, field, type, query]) => [
        query,
        `${field} ${type}`,
      ]),
    )
  return { structs, fields }
}

/** The modules that the build makes of other parts of the program, so that the explorer has just what it needs of them. */
const MADE: Record<string, () => unknown> = {
  'sdk:parameters': () =>
    parametersOf(
      globSync('sdk/go/*.gen.go')
        .map((path) => readFileSync(path, 'utf8'))
        .join('\n'),
    ),
  'vocabulary:countries': () => COUNTRY_CODES,
  'vocabulary:precisions': () => ({ names: DATE_PRECISIONS, exact: EXACT }),
  'vocabulary:filters': () => Object.keys(eventFilters),
  'vocabulary:modes': () => Object.fromEntries(EVENT_TYPES.map((type) => [type, modesOf(type)])),
}

const made: Plugin = {
  name: 'made',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^(sdk|vocabulary):/ }, ({ path }) => ({ path, namespace: 'made' }))
    onLoad({ filter: /./, namespace: 'made' }, ({ path }) => ({
      contents: JSON.stringify(MADE[path]?.()),
      loader: 'json',
    }))
  },
}

/** Bundles the explorer: files named by what is in them, in `assets`, and the page that loads the first of them. */
export const buildExplorer = async (folder: string): Promise<void> => {
  const { metafile } = await build({
    entryPoints: [ENTRY],
    outdir: join(folder, 'assets'),
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    bundle: true,
    splitting: true,
    minify: true,
    metafile: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2023',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    plugins: [made],
    legalComments: 'none',
    logLevel: 'warning',
  })
  const entry = Object.entries(metafile.outputs).find(([, { entryPoint }]) => entryPoint === ENTRY)
  if (!entry?.[1].cssBundle) throw new Error(`${ENTRY} has no script or no style`)
  const [script, { cssBundle, imports }] = entry
  const shared = imports.filter(({ kind }) => kind === 'import-statement')
  const at = (path: string) => `{{root}}explore/assets/${basename(path)}`
  const head = [
    `<link rel="stylesheet" href="${at(cssBundle)}" />`,
    `<script type="module" src="${at(script)}"></script>`,
    ...shared.map(({ path }) => `<link rel="modulepreload" href="${at(path)}" />`),
  ]
  mkdirSync(folder, { recursive: true })
  writeFileSync(
    join(folder, 'index.html'),
    readFileSync('explorer/index.html', 'utf8').replace('<!-- files -->', head.join('\n    ')),
  )
}
