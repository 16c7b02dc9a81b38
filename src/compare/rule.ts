// The policy's own change rule, field by field.
import type {Change, Side} from '../model/change.ts'
import {type ChangeRule, promises} from '../model/change-rule.ts'
import type {Revision} from '../model/revision.ts'

/** The fields of a change rule that are compared. */
export type RuleField = 'requires' | 'noticeDays' | 'when' | 'scope' | 'appliesTo'

const rank = (rule: ChangeRule | null): number => (rule ? promises.length - promises.indexOf(rule.requires) : 0)
const triggers = ['any', 'material', 'reduces-rights']

interface Difference {
  field: RuleField
  before: string | number | null
  after: string | number | null
  direction: 'loosened' | 'tightened'
}

const differencesIn = (a: ChangeRule | null, b: ChangeRule | null): Difference[] => {
  if (a?.requires !== b?.requires)
    return [
      {
        field: 'requires',
        before: a?.requires ?? null,
        after: b?.requires ?? null,
        direction: rank(b) < rank(a) ? 'loosened' : 'tightened',
      },
    ]
  if (!a || !b) return []
  const found: Difference[] = []
  if (a.noticeDays !== b.noticeDays)
    found.push({
      field: 'noticeDays',
      before: a.noticeDays,
      after: b.noticeDays,
      direction: (b.noticeDays ?? 0) < (a.noticeDays ?? 0) ? 'loosened' : 'tightened',
    })
  if (a.when !== b.when && a.requires !== 'posting')
    found.push({
      field: 'when',
      before: a.when,
      after: b.when,
      direction: triggers.indexOf(b.when) > triggers.indexOf(a.when) ? 'loosened' : 'tightened',
    })
  const wide = (rule: ChangeRule) => (rule.scope.includes('any') ? 99 : rule.scope.length)
  if (wide(a) !== wide(b) && a.requires !== 'posting')
    found.push({
      field: 'scope',
      before: a.scope.join(', '),
      after: b.scope.join(', '),
      direction: wide(b) < wide(a) ? 'loosened' : 'tightened',
    })
  if (a.appliesTo !== b.appliesTo && a.requires !== 'posting')
    found.push({
      field: 'appliesTo',
      before: a.appliesTo,
      after: b.appliesTo,
      direction: b.appliesTo === 'existing-data' ? 'loosened' : 'tightened',
    })
  return found
}

const side = (revision: Revision, value: string | number | null): Side => {
  const evidence = revision.rule?.evidence.slice(0, 2) ?? []
  return {...(value === null ? {} : {value}), section: [], evidence}
}

/** A change for every field of the rule that differs. */
export const ruleChanges = (old: Revision, now: Revision): Change[] =>
  differencesIn(old.rule, now.rule).map(({field, before, after, direction}): Change => {
    const kind = old.rule === null ? 'added' : now.rule === null ? 'removed' : 'changed'
    return {
      category: 'change-rule',
      kind,
      aspect: 'rule',
      field,
      direction,
      stance: 'protection',
      substance: true,
      confidence: 'certain',
      concepts: [],
      terms: {before: before === null ? [] : [`${field}:${before}`], after: after === null ? [] : [`${field}:${after}`]},
      ...(kind === 'added' ? {} : {before: side(old, before)}),
      ...(kind === 'removed' ? {} : {after: side(now, after)}),
    }
  })
