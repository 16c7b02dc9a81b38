// The pipeline: understand both revisions, align, compare, assess. No logic of its own.
import {align} from './align/index.ts'
import {sectionChanges} from './align/section-changes.ts'
import {assess, verdictOf} from './assess/index.ts'
import {remarksOf, remarksOn} from './assess/remarks.ts'
import {compareRevisions} from './compare/index.ts'
import type {Parsed} from './model/parsed.ts'
import type {Result, RevisionInfo} from './model/result.ts'
import type {Revision} from './model/revision.ts'
import type {Input} from './model/source.ts'
import type {CompareOptions} from './options.ts'
import {understand} from './understand.ts'
import {version} from './version.ts'

/** Reads one revision and says what is in it; throws InputError for what cannot be read. */
export const parse = async (input: Input, options: CompareOptions = {}): Promise<Parsed> => {
  const revision = await understand(input, options.language)
  const {source, outline, rule, dates} = revision
  return {
    path: source.path,
    text: source.text,
    language: outline.language,
    outline,
    statements: revision.statements(),
    rule,
    ...dates,
    remarks: remarksOn(revision, null),
  }
}

/** Compares two revisions by meaning; throws InputError for what cannot be read. */
export const compare = async (oldInput: Input, newInput: Input, options: CompareOptions = {}): Promise<Result> => {
  const old = await understand(oldInput, options.oldLanguage ?? options.language)
  const now = await understand(newInput, options.newLanguage ?? options.language)
  const alignment = align(old.units, now.units, old.outline.language !== now.outline.language)
  const changes = assess(compareRevisions(old, now, alignment), old.rule, now.rule, options)
  return {
    schemaVersion: 1,
    tool: {name: 'reconsent', version},
    old: infoOf(old),
    new: infoOf(now),
    rule: {old: old.rule, new: now.rule},
    verdict: verdictOf(changes),
    changes,
    sections: sectionChanges(old, now, alignment),
    remarks: remarksOf(old, now, changes, options),
  }
}

const infoOf = ({source, outline, dates}: Revision): RevisionInfo => ({
  path: source.path,
  format: source.format,
  language: outline.language,
  sha256: source.sha256,
  ...dates,
})
