import { fields, structs } from 'sdk:parameters'
import { urlOf, type Question } from '../ask/question.ts'

/** The programs that "Show the call" prints, each whole: it runs as it stands. */
export const LANGUAGES = ['url', 'curl', 'typescript', 'python', 'go'] as const
export type Language = (typeof LANGUAGES)[number]

/** Where the calls are made. */
export interface Service {
  /** Its URL, with a slash at the end. */
  root: string
  /** Whether it wants a key. */
  isKeyed: boolean
}

const upper = (name: string): string => name[0]?.toUpperCase() + name.slice(1)
const snake = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

/** A parameter of a call with its values, and how Go types it: `[]string`, `*int`; undefined for one it does not know. */
interface Parameter {
  name: string
  values: readonly string[]
  field: string
  type: string | undefined
}

const parametersOf = ({ resource, method, query }: Question<unknown>): Parameter[] => {
  const struct = structs[`${upper(resource)}.${upper(method)}`] ?? ''
  return Object.entries(query).map(([name, values]) => {
    const [field = '', type] = fields[struct]?.[name]?.split(' ') ?? []
    return { name, values, field, type }
  })
}

const isList = ({ type }: Parameter): boolean => type?.startsWith('[]') ?? false
const isPlain = ({ type }: Parameter): boolean => /^\*?(int|bool|float64)$/.test(type ?? '')

/** A value as JavaScript and JSON write it; numbers and truth values without quotes. */
const valueOf = (parameter: Parameter, quote: (text: string) => string): string => {
  const [first = ''] = parameter.values
  if (isList(parameter)) return `[${parameter.values.map(quote).join(', ')}]`
  return isPlain(parameter) ? first : quote(first)
}

const singleQuoted = (text: string): string =>
  /['\\\n]/.test(text) ? JSON.stringify(text) : `'${text}'`

/** The URL of a service as the SDKs take it. */
const baseOf = (root: string): string => root.replace(/\/$/, '')

/** Each on a line of its own, indented, where there are any. */
const lines = (all: string[], indent: string): string =>
  all.map((one) => `\n${indent}${one},`).join('')

const curl = (question: Question<unknown>, { root, isKeyed }: Service): string =>
  `curl ${isKeyed ? '-H "X-API-Key: $DATELINE_API_KEY" ' : ''}'${(root + urlOf(question)).replaceAll("'", '%27')}'`

const typescript = (question: Question<unknown>, { root }: Service): string => {
  const { resource, method, ids } = question
  const parameters = parametersOf(question).map(
    (one) => `${one.name}: ${valueOf(one, singleQuoted)}`,
  )
  const query = parameters.length === 0 ? [] : [`{${lines(parameters, '  ')}\n}`]
  return `import { Dateline } from '@dateline-db/sdk'

const client = new Dateline({ baseUrl: '${baseOf(root)}' })
const answer = await client.${resource}.${method}(${[...ids.map(singleQuoted), ...query].join(', ')})
console.log(JSON.stringify(answer))
`
}

/** Whether a method answers pages, of which Python's SDK makes one list. */
const isPaged = ({ resource, method }: Question<unknown>): boolean =>
  method.startsWith('list') && resource !== 'search' && method !== 'listSimilar'

const python = (question: Question<unknown>, { root }: Service): string => {
  const { resource, method, ids } = question
  const words: Record<string, string> = { true: 'True', false: 'False' }
  const parameters = parametersOf(question).map((one) => {
    const value = valueOf(one, JSON.stringify)
    return `${snake(one.name)}=${isPlain(one) ? (words[value] ?? value) : value}`
  })
  const given = [...ids.map((id) => JSON.stringify(id)), ...parameters]
  const end = isPaged(question) ? '.first()' : ''
  return `from dateline import Dateline

with Dateline(base_url="${baseOf(root)}") as client:
    answer = client.${resource}.${snake(method)}(${lines(given, '        ')}
    )${end}
    print(answer.model_dump_json(by_alias=True, exclude_unset=True))
`
}

const goType = (name: string): string => (name === 'string' ? name : `dateline.${name}`)

const goValue = (parameter: Parameter): string => {
  const { type = '', values } = parameter
  const [first = ''] = values
  if (isList(parameter))
    return `[]${goType(type.slice(2))}{${values.map((value) => JSON.stringify(value)).join(', ')}}`
  if (type === '*float64') return `dateline.Ptr(float64(${first}))`
  if (isPlain(parameter)) return type.startsWith('*') ? `dateline.Ptr(${first})` : first
  return JSON.stringify(first)
}

// A moment is a day or a time, which Go types apart: it is sent as it is written.
const isTyped = ({ type }: Parameter): boolean => type !== undefined && type !== 'Moment'

const go = (question: Question<unknown>, { root }: Service): string => {
  const { resource, method, ids } = question
  const struct = structs[`${upper(resource)}.${upper(method)}`]
  const parameters = parametersOf(question)
  const known = parameters.filter(isTyped).map((one) => `${one.field}: ${goValue(one)}`)
  const others = parameters
    .filter((one) => !isTyped(one))
    .map(({ name, values }) => [name, ...values].map((one) => JSON.stringify(one)).join(', '))
  const query =
    struct && known.length > 0 ? `&dateline.${struct}{${lines(known, '\t\t')}\n\t}` : 'nil'
  const given = [
    'context.Background()',
    ...ids.map((id) => JSON.stringify(id)),
    query,
    ...others.map((one) => `dateline.WithQuery(${one})`),
  ]
  return `package main

import (
	"context"
	"encoding/json"
	"log"
	"os"

	dateline "github.com/dateline-db/dateline/sdk/go"
)

func main() {
	client := dateline.New(dateline.WithBaseURL("${baseOf(root)}"))
	answer, err := client.${upper(resource)}.${upper(method)}(${given.join(', ')})
	if err != nil {
		log.Fatal(err)
	}
	json.NewEncoder(os.Stdout).Encode(answer)
}
`
}

const PRINTERS = {
  url: (question: Question<unknown>, { root }: Service) => root + urlOf(question),
  curl,
  typescript,
  python,
  go,
}

/** A call as a program of its own. The SDKs take the key of the environment by themselves. */
export const printCall = (
  language: Language,
  question: Question<unknown>,
  service: Service,
): string => PRINTERS[language](question, service)
