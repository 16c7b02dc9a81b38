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
}

const byExtension: Readonly<Record<string, Format>> = {
  md: 'markdown',
  markdown: 'markdown',
  mdx: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
}

/** The format of a text: by its name, and where that says nothing (or only "txt") by what the text looks like. */
export const formatOf = (path: string, text: string): Format => {
  const extension = /\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase() ?? ''
  const known = byExtension[extension]
  if (known) return known
  if (/^\s*(<!doctype html|<html|<\?xml)/i.test(text)) return 'html'
  const headings = text.match(/^#{1,6} \S/gm)?.length ?? 0
  const links = text.match(/\]\((https?:|\/|#|mailto:)/g)?.length ?? 0
  const bold = text.match(/\*\*\S[^*\n]*\*\*/g)?.length ?? 0
  return headings >= 2 || links >= 3 || bold >= 3 ? 'markdown' : 'text'
}

/**
 * Reads one revision into a tree in which every node keeps its place. For HTML the text is extracted first, and all
 * places are places in the extracted text. Throws InputError for what cannot be decoded, is empty or over `limit` bytes.
 */
export const read = async (input: Input, limit: number): Promise<Reading> => {
  const decoded = decode(input, limit)
  const format = input.format ?? formatOf(input.path, decoded)
  const text = format === 'html' ? (await import('./html.ts')).extractHtml(decoded) : decoded
  const source: Source = {path: input.path, format, text, sha256: sha256(input.content)}
  const language =
    input.language ?? (format === 'html' ? /<html[^>]*\slang=["']?([a-z-]+)/i.exec(decoded)?.[1] : frontMatterLanguage(text))
  if (language) source.language = language.toLowerCase()
  return {source, tree: format === 'text' ? parseText(text) : parseMarkdown(text)}
}

const frontMatterLanguage = (text: string): string | undefined =>
  /^---\r?\n(?:.*\r?\n){0,40}?(?:lang|language|locale):\s*["']?([a-z]{2}(?:-[a-z]+)?)/i.exec(text)?.[1]
