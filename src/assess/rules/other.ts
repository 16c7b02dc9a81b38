// What no category claims: reported, never material.
import {defineRules} from './define.ts'

export const other = defineRules('other', {
  changed: {
    title: 'Other text changed',
    material: false,
    effect: 'neutral',
    mirror: {none: 'it is its own reverse'},
    when: () => true,
  },
})
