/** A generator of clients, and how it is tried. */
export interface Generator {
  name: string
  /** Programs that the machine must have. */
  needs: string[]
  /** Whether it takes a few seconds, so that each run of CI has time for it. */
  isLight: boolean
  /** Shell commands in a folder of its own: install, generate, compile. `$CONTRACT` is the contract. */
  steps: string[]
  /** The command that asks the service at `$BASE_URL` with `$KEY`. */
  program: string
}

const NPM = 'npm install --no-audit --no-fund --no-save --silent'
/** Compiles and bundles the program with the client that was made. */
const TYPESCRIPT = [
  'node_modules/.bin/tsc -p .',
  '$ROOT/node_modules/.bin/esbuild program.ts --bundle --platform=node --format=esm --outfile=out/program.mjs --log-level=warning',
]
const NODE = 'node out/program.mjs'

const typescript = (name: string, packages: string, generate: string): Generator => ({
  name,
  needs: ['node'],
  isLight: true,
  steps: [
    `[ -d node_modules ] || { echo '{"type":"module"}' > package.json; ${NPM} ${packages} typescript@5.9.3 @types/node@24.19.2; }`,
    generate,
    ...TYPESCRIPT,
  ],
  program: NODE,
})

/** The most used first. */
export const GENERATORS: Generator[] = [
  typescript(
    'openapi-fetch',
    'openapi-typescript@7.13.0 openapi-fetch@0.17.0',
    // Without the option, fields of requests that have a default would be required.
    'node_modules/.bin/openapi-typescript $CONTRACT --default-non-nullable=false -o generated/schema.ts',
  ),
  {
    name: 'openapi-python-client',
    needs: ['python3'],
    isLight: true,
    steps: [
      '[ -d venv ] || { python3 -m venv venv; venv/bin/pip install -q openapi-python-client==0.29.1 mypy==1.19.1; }',
      'venv/bin/openapi-python-client generate --path $CONTRACT --meta none --output-path client --overwrite',
      'venv/bin/python -m compileall -q client program.py',
    ],
    program: 'venv/bin/python program.py',
  },
  {
    name: 'oapi-codegen',
    needs: ['go'],
    isLight: false,
    steps: [
      `mkdir -p client; [ -f go.mod ] || printf 'module generated\\n\\ngo 1.24\\n' > go.mod`,
      'GOFLAGS=-mod=mod go run github.com/oapi-codegen/oapi-codegen/v2/cmd/oapi-codegen@v2.8.2 -generate types,client -package client -o client/client.gen.go $CONTRACT',
      'GOFLAGS=-mod=mod go mod tidy',
      'go vet ./...',
      'go build -o out/program .',
    ],
    program: 'out/program',
  },
  typescript(
    'hey-api',
    '@hey-api/openapi-ts@0.99.0',
    'node_modules/.bin/openapi-ts -i $CONTRACT -o generated',
  ),
  typescript('orval', 'orval@8.38.0', 'node_modules/.bin/orval --config orval.config.mjs'),
]
