// What may stand in .reconsent.yml. The JSON Schema for editors is made from this (npm run schema).
import * as v from 'valibot'
import {failLevels, levels} from '../index.ts'

const glob = v.pipe(v.string(), v.minLength(1, 'must not be empty'), v.maxLength(500))
const language = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'must be a language tag such as "en" or "pt-BR"'),
)

/** The shape of the configuration file; every key may be left out. */
export const configSchema = v.strictObject({
  policies: v.optional(
    v.pipe(
      v.array(glob),
      v.minLength(1, 'must name at least one file or glob'),
      v.description(
        'Files that are policies, as globs from the root of the repository; "!" in front leaves files out. Replaces the defaults.',
      ),
    ),
  ),
  languages: v.optional(
    v.pipe(
      v.union([language, v.record(glob, language)], 'must be a language tag, or a map from glob to language tag'),
      v.description('Language of all policies, or a map from glob to language. Found out from the text where not given.'),
    ),
  ),
  rules: v.optional(
    v.pipe(
      v.record(v.string(), v.picklist(levels, `must be one of ${levels.join(', ')}`)),
      v.description('What a rule counts as, by its id: off (not reported), info (reported, not material), material.'),
    ),
  ),
  governing: v.optional(
    v.pipe(
      v.picklist(['stricter', 'old', 'new'], 'must be one of stricter, old, new'),
      v.description('Whose change clause decides: the stricter of both (default), or one of them.'),
    ),
  ),
  protective: v.optional(
    v.pipe(
      v.picklist(['notice', 'literal'], 'must be one of notice, literal'),
      v.description(
        'notice (default): what only protects people never asks for consent; literal: the clause is taken at its word.',
      ),
    ),
  ),
  'fail-on': v.optional(
    v.pipe(
      v.picklist(failLevels, `must be one of ${failLevels.join(', ')}`),
      v.description('From which findings on the gate fails. Default: consent.'),
    ),
  ),
  acknowledgements: v.optional(
    v.pipe(
      v.string(),
      v.minLength(1, 'must not be empty'),
      v.description('Where recorded decisions stand. Default: .reconsent/acknowledgements.yml.'),
    ),
  ),
})

/** The configuration as it is written. */
export type ConfigFile = v.InferOutput<typeof configSchema>
