// GitHub's extensions try every word as an e-mail address and every line as a table, which doubles the time of a parse. This
// looks ahead in the text, and lets them try only where they may succeed. The tree is the same.
import type {Nodes, Root} from 'mdast'
import type {Processor} from 'unified'

type State = (code: number | null) => State | undefined
interface Context {
  now: () => {offset: number}
}
interface Construct {
  name?: string
  previous?: (this: Context, code: number | null) => boolean
  tokenize: (this: Context, effects: unknown, ok: State, nok: State) => State
}
type Transform = (tree: Nodes) => unknown

/** Where in the text that is parsed now an address may begin, and whether a table may stand anywhere. */
let ahead = {addresses: new Set<number>(), tables: true}

const atext = /[-+.\w]/

const addressesIn = (text: string): Set<number> => {
  const places = new Set<number>()
  // A byte order mark is not counted by the parser.
  const shift = text.startsWith('\ufeff') ? 1 : 0
  for (const {index} of text.matchAll(/https?:\/\/|www\./gi)) places.add(index - shift)
  for (let sign = text.indexOf('@'); sign >= 0; sign = text.indexOf('@', sign + 1))
    for (let at = sign - 1; at >= 0 && atext.test(text[at] as string); at--) places.add(at - shift)
  return places
}

/** Whether a line may be what parts the head of a table from its body, whatever list or quote it stands in. */
const delimiter = /^(?=.*[|:])[ \t>*+\d.)|:-]+$/m

/** Looks at the text that is parsed next. */
export const lookAhead = (text: string): void => {
  ahead = {addresses: addressesIn(text), tables: delimiter.test(text)}
}

const lighter = (construct: Construct): Construct => {
  const {name = '', previous, tokenize} = construct
  if (name === 'table')
    return {
      ...construct,
      tokenize(effects, ok, nok) {
        return ahead.tables ? tokenize.call(this, effects, ok, nok) : nok
      },
    }
  if (!name.endsWith('Autolink') || !previous) return construct
  return {
    ...construct,
    previous(code) {
      return previous.call(this, code) && ahead.addresses.has(this.now().offset)
    },
  }
}

const mayHoldAddress = /@|:\/\/|www\./i

/** Applies a transform that replaces texts outside of links to the texts that it may replace. */
const sparing = (transform: Transform) => {
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

const gfmTexts = (one: {transforms?: Transform[]; enter?: object}): void => {
  if (one.transforms && 'literalAutolink' in (one.enter ?? {})) one.transforms = one.transforms.map(sparing)
}

/** A plugin for after remark-gfm. */
export function lightenGfm(this: Processor): void {
  const {micromarkExtensions = [], fromMarkdownExtensions = []} = this.data() as Record<string, never[]>
  for (const {text = {}, flow = {}} of micromarkExtensions as Record<string, Record<string, Construct | Construct[]>>[])
    for (const constructs of [text, flow])
      for (const [code, list] of Object.entries(constructs)) constructs[code] = [list].flat().map(lighter)
  for (const extension of fromMarkdownExtensions.flat(2)) gfmTexts(extension)
}
