/**
 * Checks the programs in the documents: each block of TypeScript, Python or Go of README.md, docs/ and the READMEs of
 * the SDKs is written into a file, and one run of each tool checks them all.
 *
 *     node sdk/documents.ts typescript|python|go
 *
 * A block that is no whole program takes for granted what its context has here, as `client`.
 */
import { spawnSync } from 'node:child_process'
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '..')
const SDK = import.meta.dirname

interface Block {
  /** Its document and line, as a file may be called. */
  name: string
  code: string
}

/** The blocks of a language in all documents. */
const blocksOf = (languages: readonly string[]): Block[] =>
  [
    'README.md',
    ...globSync(['docs/*.md', 'sdk/**/README.md'], {
      cwd: ROOT,
      exclude: (path) => /node_modules|\.venv/.test(path),
    }).toSorted(),
  ].flatMap((path) => {
    const text = readFileSync(join(ROOT, path), 'utf8')
    return [...text.matchAll(/^```(\w+)[^\n]*\n([^]*?)^```$/gm)]
      .filter(([, language = '']) => languages.includes(language))
      .map(({ index, 2: code = '' }) => ({
        name: `${path.replace(/\.md$/, '').replaceAll(/\W/g, '_')}_line_${text.slice(0, index).split('\n').length}`.toLowerCase(),
        code,
      }))
  })

/** Writes files into a folder that is emptied first. */
const write = (folder: string, files: Record<string, string>): void => {
  rmSync(folder, { recursive: true, force: true })
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
}

const run = (cwd: string, [command = '', ...args]: string[], env = {}): boolean =>
  spawnSync(command, args, { cwd, stdio: 'inherit', env: { ...process.env, ...env } }).status === 0

/** A text with each line that has anything moved to the right. */
const indented = (code: string, by: string): string => code.replaceAll(/^(?=.)/gm, by)

const TYPESCRIPT_CONTEXT = `
import type * as files from 'node:fs/promises'
import type * as sdk from '@dateline-db/sdk'
declare global {
  const client: sdk.Dateline
  const Dateline: typeof sdk.Dateline
  const signal: AbortSignal
  const id: string
  const actorId: string
  const readFile: typeof files.readFile
  const writeFile: typeof files.writeFile
}
`

/** The examples in the comments of the SDK's methods. */
const examplesOf = (path: string): Block[] =>
  [...readFileSync(join(SDK, path), 'utf8').matchAll(/^ *\* ```ts\n([^]*?)^ *\* ```$/gm)].map(
    ([, code = ''], i) => ({ name: `example_${i}`, code: code.replaceAll(/^ *\* ?/gm, '') }),
  )

const checkTypescript = (): boolean => {
  const folder = join(SDK, 'typescript/node_modules/.cache/documents')
  const examples = examplesOf('typescript/src/generated/resources.gen.ts')
  if (examples.length === 0) throw new Error('the methods have no examples')
  const blocks = [...blocksOf(['ts', 'tsx', 'typescript']), ...examples]
  const files = Object.fromEntries(
    blocks.map(({ name, code }) => {
      const imports = code.match(/^import [^]*? from '.*'.*$/gm) ?? []
      const rest = imports.reduce((left, one) => left.replace(one, ''), code)
      return [
        `${name}.tsx`,
        `${imports.join('\n')}\nexport const block = async () => {\n${rest}}\n`,
      ]
    }),
  )
  const source = (name: string) => join(SDK, 'typescript/src', name)
  write(folder, {
    ...files,
    'context.d.ts': TYPESCRIPT_CONTEXT,
    'package.json': '{"type":"module"}',
    'tsconfig.json': JSON.stringify({
      extends: join(SDK, 'typescript/tsconfig.json'),
      compilerOptions: {
        noUnusedLocals: false,
        noUnusedParameters: false,
        jsx: 'preserve',
        typeRoots: [join(SDK, 'typescript/node_modules/@types')],
        paths: {
          '@dateline-db/sdk': [source('index.ts')],
          '@dateline-db/sdk/react': [source('react.ts')],
          '@dateline-db/sdk/mocks': [source('mocks.ts')],
          '@dateline-db/sdk/log': [source('log.ts')],
        },
      },
      include: ['.'],
    }),
  })
  console.log(`${blocks.length} blocks of TypeScript`)
  return run(folder, [join(SDK, 'typescript/node_modules/.bin/tsc'), '-p', '.'])
}

