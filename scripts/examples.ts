// The examples of the rules as training: where a rule must fire on an example, what differs in it has a meaning; where the rule tells
// no material change, and in an example that must stay silent, it has none.
import {align} from '../src/align/index.ts'
import {type Example, examples, examplesOf, policyAround} from '../src/assess/rules/examples/index.ts'
import {rules} from '../src/assess/rules/index.ts'
import {comparisonOf} from '../src/compare/comparison.ts'
import {type Category, categories} from '../src/model/categories.ts'
import {understand} from '../src/understand.ts'
import type {LabelledPairs} from './sentences.ts'

const labelled = async (
  category: Category,
  [before, after, language = 'en']: Example,
  meaning: boolean,
): Promise<LabelledPairs> => {
  const revisionOf = (sentence: string) =>
    understand({path: 'policy.md', content: Buffer.from(policyAround(examples[category], language, sentence))}, language)
  const [old, now] = [await revisionOf(before), await revisionOf(after)]
  return {
    comparison: comparisonOf(old, now, align(old.units, now.units, false)),
    pairMeaning: () => meaning,
    singleMeaning: () => meaning,
  }
}

/** Every example of every rule, compared, with what it means. */
export const labelledExamples = async (): Promise<LabelledPairs[]> => {
  const all: LabelledPairs[] = []
  for (const rule of rules)
    for (const example of examplesOf(rule)) all.push(await labelled(rule.category, example, rule.material))
  for (const category of categories)
    for (const example of examples[category].silent) all.push(await labelled(category, example, false))
  return all
}
