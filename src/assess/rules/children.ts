// Age thresholds and children's data. A higher age protects more people.
import {defineRules} from './define.ts'
import {boundRules, formRules, meant, statementRules} from './families.ts'

export const children = defineRules('children', {
  ...statementRules('protection', 'Rule on children', 'Exception for children'),
  ...boundRules('protection', 'Rule on children'),
  'age-raised': {
    title: 'Minimum age raised',
    material: true,
    effect: 'restricts',
    mirror: 'age-lowered',
    when: meant((change) => change.aspect === 'value' && change.direction === 'up'),
  },
  'age-lowered': {
    title: 'Minimum age lowered',
    material: true,
    effect: 'expands',
    mirror: 'age-raised',
    when: meant((change) => change.aspect === 'value' && change.direction === 'down'),
  },
  'age-limit-added': {
    title: 'Minimum age now stated',
    material: true,
    effect: 'restricts',
    mirror: 'age-limit-removed',
    when: meant((change) => change.aspect === 'limit' && (change.kind === 'added' || change.direction === 'tightened')),
  },
  'age-limit-removed': {
    title: 'Minimum age no longer stated',
    material: true,
    effect: 'expands',
    mirror: 'age-limit-added',
    when: meant((change) => change.aspect === 'limit' && (change.kind === 'removed' || change.direction === 'loosened')),
  },
  ...formRules('Rule on children'),
})
