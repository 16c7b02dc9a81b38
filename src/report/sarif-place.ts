// Where a finding stands in the new file. Code scanning shows nothing for a place that does not exist there.
import type {Finding} from '../model/finding.ts'
import type {Result, SectionChange} from '../model/result.ts'
import type {Span} from '../model/source.ts'

const top: Span = {start: {line: 1, column: 1, offset: 0}, end: {line: 1, column: 1, offset: 0}}

/** The words of the new text; for what is gone, the section it stood in, else the nearest section before it that survived. */
export const placeInNew = (result: Result, {before, after}: Finding): Span => {
  const evidence = after?.evidence[0]
  if (evidence) return evidence
  const offset = before?.evidence[0]?.start.offset ?? 0
  const survived = result.sections.filter((change) => change.new.length > 0 && startOf(change) <= offset)
  const nearest = survived.reduce<SectionChange | null>((a, b) => (a && startOf(a) >= startOf(b) ? a : b), null)
  return heading(nearest) ?? top
}

// Of a section only its first line: the whole of it would be marked.
const heading = (change: SectionChange | null): Span | null => {
  const section = change?.new[0]
  return section ? {start: section.start, end: section.start} : null
}

const startOf = ({old}: SectionChange): number => Math.min(Number.POSITIVE_INFINITY, ...old.map(({start}) => start.offset))
