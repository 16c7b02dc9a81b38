// Examples: what no category claims.
import type {Examples} from './define.ts'

export const other: Examples = {
  headings: {en: 'Our calendar', sv: 'Vår kalender', de: 'Unser Kalender', fr: 'Notre calendrier'},
  fire: {changed: [['', 'The sea is blue on most mornings.']]},
  silent: [['The calendar has seven colours.', 'The calendar has nine colours.']],
}
