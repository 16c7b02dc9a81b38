// Markdown with GitHub's tables and front matter.
import type {Root} from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {lightenGfm, lookAhead} from './lighten-gfm.ts'

const processor = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(lightenGfm).freeze()

/** The tree of a Markdown text; every node has its place in it. */
export const parseMarkdown = (text: string): Root => {
  lookAhead(text)
  return processor.parse(text)
}
