// A tree to an outline of sections and passages, whatever the format it came from.
import type {Root} from 'mdast'
import type {Outline, Passage, Section} from '../model/document.ts'
import type {Source} from '../model/source.ts'
import {isOutside, type OutsideTest} from './outside.ts'
import {passagesOf, type RawPassage} from './passages.ts'

/**
 * The outline of a tree: sections by headings and by lines that act as headings; passages with their lead-in and, for
 * every character, its place in the source. `outside` tells the passages that are no part of the policy.
 */
export const structure = (source: Source, tree: Root, outside: OutsideTest): Pick<Outline, 'sections' | 'passages'> => {
  const sections: Section[] = [{id: 0, title: '', depth: 0, path: [], start: 0, end: source.text.length}]
  const passages: Passage[] = []
  const open: Section[] = [sections[0] as Section]
  const raws = passagesOf(source.text, tree)
  const title = raws.findIndex((raw) => raw.heading > 0)
  raws.forEach((raw, i) => {
    if (raw.heading) {
      const depth = raw.heading
      while (open.length > 1 && (open.at(-1) as Section).depth >= depth) (open.pop() as Section).end = raw.offsets[0] ?? 0
      const section = sectionOf(sections.length, raw, depth, open.at(-1) as Section, source.text.length)
      sections.push(section)
      open.push(section)
    }
    passages.push({
      id: i,
      kind: raw.heading ? 'heading' : raw.kind,
      section: (open.at(-1) as Section).id,
      text: raw.text,
      offsets: raw.offsets,
      lead: raw.lead,
      depth: raw.depth,
      outside: isOutside(raw, outside, i < title),
      links: raw.links,
    })
  })
  return {sections, passages}
}

const sectionOf = (id: number, raw: RawPassage, depth: number, parent: Section, end: number): Section => {
  const title = raw.text.replace(/\s+/g, ' ').trim().slice(0, 200)
  return {id, title, depth, path: [...parent.path, title], start: raw.offsets[0] ?? 0, end}
}
