// HTML: the text of the page as Markdown. Scripts, styles, navigation and forms are no part of it.
import rehypeParse from 'rehype-parse'
import rehypeRemark from 'rehype-remark'
import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import {unified} from 'unified'
import {SKIP, visit} from 'unist-util-visit'

interface Element {
  type: 'element'
  tagName: string
  properties?: Record<string, unknown>
  children: unknown[]
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
  'dialog',
])

/** Removes what a reader of the page would not call its text. */
const withoutChrome = () => (tree: unknown) => {
  visit(tree as never, 'element', (node: Element, index: number | undefined, parent: {children: unknown[]} | undefined) => {
    const hidden = node.properties?.hidden !== undefined || node.properties?.ariaHidden === 'true'
    if (parent && index !== undefined && (dropped.has(node.tagName) || hidden)) {
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
