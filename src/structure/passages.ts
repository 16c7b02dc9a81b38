// The tree flattened: paragraphs, list items with what leads into them, table rows under their header.
import type {List, Nodes, Parents, Root, Table} from 'mdast'
import type {Pair} from '../model/document.ts'
import {blocksOf, looksLikeMarkup} from './markup.ts'
import {type PlainText, textOf, textOfMarkup} from './plain-text.ts'

export interface RawPassage {
  /** Depth of the heading, 0 for anything else. */
  heading: number
  kind: 'paragraph' | 'item' | 'row' | 'pair'
  text: string
  offsets: Uint32Array
  lead: string
  depth: number
  links: readonly string[]
  /** How many characters of the text are links. */
  linked: number
}

interface Context {
  source: string
  out: RawPassage[]
  lead: string
  depth: number
  /** Depth of the last real heading, for lines that act as one. */
  heading: number
}

const boldHeading = 100 // characters: a bold line up to this length heads what follows

/** All passages of a tree in order; a heading is one too. */
export const passagesOf = (source: string, tree: Root): RawPassage[] => {
  const context: Context = {source, out: [], lead: '', depth: 0, heading: 0}
  for (const child of tree.children) walk(child, context)
  return context.out.filter((passage) => passage.text.trim().length > 0)
}

const walk = (node: Nodes, context: Context): void => {
  switch (node.type) {
    case 'heading':
      context.heading = node.depth
      context.lead = ''
      push(node, context, {heading: node.depth})
      break
    case 'paragraph':
      paragraph(node, context)
      break
    case 'list':
      list(node, context)
      break
    case 'table':
      table(node, context)
      break
    case 'html':
      markup(node, context)
      break
    case 'code':
      if (!node.lang && looksLikeMarkup(node.value)) markup(node, context)
      else push(node, context, {})
      break
    case 'yaml':
    case 'definition':
    case 'thematicBreak':
      break
    default:
      if ('children' in node) for (const child of (node as Parents).children) walk(child as Nodes, context)
  }
}

const push = (node: Nodes, context: Context, more: Partial<RawPassage>, plain = textOf(node, context.source)): void => {
  context.out.push({
    heading: 0,
    kind: context.depth ? 'item' : 'paragraph',
    lead: context.depth ? context.lead : '',
    depth: context.depth,
    ...plain,
    ...more,
  })
}

const paragraph = (node: Extract<Nodes, {type: 'paragraph'}>, context: Context): void => {
  const only = node.children.filter((child) => !(child.type === 'text' && !child.value.trim()) && child.type !== 'break')
  const bold = only.length === 1 && only[0]?.type === 'strong'
  const plain = textOf(node, context.source)
  if (node.data?.pair) {
    push(node, context, {kind: 'pair', lead: headerOf(node.data.pair, context.lead)}, plain)
    return
  }
  if (bold && context.depth === 0 && plain.text.length <= boldHeading && !/[.,;]$/.test(plain.text.trim())) {
    context.lead = ''
    push(node, context, {heading: Math.min(context.heading + 1, 7)}, plain)
    return
  }
  const title = context.depth === 0 ? crampedHeading(context.source, plain) : null
  if (title) {
    context.heading = title.heading
    push(node, context, {heading: title.heading}, cut(plain, title.from, title.to))
  }
  const rest = title ? cut(plain, title.to, plain.text.length) : plain
  if (rest.text.trim() !== '') push(node, context, {}, rest)
  if (context.depth === 0) context.lead = title && rest.text.trim() === '' ? '' : lastSentence(rest.text)
}

const longestTitle = 80 // characters

/** A heading without a space behind its signs ("#What we collect"), which Markdown takes for the first line of a paragraph. */
const crampedHeading = (source: string, {text, offsets}: PlainText): {heading: number; from: number; to: number} | null => {
  const signs = /^#{1,6}(?=[^\s#])/.exec(text)?.[0].length
  if (signs === undefined) return null
  let to = signs
  while (to < text.length && source[offsets[to] as number] !== '\n') to++
  return to <= longestTitle && !/[.,;:]$/.test(text.slice(0, to).trim()) ? {heading: signs, from: signs, to} : null
}

const cut = ({text, offsets, links, linked}: PlainText, from: number, to: number): PlainText => ({
  text: text.slice(from, to),
  offsets: offsets.slice(from, to),
  links,
  linked: Math.min(linked, to - from),
})

/** Raw HTML: a passage for each block of it, headings and members of lists among them. */
const markup = (node: Nodes, context: Context): void => {
  const {start, end} = node.position ?? {}
  for (const {heading, kind, from, to} of blocksOf(context.source, start?.offset ?? 0, end?.offset ?? 0)) {
    const plain = textOfMarkup(context.source, from, to)
    if (heading) {
      context.heading = heading
      context.lead = ''
    }
    const alone = kind === 'paragraph' && context.depth === 0
    push(node, context, {heading, kind: alone || kind === 'row' ? kind : 'item', lead: alone ? '' : context.lead}, plain)
    if (alone && !heading) context.lead = lastSentence(plain.text)
  }
}

/** What a pair is read under: what leads into the table and the name of the record. */
const headerOf = ({record, repeated}: Pair, lead: string): string =>
  repeated || lead.endsWith(':') ? `${lead.slice(-200)} ${record?.slice(0, 100) ?? ''}`.trim() : ''

/** What leads into a list: the last sentence before it. */
const lastSentence = (text: string): string => {
  const sentences = text.trim().split(/(?<=[.!?])\s+/u)
  return (sentences.at(-1) ?? '').slice(-300)
}

const list = (node: List, context: Context): void => {
  const lead = context.lead
  for (const item of node.children) {
    context.depth++
    const first = context.out.length
    for (const child of item.children) {
      walk(child, context)
      const head = context.out[first]
      if (child.type === 'paragraph' && head) context.lead = `${lead} ${lastSentence(head.text)}`.slice(-300)
    }
    context.depth--
    context.lead = lead
  }
}

const table = (node: Table, context: Context): void => {
  const [head, ...rows] = node.children
  if (!head) return
  const header = head.children.map((cell) => textOf(cell, context.source).text.trim()).join(' ')
  const lead = `${context.lead} ${header}`.trim().slice(-300)
  for (const row of [head, ...rows]) push(row, context, {kind: 'row', lead: row === head ? context.lead : lead})
}
