// The file of recorded decisions: read as data, written without losing a comment. Loaded only where it is needed.
import * as v from 'valibot'
import {isMap, isSeq, parseDocument} from 'yaml'
import type {Acknowledgement} from '../index.ts'
import {readYaml} from './yaml-check.ts'

const date = v.pipe(v.string(), v.isoDate('must be a date such as 2026-11-30'))
const text = v.pipe(v.string(), v.trim(), v.minLength(1, 'must not be empty'), v.maxLength(2000))

/** The shape of the acknowledgements file. */
export const acknowledgementsSchema = v.strictObject({
  acknowledgements: v.optional(
    v.nullable(
      v.array(
        v.strictObject({
          id: v.pipe(
            v.string(),
            v.regex(/^[0-9a-f]{12}$/, 'must be the twelve hexadecimal digits of a finding'),
            v.description('Fingerprint of the finding.'),
          ),
          rule: v.pipe(text, v.description('Id of the rule that found it.')),
          owner: v.pipe(text, v.description('Who decided.')),
          reason: v.pipe(text, v.description('Why no action is needed, or which was taken.')),
          date: v.pipe(date, v.description('Day of the decision.')),
          expires: v.pipe(v.optional(v.nullable(date), null), v.description('Day after which it no longer counts.')),
          scope: v.pipe(v.optional(v.nullable(text), null), v.description('Path of the policy it is limited to.')),
        }),
      ),
    ),
  ),
})

/** Reads the text of an acknowledgements file; throws InputError with file, line and column. */
export const parseAcknowledgements = (source: string, path: string): Acknowledgement[] => [
  ...(readYaml(source, path, acknowledgementsSchema).value.acknowledgements ?? []),
]

const header = ` Decisions on findings of reconsent: one entry a finding, reviewed like code.
 Written by: reconsent ack ID --reason "…" --owner "…"`

/** The file's text with one more entry, or with the entry of that id and scope replaced; all else stays as it is. */
export const addAcknowledgement = (source: string, entry: Acknowledgement): {text: string; replaced: boolean} => {
  const document = parseDocument(source)
  if (!isMap(document.contents)) {
    document.contents = document.createNode({acknowledgements: []}) as unknown as typeof document.contents
    if (!document.commentBefore) document.commentBefore = header
  }
  if (!isSeq(document.get('acknowledgements'))) document.set('acknowledgements', document.createNode([]))
  const list = document.get('acknowledgements')
  if (!isSeq(list)) throw new TypeError('a list was just put there')
  list.flow = false
  const fields = Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== null))
  const at = list.items.findIndex(
    (item) => isMap(item) && item.get('id') === entry.id && (item.get('scope') ?? null) === entry.scope,
  )
  const old = at < 0 ? undefined : list.items[at]
  if (isMap(old)) {
    for (const pair of [...old.items]) if (!(String(pair.key) in fields)) old.delete(pair.key)
    for (const [key, value] of Object.entries(fields)) old.set(key, value)
  } else list.add(document.createNode(fields))
  return {text: document.toString({lineWidth: 0}), replaced: at >= 0}
}
