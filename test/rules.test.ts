// The registry of rules: ids, mirrors, exactly one rule for a change, and what every rule does with its examples.
// UPDATE=1 rewrites fixtures/rules/pending.json, the list of examples that the engine does not yet understand.
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {compare} from '../src/analyze.ts'
import {type Example, examples, examplesOf, policyAround} from '../src/assess/rules/examples/index.ts'
import {rules} from '../src/assess/rules/index.ts'
import {type Category, categories, kinds} from '../src/model/categories.ts'
import {aspects, type Change, type Side} from '../src/model/change.ts'
import type {Finding} from '../src/model/finding.ts'

const pendingFile = new URL('../fixtures/rules/pending.json', import.meta.url)
const unexplained = 'unexplained'

/** Reason to examples, each written as `rule: before → after`, that the engine does not judge as the rule asks. */
const pending: Record<string, string[]> = JSON.parse(readFileSync(pendingFile, 'utf8'))
const known = new Set(Object.values(pending).flat())
const nameOf = (rule: string, [before, after]: Example): string => `${rule}: ${before || '(nothing)'} → ${after || '(nothing)'}`

const findings = async (category: Category, [before, after, language = 'en']: Example): Promise<readonly Finding[]> => {
  const text = (sentence: string) => ({
    path: 'policy.md',
    language,
    content: policyAround(examples[category], language, sentence),
  })
  return (await compare(text(before), text(after))).changes
}

/** The categories that the engine reports one passage under, at most. */
const mostCategories = 3

/** What is wrong with the findings of a pair on which a rule must fire, or null. */
const complaint = (id: string, material: boolean, changes: readonly Finding[]): string | null => {
  const told = changes.map((change) => change.rule).join(', ') || 'nothing'
  if (!changes.some((change) => change.rule === id)) return `told ${told}`
  const loud = changes.filter((change) => change.material)
  if (!material) return loud.length ? `material: ${told}` : null
  return new Set(loud.map((change) => change.category)).size > mostCategories ? `too much: ${told}` : null
}

describe('ids', () => {
  it('are unique, of their category, in kebab case', () => {
    expect(new Set(rules.map(({id}) => id)).size).toBe(rules.length)
    for (const {id, category} of rules) expect(id).toMatch(new RegExp(`^${category}/[a-z]+(-[a-z]+)*$`))
  })

  it('cover every category', () => {
    expect(new Set(rules.map(({category}) => category))).toEqual(new Set(categories))
  })

  it('have titles of their own', () => {
    const titles = rules.map(({title}) => title)
    expect(titles.filter((title, i) => titles.indexOf(title) !== i)).toEqual([])
  })
})

describe('mirrors', () => {
  const byId = new Map(rules.map((rule) => [rule.id, rule]))
  const opposite = {expands: 'restricts', restricts: 'expands', neutral: 'neutral'}

  it.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, {mirror, effect, material}) => {
    if (typeof mirror !== 'string') {
      expect(mirror.none).not.toBe('')
      expect(effect).toBe('neutral')
      return
    }
    expect(byId.get(mirror)?.mirror).toBe(id)
    expect(byId.get(mirror)?.material).toBe(material)
  })

  /** Pairs whose effects are not the reverse of each other, and why. */
  const lopsided: Readonly<Record<string, string>> = {
    'made-firm': 'a company that will do what it might do does more, one that might do what it did is still allowed to',
    'retention/denied': 'where it is not known whether keeping or deleting is denied, the stricter reading holds',
    'retention/added': 'a new statement without a period binds nobody, a lost one was a limit',
    'legal-basis/added': 'a further basis may serve either side, a basis that is no longer stated can no longer be disputed',
  }

  it('have the opposite effect, or a reason that is still needed', () => {
    const found = rules.filter(({mirror, effect}) => typeof mirror === 'string' && byId.get(mirror)?.effect !== opposite[effect])
    const reasonOf = (id: string) => (id in lopsided ? id : (id.split('/')[1] as string))
    const keys = found.map(({id, mirror}) => [reasonOf(id), reasonOf(mirror as string)].find((key) => key in lopsided) ?? id)
    expect(new Set(keys)).toEqual(new Set(Object.keys(lopsided)))
  })
})

const sidesOf = (words: string[]): Change['terms'][] => [
  {before: words, after: []},
  {before: [], after: words},
  {before: words, after: words},
]

