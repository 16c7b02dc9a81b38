// Doubts about a text, and checks on the revision itself.
import type {Finding} from '../model/finding.ts'
import type {Remark} from '../model/result.ts'
import type {Revision} from '../model/revision.ts'
import type {CompareOptions} from '../options.ts'

type Side = 'old' | 'new' | null

const fewStatements = 3 // a policy makes more statements than that

const remark = (id: Remark['id'], severity: Remark['severity'], side: Side, args: Remark['args'] = {}): Remark => ({
  id,
  severity,
  side,
  args,
})

/** What is to be said of one text. */
export const remarksOn = (revision: Revision, side: Side): Remark[] => {
  const {source, outline, practices, rule} = revision
  const remarks: Remark[] = []
  if (!revision.understood)
    remarks.push(remark('unknown-language', 'warning', side, {path: source.path, language: outline.language}))
  else if (practices < fewStatements) remarks.push(remark('no-policy', 'warning', side, {path: source.path}))
  else if (!rule) remarks.push(remark('no-change-rule', 'note', side, {path: source.path}))
  const lost = source.text.split('\uFFFD').length - 1
  if (lost) remarks.push(remark('replacement-characters', 'warning', side, {path: source.path, count: lost}))
  return remarks
}

const dayAfter = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)

/** What is to be said of both texts and of the revision: dates that moved or did not, notice that is too short, mere reordering. */
export const remarksOf = (old: Revision, now: Revision, findings: readonly Finding[], options: CompareOptions): Remark[] => {
  const remarks = [...remarksOn(old, 'old'), ...remarksOn(now, 'new')]
  if (old.source.text === now.source.text) return [...remarks, remark('identical', 'note', null)]
  if (old.outline.language !== now.outline.language)
    remarks.push(remark('different-languages', 'note', null, {old: old.outline.language, new: now.outline.language}))
  return [...remarks, ...dateRemarks(old, now, findings), ...noticeRemarks(now, old, options, findings)]
}

const dateRemarks = (old: Revision, now: Revision, findings: readonly Finding[]): Remark[] => {
  const moved = old.dates.revised !== now.dates.revised || old.dates.effective !== now.dates.effective
  const material = findings.some((finding) => finding.material)
  const differences = findings.filter((finding) => finding.category !== 'effective-date')
  const dated = (now.dates.revised ?? now.dates.effective) !== null
  if (material && !moved && dated)
    return [remark('date-not-moved', 'warning', 'new', {date: (now.dates.revised ?? now.dates.effective) as string})]
  if (moved && differences.length === 0)
    return [remark('date-moved-only', 'note', 'new', {date: now.dates.revised ?? now.dates.effective ?? ''})]
  if (differences.length && differences.every((finding) => finding.aspect === 'order'))
    return [remark('reordering-only', 'note', null)]
  return []
}

const noticeRemarks = (now: Revision, old: Revision, options: CompareOptions, findings: readonly Finding[]): Remark[] => {
  const days = Math.max(old.rule?.noticeDays ?? 0, now.rule?.noticeDays ?? 0)
  const published = options.published ?? options.today
  if (!days || !published || !findings.some((finding) => finding.material)) return []
  const effective = now.dates.effective
  if (!effective) return [remark('effective-date-missing', 'note', 'new', {days})]
  const earliest = dayAfter(published, days)
  return effective < earliest ? [remark('effective-too-early', 'warning', 'new', {days, published, effective, earliest})] : []
}
