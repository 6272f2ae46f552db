// Builds the reference of the contract and of the SDKs into reference/, as files for any web server. Wants Python.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '..')
const OUT = join(ROOT, 'reference')
const run = (cwd: string, command: string, ...args: string[]): void => {
  execFileSync(command, args, { cwd: join(ROOT, cwd), stdio: 'inherit' })
}

rmSync(OUT, { recursive: true, force: true })
mkdirSync(join(OUT, 'api'), { recursive: true })
run('.', 'npx', 'redocly', 'build-docs', 'openapi/openapi.json', '-o', 'reference/api/index.html')

if (!existsSync(join(ROOT, 'sdk/typescript/node_modules/typedoc')))
  run('sdk/typescript', 'npm', 'ci', '--ignore-scripts', '--no-audit', '--no-fund')
// Its examples import it as it is built.
run('sdk/typescript', 'npm', 'run', '--silent', 'build')
run('sdk/typescript', 'npx', 'typedoc', '--out', join(OUT, 'typescript'))

const bin = join(ROOT, 'sdk/python/.venv/bin')
if (!existsSync(join(bin, 'pdoc'))) {
  run('sdk/python', 'python3', '-m', 'venv', '.venv')
  run('sdk/python', join(bin, 'pip'), 'install', '--quiet', '-r', 'requirements-dev.txt', '-e', '.')
}
run('sdk/python', join(bin, 'pdoc'), '--docformat', 'google', '-o', join(OUT, 'python'), 'dateline')

const module = /^module (\S+)/.exec(readFileSync(join(ROOT, 'sdk/go/go.mod'), 'utf8'))?.[1] ?? ''
writeFileSync(
  join(OUT, 'index.html'),
  `<!doctype html>
<html lang="en">
<meta charset="utf-8"><title>Dateline: reference</title>
<h1>Dateline: reference</h1>
<ul>
<li><a href="api/">The API</a></li>
<li><a href="typescript/">The SDK for TypeScript</a></li>
<li><a href="python/">The SDK for Python</a></li>
<li><a href="https://pkg.go.dev/${module}">The SDK for Go</a></li>
</ul>
`,
)
