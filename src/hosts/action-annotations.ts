// Annotations on lines of the new text: the gravest first, and no more than a host shows.
import * as core from '@actions/core'
import {type FailOn, type GateReport, sarifOf} from '../index.ts'

/** Hosts drop more than ten of a kind; the verdict needs one of them. */
export const mostAnnotations = 9

export interface Annotation {
  level: 'error' | 'warning' | 'notice'
  message: string
  file: string
  startLine: number
  endLine: number
  title: string
}

const order = ['error', 'warning', 'notice'] as const

const levelOf = (action: string, failOn: FailOn): Annotation['level'] => {
  if (failOn === 'material' || (failOn !== 'never' && action === 'consent') || (failOn === 'notice' && action === 'notice'))
    return 'error'
  return action === 'none' ? 'notice' : 'warning'
}

/** What is annotated, of all open findings. */
export const annotationsOf = (report: GateReport): {shown: Annotation[]; hidden: number} => {
  const results = report.policies.flatMap(({result}) => result ?? [])
  const all = results.flatMap((result) =>
    (sarifOf([result]).runs[0]?.results ?? []).flatMap((entry): Annotation[] => {
      const region = entry.locations[0]?.physicalLocation.region
      if (!region || 'suppressions' in entry) return []
      const level = levelOf(entry.properties.action, report.failOn)
      // A region may be a whole paragraph; the mark belongs to its first lines.
      const endLine = Math.min(region.endLine, region.startLine + 10)
      return [
        {
          level,
          message: entry.message.text,
          file: result.new.path,
          startLine: region.startLine,
          endLine,
          title: `reconsent: ${entry.ruleId}`,
        },
      ]
    }),
  )
  const sorted = all.sort((a, b) => order.indexOf(a.level) - order.indexOf(b.level))
  return {shown: sorted.slice(0, mostAnnotations), hidden: Math.max(0, sorted.length - mostAnnotations)}
}

const issue = {error: core.error, warning: core.warning, notice: core.notice}

/** Hands them to the runner; the toolkit escapes what could end a command. */
export const annotate = (annotations: readonly Annotation[]): void => {
  for (const {level, message, ...place} of annotations) issue[level](message, place)
}
