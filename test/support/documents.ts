import { globSync, readFileSync } from 'node:fs'
import { inRoot } from './command.ts'

/** A fenced block of a document. */
export interface Block {
  /** The info string: the language and further words. */
  info: string
  text: string
  /** Whether it follows another block without text between. */
  isBelow: boolean
}

/** Every document of the project, by its path. */
export const DOCUMENTS: string[] = globSync('**/*.md', {
  cwd: inRoot('.'),
  exclude: (path) => /(^|\/)(node_modules|reference|\.[^/]+)$/.test(path),
}).toSorted()

/** The text of a file of the project. */
export const read = (path: string): string => readFileSync(inRoot(path), 'utf8')

const FENCED = /^```(.*)\n([^]*?)^```$/gm

/** The fenced blocks of a document, in their order. */
export const blocksOf = (text: string): Block[] => {
  let end = 0
  return [...text.matchAll(FENCED)].map(({ index, 0: whole, 1: info = '', 2: block = '' }) => {
    const isBelow = end > 0 && text.slice(end, index).trim() === ''
    end = index + whole.length
    return { info, text: block, isBelow }
  })
}

/** A document without what is code. */
const prose = (text: string): string => text.replace(FENCED, '').replace(/(`+)[^`].*?\1/g, 'code')

/** The targets of the links of a document. */
export const linksOf = (text: string): string[] =>
  [...prose(text).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target)

/** The anchors of a document's headings, as GitHub makes them. */
export const anchorsOf = (text: string): string[] => {
  const seen = new Map<string, number>()
  return [...text.replace(FENCED, '').matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = '']) => {
    const slug = heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\p{M} _-]/gu, '')
      .replaceAll(' ', '-')
    const times = seen.get(slug) ?? 0
    seen.set(slug, times + 1)
    return times === 0 ? slug : `${slug}-${times}`
  })
}
