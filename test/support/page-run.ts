import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { inject, onTestFinished } from 'vitest'
import { environment, inRoot } from './command.ts'

/** The files of a clone that commands need. */
const CLONE = ['bin', 'docs', 'package.json']
const HERE = /(?:localhost|127\.0\.0\.1):3000/
const SERVES = /^(?:\w+=\S+ )*(?:npm start|node bin\/dateline\.js serve)/m

/**
 * Shell functions that replace the commands of a page: a server is started on a free port and waited for, and curl
 * always asks that server.
 */
const PRELUDE = `
set -e
serve() {
  if [ -n "$SERVER" ]; then kill "$SERVER"; wait "$SERVER" || true; fi
  "$@" > server.out 2> server.err & SERVER=$!
  until grep -q 'A first query' server.err; do
    kill -0 "$SERVER" 2> /dev/null || { cat server.err >&2; return 1; }
    sleep 0.05
  done
  ADDRESS=$(sed -n 's|.*A first query  http://\\([^/]*\\)/.*|\\1|p' server.err)
}
node() {
  if [ "$1 $2" = 'bin/dateline.js serve' ]; then serve env node "$@"; else command node "$@"; fi
}
npm() {
  case "$*" in
    ci) ;;
    start) serve env npm start ;;
    *) echo "npm $* is not run" >&2; return 1 ;;
  esac
}
listen() {
  command curl -sSi "$@" > listened & local pid=$!
  until grep -qx $'\\r' listened; do kill -0 "$pid"; sleep 0.05; done
  kill "$pid"
  sed -n '1s/^HTTP[^ ]* /status /p' listened >&2
}
curl() {
  local args=("\${@//localhost:3000/$ADDRESS}")
  args=("\${args[@]//127.0.0.1:3000/$ADDRESS}")
  case "$*" in
    */changes/stream*) listen "\${args[@]}" ;;
    *' -w '*) command curl --fail "\${args[@]}" ;;
    *) command curl -sS -w '%{stderr}status %{http_code}\\n' "\${args[@]}" | tee answer ;;
  esac
}
`

/** The result of a block of commands. */
export interface Outcome {
  /** The statuses of the requests, in order. */
  statuses: number[]
  /** The body of the last answer. */
  answer: string
}

const textOf = (path: string) => (existsSync(path) ? readFileSync(path, 'utf8') : '')

/**
 * Runs the blocks of commands of a page in one shell, in a folder like a clone. If they use a server before they start
 * one, a server with the sample data runs.
 *
 * @param files further files, by name
 * @param isFresh whether there is no database; otherwise there is one with the sample data
 * @throws an error with the output, when a command fails
 */
export const runBlocks = async (
  blocks: string[],
  { files, isFresh }: { files: Record<string, string | Buffer>; isFresh: boolean },
): Promise<Outcome[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-docs-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const name of CLONE) symlinkSync(inRoot(name), join(folder, name))
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
  if (!isFresh) {
    mkdirSync(join(folder, 'data'))
    copyFileSync(inject('sampleDatabase'), join(folder, 'data/dateline.db'))
  }
  const all = blocks.join('\n')
  const asks = all.search(HERE)
  const serves = all.search(SERVES)
  const needsServer = asks >= 0 && (serves < 0 || asks < serves)
  const script = [
    PRELUDE,
    ...(needsServer ? ['serve env node bin/dateline.js serve'] : []),
    ...blocks.map(
      (block, i) =>
        `{\n${block}\n} > ${i}.out 2> ${i}.err\n[ ! -e answer ] || mv answer ${i}.answer\ntouch ${i}.done`,
    ),
  ].join('\n')

  const { PATH = '', HOME = folder } = process.env
  const shell = spawn('bash', ['-c', script], {
    cwd: folder,
    env: environment({ PATH: [dirname(process.execPath), PATH].join(delimiter), HOME, PORT: '0' }),
    stdio: 'ignore',
    // A process group of its own, so that its children end with the test.
    detached: true,
  })
  onTestFinished(() => {
    try {
      process.kill(-(shell.pid ?? 0), 'SIGKILL')
    } catch {
      // All processes have ended.
    }
  })
  const [code] = (await once(shell, 'exit')) as [number | null]
  const failed = blocks.findIndex((_, i) => !existsSync(join(folder, `${i}.done`)))
  if (code !== 0 || failed >= 0)
    throw new Error(
      `these commands end with ${code}:\n${blocks[failed]}\n${textOf(join(folder, `${failed}.err`))}\n${textOf(join(folder, 'server.err'))}`,
    )
  return blocks.map((_, i) => ({
    statuses: [...textOf(join(folder, `${i}.err`)).matchAll(/^status (\d+)/gm)].map(([, status]) =>
      Number(status),
    ),
    answer: textOf(join(folder, `${i}.answer`)),
  }))
}
