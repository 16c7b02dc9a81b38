// Age thresholds and children's data. A higher age protects more people. Negations protect here ("we do not knowingly
// collect"), and so does a parent's consent; an exception does not.
import type {Change} from '../../model/change.ts'
import {defineRules} from './define.ts'
import {formRules, itself, names, not, on, type Shape, type When} from './families.ts'

const noun = 'Rule on children'
const byAge = ({before, after}: Change): boolean => typeof (after?.value ?? before?.value) === 'number'
const aged = (shapes: readonly Shape[]): When => on(shapes, byAge)
const excepted = names('except', 'where-law', 'where-applicable')

export const children = defineRules('children', {
  'age-raised': {title: 'Age limit raised', effect: 'restricts', mirror: 'age-lowered', when: aged(['longer'])},
  'age-lowered': {title: 'Age limit lowered', effect: 'expands', mirror: 'age-raised', when: aged(['shorter'])},
  'age-limit-added': {
    title: 'Age limit now stated',
    effect: 'restricts',
    mirror: 'age-limit-removed',
    when: aged(['stated', 'period-added']),
  },
  'age-limit-removed': {
    title: 'Age limit no longer stated',
    effect: 'expands',
    mirror: 'age-limit-added',
    when: aged(['unstated', 'period-removed']),
  },
  added: {
    title: `${noun} added`,
    effect: 'restricts',
    mirror: 'removed',
    when: (change) => on(['added'])(change) || on(['period-added'], not(byAge))(change),
  },
  removed: {
    title: `${noun} removed`,
    effect: 'expands',
    mirror: 'added',
    when: (change) => on(['removed'])(change) || on(['period-removed'], not(byAge))(change),
  },
  'condition-added': {
    title: 'Condition on the use of children’s data added',
    effect: 'restricts',
    mirror: 'condition-removed',
    when: on(['bounded'], not(excepted)),
  },
  'condition-removed': {
    title: 'Condition on the use of children’s data removed',
    effect: 'expands',
    mirror: 'condition-added',
    when: on(['unbounded'], not(excepted)),
  },
  'exception-added': {
    title: 'Exception from the protection of children added',
    effect: 'expands',
    mirror: 'exception-removed',
    when: on(['bounded'], excepted),
  },
  'exception-removed': {
    title: 'Exception from the protection of children removed',
    effect: 'restricts',
    mirror: 'exception-added',
    when: on(['unbounded'], excepted),
  },
  denied: {title: 'Use of children’s data now denied', effect: 'restricts', mirror: 'undenied', when: on(['denied'])},
  undenied: {title: 'Use of children’s data no longer denied', effect: 'expands', mirror: 'denied', when: on(['undenied'])},
  changed: {
    title: `${noun} changed`,
    effect: 'neutral',
    mirror: itself,
    when: (change) =>
      on(['replaced', 'gained', 'lost', 'firmer', 'softer'])(change) ||
      on(['longer', 'shorter', 'stated', 'unstated'], not(byAge))(change),
  },
  ...formRules(noun),
})
