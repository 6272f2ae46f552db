import { html } from 'hono/html'
import {
  CONTEXT_DESCRIPTIONS,
  EVENT_TYPES,
  PLOVER,
  SECTOR_DESCRIPTIONS,
} from '../vocabulary/plover.ts'
import { ERROR_CODES } from '../common/error-codes.ts'
import { ALL_KINDS, problemType } from '../contract/problem-kinds.ts'

type Html = ReturnType<typeof html>

/** A page with a title. */
export const layout = (title: string, content: Html, head: Html = html``) =>
  html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        ${head}
      </head>
      <body>
        ${content}
      </body>
    </html> `

/** The style and icon of the pages that are text; `root` is the way to the root of the service from where a page is. */
export const plainStyle = (root: string) =>
  html`<link rel="stylesheet" href="${root}docs/page.css" />
    <link rel="icon" href="${root}favicon.ico" />`

/** The page of Swagger UI, without inline scripts. */
export const swaggerPage = (assets: string) =>
  layout(
    'Dateline API',
    html`<div id="swagger-ui"></div>
      <script src="${assets}/swagger-ui-bundle.js"></script>
      <script src="docs/init.js"></script>`,
    html`<link rel="stylesheet" href="${assets}/swagger-ui.css" />
      <link rel="stylesheet" href="docs/docs.css" />
      <link rel="icon" href="${assets}/favicon-32x32.png" />`,
  )

export interface Link {
  href: string
  title: string
  description: string
}

/** The landing page. */
export const landingPage = (version: string, links: Link[], root: string) =>
  layout(
    'Dateline',
    html`<main>
      <h1>Dateline</h1>
      <p>Who did what to whom, where and when, and which article says so. Version ${version}.</p>
      <ul>
        ${links.map(({ href, title, description }) => html`<li><a href="${href}">${title}</a>: ${description}</li> `)}
      </ul>
    </main>`,
    plainStyle(root),
  )

/** Text with `backticks` as code. */
const withCode = (text: string) =>
  text.split('`').map((part, i) => (i % 2 === 1 ? html`<code>${part}</code>` : part))

const terms = (entries: [code: string, description: string][]) =>
  html`<dl>
    ${entries.map(
      ([code, description]) =>
        html`<dt><code>${code}</code></dt>
          <dd>${withCode(description)}</dd> `,
    )}
  </dl>`

/** The page that explains the codes of events and actors. */
export const vocabularyPage = (root: string) =>
  layout(
    'Dateline: vocabulary',
    html`<main>
      <h1>Vocabulary</h1>
      <p>
        Events and actors are described with the codes of PLOVER. The class and the intensity of an
        event (-10, conflict, to 10, cooperation) follow from its type and mode.
      </p>
      <h2 id="types">Types of events, and their modes</h2>
      ${EVENT_TYPES.map((type) => {
        const { label, description, quadClass: kind, intensity, modes } = PLOVER[type]
        return html`<section id="${type}">
          <h3><code>${type}</code> ${label}</h3>
          <p>
            ${description}${kind === null ? '' : ` Quad class ${kind}, intensity ${String(intensity)}.`}
          </p>
          ${terms(Object.entries(modes).map(([mode, entry]) => [mode, `${entry.description} (${entry.intensity})`]))}
        </section> `
      })}
      <h2 id="contexts">Contexts of events</h2>
      ${terms(Object.entries(CONTEXT_DESCRIPTIONS))}
      <h2 id="sectors">Sectors of actors</h2>
      ${terms(Object.entries(SECTOR_DESCRIPTIONS))}
    </main>`,
    plainStyle(root),
  )

/** The page that explains the kinds of problem. */
export const problemsPage = (root: string) =>
  layout(
    'Dateline: problems',
    html`<main>
      <h1>Problems</h1>
      <p>
        Every error is answered as <code>application/problem+json</code> (RFC 9457). Its
        <code>type</code> is the kind of problem, one of those on this page; <code>detail</code> is
        the first error in words; <code>errors</code> lists the errors by place, each with one of
        the <a href="#codes">codes</a> below; <code>requestId</code> is the id of the request in the
        log.
      </p>
      ${ALL_KINDS.map(
        ([status, slug, title, explanation]) =>
          html`<section id="${slug}">
            <h2>${status} ${title}</h2>
            <p><code>${problemType(slug)}</code></p>
            <p>${withCode(explanation)}</p>
          </section> `,
      )}
      <section id="codes">
        <h2>Codes of errors</h2>
        ${terms(Object.entries(ERROR_CODES))}
      </section>
    </main>`,
    plainStyle(root),
  )

export const PAGE_CSS = `body { font: 16px/1.5 system-ui, sans-serif; color: #1f2328; background: #fff; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
h2 { font-size: 1.1rem; margin-top: 2rem; }
a { color: #1b5aa8; }
code { background: #f0f1f3; padding: 0 .2em; }
pre { background: #f0f1f3; padding: .6rem .8rem; overflow-x: auto; }
dt { margin-top: .4rem; }
section:target { background: #fff8d6; outline: .5rem solid #fff8d6; }
`
