// What stands in the file but is no part of the policy: archive banners, navigation, tails.
import type {RawPassage} from './passages.ts'

/** Whether a text begins or consists of phrases that a pack lists as no part of a policy. */
export type OutsideTest = (text: string) => boolean

const longestLabel = 80 // characters: navigation is short

/** Whether a passage is no part of the policy. Headings always belong to it. */
export const isOutside = (raw: RawPassage, test: OutsideTest): boolean => {
  if (raw.heading) return false
  const text = raw.text.trim()
  if (!/\p{L}/u.test(text)) return true
  // A passage that is nothing but one link, and short, leads somewhere and says nothing.
  if (raw.linked >= text.length - 2 && text.length <= longestLabel && !/[.!?]$/.test(text)) return true
  return test(text)
}
