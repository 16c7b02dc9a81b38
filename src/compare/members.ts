// The members of enumerations and the clauses of a translated sentence, and which of them the other side does not render. A translator
// renders a member with other words, but hardly ever with none: one of which nothing is found is told on one side only.
import {kinGroups} from '../model/kin.ts'
import type {Token, Unit} from '../model/unit.ts'
import {withoutAccents} from '../text/accents.ts'
import type {Cluster, Item} from './differences.ts'
import type {Tell} from './score.ts'

/** Content words between two separators: commas and the like, and conjunctions. */
export interface Member {
  tokens: readonly Token[]
  /** Share of its words that the other side renders anywhere, 0 to 1. */
  rendered: number
}

/** The members of two stretches that belong together. */
export interface Members {
  old: readonly Member[]
  now: readonly Member[]
}

const separator = /[,;:()/•–—…]/

/** The content words of a stretch, member by member, in order. */
const split = (units: readonly Unit[]): Token[][] => {
  const members: Token[][] = []
  for (const {text, start, tokens} of units) {
    let member: Token[] = []
    let end = start
    for (const token of tokens) {
      if (token.joins || separator.test(text.slice(end - start, token.start - start))) {
        if (member.length) members.push(member)
        member = []
      }
      if (token.class !== 'function') member.push(token)
      end = token.end
    }
    if (member.length) members.push(member)
  }
  return members
}

const root = {letters: 5, share: 0.6} // what two words of one root have in common at least, of the shorter one
const bare = ({text}: Token): string => withoutAccents(text)

/** Whether two words begin alike, as "optimise" and "optimiser" do. */
const areCognate = (a: string, b: string): boolean => {
  const length = Math.min(a.length, b.length)
  let same = 0
  while (same < length && a[same] === b[same]) same++
  return same >= root.letters && same >= length * root.share
}

/** The words of a stretch that have a meaning, by how they begin. */
const byRoot = (units: readonly Unit[]): Map<string, string[]> => {
  const words = new Map<string, string[]>()
  for (const {tokens} of units)
    for (const token of tokens) {
      if (token.class === 'function') continue
      const word = bare(token)
      const begin = word.slice(0, root.letters)
      const list = words.get(begin)
      if (list) list.push(word)
      else words.set(begin, [word])
    }
  return words
}

/** Whether anything in a stretch may render a word: its concept or a related one, the same word, a word of the same root. */
const renders = (units: readonly Unit[]): ((token: Token) => boolean) => {
  const concepts = new Set<string>()
  const kin = new Set<number>()
  for (const {tokens} of units)
    for (const {concept} of tokens) {
      if (concept === null || concepts.has(concept)) continue
      concepts.add(concept)
      for (const group of kinGroups(concept)) kin.add(group)
    }
  let words: Map<string, string[]> | undefined
  return (token) => {
    const {concept} = token
    if (concept !== null && (concepts.has(concept) || kinGroups(concept).some((group) => kin.has(group)))) return true
    words ??= byRoot(units)
    const word = bare(token)
    return words.get(word.slice(0, root.letters))?.some((other) => other === word || areCognate(word, other)) ?? false
  }
}

const membersOn = (units: readonly Unit[], others: readonly Unit[]): Member[] => {
  const isRendered = renders(others)
  return split(units).map((tokens) => ({tokens, rendered: tokens.filter(isRendered).length / tokens.length}))
}

/** The members of a passage and of its translation. */
export const membersOf = (left: readonly Unit[], right: readonly Unit[]): Members => ({
  old: membersOn(left, right),
  now: membersOn(right, left),
})

const isLost = ({rendered}: Member): boolean => rendered === 0
const wordsOf = (members: readonly Member[]): number => members.reduce((count, {tokens}) => count + tokens.length, 0)

/** How literally those members are translated of which anything is rendered. */
const closeness = (members: readonly Member[]): number => {
  const found = members.filter((member) => !isLost(member))
  return found.length ? found.reduce((sum, {rendered}) => sum + rendered, 0) / found.length : 0
}

const within = (items: readonly Item[], members: readonly Member[]): number =>
  items.filter(({token}) => members.some(({tokens}) => tokens.includes(token))).length

/** Tells how many members nothing renders, how large they are, and whether what differs lies in them. */
export const tellMembers = (tell: Tell, cluster: Cluster, {old, now}: Members): void => {
  const [gone, come] = [old.filter(isLost), now.filter(isLost)]
  const here = within(cluster.old, gone) + within(cluster.new, come)
  const own = [...old.filter((one) => within(cluster.old, [one])), ...now.filter((one) => within(cluster.new, [one]))]
  tell('m.lost', gone.length + come.length)
  tell('m.lost-more', Math.abs(gone.length - come.length))
  tell('m.more', Math.abs(old.length - now.length))
  tell('m.members', Math.max(old.length, now.length))
  tell('m.here', here)
  tell('m.here-share', here / (cluster.old.length + cluster.new.length))
  tell('m.words', Math.max(wordsOf(gone), wordsOf(come)))
  tell('m.words-fewer', Math.min(wordsOf(gone), wordsOf(come)))
  tell('m.words-share', (wordsOf(gone) + wordsOf(come)) / Math.max(1, wordsOf(old) + wordsOf(now)))
  tell('m.longest', Math.max(0, ...[...gone, ...come].map(({tokens}) => tokens.length)))
  tell('m.close', Math.min(closeness(old), closeness(now)))
  tell('m.least', Math.min(1, ...own.map(({rendered}) => rendered)))
}
