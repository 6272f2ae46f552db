/** The setup of Swagger UI in the browser, with fixes. */
export const INIT_JS = `// A wrapper is called at each render: a new component each time would be mounted anew.
const wrapped = (wrap) => {
  let component
  return (Original, system) => (component ??= wrap(Original, system))
}

// A link inside the button of an operation would be a control inside a control.
const plainPath = ({ React }) => ({
  components: { DeepLink: ({ text }) => React.createElement('span', null, text) },
})

// Swagger UI warns when no component is registered for the format of an array's items.
const urls = ({ React, getComponents }) => ({
  components: {
    JsonSchema_string_uri: (props) =>
      React.createElement(getComponents('JsonSchema_string'), props),
  },
})

// Behind a proxy, a server may not know its own name and prefix; this page does, and asks nobody else.
const ownServer = {
  statePlugins: {
    spec: {
      wrapActions: {
        updateJsonSpec: (original) => (document) =>
          original({
            ...document,
            servers: [{ ...document.servers?.[0], url: new URL('.', location.href).href.slice(0, -1) }],
          }),
      },
    },
  },
}

// NDJSON is text: as one JSON value, an example would be a string in quotes.
const JSON_TYPE = /^application\\/(?:[^;]+\\+)?json\\s*(?:;|$)/
const linesAsText = {
  afterLoad() {
    const { jsonSchema202012 } = this.fn
    const print = jsonSchema202012.getJsonSampleSchema
    jsonSchema202012.getJsonSampleSchema = (schema, config, type, example) =>
      print(schema, config, JSON_TYPE.test(type) ? type : 'text/plain', example)
  },
}

// An event stream does not end, so Execute would never show it.
const noEndless = {
  wrapComponents: {
    execute: wrapped((Original, { React }) => (props) =>
      props.operation.hasIn(['responses', '200', 'content', 'text/event-stream'])
        ? React.createElement(
            'p',
            null,
            'This stream does not end, so it is not executed here: read it with EventSource, or with curl -N.',
          )
        : React.createElement(Original, props)),
  },
}

// Swagger UI walks the whole document for each part that it shows: it gets that part and what this refers to.
const REFERENCE = /"#\\/components\\/([^"/]+)\\/([^"/]+)"/g
const partOf = (document, [section, key, name]) => {
  const components = { securitySchemes: document.components.securitySchemes }
  const paths = {}
  const add = (kind, names) => {
    for (const one of names) {
      if (Object.hasOwn(components[kind] ?? {}, one)) continue
      components[kind] = { ...components[kind], [one]: document.components[kind][one] }
      addReferred(components[kind][one])
    }
  }
  const addReferred = (value) => {
    for (const [, kind, one] of JSON.stringify(value).matchAll(REFERENCE)) add(kind, [one])
  }
  if (section === 'paths' && name !== undefined) {
    paths[key] = { [name]: document.paths[key][name] }
    addReferred(paths)
  } else if (section === 'components' && key !== undefined)
    add(key, name === undefined ? Object.keys(document.components[key] ?? {}) : [name])
  else return document
  return { ...document, paths, components }
}
// The example of a line is that of its schema.
const withLines = (document) =>
  JSON.parse(JSON.stringify(document), (_, value) => {
    const name = value?.['x-item-schema']?.$ref?.split('/').at(-1)
    const [example] = document.components?.schemas?.[name]?.examples ?? []
    return example && !value.example && !value.examples
      ? { ...value, example: JSON.stringify(example) + '\\n' }
      : value
  })
const onePart = {
  afterLoad() {
    const { resolveSubtree } = this.fn
    this.fn.resolveSubtree = (document, path, options) =>
      resolveSubtree(withLines(partOf(document, path)), path, options)
  },
}

// The filter searches tags, methods, paths, operation ids and summaries.
const filter = {
  fn: {
    opsFilter: (tags, phrase) => {
      const words = phrase.toLowerCase().split(/\\s+/).filter(Boolean)
      const has = (...texts) => {
        const text = texts.join(' ').toLowerCase()
        return words.every((word) => text.includes(word))
      }
      return tags
        .map((tag, name) =>
          tag.update('operations', (operations) =>
            operations.filter((one) =>
              has(
                name,
                one.get('method'),
                one.get('path'),
                one.getIn(['operation', 'operationId']),
                one.getIn(['operation', 'summary']),
              ),
            ),
          ),
        )
        .filter((tag) => tag.get('operations').size > 0)
    },
  },
}

// Every operation has the same problems: they are shown as one folded list below the other responses.
const foldedErrors = {
  wrapComponents: {
    responses: wrapped((Original, { React }) => (props) => {
      const { createElement } = React
      const isError = (_, status) => /^[45]/.test(status)
      const errors = props.responses.filter(isError)
      const row = ([status, problem]) => [
        createElement('dt', { key: status }, status),
        createElement('dd', { key: status + ' text' }, problem.get('description')),
      ]
      return createElement(
        React.Fragment,
        null,
        createElement(Original, { ...props, responses: props.responses.filterNot(isError) }),
        errors.size > 0 &&
          createElement(
            'details',
            { className: 'errors-folded' },
            createElement(
              'summary',
              null,
              'Errors: ' + errors.keySeq().join(', ') + ', as application/problem+json',
            ),
            createElement('dl', null, errors.entrySeq().flatMap(row).toArray()),
            createElement('a', { href: 'docs/problems' }, 'What each kind of error means'),
          ),
      )
    }),
  },
}

// A heading above those of the tags.
const heading = {
  wrapComponents: {
    operations: wrapped((Original, { React }) => (props) =>
      React.createElement(
        React.Fragment,
        null,
        React.createElement('h2', { className: 'unseen' }, 'Operations'),
        React.createElement(Original, props),
      )),
  },
}

const root = document.getElementById('swagger-ui')

const setAttributes = (selector, attributes) => {
  for (const element of root.querySelectorAll(selector))
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
}

// Roles and labels for screen readers.
const describe = () => {
  setAttributes('.information-container:not([role])', { role: 'banner' })
  setAttributes('.scheme-container:not([role])', { role: 'region', 'aria-label': 'Server and key' })
  setAttributes('.filter-container:not([role])', { role: 'search' })
  setAttributes('.operation-filter-input', {
    placeholder: 'Filter by tag, path, operation or summary',
  })
  // The form of keys is a dialog; its buttons are named by their text.
  setAttributes('.modal-ux:not([role])', { role: 'dialog', 'aria-label': 'Keys' })
  setAttributes('.modal-ux h3:not([aria-level])', { 'aria-level': 2 })
  setAttributes('.modal-ux h4:not([aria-level])', { 'aria-level': 3 })
  setAttributes('.modal-ux h6:not([aria-level])', { 'aria-level': 4 })
  setAttributes('.close-modal:not([aria-label])', { 'aria-label': 'Close' })
  for (const button of root.querySelectorAll('.auth-btn-wrapper [aria-label]'))
    button.removeAttribute('aria-label')
  // A table with the role of a region is not read as a table.
  for (const table of root.querySelectorAll('table[role="region"]')) table.removeAttribute('role')
  // Scrolling blocks can be reached with the keyboard.
  setAttributes('pre:not([tabindex])', { tabindex: 0 })
}

// Labels controls without a name.
const label = () => {
  const unnamed = ['select', 'textarea', 'input']
    .flatMap((name) => [name + ':not([aria-label])', name + '[aria-label=""]'])
    .join()
  for (const control of root.querySelectorAll(unnamed)) {
    const row = control.closest('tr[data-param-name]')
    const body = control.closest('.opblock-section-request-body')
    control.setAttribute(
      'aria-label',
      row?.dataset.paramName ?? (control.placeholder || (body ? 'Request body' : 'Value')),
    )
  }
}

// Moves the focus when the control that has it is removed or disabled.
let held
const keepFocus = () => {
  if (!held) return
  const { control, block } = held
  held.isLost ||= !control.isConnected || control.disabled
  if (!held.isLost || document.activeElement !== document.body) return
  const next = control.isConnected
    ? control
    : ['.execute', '.opblock-summary-control']
        .map((selector) => block?.querySelector(selector))
        .find(Boolean) ?? root.querySelector('.authorize')
  if (next && !next.disabled) next.focus({ preventScroll: true })
}
root.addEventListener('focusin', ({ target }) => {
  held = { control: target, block: target.closest('.opblock'), isLost: false }
})

new MutationObserver(() => {
  describe()
  label()
  keepFocus()
}).observe(root, { childList: true, subtree: true, attributes: true, attributeFilter: ['disabled'] })

window.ui = SwaggerUIBundle({
  url: 'openapi.json',
  dom_id: '#swagger-ui',
  layout: 'BaseLayout',
  presets: [SwaggerUIBundle.presets.apis],
  plugins: [ownServer, plainPath, urls, linesAsText, onePart, noEndless, filter, foldedErrors, heading],
  deepLinking: true,
  tryItOutEnabled: true,
  displayRequestDuration: true,
  displayOperationId: true,
  filter: true,
  docExpansion: 'list',
  defaultModelsExpandDepth: 0,
  defaultModelRendering: 'example',
  showCommonExtensions: true,
  requestSnippetsEnabled: true,
  syntaxHighlight: { theme: 'tomorrow-night' },
  queryConfigEnabled: false,
  validatorUrl: null,
})
`

