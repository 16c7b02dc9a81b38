// Changes to findings: the rule that matches gives materiality and effect; the policy's own clause gives the action.
import type {Category, Confidence} from '../model/categories.ts'
import type {Change} from '../model/change.ts'
import type {ChangeRule} from '../model/change-rule.ts'
import type {Finding} from '../model/finding.ts'
import type {Result} from '../model/result.ts'
import {type Acknowledgement, type CompareOptions, strictness} from '../options.ts'
import {actionOf} from './action.ts'
import {fingerprint} from './fingerprint.ts'
import {type Rule, rules} from './rules/index.ts'

const byCategory = new Map<Category, Rule[]>()
for (const rule of rules) byCategory.set(rule.category, [...(byCategory.get(rule.category) ?? []), rule])

/** The one rule that judges a change; throws where none does, which the tests of the registry rule out. */
export const ruleFor = (change: Change): Rule => {
  const rule = byCategory.get(change.category)?.find(({when}) => when(change))
  if (!rule) throw new Error(`no rule for ${change.category}, ${change.aspect}, ${change.kind}, ${change.direction}`)
  return rule
}

const less: Readonly<Record<Confidence, Confidence>> = {certain: 'likely', likely: 'possible', possible: 'possible'}

/** Judges every change. Rules that the options switch off leave no finding; two findings with one fingerprint are told apart by their order. */
export const assess = (
  changes: readonly Change[],
  old: ChangeRule | null,
  now: ChangeRule | null,
  options: CompareOptions,
): Finding[] => {
  const seen = new Map<string, number>()
  return changes.flatMap((change) => {
    const rule = ruleFor(change)
    const level = options.levels?.[rule.id]
    if (level === 'off') return []
    const material = level === undefined ? rule.material : level === 'material'
    const question = {category: change.category, effect: rule.effect, material}
    const {action, because, hedged} = actionOf(
      old,
      now,
      question,
      options.protective ?? 'notice',
      options.governing ?? 'stricter',
    )
    const print = fingerprint(rule.id, change)
    const nth = seen.get(print) ?? 0
    seen.set(print, nth + 1)
    const id = nth ? fingerprint(`${rule.id}#${nth}`, change) : print
    const finding: Finding = {
      ...change,
      id,
      rule: rule.id,
      effect: rule.effect,
      material,
      action,
      because,
      confidence: hedged ? less[change.confidence] : change.confidence,
    }
    const known = material ? acknowledgementOf(finding, options) : undefined
    return [known ? {...finding, acknowledged: {owner: known.owner, reason: known.reason, expires: known.expires}} : finding]
  })
}

/** The acknowledgement that covers a finding: same fingerprint, same rule, not expired. */
const acknowledgementOf = (finding: Finding, options: CompareOptions): Acknowledgement | undefined =>
  options.acknowledgements?.find(
    (entry) =>
      entry.id === finding.id &&
      entry.rule === finding.rule &&
      (entry.expires === null || options.today === undefined || entry.expires >= options.today),
  )

/** The strictest action of all findings that nobody has acknowledged, and the counts. */
export const verdictOf = (findings: readonly Finding[]): Result['verdict'] => {
  const material = findings.filter((finding) => finding.material)
  const open = material.filter((finding) => !finding.acknowledged)
  const strictest = [...open].sort((a, b) => strictness[a.action] - strictness[b.action])[0]
  const decisive = open.filter((finding) => finding.action === strictest?.action)
  const governors = new Set(decisive.map((finding) => finding.because.revision))
  return {
    action: strictest?.action ?? 'none',
    governedBy: !strictest || strictest.action === 'none' ? null : governors.size === 1 ? ([...governors][0] ?? null) : 'both',
    material: open.length,
    consent: open.filter((finding) => finding.action === 'consent').length,
    notice: open.filter((finding) => finding.action === 'notice').length,
    acknowledged: material.length - open.length,
  }
}
