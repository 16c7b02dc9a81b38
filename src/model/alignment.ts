// Which old unit belongs to which new one.

/** Units that say the same thing on both sides: usually one each, more where a passage was split or merged. */
export interface Pair {
  old: readonly number[]
  new: readonly number[]
  /** 1 where the words are the same. */
  score: number
}

/** A unit without a partner, and how much of what it says is said somewhere on the other side. */
export interface Single {
  unit: number
  /** Share of its weight that one unit of the other side covers, 0 to 1. */
  covered: number
  /** The unit that covers most of it, or null. */
  by: number | null
}

export interface Alignment {
  pairs: readonly Pair[]
  oldOnly: readonly Single[]
  newOnly: readonly Single[]
  /** New section for an old one, by the units that they share; null where there is none. */
  sections: ReadonlyMap<number, number>
  /** The revisions are in different languages: words were compared by concepts. */
  across: boolean
}
