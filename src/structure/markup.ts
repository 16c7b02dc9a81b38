// Raw HTML within Markdown: the blocks of text that its tags mark off. Blank lines part it into several nodes of a Markdown tree, so
// tags need not be closed.

/** A block of text between tags: offsets of its markup in the source. */
export interface MarkupBlock {
  /** Depth of a heading, 0 for anything else. */
  heading: number
  /** A member of a list, a row of a table, or neither. */
  kind: 'paragraph' | 'item' | 'row'
  from: number
  to: number
}

const block =
  /<(\/?)(address|article|aside|blockquote|body|caption|dd|details|div|dl|dt|fieldset|figure|figcaption|footer|form|h[1-6]|head|header|hr|html|li|main|nav|ol|p|section|summary|table|tbody|tfoot|thead|title|tr|ul)\b[^>]*>/gi

/** The blocks in a stretch of the source, in order; none of them is blank but for tags. */
export const blocksOf = (source: string, start: number, end: number): MarkupBlock[] => {
  const blocks: MarkupBlock[] = []
  const markup = source.slice(start, end)
  let heading = 0
  let lists = 0
  let row = false
  let from = 0
  const close = (to: number): void => {
    if (/\S/.test(markup.slice(from, to).replace(/<[^>]*>/g, '')))
      blocks.push({heading, kind: row ? 'row' : lists > 0 ? 'item' : 'paragraph', from: start + from, to: start + to})
  }
  for (const {0: tag, 1: slash, 2: name = '', index} of markup.matchAll(block)) {
    close(index)
    from = index + tag.length
    const opens = slash === ''
    heading = opens && /^h[1-6]$/i.test(name) ? Number(name[1]) : 0
    row = opens && /^tr$/i.test(name)
    if (/^li$/i.test(name)) lists = Math.max(0, lists + (opens ? 1 : -1))
  }
  close(markup.length)
  return blocks
}

/** Whether an indented block is markup that happens to be indented. */
export const looksLikeMarkup = (code: string): boolean => /^\s*<[a-z/!][^>]*>/i.test(code)
