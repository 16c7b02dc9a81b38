// Markdown with GitHub's tables and front matter.
import type {Root} from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'

const processor = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).freeze()

/** The tree of a Markdown text; every node has its place in it. */
export const parseMarkdown = (text: string): Root => processor.parse(text)
