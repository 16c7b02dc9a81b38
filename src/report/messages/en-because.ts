// Why a finding asks for what it asks: one sentence for each row of the decision table.
import type {Because, DecisionRow, Finding} from '../../model/finding.ts'
import {hedges, promises} from './en-words.ts'

const texts = {old: 'the old text', new: 'the new text', both: 'both texts'} as const

/** "the old text promises", "both texts promise". */
const promise = ({revision}: Because): string =>
  revision === null ? 'neither text promises' : `${texts[revision]} ${revision === 'both' ? 'promise' : 'promises'}`

const hedgeName = (hedge: string | null): string => {
  if (hedge === null) return 'not in every case'
  return Object.hasOwn(hedges, hedge) ? hedges[hedge as keyof typeof hedges] : `“${hedge}”`
}

const andNotice = ({action}: Finding): string => (action === 'notice' ? '; notice is promised' : '')

const rows: Record<DecisionRow, (because: Because, finding: Finding) => string> = {
  'consent-covered': (because) => `${promise(because)} consent before changes of this kind`,
  'consent-outside-clause': (because, finding) =>
    `${promise(because)} consent, but not for changes of this kind${andNotice(finding)}`,
  'consent-reduces-rights': (because) => `${promise(because)} consent before changes that reduce people's rights`,
  'consent-hedged': (because) => `${promise(because)} consent, with a reservation: ${hedgeName(because.hedge)}`,
  'notice-covered': (because) => `${promise(because)} notice of changes of this kind`,
  'notice-reduces-rights': (because, {action}) =>
    `${promise(because)} notice of changes that reduce people's rights${action === 'none' ? ', and this one does not' : ''}`,
  'posting-only': (because) => `${promise(because)} no more than to post the new text`,
  'no-rule': () => 'neither text says what happens when it changes',
  protective: (_because, finding) => `the change only protects people, so no consent is needed${andNotice(finding)}`,
  'other-audience': (because) =>
    `${promise(because)} ${promises[because.requires ?? 'none']} to other people than those concerned`,
  'not-material': () => 'the change is not material',
  'existing-data': (because) => `${promise(because)} consent for data already held`,
}

/** The reason for the action of a finding, to follow "because". */
export const because = (finding: Finding): string => rows[finding.because.row](finding.because, finding)
