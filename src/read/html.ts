// HTML: the text of the page as Markdown, or its markup as it stands in a Markdown file. Scripts, styles, navigation and forms are no
// part of it.
import type {Html, Root} from 'mdast'
import rehypeParse from 'rehype-parse'
import rehypeRemark from 'rehype-remark'
import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import {unified} from 'unified'
import type {Point, Position} from 'unist'
import {SKIP, visit} from 'unist-util-visit'

interface Element {
  type: 'element'
  tagName: string
  properties?: Record<string, unknown>
  children: unknown[]
  position?: Position
}

const dropped = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'nav',
  'footer',
  'form',
  'iframe',
  'button',
  'select',
  'head',
  'title',
  'dialog',
])

/** What a reader of the page would not call its text. */
const isChrome = ({tagName, properties}: Element): boolean =>
  dropped.has(tagName) || properties?.hidden !== undefined || properties?.ariaHidden === 'true'

const withoutChrome = () => (tree: unknown) => {
  visit(tree as never, 'element', (node: Element, index: number | undefined, parent: {children: unknown[]} | undefined) => {
    if (parent && index !== undefined && isChrome(node)) {
      parent.children.splice(index, 1)
      return [SKIP, index]
    }
    return undefined
  })
}

const processor = unified()
  .use(rehypeParse)
  .use(withoutChrome)
  .use(rehypeRemark)
  .use(remarkGfm)
  .use(remarkStringify, {bullet: '-', rule: '-'})
  .freeze()

/** The text of an HTML page, as Markdown: what every offset of its report counts in. */
export const extractHtml = (html: string): string => String(processor.processSync(html))

/** A tree of nothing but raw HTML. */
export interface Page extends Root {
  children: Html[]
}

const pages = unified().use(rehypeParse).freeze()

/** The tree of a page that is a file of Markdown: its markup between all that is no text of it, with places in the file. */
export const parsePage = (html: string): Page => {
  const page = pages.parse(html)
  const children: Html[] = []
  let start: Point = {line: 1, column: 1, offset: 0}
  const take = (end: Point | undefined): void => {
    const value = html.slice(start.offset, end?.offset)
    if (end && value.trim() !== '') children.push({type: 'html', value, position: {start, end}})
  }
  visit(page as never, 'element', (node: Element) => {
    if (!isChrome(node)) return undefined
    if (node.position) {
      take(node.position.start)
      start = node.position.end
    }
    return SKIP
  })
  take(page.position?.end)
  return {type: 'root', children}
}
