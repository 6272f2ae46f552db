import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** To put pip into an environment takes seconds of processor time: one pip installs into all. */
const PIP = join(import.meta.dirname, '../node_modules/.cache/dateline/pip')

/** Makes an environment of Python, with what pip is told to install. */
export const makeEnvironment = (folder: string, ...what: string[]): void => {
  const run = (command: string, ...args: string[]) =>
    execFileSync(command, args, { stdio: 'inherit' })
  if (!existsSync(join(PIP, 'bin/pip'))) run('python3', '-m', 'venv', PIP)
  run('python3', '-m', 'venv', '--without-pip', folder)
  // Python compiles what it loads; most of what is installed is never loaded.
  const install = ['install', '-q', '--disable-pip-version-check', '--no-compile', ...what]
  run(join(PIP, 'bin/pip'), '--python', join(folder, 'bin/python'), ...install)
}