/** Styles for Swagger UI. */
export const DOCS_CSS = `/* Contrast of WCAG 2.2 AA for the light theme, and a layout for small screens. */
body { margin: 0; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.swagger-ui a, .swagger-ui .info a, .swagger-ui .link { color: #1b5aa8; }
.swagger-ui .renderedMarkdown code { color: #4a148c; }
.swagger-ui .info .title small { background: #4a5260; }
.swagger-ui .info .title small.version-stamp { background: #3f6212; }
.swagger-ui .btn.authorize { color: #0a6b41; border-color: #0a6b41; }
.swagger-ui .btn.authorize svg { fill: #0a6b41; }
.swagger-ui .btn.execute { background: #1b5aa8; border-color: #1b5aa8; }
.swagger-ui .btn.cancel { color: #b42318; border-color: #b42318; }
.swagger-ui .opblock .opblock-summary-method { text-shadow: none; }
.swagger-ui .opblock.opblock-get .opblock-summary-method { background: #1b5aa8; }
.swagger-ui .opblock.opblock-post .opblock-summary-method { background: #0a6b41; }
.swagger-ui .opblock.opblock-put .opblock-summary-method { background: #8a5300; }
.swagger-ui .opblock.opblock-patch .opblock-summary-method { background: #0b6b66; }
.swagger-ui .opblock.opblock-delete .opblock-summary-method { background: #b42318; }
.swagger-ui .parameter__in, .swagger-ui .parameter__type, .swagger-ui .parameter__extension, .swagger-ui .parameter__deprecated,
.swagger-ui .prop-format, .swagger-ui .renderedMarkdown i, .swagger-ui .response-col_links, .swagger-ui .tab li,
.swagger-ui .json-schema-2020-12-expand-deep-button, .swagger-ui .json-schema-2020-12__attribute--muted,
.swagger-ui .json-schema-2020-12-keyword__name--extension, .swagger-ui .json-schema-2020-12-keyword__value--extension,
.swagger-ui .json-schema-2020-12-keyword__value--secondary, .swagger-ui .json-schema-2020-12-keyword__value--secondary .renderedMarkdown p { color: #3f4550; }
.swagger-ui .parameter__name.required span, .swagger-ui .parameter__name.required::after { color: #b42318; }
.swagger-ui .response-control-media-type__accept-message { color: #0a6b41; }
.swagger-ui .response-control-media-type--accept-controller select { border-color: #0a6b41; }
.swagger-ui .download-contents, .swagger-ui .copy-to-clipboard { background: #4a5260; }
.swagger-ui .json-schema-2020-12__title { color: #2b2b2b; }
.swagger-ui .json-schema-2020-12__attribute--primary { color: #3b3b8f; }
.swagger-ui .json-schema-2020-12__constraint, .swagger-ui .json-schema-2020-12-keyword__value--const,
.swagger-ui .json-schema-2020-12-keyword__value--primary { color: #fff; background: #3f5a1e; }
.swagger-ui .json-schema-2020-12__constraint--string { background: #7a4b00; }
.swagger-ui .json-schema-2020-12-keyword__value--warning, .swagger-ui .json-schema-2020-12-json-viewer__value--warning { color: #b42318; border-color: #b42318; }
.swagger-ui .errors-folded { padding: 0 20px 20px; font: 14px/1.5 sans-serif; color: #3b4151; }
.swagger-ui .errors-folded summary { cursor: pointer; font-weight: 700; }
.swagger-ui .errors-folded dt { margin-top: 8px; font-weight: 700; }
.swagger-ui .errors-folded dd { margin-left: 20px; }
.swagger-ui .parameter__extension { display: inline-block; margin-right: 12px; overflow-wrap: anywhere; }
.swagger-ui .parameter__name { overflow-wrap: anywhere; }
.swagger-ui table.parameters > thead { display: none; }
.swagger-ui table.parameters > tbody > tr > td { padding: 6px 0; }
.swagger-ui .parameters-col_description .renderedMarkdown p { margin: 0 0 4px; }
.swagger-ui .parameters-col_description select[multiple] { height: 5em; }
.swagger-ui .responses-table .highlight-code > .microlight { max-height: 260px; }
.swagger-ui .microlight { background: #111 !important; }
.swagger-ui .operation-link pre { white-space: pre-wrap; }
.swagger-ui .opblock-body .headers td { font-weight: 400; }
@media (min-width: 1000px) {
  .swagger-ui table.parameters > tbody { display: grid; grid-template-columns: 1fr 1fr; gap: 0 24px; }
  .swagger-ui table.parameters > tbody > tr { display: grid; grid-template-columns: 130px minmax(0, 1fr); }
}
@media (max-width: 640px) {
  .swagger-ui .opblock .opblock-summary-operation-id, .swagger-ui .opblock .opblock-summary-description { display: none; }
  .swagger-ui .wrapper { padding: 0 10px; }
  .swagger-ui select { min-width: 0; max-width: 100%; }
  .swagger-ui .scheme-container .schemes { flex-wrap: wrap; gap: 10px; }
  .swagger-ui .schemes-server-container, .swagger-ui .servers > label, .swagger-ui .servers > label select { display: block; width: 100%; min-width: 0; }
  .swagger-ui table.parameters > tbody > tr > td { display: block; width: auto; max-width: none; padding: 4px 0; }
  .swagger-ui .responses-table, .swagger-ui .responses-table > tbody, .swagger-ui .responses-table > tbody > tr,
  .swagger-ui .responses-table > tbody > tr > td { display: block; width: auto; max-width: none; padding-left: 0; }
  .swagger-ui .responses-table > thead { display: none; }
}
`
