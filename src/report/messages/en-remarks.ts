// Doubts and remarks on a file or on the revision, as sentences without a final stop.
import type {Remark, RemarkId} from '../../model/result.ts'
import {count} from './en-words.ts'

type Args = Readonly<Record<string, string | number>>

const days = (n: string | number | undefined): string => (n === undefined ? 'notice' : `${count(Number(n), 'day')} of notice`)
const on = (date: string | number | undefined): string => (date === undefined ? '' : ` (${date})`)
const tag = (language: string | number | undefined): string =>
  language === undefined ? 'the language' : `the language “${language}”`

const sentences: Record<RemarkId, (args: Args) => string> = {
  identical: () => 'the two texts are the same',
  'no-policy': () => 'the text does not look like a policy',
  'unknown-language': ({language}) => `no words are known for ${tag(language)}, so only structure and text were compared`,
  'different-languages': ({old, new: now}) => `the texts are in two languages${old && now ? `, “${old}” and “${now}”` : ''}`,
  'no-change-rule': () => 'the text says nothing about its own changes',
  'date-not-moved': ({date}) => `the text changed, its revision date${on(date)} did not`,
  'date-moved-only': ({date}) => `the date of the text changed${on(date)}, nothing else did`,
  'reordering-only': () => 'passages were moved, nothing else changed',
  'effective-too-early': ({published, days: promised, earliest, effective}) =>
    `the text takes effect${on(effective)} before publication${on(published)} plus the promised ${days(promised)}` +
    `${earliest === undefined ? '' : `: ${earliest} at the earliest`}`,
  'effective-date-missing': ({days: promised}) => `${days(promised)} is promised, and the new text states no effective date`,
  'replacement-characters': ({count: n}) =>
    `the text holds ${n === undefined ? 'replacement characters' : count(Number(n), 'replacement character')} (U+FFFD), where something was lost earlier`,
}

const sides = {old: 'old text: ', new: 'new text: '} as const

/** One remark as a line. */
export const remark = ({id, side, args}: Remark): string => `${side === null ? '' : sides[side]}${sentences[id](args)}`

const advices: Readonly<Record<string, string>> = {
  'colorado-6.04':
    'Colorado Privacy Act Rule 6.04: people are told of material changes, and asked before data is used for a new purpose',
  'wp260-29': 'WP260 rev.01 par. 29 to 31: people are told of substantive changes well before they take effect',
  'ftc-gateway-learning': 'FTC, Gateway Learning (C-4120): no material change for data already collected without consent',
}

/** A legal default, which is advice and no rule of the policy; one that is not known here stands as it is. */
export const advice = (id: string): string => (Object.hasOwn(advices, id) ? (advices[id] ?? id) : id)
