// GitHub's extensions try every word as an e-mail address and every line as a table, which doubles the time of a parse. This
// looks into the text first, and takes only the extensions that can find anything in it. The tree is the same.
import type {Nodes, Root} from 'mdast'
import type {Extension as TreeExtension} from 'mdast-util-from-markdown'
import {gfmFromMarkdown} from 'mdast-util-gfm'
import {gfmAutolinkLiteral} from 'micromark-extension-gfm-autolink-literal'
import {gfmFootnote} from 'micromark-extension-gfm-footnote'
import {gfmStrikethrough} from 'micromark-extension-gfm-strikethrough'
import {gfmTable} from 'micromark-extension-gfm-table'
import {gfmTaskListItem} from 'micromark-extension-gfm-task-list-item'
import type {Construct, ConstructRecord, Extension} from 'micromark-util-types'

const atext = /[-+.\w]/

/** Where addresses of pages and people may begin, as the parser counts. */
const addressesIn = (text: string): Set<number> => {
  const places = new Set<number>()
  for (const {index} of text.matchAll(/https?:\/\/|www\./gi)) places.add(index)
  for (let sign = text.indexOf('@'); sign >= 0; sign = text.indexOf('@', sign + 1)) {
    let at = sign
    while (at > 0 && atext.test(text[at - 1] as string)) at--
    if (at < sign) places.add(at)
  }
  return places
}

/** The extension for addresses, for those places alone. */
const addressesAt = (places: ReadonlySet<number>, text: string): Extension => {
  // A byte order mark is not counted by the parser.
  const shift = text.startsWith('\ufeff') ? 1 : 0
  const lighter = (construct: Construct): Construct => ({
    ...construct,
    previous(code) {
      return construct.previous?.call(this, code) !== false && places.has(this.now().offset + shift)
    },
  })
  const all = gfmAutolinkLiteral().text as ConstructRecord
  const some: ConstructRecord = {}
  for (const place of places) {
    const code = text.charCodeAt(place)
    const constructs = all[code]
    if (constructs) some[code] = [constructs].flat().map(lighter)
  }
  return {text: some}
}

/** A line may be what parts the head of a table from its body, whatever list or quote it stands in. */
const delimiter = /^(?=.*[|:])[ \t>*+\d.)|:-]+$/m

const box = /\[(?:[ \txX]\]|[\r\n])/

/** The extensions that may find something in a text. */
export const gfmFor = (text: string): Extension[] => {
  const places = addressesIn(text)
  return [
    ...(places.size ? [addressesAt(places, text)] : []),
    ...(text.includes('[^') ? [gfmFootnote()] : []),
    ...(text.includes('~') ? [gfmStrikethrough()] : []),
    ...(delimiter.test(text) ? [gfmTable()] : []),
    ...(box.test(text) ? [gfmTaskListItem()] : []),
  ]
}

type Transform = NonNullable<TreeExtension['transforms']>[number]

const mayHoldAddress = /@|:\/\/|www\./i

/** Applies a transform that replaces texts outside of links to the texts that it may replace. */
const sparing = (transform: Transform): Transform => {
  const visit = (node: Nodes): void => {
    if (!('children' in node) || node.type === 'link' || node.type === 'linkReference') return
    node.children = node.children.flatMap((child) => {
      if (child.type !== 'text') visit(child)
      else if (mayHoldAddress.test(child.value)) {
        const holder: Root = {type: 'root', children: [child]}
        transform(holder)
        return holder.children
      }
      return [child]
    }) as never
  }
  return visit
}

/** What turns the findings of all the extensions into a tree. */
export const gfmTrees: readonly TreeExtension[] = gfmFromMarkdown().map((extension) =>
  extension.transforms ? {...extension, transforms: extension.transforms.map(sparing)} : extension,
)
