import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { build } from 'esbuild'

const ENTRY = 'explorer/src/main.tsx'

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
