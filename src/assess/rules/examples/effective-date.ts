// Examples: the dates that a revision states of itself.
import type {Examples} from './define.ts'

export const effectiveDate: Examples = {
  headings: {en: 'Dates', sv: 'Datum', de: 'Datum', fr: 'Dates'},
  fire: {changed: [['Last updated: May 1, 2025', 'Last updated: March 3, 2026']]},
  silent: [['Effective date: May 1, 2025', 'Effective date: June 1, 2025']],
}
