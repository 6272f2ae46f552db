/** A generator of clients, and how it is tried. */
export interface Generator {
  name: string
  /** Programs that the machine must have; what has spaces is run, and must succeed. */
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
/** Asks the MCP server that the words after it start. */
const MCP = 'node $ROOT/scripts/generators/mcp.ts'

const installTypescript = (packages: string) =>
  `[ -d node_modules ] || { echo '{"type":"module"}' > package.json; ${NPM} ${packages} typescript@5.9.3 @types/node@24.19.2; }`

const typescript = (name: string, packages: string, generate: string): Generator => ({
  name,
  needs: ['node'],
  isLight: true,
  steps: [installTypescript(packages), generate, ...TYPESCRIPT],
  program: NODE,
})

/** Without it, openapi-generator's clients for Go and Java refuse objects that a later version gives a further field. */
const GROWING = ',disallowAdditionalPropertiesIfNotPresent=false'

/** One of the languages of openapi-generator, which runs on Java. Its documents and tests are left out. */
const openapiGenerator = (
  language: string,
  needs: string[],
  properties: string,
  steps: string[],
  program: string,
): Generator => ({
  name: `openapi-generator-${language}`,
  needs: ['java', 'python3', ...needs],
  isLight: false,
  steps: [
    'cd ..; [ -d openapi-generator ] || { python3 -m venv openapi-generator; openapi-generator/bin/pip install -q openapi-generator-cli==7.26.0; }',
    `../openapi-generator/bin/openapi-generator-cli generate -g ${language} -i $CONTRACT -o generated --additional-properties=hideGenerationTimestamp=true${properties} --global-property=models,apis,supportingFiles,modelDocs=false,apiDocs=false,modelTests=false,apiTests=false`,
    ...steps,
  ],
  program,
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
  openapiGenerator(
    'java',
    ['javac', 'mvn'],
    `${GROWING},useSingleRequestParameter=true`,
    [
      'mvn -q -f generated/pom.xml package dependency:copy-dependencies -Dmaven.test.skip -Dmaven.javadoc.skip -Dmaven.source.skip',
      "javac -cp 'generated/target/lib/*:generated/target/dependency/*:generated/target/classes' -d out Program.java",
    ],
    "java -cp 'generated/target/dependency/*:generated/target/classes:out' Program",
  ),
  openapiGenerator(
    'kotlin',
    ['mvn'],
    // Kotlin has no member called `context` in lower case.
    ',enumPropertyNaming=UPPERCASE',
    ['mvn -q package -Dkotlin.compiler.daemon=false'],
    "java -cp 'target/libraries/*:target/classes' ProgramKt",
  ),
  openapiGenerator(
    'go',
    ['go'],
    // Constants are not apart otherwise, where two enums have a member in common.
    `${GROWING},enumClassPrefix=true,packageName=client,withGoMod=false`,
    [
      'rm -rf client; mv generated client',
      `[ -f go.mod ] || printf 'module generated\\n\\ngo 1.24\\n' > go.mod`,
      'go vet ./...',
      'go build -o out/program .',
    ],
    'out/program',
  ),
  openapiGenerator(
    'php',
    ['php', `php -r 'require "GuzzleHttp/autoload.php";'`],
    '',
    ["find generated/lib -name '*.php' -print0 | xargs -0 -n 50 php -l"],
    'php program.php',
  ),
  openapiGenerator(
    'ruby',
    ['ruby', "ruby -e 'require %(typhoeus)'"],
    '',
    ["find generated/lib -name '*.rb' -print0 | xargs -0 ruby -wc"],
    'ruby -I generated/lib program.rb',
  ),
  openapiGenerator(
    'python',
    [],
    '',
    [
      '[ -d venv ] || { python3 -m venv venv; venv/bin/pip install -q -r generated/requirements.txt; }',
      'python3 -m compileall -q generated program.py',
    ],
    'PYTHONPATH=generated venv/bin/python program.py',
  ),
  openapiGenerator(
    'rust',
    ['cargo'],
    ',packageName=client,library=reqwest-trait,useBonBuilder=true,useSingleRequestParameter=true',
    ['cargo build --quiet'],
    'target/debug/program',
  ),
  openapiGenerator('typescript-fetch', ['node'], '', [installTypescript(''), ...TYPESCRIPT], NODE),
  {
    name: 'openapi-mcp-server',
    needs: ['node'],
    isLight: true,
    steps: [
      `[ -d node_modules ] || { echo '{}' > package.json; ${NPM} @ivotoby/openapi-mcp-server@1.16.1; }`,
    ],
    program: `${MCP} node_modules/.bin/openapi-mcp-server -s $CONTRACT -u $BASE_URL -H "Authorization:Bearer $KEY"`,
  },
  {
    name: 'openapi-mcp-generator',
    needs: ['node'],
    isLight: false,
    steps: [
      `[ -d node_modules ] || { echo '{}' > package.json; ${NPM} openapi-mcp-generator@4.0.1; }`,
      'node_modules/.bin/openapi-mcp-generator -i $CONTRACT -o generated --force',
      '[ -d packages ] || { mkdir packages; cp generated/package.json packages; (cd packages; npm install --no-audit --no-fund --silent); }',
      'ln -s ../packages/node_modules generated/node_modules; cd generated; npx tsc',
    ],
    program: `API_BASE_URL=$BASE_URL BEARER_TOKEN_BEARER=$KEY ${MCP} node generated/build/index.js`,
  },
]
