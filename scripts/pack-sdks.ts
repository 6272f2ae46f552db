// Packs the SDKs as the service offers them for download, and as they are published: a tarball for npm, a wheel for
// pip, a zip for Go. Needs nothing but Node.js, and gives the same bytes each time.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, posix } from 'node:path'
import { zipSync } from 'fflate'
import { createTarGzip } from 'nanotar'
import { parse } from 'smol-toml'

const ROOT = join(import.meta.dirname, '..')
/** Zip archives know no time zone and no time before 1980. */
const MADE_AT = '1980-01-01T12:00:00'

type Files = Record<string, Uint8Array>
interface Packed {
  language: string
  name: string
  file: string
  /** The first program of its README. */
  example: string
}

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8')
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const zipped = (files: Files): Uint8Array =>
  zipSync(files, { level: 9, mtime: MADE_AT, os: 3, attrs: 0o644 << 16 })

/** The files below a folder that match a pattern, by their paths in it. */
const filesOf = (folder: string, pattern: string, into = ''): Files =>
  Object.fromEntries(
    globSync(pattern, { cwd: folder, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .toSorted()
      .map((path) => [
        posix.join(into, path.slice(folder.length + 1).replaceAll('\\', '/')),
        new Uint8Array(readFileSync(path)),
      ]),
  )

/** The files of a package beside its code; links out of its folder are made to lead to the repository. */
const aboutOf = (language: string, repository: string): Files => ({
  'README.md': bytes(
    read(`sdk/${language}/README.md`).replaceAll(
      /\]\((\.[^)]*)\)/g,
      (_, path: string) => `](${repository}/blob/main/${posix.join('sdk', language, path)})`,
    ),
  ),
  LICENSE: bytes(read(`sdk/${language}/LICENSE`)),
  'CHANGELOG.md': bytes(read('CHANGELOG.md')),
})

const exampleOf = (language: string, fence: string): string => {
  const [, code] =
    new RegExp('```' + fence + '\\n([^]*?)```').exec(read(`sdk/${language}/README.md`)) ?? []
  if (code === undefined) throw new Error(`the README of ${language} has no program`)
  return code
}

interface Manifest {
  name: string
  version: string
  scripts?: unknown
  devDependencies?: unknown
  files: string[]
}

/** The package for npm, without what only its developers need. */
const packTypescript = async (repository: string): Promise<[Packed, Uint8Array]> => {
  const {
    scripts: _,
    devDependencies: __,
    ...manifest
  } = JSON.parse(read('sdk/typescript/package.json')) as Manifest
  const folder = mkdtempSync(join(tmpdir(), 'dateline-sdk-'))
  try {
    // msw, of which only names are in the declarations, is not installed here; the suite of the SDK checks types.
    execFileSync(
      process.execPath,
      [
        join(ROOT, 'node_modules/typescript/bin/tsc'),
        '-p',
        join(ROOT, 'sdk/typescript/tsconfig.build.json'),
        '--noCheck',
        '--outDir',
        folder,
      ],
      { stdio: 'inherit' },
    )
    const files: Files = {
      'package.json': bytes(`${JSON.stringify(manifest, null, 2)}\n`),
      ...aboutOf('typescript', repository),
      ...filesOf(folder, '**', 'dist'),
    }
    const packed = await createTarGzip(
      Object.entries(files).map(([name, data]) => ({ name: `package/${name}`, data })),
      { attrs: { mode: '644', mtime: 0 } },
    )
    return [
      {
        language: 'TypeScript',
        name: manifest.name,
        file: 'typescript.tgz',
        example: exampleOf('typescript', 'ts'),
      },
      packed,
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

interface Project {
  name: string
  description: string
  'requires-python': string
  license: string
  keywords: string[]
  classifiers: string[]
  dependencies: string[]
  urls: Record<string, string>
}

const metadataOf = (project: Project, version: string, readme: string): string =>
  [
    'Metadata-Version: 2.4',
    `Name: ${project.name}`,
    `Version: ${version}`,
    `Summary: ${project.description}`,
    ...Object.entries(project.urls).map(([label, url]) => `Project-URL: ${label}, ${url}`),
    `License-Expression: ${project.license}`,
    'License-File: LICENSE',
    `Keywords: ${project.keywords.toSorted().join(',')}`,
    ...project.classifiers.map((one) => `Classifier: ${one}`),
    `Requires-Python: ${project['requires-python']}`,
    ...project.dependencies.map((one) => `Requires-Dist: ${one}`),
    'Description-Content-Type: text/markdown',
    '',
    readme,
  ].join('\n')

/** The wheel: a zip archive with the code, its metadata, and the hash of each file (PEP 427). */
const packPython = (repository: string): [Packed, Uint8Array] => {
  const { project } = parse(read('sdk/python/pyproject.toml')) as unknown as { project: Project }
  const [, version = ''] =
    /"(.+)"/.exec(read('sdk/python/src/dateline/_version.py').split('__version__')[1] ?? '') ?? []
  const stem = `${project.name.replaceAll('-', '_')}-${version}`
  const info = `${stem}.dist-info`
  const about = aboutOf('python', repository)
  const files: Files = {
    ...filesOf(join(ROOT, 'sdk/python/src'), 'dateline/**/{*.py,py.typed}'),
    [`${info}/METADATA`]: bytes(
      metadataOf(project, version, new TextDecoder().decode(about['README.md'])),
    ),
    [`${info}/WHEEL`]: bytes(
      'Wheel-Version: 1.0\nGenerator: dateline\nRoot-Is-Purelib: true\nTag: py3-none-any\n',
    ),
    [`${info}/licenses/LICENSE`]: about['LICENSE'] ?? bytes(''),
    [`${info}/CHANGELOG.md`]: about['CHANGELOG.md'] ?? bytes(''),
  }
  const record = Object.entries(files).map(
    ([name, data]) =>
      `${name},sha256=${createHash('sha256').update(data).digest('base64url')},${data.length}`,
  )
  files[`${info}/RECORD`] = bytes(`${[...record, `${info}/RECORD,,`].join('\n')}\n`)
  return [
    {
      language: 'Python',
      name: project.name,
      file: `${stem}-py3-none-any.whl`,
      example: exampleOf('python', 'python'),
    },
    zipped(files),
  ]
}

/** The module for Go, in one folder. */
const packGo = (repository: string): [Packed, Uint8Array] => {
  const name = /^module (\S+)/.exec(read('sdk/go/go.mod'))?.[1] ?? ''
  const sources = Object.entries(filesOf(join(ROOT, 'sdk/go'), '*.{go,mod}')).filter(
    ([path]) => !path.endsWith('_test.go'),
  )
  const files = { ...Object.fromEntries(sources), ...aboutOf('go', repository) }
  return [
    { language: 'Go', name, file: 'go.zip', example: exampleOf('go', 'go') },
    zipped(
      Object.fromEntries(Object.entries(files).map(([path, data]) => [`dateline/${path}`, data])),
    ),
  ]
}

/** Writes the packages into a folder, with a list of them. */
export const packSdks = async (out: string): Promise<void> => {
  const { repository } = JSON.parse(read('package.json')) as { repository: { url: string } }
  const url = repository.url.replace(/^git\+/, '').replace(/\.git$/, '')
  const all = [await packTypescript(url), packPython(url), packGo(url)]
  mkdirSync(out, { recursive: true })
  for (const [{ file }, data] of all) writeFileSync(join(out, file), data)
  writeFileSync(
    join(out, 'packages.json'),
    `${JSON.stringify(
      all.map(([packed]) => packed),
      null,
      2,
    )}\n`,
  )
}
