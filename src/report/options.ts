// What a caller may choose for the look of a report.

export interface RenderOptions {
  /** ANSI colours; only the terminal format has any. Off where not given. */
  colour?: boolean
  /** Columns of the terminal; 80 where not given. */
  width?: number
  /** Language of the report, not of the policy. */
  locale?: 'en'
  /** Also lists every change that is not material. */
  all?: boolean
}
