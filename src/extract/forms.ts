// Words that a pack does not list, by the forms of them that it does: the dictionary form of a verb whose particle parts
// ("einzureichen", "angemeldet": "einreichen", "anmeldet"), and the last member of a compound ("driftloggar": "loggar").
import type {LanguagePack} from '../model/language.ts'

/** How words of a language are put together, out of its pack. */
export interface WordForms {
  particles: readonly string[]
  inserted: readonly string[]
  /** What may join the members of a compound, '' among them; none where compounds are written apart. */
  joints: readonly string[]
}

const shortestMember = 3 // letters
const shortestLast = 4 // letters
const longestCompound = 60 // letters: what is longer is no word
const telling = {first: 4, last: 7} // letters of members of which the first may be unknown

const listOf = (list: string): string[] => list.split('|').filter(Boolean)

/** The forms that a pack describes. */
export const wordFormsOf = (pack: Pick<LanguagePack, 'particles' | 'inserted' | 'compounds' | 'joints'>): WordForms => ({
  particles: listOf(pack.particles),
  inserted: listOf(pack.inserted),
  joints: pack.compounds ? ['', ...listOf(pack.joints)] : [],
})

/** The form of a word, in lower case, that `knows` knows, or null: as a parted verb, or else the longest last member. */
export const knownForm = (word: string, forms: WordForms, knows: (word: string) => boolean): string | null =>
  joinedVerb(word, forms, knows) ?? lastMember(word, forms, knows)

const joinedVerb = (word: string, {particles, inserted}: WordForms, knows: (word: string) => boolean): string | null => {
  for (const particle of particles) {
    if (!word.startsWith(particle)) continue
    for (const mark of inserted) {
      if (!word.startsWith(mark, particle.length)) continue
      const joined = particle + word.slice(particle.length + mark.length)
      if (knows(joined)) return joined
    }
  }
  return null
}

const lastMember = (word: string, {joints}: WordForms, knows: (word: string) => boolean): string | null => {
  if (joints.length === 0 || word.length > longestCompound) return null
  const isMember = (first: string): boolean =>
    joints.some((joint) => {
      const bare = first.slice(0, first.length - joint.length)
      return bare.length >= shortestMember && first.endsWith(joint) && knows(bare)
    })
  for (let at = shortestMember; at <= word.length - shortestLast; at++) {
    const last = word.slice(at)
    if (!knows(last)) continue
    if (isMember(word.slice(0, at)) || (at >= telling.first && last.length >= telling.last)) return last
  }
  return null
}
