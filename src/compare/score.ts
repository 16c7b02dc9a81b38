// Numbers about a difference, and what they add up to.
import type {Ensemble} from '../model/weights.ts'

/** Named numbers; names are stable, the trained weights and trees refer to them. */
export type Features = Record<string, number>

/** Takes a feature by name. */
export type Tell = (name: string, value: number) => void

/** Tells all features of a list. */
export const tellAll = (features: Features, tell: Tell): void => {
  for (const name in features) tell(name, features[name] as number)
}

/** The sum of weights times features. */
export const scoreOf = (features: Features, weights: Readonly<Record<string, number>>): number => {
  let sum = 0
  for (const name in features) sum += (weights[name] ?? 0) * (features[name] as number)
  return sum
}

/** The nodes of an ensemble, read. */
interface Nodes {
  /** Of a node that asks: the place of its feature in the low bits, and above them where the branch of "yes" begins; of a leaf -1. */
  links: Int32Array
  /** The bound that the feature is asked for, or the value of the leaf. */
  bounds: Float64Array
  roots: Int32Array
}

const placeBits = 10 // of a link: room for 1,024 features and two million nodes

/** Reads the nodes: the branch of "no" begins behind each that asks. */
const nodesOf = ({values, questions, nodes}: Ensemble): Nodes => {
  const codes = new Uint16Array(new Uint8Array(Buffer.from(nodes, 'base64')).buffer)
  const links = new Int32Array(codes.length).fill(-1)
  const bounds = new Float64Array(codes.length)
  const roots: number[] = []
  const open: number[] = [] // nodes of which the branch of "no" is read
  let begins = true
  for (let node = 0; node < codes.length; node++) {
    if (begins) roots.push(node)
    begins = false
    const code = codes[node] as number
    const asked = 2 * (code - values.length)
    if (asked >= 0) {
      links[node] = questions[asked] as number
      bounds[node] = questions[asked + 1] as number
      open.push(node)
      continue
    }
    bounds[node] = values[code] as number
    const parent = open.pop()
    if (parent === undefined) begins = true
    else links[parent] = (links[parent] as number) | ((node + 1) << placeBits)
  }
  return {links, bounds, roots: Int32Array.from(roots)}
}

/** What the trees add to a start, by the values of all features. */
const sumOf = ({links, bounds, roots}: Nodes, values: Float64Array, start: number): number => {
  const mask = (1 << placeBits) - 1
  let sum = start
  for (let i = 0; i < roots.length; i++) {
    let node = roots[i] as number
    let link = links[node] as number
    while (link >= 0) {
      node = (values[link & mask] as number) > (bounds[node] as number) ? link >> placeBits : node + 1
      link = links[node] as number
    }
    sum += bounds[node] as number
  }
  return sum
}

/** What adds up to the score of one thing after the other: a function that lets the features be told, and gives the logarithm of the odds. */
export const scorerOf = (ensemble: Ensemble): ((telling: (tell: Tell) => void) => number) => {
  const {start, names} = ensemble
  const places = new Map(names.map((name, place) => [name, place]))
  const values = new Float64Array(names.length)
  let nodes: Nodes | undefined // made at the first question: within a language nobody asks what holds across
  const tell: Tell = (name, value) => {
    const place = places.get(name)
    if (place !== undefined) values[place] = value
  }
  return (telling) => {
    nodes ??= nodesOf(ensemble)
    values.fill(0)
    telling(tell)
    return sumOf(nodes, values, start)
  }
}
