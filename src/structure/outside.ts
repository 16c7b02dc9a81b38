// What stands in the file but is no part of the policy: archive banners, navigation, tails.
import type {RawPassage} from './passages.ts'

/** Whether a text begins or consists of phrases that a pack lists as no part of a policy. */
export type OutsideTest = (text: string) => boolean

const longestLabel = 80 // characters: navigation is short
const fewestInMenu = 3 // links in a row

/** Whether a passage is links in a row with nothing between them but a sign each. */
const isMenu = ({kind, links, linked}: RawPassage, text: string): boolean =>
  kind !== 'row' &&
  kind !== 'pair' &&
  links.length >= fewestInMenu &&
  text.length - linked <= links.length &&
  !/[.!?]$/.test(text)

/** Whether a passage is no part of the policy; `above`: it stands above the first heading. Headings always belong to it. */
export const isOutside = (raw: RawPassage, test: OutsideTest, above: boolean): boolean => {
  if (raw.heading) return false
  const text = raw.text.trim()
  if (!/\p{L}/u.test(text)) return true
  // A passage that is nothing but one link leads somewhere and says nothing: where it is short, or a banner above the title.
  const label = text.length <= longestLabel && !/[.!?]$/.test(text)
  if (raw.linked >= text.length - 2 && (label || above)) return true
  return isMenu(raw, text) || test(text)
}
