// What no category claims: reported, never material.
import {defineRules} from './define.ts'
import {itself} from './families.ts'

export const other = defineRules('other', {
  changed: {title: 'Other text changed', material: false, effect: 'neutral', mirror: itself, when: () => true},
})