const PYTHON_CONTEXT = `from __future__ import annotations

import asyncio
import logging
from collections.abc import Iterable
from datetime import date, datetime, timezone
from pathlib import Path
from typing import Any, Protocol

import httpx2

import dateline
from dateline import AsyncDateline, Dateline, RequestOptions, models


class Vault(Protocol):
    def read(self, name: str) -> str: ...


vault: Vault
client: Dateline
event: models.Event
article: models.Article
event_id: str
url: str

`

const checkPython = (): boolean => {
  const folder = join(SDK, 'python/.venv/.cache/documents')
  const blocks = blocksOf(['python', 'py'])
  const files = Object.fromEntries(
    blocks.map(({ name, code }) => {
      if (/^(from|import) .*\bDateline\b/m.test(code)) return [`${name}.py`, code]
      const head = /\bawait |\basync (for|with)/.test(code) ? 'async def' : 'def'
      return [
        `${name}.py`,
        `${PYTHON_CONTEXT}\n${head} block() -> None:\n${indented(code, '    ')}`,
      ]
    }),
  )
  const source = join(SDK, 'python/src')
  const bin = join(SDK, 'python/.venv/bin')
  write(folder, {
    ...files,
    'pyrightconfig.json': JSON.stringify({
      include: ['.'],
      extraPaths: [source],
      typeCheckingMode: 'strict',
      // The context has more than each block needs, and a block shows what there is.
      reportUnusedExpression: false,
      reportUnusedImport: false,
      reportUnusedVariable: false,
      reportUnusedFunction: false,
      reportUnboundVariable: false,
    }),
  })
  console.log(`${blocks.length} blocks of Python`)
  const names = Object.keys(files)
  const typed = run(folder, [join(bin, 'mypy'), '--strict', '--no-error-summary', ...names], {
    MYPYPATH: source,
  })
  return run(folder, [join(bin, 'pyright'), '--pythonpath', join(bin, 'python')]) && typed
}

/** Packages of the standard library that a fragment may take for granted, by their names. */
const GO_PACKAGES: Record<string, string> = {
  context: 'context',
  errors: 'errors',
  fmt: 'fmt',
  http: 'net/http',
  iter: 'iter',
  log: 'log',
  slog: 'log/slog',
  os: 'os',
  slices: 'slices',
  time: 'time',
  url: 'net/url',
}

/** A fragment of Go as a program; what it declares counts as used. */
const goProgram = (code: string, path: string): string => {
  const used = code.replaceAll(
    /^(\t*)for (\w+), (\w+) := range (.*) \{ \/\*/gm,
    '$1for $2, $3 := range $4 { _, _ = $2, $3; /*',
  )
  const declared = [...used.matchAll(/^(?:var )?([\w, ]+?)(?: :=| \*?dateline\.\w+$)/gm)].flatMap(
    ([line = '', names = '']) =>
      line.startsWith('for ') ? [] : names.split(', ').filter((name) => name !== '_'),
  )
  const imports = Object.entries(GO_PACKAGES).filter(
    ([name]) => name === 'context' || new RegExp(`\\b${name}\\.\\w`).test(code),
  )
  return `package main

import (
${imports.map(([, from]) => `\t"${from}"`).join('\n')}

\tdateline "${path}"
)

func block(ctx context.Context, client *dateline.Client, id string, body any, err error) error {
\t{
${indented(used, '\t\t')}
${[...new Set(declared)].map((name) => `\t\t_ = ${name}`).join('\n')}
\t}
\treturn nil
}

func main() { _ = block }
`
}

const checkGo = (): boolean => {
  const folder = join(SDK, '../node_modules/.cache/dateline/documents-go')
  const module = readFileSync(join(SDK, 'go/go.mod'), 'utf8')
  const path = /^module (\S+)/.exec(module)?.[1] ?? ''
  const version = /^go (\S+)/m.exec(module)?.[1] ?? ''
  const blocks = blocksOf(['go'])
  write(folder, {
    ...Object.fromEntries(
      blocks.map(({ name, code }) => [
        `${name}/main.go`,
        code.startsWith('package ') ? code : goProgram(code, path),
      ]),
    ),
    'go.mod': `module example.org/documents\n\ngo ${version}\n\nrequire ${path} v0.0.0\n\nreplace ${path} => ${join(SDK, 'go')}\n`,
  })
  console.log(`${blocks.length} blocks of Go`)
  return run(folder, ['go', 'vet', './...'])
}

const checks: Record<string, () => boolean> = {
  typescript: checkTypescript,
  python: checkPython,
  go: checkGo,
}
const check = checks[process.argv[2] ?? '']
if (!check) throw new Error(`usage: node sdk/documents.ts ${Object.keys(checks).join('|')}`)
process.exitCode = check() ? 0 : 1
