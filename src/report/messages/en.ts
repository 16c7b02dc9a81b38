// Everything that a report says in English. Its type is what every other locale must fill.
import type {Action, Category, Confidence, Effect} from '../../model/categories.ts'
import type {Result, SectionFate} from '../../model/result.ts'
import {because} from './en-because.ts'
import {advice, remark} from './en-remarks.ts'
import {ruleSentence} from './en-rule.ts'
import {summary} from './en-summary.ts'
import {count, topics} from './en-words.ts'

const verdicts: Record<Action, string> = {
  consent: 'People must be asked for consent first',
  notice: 'People must be told in advance',
  none: 'Neither consent nor notice is asked for',
}
const asked: Record<Action, string> = {consent: 'Ask for consent', notice: 'Give notice', none: 'Material, nothing is asked for'}
const effects: Record<Effect, string> = {expands: 'expands', restricts: 'restricts', neutral: 'neutral'}
const confidences: Record<Confidence, string> = {certain: 'certain', likely: 'likely', possible: 'possible'}
const fates: Record<SectionFate, string> = {
  same: 'same',
  edited: 'edited',
  moved: 'moved',
  renamed: 'renamed',
  split: 'split',
  merged: 'merged',
  added: 'added',
  removed: 'removed',
}

const counts = ({verdict}: Result): string => {
  const {material, consent, notice, acknowledged} = verdict
  if (material === 0) return acknowledged === 0 ? 'No material change' : `No material change left, ${acknowledged} acknowledged`
  const known = acknowledged === 0 ? '' : `; ${acknowledged} acknowledged`
  return `${count(material, 'material change')}: ${consent} for consent, ${notice} for notice${known}`
}

const governed = ({verdict: {governedBy}}: Result): string =>
  governedBy === null
    ? 'no clause decides'
    : {old: "the old text's clause decides", new: "the new text's clause decides", both: 'both clauses say so'}[governedBy]

export const en = {
  summary,
  because,
  remark,
  advice,
  rule: ruleSentence,
  verdicts,
  counts,
  governed,
  asked,
  effects,
  confidences,
  fates,
  topics: topics as Record<Category, string>,
  severities: {note: 'note', warning: 'warning'},
  labels: {
    old: 'old',
    new: 'new',
    before: 'Before',
    after: 'After',
    text: 'Text',
    language: 'Language',
    revised: 'Revised',
    effective: 'Effective',
    notStated: 'not stated',
    clause: 'Clause on changes',
    possible: 'Possible, to be checked',
    other: 'Not material',
    acknowledged: 'Acknowledged',
    remarks: 'Remarks',
    sections: 'Sections',
    advice: 'Legal default, as advice',
    because: 'because',
    outline: 'Outline',
    statements: 'Statements',
    outside: 'not part of the policy',
    rules: 'Rules',
    material: 'material',
  },
  hint: 'option --all lists them',
  decision: (owner: string, reason: string, expires: string | null): string =>
    `accepted by ${owner}${expires === null ? '' : ` until ${expires}`}: ${reason}`,
  made: (version: string): string => `Made by reconsent ${version}; offline, from the two texts alone`,
}
