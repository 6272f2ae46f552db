import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Contract } from './contract.ts'

/** Reads a file of an SDK, which may be freshly generated elsewhere, by its path below the folder of the SDKs. */
type Read = (path: string) => string

const matches = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map((match) => match.slice(1).filter(Boolean).join('.'))

const DECLARED = /^export (?:declare )?(?:const|function|class|interface|type) (\w+)/gm
const LISTED = /^export (?:type )?\{([^}]*)\}/gm
const PASSED_ON = /^export (?:type )?\* from '\.\/(.+)\.js'/gm

const namesOfModule = (read: Read, path: string): string[] => {
  const text = read(`typescript/src/${path}`)
  return [
    ...matches(text, DECLARED),
    ...matches(text, LISTED).flatMap((list) =>
      list.split(',').flatMap((one) => one.trim().split(' as ').at(-1) || []),
    ),
    ...matches(text, PASSED_ON).flatMap((other) => namesOfModule(read, `${other}.ts`)),
  ]
}

const typescriptNames = (read: Read, { resources }: Contract): string[] => {
  const { exports } = JSON.parse(read('typescript/package.json')) as { exports: object }
  const entries = Object.keys(exports).filter((entry) => entry !== './package.json')
  return [
    ...entries.flatMap((entry) =>
      namesOfModule(read, `${entry.slice(2) || 'index'}.ts`).map((name) =>
        `${entry.slice(2)} ${name}`.trim(),
      ),
    ),
    ...resources.flatMap(({ property, operations }) =>
      operations.map(({ method }) => `client.${property}.${method}`),
    ),
  ]
}

const pythonNames = (read: Read): string[] => {
  const [all = ''] = /__all__ = \[[^\]]*\]/.exec(read('python/src/dateline/__init__.py')) ?? []
  const inModule = (name: string, pattern: RegExp) =>
    matches(read(`python/src/dateline/${name}.py`), pattern).map((one) => `${name}.${one}`)
  const methods = ['resources', 'async_resources'].flatMap((name) =>
    read(`python/src/dateline/${name}.py`)
      .split(/^class /m)
      .slice(1)
      .flatMap((body) => {
        const [owner = ''] = /^\w+/.exec(body) ?? []
        return matches(body, /^ {4}(?:async )?def ([a-z]\w*)/gm).map(
          (method) => `${name}.${owner}.${method}`,
        )
      }),
  )
  return [
    ...matches(all, /"(\w+)"/g),
    ...inModule('models', /^(?:class )?([A-Z]\w*)(?:\(|: | = )/gm),
    ...inModule('values', /^([A-Z]\w*): /gm),
    ...methods,
  ]
}

const goNames = (read: Read, files: string[]): string[] =>
  files
    .filter((file) => !file.endsWith('_test.go'))
    .flatMap((file) => {
      const text = read(file)
      const names = [
        ...matches(text, /^(?:func|type|const|var) ([A-Z]\w*)/gm),
        ...matches(text, /^func \(\w* ?\*?([A-Z]\w*)(?:\[[^\]]*\])?\) ([A-Z]\w*)/gm),
        ...matches(text, /^(?:const|var) \(\n((?:.*\n)*?)\)/gm).flatMap((block) =>
          matches(block, /^\t([A-Z]\w*)/gm),
        ),
      ]
      const folder = basename(join(file, '..'))
      return folder === 'go' ? names : names.map((name) => `${folder}.${name}`)
    })

/**
 * What each SDK exports, as texts with a name on each line: names of types, functions and values, and the methods of a
 * client. A line that is gone is a name that somebody's program may have.
 *
 * @param sdk the folder of the generated files
 * @param own the folder of the files that are written by hand
 */
export const exportedNames = (
  contract: Contract,
  sdk: string,
  own: string,
): Record<string, string> => {
  const read: Read = (path) => {
    const isGenerated = globSync(path, { cwd: sdk }).length > 0
    return readFileSync(join(isGenerated ? sdk : own, path), 'utf8')
  }
  const goFiles = globSync(['go/*.go', 'go/datelinetest/*.go'], { cwd: own })
  const generated = globSync('go/*.gen.go', { cwd: sdk })
  const names = {
    typescript: typescriptNames(read, contract),
    python: pythonNames(read),
    go: goNames(read, [
      ...new Set([...goFiles.filter((name) => !name.endsWith('.gen.go')), ...generated]),
    ]),
  }
  return Object.fromEntries(
    Object.entries(names).map(([language, all]) => [
      language,
      `${[...new Set(all)].toSorted().join('\n')}\n`,
    ]),
  )
}
