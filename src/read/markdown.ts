// Markdown with GitHub's tables and front matter.
import type {Root} from 'mdast'
import {fromMarkdown} from 'mdast-util-from-markdown'
import {frontmatterFromMarkdown} from 'mdast-util-frontmatter'
import {frontmatter} from 'micromark-extension-frontmatter'
import {gfmFor, gfmTrees} from './gfm.ts'

const trees = [frontmatterFromMarkdown(), ...gfmTrees]

/** The tree of a Markdown text; every node has its place in it. */
export const parseMarkdown = (text: string): Root =>
  fromMarkdown(text, {extensions: [frontmatter(), ...gfmFor(text)], mdastExtensions: trees})
