// Bytes to a syntax tree. One tree, mdast, for every format; heavy readers are loaded when they are needed.
import type {Root} from 'mdast'
import type {Format, Input, Source} from '../model/source.ts'
import {decode} from './decode.ts'
import {parseMarkdown} from './markdown.ts'
import {sha256} from './sha256.ts'
import {parseText} from './text.ts'

export interface Reading {
  source: Source
  tree: Root
  /** What tells the language. */
  sample: string
}

const byExtension: Readonly<Record<string, Format>> = {
  md: 'markdown',
  markdown: 'markdown',
  mdx: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
}

/** Whether a text is a whole page of HTML, whatever its file is called. */
const isPage = (text: string): boolean => /^\s*(?:<!--[^>]*-->\s*)*(?:<!doctype html|<html|<\?xml)/i.test(text)

/** The format of a text: by its name, and where that says nothing (or only "txt") by what the text looks like. */
export const formatOf = (path: string, text: string): Format => {
  const extension = /\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase() ?? ''
  const known = byExtension[extension]
  if (known) return known
  if (isPage(text)) return 'html'
  const headings = text.match(/^#{1,6} \S/gm)?.length ?? 0
  const links = text.match(/\]\((https?:|\/|#|mailto:)/g)?.length ?? 0
  const bold = text.match(/\*\*\S[^*\n]*\*\*/g)?.length ?? 0
  return headings >= 2 || links >= 3 || bold >= 3 ? 'markdown' : 'text'
}

/**
 * Reads one revision into a tree in which every node keeps its place. For HTML the text is extracted first, and all
 * places are places in the extracted text; a page in a file of Markdown is read where it stands. Throws InputError for what cannot be
 * decoded, is empty or over `limit` bytes.
 */
export const read = async (input: Input, limit: number): Promise<Reading> => {
  const decoded = decode(input, limit)
  const format = input.format ?? formatOf(input.path, decoded)
  const text = format === 'html' ? (await import('./html.ts')).extractHtml(decoded) : decoded
  const source: Source = {path: input.path, format, text, sha256: sha256(input.content)}
  const page = format === 'html' || (format === 'markdown' && isPage(text))
  const language = input.language ?? (page ? pageLanguage(decoded) : frontMatterLanguage(text))
  if (language) source.language = language.toLowerCase()
  if (format === 'text') return {source, tree: parseText(text), sample: text}
  if (format === 'html' || !page) return {source, tree: parseMarkdown(text), sample: text}
  const tree = (await import('./html.ts')).parsePage(text)
  return {source, tree, sample: tree.children.map(({value}) => withoutTags(value)).join(' ')}
}

const pageLanguage = (html: string): string | undefined => /<html[^>]*\slang=["']?([a-z-]+)/i.exec(html)?.[1]

const withoutTags = (markup: string): string => markup.replace(/<[^>]*>/g, ' ')

const frontMatterLanguage = (text: string): string | undefined =>
  /^---\r?\n(?:.*\r?\n){0,40}?(?:lang|language|locale):\s*["']?([a-z]{2}(?:-[a-z]+)?)/i.exec(text)?.[1]
