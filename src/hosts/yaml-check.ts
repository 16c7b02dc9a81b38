// Reads YAML against a schema; what is wrong is told in one line with its place, an unknown key with the nearest known one.
import * as v from 'valibot'
import {type Document, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument} from 'yaml'
import {InputError} from '../index.ts'
import {nearest} from './nearest.ts'

/** A YAML file that fits its schema: its values, and the document for edits that keep its comments. */
export interface CheckedYaml<T> {
  value: T
  document: Document
  /** "path:line:column" of a key path, for messages on what the schema cannot know. */
  place: (path: readonly PropertyKey[], onKey?: boolean) => string
}

type Place = CheckedYaml<unknown>['place']
type Issue = v.BaseIssue<unknown>

/** Parses and checks a YAML text; an empty one counts as an empty map. Throws InputError. */
export const readYaml = <S extends v.GenericSchema>(text: string, path: string, schema: S): CheckedYaml<v.InferOutput<S>> => {
  const lines = new LineCounter()
  const document = parseDocument(text, {lineCounter: lines, prettyErrors: false})
  const at = (offset: number): string => {
    const {line, col} = lines.linePos(offset)
    return `${path}:${line}:${col}`
  }
  const broken = document.errors[0]
  if (broken) throw new InputError(`${at(broken.pos[0])}: ${oneLine(broken.message)}`)
  const place: Place = (keys, onKey = false) => at(offsetOf(document, keys, onKey))
  if (isSeq(document.contents)) throw new InputError(`${place([])}: the file must be a map of keys, not a list`)
  const parsed = v.safeParse(schema, toValue(document, path))
  if (!parsed.success) throw new InputError(describe(parsed.issues, schema, place))
  return {value: parsed.output, document, place}
}

const toValue = (document: Document, path: string): unknown => {
  try {
    return document.toJS({maxAliasCount: 50}) ?? {}
  } catch (error) {
    throw new InputError(`${path}: ${oneLine(error instanceof Error ? error.message : String(error))}`)
  }
}

const describe = ([issue, ...others]: readonly [Issue, ...Issue[]], schema: v.GenericSchema, place: Place): string => {
  const path = (issue.path ?? []).map((item) => item.key as PropertyKey)
  const more = others.length > 0 ? ` (and ${others.length} more)` : ''
  return `${place(path, isUnknownKey(issue))}: ${sentence(issue, path, schema)}${more}`
}

const isUnknownKey = (issue: Issue): boolean => issue.type === 'strict_object' && issue.expected === 'never'

const sentence = (issue: Issue, path: readonly PropertyKey[], schema: v.GenericSchema): string => {
  const key = String(path.at(-1) ?? '')
  if (isUnknownKey(issue)) return `unknown key "${key}"${suggestion(key, keysAt(schema, path.slice(0, -1)))}`
  if (issue.type.endsWith('object') && issue.received === 'undefined') return `"${key}" is missing`
  const name = path.length === 0 ? 'the file' : `"${path.map(String).join('.')}"`
  if (/^must /.test(issue.message)) return `${name} ${issue.message}, not ${issue.received}`
  return `${name} must be ${words(issue.expected)}, not ${words(issue.received)}`
}

const words = (type: string | null): string =>
  (({Array: 'a list', Object: 'a map', string: 'text', null: 'empty'}) as Record<string, string>)[type ?? ''] ?? String(type)

/** "; did you mean …" with the nearest of the known words, or the list of them where none is near. */
export const suggestion = (word: string, known: readonly string[]): string => {
  const found = nearest(word, known)
  if (found) return `; did you mean "${found}"?`
  return known.length > 0 && known.length <= 12 ? `; known are ${known.join(', ')}` : ''
}

// Walks a valibot schema along a path, to name the keys that are known there.
const keysAt = (schema: unknown, path: readonly PropertyKey[]): string[] => {
  let at = schema as {entries?: Record<string, unknown>; item?: unknown; wrapped?: unknown; pipe?: unknown[]} | undefined
  const unwrap = (): void => {
    while (at && !at.entries && !at.item && at.wrapped) at = at.wrapped as typeof at
  }
  for (const key of path) {
    unwrap()
    at = (at?.entries?.[String(key)] ?? at?.item) as typeof at
  }
  unwrap()
  return Object.keys(at?.entries ?? {})
}

const offsetOf = (document: Document, path: readonly PropertyKey[], onKey: boolean): number => {
  for (let length = path.length; length > 0; length--) {
    const parent = document.getIn(path.slice(0, length - 1), true)
    const holder = length === 1 ? document.contents : parent
    const pair = isMap(holder)
      ? holder.items.find(({key}) => isScalar(key) && String(key.value) === String(path[length - 1]))
      : undefined
    if (onKey && pair && isNode(pair.key) && pair.key.range) return pair.key.range[0]
    const node = document.getIn(path.slice(0, length), true)
    if (isNode(node) && node.range) return node.range[0]
    if (pair && isNode(pair.key) && pair.key.range) return pair.key.range[0]
  }
  return 0
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()
