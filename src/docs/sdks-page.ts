import { html } from 'hono/html'
import { layout, plainStyle } from './pages.ts'
import type { SdkPackage } from './sdks.ts'

/** The address in the examples of the SDKs. */
const EXAMPLE_ORIGIN = 'http://127.0.0.1:3000'

/** The commands that install an SDK from this service, by its language. */
const installing = ({ language, name, file }: SdkPackage, origin: string): string => {
  const url = `${origin}/sdk/${file}`
  if (language === 'TypeScript') return `npm install ${url}`
  if (language === 'Python') return `pip install ${url}`
  return [
    `curl -O ${url}`,
    `unzip ${file}`,
    `go mod edit -require ${name}@v0.0.0 -replace ${name}=./dateline`,
  ].join('\n')
}

/** The page that says how to get the SDKs from this service, and how to begin with each. */
export const sdksPage = (packages: SdkPackage[], origin: string, root: string) =>
  layout(
    'Dateline: SDKs',
    html`<main>
      <h1>SDKs</h1>
      <p>
        Typed clients for this service, in the version that it answers. They are small, and are
        downloaded from here; that of TypeScript and that of Go depend on nothing else. Give the
        client an API key where the service wants one: by its options, or in
        <code>DATELINE_API_KEY</code>.
      </p>
      ${packages.length === 0 && html`<p>This service was not built with its SDKs.</p>`}
      ${packages.map(
        (sdk) =>
          html`<section id="${sdk.language.toLowerCase()}">
            <h2>${sdk.language}: <code>${sdk.name}</code></h2>
            <pre><code>${installing(sdk, origin)}</code></pre>
            <pre><code>${sdk.example.replaceAll(EXAMPLE_ORIGIN, origin)}</code></pre>
          </section> `,
      )}
      <p>
        For other languages there is the <a href="${origin}/openapi.json">OpenAPI document</a>, for
        generators.
      </p>
    </main>`,
    plainStyle(root),
  )
