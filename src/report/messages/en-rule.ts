// Sentences on a policy's own rule about changes: what it promises, and how the promise changed.

import type {Change} from '../../model/change.ts'
import type {ChangeRule} from '../../model/change-rule.ts'
import {acceptances, channels, count, hedges, isPeriod, means, period, promises, reach, topics, triggers} from './en-words.ts'

type RuleField = Exclude<keyof ChangeRule, 'evidence' | 'promises'>

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** A word of a closed list in English, or as it stands where the list does not know it. */
const inWords = (list: Readonly<Record<string, string>>, key: string): string =>
  Object.hasOwn(list, key) ? (list[key] ?? key) : key
const joined = (list: Readonly<Record<string, string>>, keys: readonly string[]): string =>
  keys.map((key) => inWords(list, key)).join(', ')

const scopes = {...topics, any: 'any kind'}
/** The values of the field: those of the sides where they have any, else the terms, which begin with the name of the field. */
const sidesOf = ({terms, before, after}: Change): {from: readonly string[]; to: readonly string[]} => {
  const bare = (list: readonly string[]): string[] => list.map((term) => term.slice(term.indexOf(':') + 1))
  const values = (value: string | number | undefined, list: readonly string[]): string[] =>
    (value === undefined ? bare(list) : [String(value)]).flatMap((text) => text.split(', '))
  return {from: values(before?.value, terms.before), to: values(after?.value, terms.after)}
}

const days = (value: string): string => (isPeriod(value) ? period(value) : count(Number(value), 'day'))

const shifted =
  (head: string, list: Readonly<Record<string, string>>) =>
  (change: Change): string => {
    const {from, to} = sidesOf(change)
    if (from.length > 0 && to.length > 0) return `${head} changed from ${joined(list, from)} to ${joined(list, to)}`
    if (from.length > 0) return `${head} no longer stated: ${joined(list, from)}`
    return to.length > 0 ? `${head} now stated: ${joined(list, to)}` : `${head} changed`
  }

const requires = (change: Change): string => {
  const {
    from: [from = 'none'],
    to: [to = 'none'],
  } = sidesOf(change)
  if (change.kind === 'removed') return 'Clause on changes of the policy no longer stated'
  if (change.kind === 'added') return `Clause on changes of the policy now stated: it promises ${inWords(promises, to)}`
  if (change.direction === 'tightened')
    return `${capital(inWords(promises, to))} now promised before changes, instead of ${inWords(promises, from)}`
  const rest = to === 'none' ? '' : `, only ${inWords(promises, to)}`
  return `${capital(inWords(promises, from))} no longer promised before changes${rest}`
}

const noticeDays = (change: Change): string => {
  const {
    from: [from],
    to: [to],
  } = sidesOf(change)
  const head = 'Notice period before changes'
  if (from === undefined) return to === undefined ? `${head} changed` : `${head} of ${days(to)} now promised`
  if (to === undefined) return `${head} of ${days(from)} no longer promised`
  const verb = change.direction === 'tightened' || change.direction === 'up' ? 'extended' : 'shortened'
  return `${head} ${verb} from ${days(from)} to ${days(to)}`
}

const fields: Record<RuleField, (change: Change) => string> = {
  requires,
  noticeDays,
  scope: shifted('Kinds of changes that the clause covers', scopes),
  when: shifted('Changes for which the clause is triggered', triggers),
  acceptance: shifted('How changes of the policy are accepted', acceptances),
  channels: shifted('Means of telling about changes', channels),
  appliesTo: shifted('Data that the clause on changes protects', reach),
  audience: shifted('People to whom the clause on changes is addressed', {}),
  hedge: shifted('Reservation of the clause on changes', hedges),
}

const isField = (field: string | undefined): field is RuleField => field !== undefined && Object.hasOwn(fields, field)

/** One line on a changed field of the rule. */
export const ruleChange = (change: Change): string =>
  isField(change.field) ? fields[change.field](change) : 'Clause on changes of the policy changed'

/** What a rule promises, in one line. */
export const ruleSentence = (rule: ChangeRule | null): string => {
  if (rule === null) return 'no clause on its own changes'
  const scope = rule.scope.includes('any') ? '' : ` of ${joined(scopes, rule.scope)}`
  return [
    `${promises[rule.requires]} for ${triggers[rule.when]}${scope}`,
    rule.noticeDays === null ? '' : `${count(rule.noticeDays, 'day')} ahead`,
    joined(means, rule.channels),
    rule.audience === null ? '' : `to ${rule.audience}`,
    rule.appliesTo === 'all' ? '' : `for ${reach[rule.appliesTo]}`,
    rule.hedge === null ? '' : `with a reservation (${hedges[rule.hedge]})`,
    rule.acceptance === null ? '' : acceptances[rule.acceptance],
  ]
    .filter(Boolean)
    .join(', ')
}
