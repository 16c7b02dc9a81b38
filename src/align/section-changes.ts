// What became of the sections.
import type {Alignment} from '../model/alignment.ts'
import type {Section} from '../model/document.ts'
import type {SectionChange, SectionFate, SectionRef} from '../model/result.ts'
import type {Revision} from '../model/revision.ts'
import {bare} from '../text/bare.ts'

const refOf = (revision: Revision, section: Section): SectionRef => ({
  title: section.title,
  path: section.path,
  start: revision.point(section.start),
  end: revision.point(section.end),
})

/** The fate of every section that either revision has: by the units that were aligned, then by title. */
export const sectionChanges = (old: Revision, now: Revision, alignment: Alignment): SectionChange[] => {
  const partner = new Map<number, number>(alignment.sections)
  const taken = new Set(partner.values())
  for (const section of old.outline.sections) {
    if (partner.has(section.id)) continue
    const twin = now.outline.sections.find((other) => !taken.has(other.id) && bare(other.title) === bare(section.title))
    if (twin) {
      partner.set(section.id, twin.id)
      taken.add(twin.id)
    }
  }
  const byNew = new Map<number, Section[]>()
  for (const section of old.outline.sections) {
    const to = partner.get(section.id)
    if (to !== undefined) byNew.set(to, [...(byNew.get(to) ?? []), section])
  }
  const edited = editedSections(old, now, alignment)
  let last = -1
  const kept = now.outline.sections.map((section): SectionChange => {
    const from = byNew.get(section.id) ?? []
    const first = from[0]
    if (!first) return {kind: 'added', old: [], new: [refOf(now, section)]}
    const moved = first.id < last
    last = Math.max(last, first.id)
    const kind: SectionFate =
      from.length > 1
        ? 'merged'
        : bare(first.title) !== bare(section.title)
          ? 'renamed'
          : moved
            ? 'moved'
            : edited.has(section.id)
              ? 'edited'
              : 'same'
    return {kind, old: from.map((part) => refOf(old, part)), new: [refOf(now, section)]}
  })
  const gone = old.outline.sections
    .filter((section) => !partner.has(section.id))
    .map((section): SectionChange => ({kind: 'removed', old: [refOf(old, section)], new: []}))
  return [...kept, ...gone].filter((change) => (change.old[0] ?? change.new[0])?.title !== '')
}

const editedSections = (_old: Revision, now: Revision, alignment: Alignment): Set<number> => {
  const edited = new Set(alignment.newOnly.map((single) => now.units[single.unit]?.section ?? -1))
  for (const pair of alignment.pairs) if (pair.score < 1) for (const id of pair.new) edited.add(now.units[id]?.section ?? -1)
  return edited
}
