// The clause on changes itself. A promise that shrinks is the change that allows all others.
import type {Change} from '../../model/change.ts'
import {defineRules} from './define.ts'
import {formRules, meant} from './families.ts'

const rule = (field: string, direction: Change['direction']) =>
  meant((change) => change.aspect === 'rule' && change.field === field && change.direction === direction)

export const changeRule = defineRules('change-rule', {
  weakened: {
    title: 'Less is promised before changes',
    material: true,
    effect: 'expands',
    mirror: 'strengthened',
    when: rule('requires', 'loosened'),
  },
  strengthened: {
    title: 'More is promised before changes',
    material: true,
    effect: 'restricts',
    mirror: 'weakened',
    when: rule('requires', 'tightened'),
  },
  'notice-shortened': {
    title: 'Shorter notice of changes',
    material: true,
    effect: 'expands',
    mirror: 'notice-lengthened',
    when: rule('noticeDays', 'loosened'),
  },
  'notice-lengthened': {
    title: 'Longer notice of changes',
    material: true,
    effect: 'restricts',
    mirror: 'notice-shortened',
    when: rule('noticeDays', 'tightened'),
  },
  'trigger-narrowed': {
    title: 'Promise only for fewer changes',
    material: true,
    effect: 'expands',
    mirror: 'trigger-widened',
    when: rule('when', 'loosened'),
  },
  'trigger-widened': {
    title: 'Promise for more changes',
    material: true,
    effect: 'restricts',
    mirror: 'trigger-narrowed',
    when: rule('when', 'tightened'),
  },
  'scope-narrowed': {
    title: 'Promise covers fewer practices',
    material: true,
    effect: 'expands',
    mirror: 'scope-widened',
    when: rule('scope', 'loosened'),
  },
  'scope-widened': {
    title: 'Promise covers more practices',
    material: true,
    effect: 'restricts',
    mirror: 'scope-narrowed',
    when: rule('scope', 'tightened'),
  },
  'words-changed': {
    title: 'Words of the clause on changes differ',
    material: false,
    effect: 'neutral',
    mirror: {none: 'it is its own reverse'},
    when: meant((change) => change.aspect !== 'rule'),
  },
  ...formRules('Clause on changes'),
})
