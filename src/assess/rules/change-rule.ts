// The clause on changes itself. A promise that shrinks is the change that allows all others.
import type {Effect} from '../../model/categories.ts'
import type {Change} from '../../model/change.ts'
import {defineRules, type Entry} from './define.ts'
import {itself} from './families.ts'

const row = (title: string, field: string, direction: Change['direction'], effect: Effect, mirror: string): Entry => ({
  title,
  effect,
  mirror,
  when: (change) => change.aspect === 'rule' && change.field === field && change.direction === direction,
})

const form = (title: string, when: Entry['when']): Entry => ({title, material: false, effect: 'neutral', mirror: itself, when})

export const changeRule = defineRules('change-rule', {
  weakened: row('Less is promised before changes', 'requires', 'loosened', 'expands', 'strengthened'),
  strengthened: row('More is promised before changes', 'requires', 'tightened', 'restricts', 'weakened'),
  'notice-shortened': row('Shorter notice of changes', 'noticeDays', 'loosened', 'expands', 'notice-lengthened'),
  'notice-lengthened': row('Longer notice of changes', 'noticeDays', 'tightened', 'restricts', 'notice-shortened'),
  'trigger-narrowed': row('Promise for fewer changes', 'when', 'loosened', 'expands', 'trigger-widened'),
  'trigger-widened': row('Promise for more changes', 'when', 'tightened', 'restricts', 'trigger-narrowed'),
  'scope-narrowed': row('Promise for fewer practices', 'scope', 'loosened', 'expands', 'scope-widened'),
  'scope-widened': row('Promise for more practices', 'scope', 'tightened', 'restricts', 'scope-narrowed'),
  'reach-narrowed': row('Promise for data already held', 'appliesTo', 'loosened', 'expands', 'reach-widened'),
  'reach-widened': row('Promise for data collected later too', 'appliesTo', 'tightened', 'restricts', 'reach-narrowed'),
  // The words say more than the fields compared: they are told, and judged by the fields alone.
  'words-changed': form('Clause on changes: words differ', ({aspect, substance}) => substance && aspect !== 'rule'),
  reworded: form(
    'Clause on changes: other words, same meaning',
    ({aspect, substance}) => !substance && aspect !== 'order' && aspect !== 'rule',
  ),
  moved: form('Clause on changes: said elsewhere', ({aspect, substance}) => !substance && aspect === 'order'),
})
