// Who answers for the data: another legal person is another controller (Art. 13(1)(a) GDPR), however small the edit.
import type {Change} from '../model/change.ts'
import {iriOf} from '../model/concepts.ts'
import type {Entities, Entity, Revision} from '../model/revision.ts'
import {sideOf} from './sides.ts'

const named = (entities: readonly Entity[]): string[] => [...new Set(entities.map(({name}) => name))].sort()

/** A change where both revisions name the legal persons that they speak for, and one of them is named by the other nowhere. */
export const controllerChanges = (old: Revision, now: Revision): Change[] => {
  const [before, after] = [old.entities(), now.entities()]
  if (!before.speaking.length || !after.speaking.length) return []
  const same = (key: string, {speaking, names}: Entities) => speaking.some((entity) => entity.key === key) || names(key)
  const gone = before.speaking.filter(({key}) => !same(key, after))
  const come = after.speaking.filter(({key}) => !same(key, before))
  if (!gone.length && !come.length) return []
  const [from, to] = [gone[0] ?? before.speaking[0], come[0] ?? after.speaking[0]] as [Entity, Entity]
  return [
    {
      category: 'contact',
      kind: 'changed',
      aspect: 'item',
      direction: null,
      stance: 'neither',
      substance: true,
      confidence: 'likely',
      concepts: [iriOf('controller') as string],
      terms: {before: named(gone), after: named(come)},
      before: sideOf(old, [from.unit]),
      after: sideOf(now, [to.unit]),
    },
  ]
}
