// What the categories have in common. A difference is judged by what it is (a statement, a condition, a polarity, a value)
// and by whether the category is a practice of the company or a protection of people.
import type {Effect} from '../../model/categories.ts'
import type {Change} from '../../model/change.ts'
import type {Entry} from './define.ts'

/** How a category reads: its statements let the company do something, protect people, or say where the policy holds. */
export type Nature = 'practice' | 'protection' | 'frame'

type When = (change: Change) => boolean

/** A difference that carries meaning. */
export const meant =
  (when: When): When =>
  (change) =>
    change.substance && when(change)

const whole: When = ({aspect}) =>
  aspect === 'statement' || aspect === 'item' || aspect === 'wording' || aspect === 'order' || aspect === 'detail'
const turned =
  (nature: Nature): When =>
  ({stance}) =>
    nature === 'practice' ? stance === 'protection' : nature === 'protection' ? stance === 'practice' : false

const opposite: Readonly<Record<Effect, Effect>> = {expands: 'restricts', restricts: 'expands', neutral: 'neutral'}

/** Effect of having more of a category. */
const more: Readonly<Record<Nature, Effect>> = {practice: 'expands', protection: 'restricts', frame: 'neutral'}

/** Rules on whole statements: added, removed, and the reverse kind (a promise among practices, an exception among protections). */
export const statementRules = (nature: Nature, noun: string, turnedNoun: string): Record<string, Entry> => {
  const effect = more[nature]
  const is = turned(nature)
  const base = {
    added: {
      title: `${noun} added`,
      material: true,
      effect,
      mirror: 'removed',
      when: meant((change) => whole(change) && change.kind === 'added' && !is(change)),
    },
    removed: {
      title: `${noun} removed`,
      material: true,
      effect: opposite[effect],
      mirror: 'added',
      when: meant((change) => whole(change) && change.kind === 'removed' && !is(change)),
    },
  }
  if (nature === 'frame') return base
  const [come, gone] = nature === 'practice' ? ['promise-added', 'promise-removed'] : ['exception-added', 'exception-removed']
  return {
    ...base,
    [come]: {
      title: `${turnedNoun} added`,
      material: true,
      effect: opposite[effect],
      mirror: gone,
      when: meant((change) => whole(change) && change.kind === 'added' && is(change)),
    },
    [gone]: {
      title: `${turnedNoun} removed`,
      material: true,
      effect,
      mirror: come,
      when: meant((change) => whole(change) && change.kind === 'removed' && is(change)),
    },
  }
}

/** Rules on what bounds or turns a statement that both revisions have. */
export const boundRules = (nature: Nature, noun: string): Record<string, Entry> => {
  const effect = more[nature]
  const entry = (
    title: string,
    aspect: Change['aspect'],
    direction: Change['direction'],
    result: Effect,
    mirror: string,
  ): Entry => ({
    title,
    material: true,
    effect: result,
    mirror,
    when: meant((change) => change.aspect === aspect && change.direction === direction),
  })
  return {
    changed: {
      title: `${noun} changed`,
      material: true,
      effect: 'neutral',
      mirror: {none: 'it is its own reverse'},
      when: meant((change) => whole(change) && change.kind === 'changed'),
    },
    'condition-added': entry(
      `Condition or limit added to ${noun.toLowerCase()}`,
      'condition',
      'tightened',
      opposite[effect],
      'condition-removed',
    ),
    'condition-removed': entry(
      `Condition or limit removed from ${noun.toLowerCase()}`,
      'condition',
      'loosened',
      effect,
      'condition-added',
    ),
    denied: entry(`${noun}: now denied`, 'polarity', 'tightened', opposite[effect], 'undenied'),
    undenied: entry(`${noun}: no longer denied`, 'polarity', 'loosened', effect, 'denied'),
    'made-firm': entry(
      `${noun}: from may to will`,
      'modality',
      'tightened',
      nature === 'practice' ? 'expands' : opposite[opposite[effect]],
      'made-optional',
    ),
    'made-optional': entry(
      `${noun}: from will to may`,
      'modality',
      'loosened',
      nature === 'practice' ? 'neutral' : opposite[effect],
      'made-firm',
    ),
  }
}

/** Rules on a period or another measured limit of a category. */
export const valueRules = (noun: string, longer: Effect, limit: Effect): Record<string, Entry> => ({
  extended: {
    title: `${noun} extended`,
    material: true,
    effect: longer,
    mirror: 'shortened',
    when: meant((change) => change.aspect === 'value' && change.direction === 'up'),
  },
  shortened: {
    title: `${noun} shortened`,
    material: true,
    effect: opposite[longer],
    mirror: 'extended',
    when: meant((change) => change.aspect === 'value' && change.direction === 'down'),
  },
  'limit-added': {
    title: `${noun} now stated`,
    material: true,
    effect: limit,
    mirror: 'limit-removed',
    when: meant((change) => change.aspect === 'limit' && (change.kind === 'added' || change.direction === 'tightened')),
  },
  'limit-removed': {
    title: `${noun} no longer stated`,
    material: true,
    effect: opposite[limit],
    mirror: 'limit-added',
    when: meant((change) => change.aspect === 'limit' && (change.kind === 'removed' || change.direction === 'loosened')),
  },
})

/** The rule for differences of form: never material, always told. */
export const formRules = (noun: string): Record<string, Entry> => ({
  reworded: {
    title: `${noun} reworded`,
    material: false,
    effect: 'neutral',
    mirror: {none: 'it is its own reverse'},
    when: (change) => !change.substance && change.aspect !== 'order',
  },
  moved: {
    title: `${noun} said elsewhere`,
    material: false,
    effect: 'neutral',
    mirror: {none: 'it is its own reverse'},
    when: (change) => !change.substance && change.aspect === 'order',
  },
})

/** All rules of a category. */
export const familyOf = (
  nature: Nature,
  noun: string,
  turnedNoun: string,
  value: {noun: string; longer: Effect; limit: Effect},
): Record<string, Entry> => ({
  ...statementRules(nature, noun, turnedNoun),
  ...boundRules(nature, noun),
  ...valueRules(value.noun, value.longer, value.limit),
  ...formRules(noun),
})
