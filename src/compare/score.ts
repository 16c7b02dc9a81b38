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

/** The nodes of an ensemble, read: of each the feature that it asks for and its bound, or -1 and the value of a leaf. */
interface Nodes {
  features: Int16Array
  bounds: Float64Array
  /** Where the branch of "yes" begins; that of "no" begins behind the node. */
  higher: Int32Array
  roots: number[]
}

const nodesOf = ({values, questions, nodes}: Ensemble): Nodes => {
  const codes = new Uint16Array(new Uint8Array(Buffer.from(nodes, 'base64')).buffer)
  const features = new Int16Array(codes.length)
  const bounds = new Float64Array(codes.length)
  const higher = new Int32Array(codes.length)
  const roots: number[] = []
  const open: number[] = [] // nodes of which the branch of "no" is read
  let begins = true
  for (let node = 0; node < codes.length; node++) {
    if (begins) roots.push(node)
    begins = false
    const code = codes[node] as number
    const asked = 2 * (code - values.length)
    features[node] = asked < 0 ? -1 : (questions[asked] as number)
    bounds[node] = asked < 0 ? (values[code] as number) : (questions[asked + 1] as number)
    if (asked >= 0) {
      open.push(node)
      continue
    }
    const parent = open.pop()
    if (parent === undefined) begins = true
    else higher[parent] = node + 1
  }
  return {features, bounds, higher, roots}
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
    const {features, bounds, higher, roots} = nodes
    values.fill(0)
    telling(tell)
    let sum = start
    for (let i = 0; i < roots.length; i++) {
      let node = roots[i] as number
      let feature = features[node] as number
      while (feature >= 0) {
        node = (values[feature] as number) > (bounds[node] as number) ? (higher[node] as number) : node + 1
        feature = features[node] as number
      }
      sum += bounds[node] as number
    }
    return sum
  }
}
