// State of a running alignment.

/** The partner of each unit, -1 while it has none. */
export interface Partners {
  old: Int32Array
  new: Int32Array
}
