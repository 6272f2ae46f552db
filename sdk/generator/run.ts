/**
 * Prints the SDKs from openapi/openapi.json. With `--check` it prints them elsewhere instead, and
 * fails with the names of the files that are not as committed.
 */
import { execFileSync } from 'node:child_process'
import {
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { readContract, type Contract, type Document } from './contract.ts'
import { exportedNames } from './exported.ts'

const HERE = import.meta.dirname
const SDK = dirname(HERE)
const ROOT = dirname(SDK)
const CONTRACT = join(ROOT, 'openapi/openapi.json')
/** What the generators write, below the folder of the SDKs. */
const GENERATED = [
  'typescript/{src,test}/generated/*.ts',
  'python/src/dateline/{models,filters,resources,async_resources,values,_operations,_version}.py',
  'python/src/dateline/_examples.json',
  'go/*.gen.go',
  'go/datelinetest/examples.json',
  'names/*.txt',
]
/** What has the version of the contract in it, beside what is ours to write. */
const VERSIONED = ['typescript/package.json', 'typescript/package-lock.json']

const installTools = (): void => {
  if (existsSync(join(HERE, 'node_modules/.package-lock.json'))) return
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: HERE, stdio: 'inherit' })
}

const generate = async (contract: Contract, sdk: string): Promise<void> => {
  // The generators import tools that may just have been installed.
  const [{ generateTypescript }, { generatePython }, { generateGo }] = await Promise.all([
    import('./typescript.ts'),
    import('./python.ts'),
    import('./go.ts'),
  ])
  await generateTypescript(contract, join(sdk, 'typescript'))
  await generatePython(contract, join(sdk, 'python'))
  await generateGo(contract, join(sdk, 'go'))
  for (const name of VERSIONED) {
    const text = readFileSync(join(SDK, name), 'utf8')
    const own = /("name": "@dateline-db\/sdk",\s+"version": ")[^"]*/g
    writeFileSync(join(sdk, name), text.replace(own, `$1${contract.version}`))
  }
  const files = globSync(GENERATED[0] ?? '', { cwd: sdk })
  execFileSync('oxfmt', ['--config', join(ROOT, '.oxfmtrc.json'), ...files], { cwd: sdk })
  mkdirSync(join(sdk, 'names'), { recursive: true })
  for (const [language, names] of Object.entries(exportedNames(contract, sdk, SDK)))
    writeFileSync(join(sdk, `names/${language}.txt`), names)
}

/** Names of the files that are not the same in both folders. */
const differences = (a: string, b: string): string[] => {
  const names = [a, b].flatMap((cwd) => globSync([...GENERATED, ...VERSIONED], { cwd }))
  const read = (file: string) => (existsSync(file) ? readFileSync(file, 'utf8') : undefined)
  return [...new Set(names)]
    .filter((name) => read(join(a, name)) !== read(join(b, name)))
    .toSorted()
}

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } })
installTools()
const contract = readContract(JSON.parse(readFileSync(CONTRACT, 'utf8')) as Document)
if (values.check) {
  const scratch = mkdtempSync(join(tmpdir(), 'dateline-sdk-'))
  try {
    for (const name of ['typescript', 'python', 'go']) mkdirSync(join(scratch, name))
    await generate(contract, scratch)
    const stale = differences(SDK, scratch)
    if (stale.length > 0) {
      console.error(
        `These files are not what the contract makes. Run \`npm run sdk\` and commit:\n${stale.map((name) => `  sdk/${name}`).join('\n')}`,
      )
      process.exitCode = 1
    }
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
} else {
  await generate(contract, SDK)
}
