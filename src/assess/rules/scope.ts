// Whom and what the policy covers. Whether people gain or lose by a wider policy depends on what it says.
import {defineRules} from './define.ts'
import {formRules, itself, not, on} from './families.ts'

const others = not(on(['added', 'period-added', 'removed', 'period-removed', 'reworded', 'moved']))

export const scope = defineRules('scope', {
  added: {title: 'Statement on the scope added', effect: 'neutral', mirror: 'removed', when: on(['added', 'period-added'])},
  removed: {
    title: 'Statement on the scope removed',
    effect: 'neutral',
    mirror: 'added',
    when: on(['removed', 'period-removed']),
  },
  changed: {title: 'Scope changed', effect: 'neutral', mirror: itself, when: others},
  ...formRules('Scope'),
})
