// The plain text of a node, with the place in the source of every character of it.
import type {Nodes, Parents} from 'mdast'

export interface PlainText {
  text: string
  offsets: Uint32Array
  links: string[]
  linked: number
}

interface Collector {
  source: string
  text: string
  offsets: number[]
  links: string[]
  linked: number
}

/** The plain text of a node: markup and escapes resolved, hard breaks and cells parted by a line feed. */
export const textOf = (node: Nodes, source: string): PlainText => {
  const into: Collector = {source, text: '', offsets: [], links: [], linked: 0}
  collect(node, into)
  return {text: into.text, offsets: Uint32Array.from(into.offsets), links: into.links, linked: into.linked}
}

const add = (into: Collector, text: string, offset: number): void => {
  into.text += text
  for (let i = 0; i < text.length; i++) into.offsets.push(offset)
}

const collect = (node: Nodes, into: Collector): void => {
  const start = node.position?.start.offset ?? into.offsets.at(-1) ?? 0
  const end = node.position?.end.offset ?? start
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'code':
      addValue(into, node.value, start, end, node.type === 'code')
      break
    case 'html':
      addMarkup(into, node.value, start)
      break
    case 'break':
      add(into, '\n', start)
      break
    case 'image':
    case 'imageReference':
    case 'footnoteReference':
      break
    case 'tableCell':
      collectChildren(node, into)
      add(into, '\n', Math.max(start, end - 1))
      break
    case 'link': {
      const before = into.text.length
      into.links.push(node.url)
      collectChildren(node, into)
      into.linked += into.text.length - before
      return
    }
    default:
      if ('children' in node) collectChildren(node, into)
      // Blocks inside of a node part words.
      if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'listItem')
        if (into.text && !into.text.endsWith('\n')) add(into, '\n', end)
  }
}

const collectChildren = (node: Nodes, into: Collector): void => {
  for (const child of (node as Parents).children) collect(child as Nodes, into)
}

/** Adds a value and finds the place of each of its characters: escapes, entities and line prefixes are skipped in the source. */
const addValue = (into: Collector, value: string, start: number, end: number, lines: boolean): void => {
  const {source} = into
  let at = start
  for (let i = 0; i < value.length; i++) {
    const wanted = value[i] as string
    if (source[at] !== wanted) at = skipTo(source, wanted, at, end)
    // A soft line break is a space; inside of code, lines are lines.
    into.text += wanted === '\n' && !lines ? ' ' : wanted
    into.offsets.push(Math.min(at, source.length))
    at += source[at] === '&' && wanted !== '&' ? entityLength(source, at) : 1
    if (wanted === '\n')
      while (at < end && (source[at] === ' ' || source[at] === '>' || source[at] === '\t') && source[at] !== value[i + 1]) at++
  }
}

const entityLength = (source: string, at: number): number => {
  const close = source.indexOf(';', at)
  return close > at && close - at < 40 ? close - at + 1 : 1
}

const skipTo = (source: string, wanted: string, at: number, end: number): number => {
  let seen = at
  while (seen < end && source[seen] !== wanted) {
    if (source[seen] === '&' && entityLength(source, seen) > 1) return seen
    if (seen - at > 16) return at
    seen++
  }
  return seen < end ? seen : at
}

/** Text between tags of raw HTML; block tags and breaks part lines. */
const addMarkup = (into: Collector, value: string, start: number): void => {
  let at = 0
  for (const tag of value.matchAll(/<!--[\s\S]*?(?:-->|$)|<(script|style)\b[\s\S]*?<\/\1>|<\/?([a-z][a-z0-9-]*)\b[^>]*>/gi)) {
    addRaw(into, value.slice(at, tag.index), start + at)
    if (
      /^(br|p|div|li|ul|ol|tr|td|th|h[1-6]|table|section|summary|details|dt|dd)$/i.test(tag[2] ?? '') &&
      into.text &&
      !into.text.endsWith('\n')
    )
      add(into, '\n', start + tag.index)
    at = tag.index + tag[0].length
  }
  addRaw(into, value.slice(at), start + at)
}

const addRaw = (into: Collector, raw: string, start: number): void => {
  for (let i = 0; i < raw.length; i++) {
    into.text += raw[i] === '\n' ? ' ' : raw[i]
    into.offsets.push(start + i)
  }
}
