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
  /** One for each character of the text; longer than needed while it grows. */
  offsets: Uint32Array
  links: string[]
  linked: number
}

/** The plain text of a node: markup and escapes resolved, hard breaks and cells parted by a line feed. */
export const textOf = (node: Nodes, source: string): PlainText => {
  const {start, end} = node.position ?? {}
  const length = (end?.offset ?? 0) - (start?.offset ?? 0)
  const into: Collector = {source, text: '', offsets: new Uint32Array(Math.max(length, 16)), links: [], linked: 0}
  collect(node, into)
  return {text: into.text, offsets: into.offsets.slice(0, into.text.length), links: into.links, linked: into.linked}
}

/** The plain text of raw HTML that stands at a place of the source. */
export const textOfMarkup = (source: string, from: number, to: number): PlainText => {
  const into: Collector = {source, text: '', offsets: new Uint32Array(Math.max(to - from, 16)), links: [], linked: 0}
  addMarkup(into, source.slice(from, to), from)
  return {text: into.text, offsets: into.offsets.slice(0, into.text.length), links: into.links, linked: into.linked}
}

/** Adds text; its first character stands at `offset` of the source, each further one `step` characters on. */
const add = (into: Collector, text: string, offset: number, step: 0 | 1): void => {
  const from = into.text.length
  const to = from + text.length
  if (to > into.offsets.length) {
    const longer = new Uint32Array(to * 2)
    longer.set(into.offsets)
    into.offsets = longer
  }
  const {offsets} = into
  for (let i = from; i < to; i++) offsets[i] = offset + (i - from) * step
  into.text += text
}

const collect = (node: Nodes, into: Collector): void => {
  const start = node.position?.start.offset ?? into.offsets[into.text.length - 1] ?? 0
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
      add(into, '\n', start, 0)
      break
    case 'image':
    case 'imageReference':
    case 'footnoteReference':
      break
    case 'tableCell':
      collectChildren(node, into)
      add(into, '\n', Math.max(start, end - 1), 0)
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
        if (into.text && !into.text.endsWith('\n')) add(into, '\n', end, 0)
  }
}

const collectChildren = (node: Nodes, into: Collector): void => {
  for (const child of (node as Parents).children) collect(child as Nodes, into)
}

/** Adds a value and finds the place of each of its characters: escapes, entities and line prefixes are skipped in the source. */
const addValue = (into: Collector, value: string, start: number, end: number, lines: boolean): void => {
  const {source} = into
  let at = start
  let from = 0
  while (from < value.length) {
    const feed = value.indexOf('\n', from)
    const to = feed < 0 ? value.length : feed
    at = addLine(into, value.slice(from, to), at, end)
    if (feed < 0) return
    // A soft line break is a space; inside of code, lines are lines.
    at = addSign(into, '\n', lines ? '\n' : ' ', at, end)
    while (at < end && (source[at] === ' ' || source[at] === '>' || source[at] === '\t') && source[at] !== value[feed + 1]) at++
    from = feed + 1
  }
}

/** Adds text without line breaks; gives the place after it. */
const addLine = (into: Collector, text: string, start: number, end: number): number => {
  if (into.source.startsWith(text, start)) {
    add(into, text, start, 1)
    return start + text.length
  }
  let at = start
  for (let i = 0; i < text.length; i++) at = addSign(into, text[i] as string, text[i] as string, at, end)
  return at
}

/** Adds `shown` for one sign of a value; gives the place after it. */
const addSign = (into: Collector, wanted: string, shown: string, start: number, end: number): number => {
  const {source} = into
  const at = source[start] === wanted ? start : skipTo(source, wanted, start, end)
  add(into, shown, Math.min(at, source.length), 0)
  return at + (source[at] === '&' && wanted !== '&' ? entityLength(source, at) : 1)
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
      add(into, '\n', start + tag.index, 0)
    at = tag.index + tag[0].length
  }
  addRaw(into, value.slice(at), start + at)
}

const addRaw = (into: Collector, raw: string, start: number): void => add(into, raw.replaceAll('\n', ' '), start, 1)