describe('exactly one rule judges a change', () => {
  const directions = ['up', 'down', 'loosened', 'tightened', null] as const
  const stances = ['practice', 'protection', 'neither'] as const
  const side = (value: number | string | undefined): Side => ({
    ...(value === undefined ? {} : {value}),
    section: [],
    evidence: [],
  })
  const keys = ['not', 'delete', 'only', 'except', 'consent', 'no-guarantee', '=fee']
  const terms = [{before: [], after: []}, ...keys.flatMap((key) => sidesOf([key])), {before: ['consent'], after: ['delete']}]
  const fields = ['requires', 'noticeDays', 'when', 'scope', 'appliesTo']

  /** What the comparison never makes: such a change would be a mistake of its own. */
  const impossible = ({category, aspect, direction, substance, field}: Change): boolean =>
    (aspect === 'rule') !== (category === 'change-rule' && field !== undefined) ||
    (aspect === 'rule' && (!substance || (direction !== 'loosened' && direction !== 'tightened'))) ||
    (aspect !== 'rule' && field !== undefined)

  it.each(categories)('in %s', (category) => {
    const ours = rules.filter((rule) => rule.category === category)
    const wrong: string[] = []
    for (const aspect of aspects)
      for (const field of aspect === 'rule' ? fields : [undefined])
        for (const kind of kinds)
          for (const direction of directions)
            for (const stance of stances)
              for (const substance of [true, false])
                for (const value of category === 'children' ? [undefined, 13, 'P30D'] : [undefined])
                  for (const term of terms)
                    for (const concepts of category === 'contact' ? [[], ['https://w3id.org/dpv#DataController']] : [[]]) {
                      const change: Change = {
                        category,
                        aspect,
                        kind,
                        direction,
                        stance,
                        substance,
                        terms: term,
                        concepts,
                        confidence: 'certain',
                        ...(field ? {field} : {}),
                        ...(kind === 'added' ? {} : {before: side(value)}),
                        ...(kind === 'removed' ? {} : {after: side(value)}),
                      }
                      if (impossible(change)) continue
                      const matching = ours.filter((rule) => rule.when(change)).map((rule) => rule.id)
                      if (matching.length !== 1) wrong.push(`${matching}: ${JSON.stringify(change)}`)
                    }
    expect(wrong.slice(0, 5)).toEqual([])
  })
})

describe('examples', () => {
  const updating = process.env.UPDATE === '1'
  const failing: string[] = []
  const passing: string[] = []

  it('exist for every rule, in English, and all belong to a rule', () => {
    expect(rules.filter((rule) => !examplesOf(rule).some(([, , language]) => !language)).map(({id}) => id)).toEqual([])
    const ids = new Set(rules.map(({id}) => id))
    const stray = categories.flatMap((category) =>
      Object.keys(examples[category].fire)
        .map((name) => `${category}/${name}`)
        .filter((id) => !ids.has(id)),
    )
    expect(stray).toEqual([])
    for (const category of categories) expect(examples[category].silent.length).toBeGreaterThan(0)
  })

  const judge = (name: string, problem: string | null): void => {
    ;(problem === null ? passing : failing).push(name)
    if (!updating && !known.has(name)) expect(problem, name).toBeNull()
  }

  it.each(rules.map((rule) => [rule.id, rule] as const))('%s', async (id, rule) => {
    for (const example of examplesOf(rule))
      judge(nameOf(id, example), complaint(id, rule.material, await findings(rule.category, example)))
  })

  it.each(categories)('silent: %s', async (category) => {
    for (const example of examples[category].silent) {
      const loud = (await findings(category, example)).filter((change) => change.material)
      judge(nameOf(`${category}, silent`, example), loud.length ? `material: ${loud.map(({rule}) => rule).join(', ')}` : null)
    }
  })

  it('that are pending still fail, and each has a reason', () => {
    const fails = new Set(failing)
    if (updating) {
      const list = Object.entries({...pending, [unexplained]: failing.filter((name) => !known.has(name))})
        .map(([reason, names]) => [reason, names.filter((name) => fails.has(name)).sort()] as const)
        .filter(([, names]) => names.length)
      mkdirSync(new URL('.', pendingFile), {recursive: true})
      writeFileSync(pendingFile, `${JSON.stringify(Object.fromEntries(list), null, 2)}\n`)
      return
    }
    for (const [reason, names] of Object.entries(pending)) process.stderr.write(`pending, ${names.length}: ${reason}\n`)
    expect(
      [...known].filter((name) => !fails.has(name)),
      'now right: run UPDATE=1 npx vitest run test/rules.test.ts',
    ).toEqual([])
    expect(pending[unexplained] ?? []).toEqual([])
  })
})
