import {createRequire} from 'node:module';const require = createRequire(import.meta.url);
import {
  readYaml,
  suggestion
} from "./chunk-3OVTQ37J.js";
import {
  defaultConfig
} from "./chunk-KGNSI3HS.js";
import {
  InputError
} from "./chunk-D2CMHMUU.js";
import {
  array,
  description,
  maxLength,
  minLength,
  optional,
  picklist,
  pipe,
  record,
  regex,
  strictObject,
  string,
  union
} from "./chunk-3WV5L5CZ.js";
import {
  failLevels,
  levels
} from "./chunk-T6HGEWWC.js";

// src/hosts/config-schema.ts
var glob = pipe(string(), minLength(1, "must not be empty"), maxLength(500));
var language = pipe(
  string(),
  regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'must be a language tag such as "en" or "pt-BR"')
);
var configSchema = strictObject({
  policies: optional(
    pipe(
      array(glob),
      minLength(1, "must name at least one file or glob"),
      description(
        'Files that are policies, as globs from the root of the repository; "!" in front leaves files out. Replaces the defaults.'
      )
    )
  ),
  languages: optional(
    pipe(
      union([language, record(glob, language)], "must be a language tag, or a map from glob to language tag"),
      description("Language of all policies, or a map from glob to language. Found out from the text where not given.")
    )
  ),
  rules: optional(
    pipe(
      record(string(), picklist(levels, `must be one of ${levels.join(", ")}`)),
      description("What a rule counts as, by its id: off (not reported), info (reported, not material), material.")
    )
  ),
  governing: optional(
    pipe(
      picklist(["stricter", "old", "new"], "must be one of stricter, old, new"),
      description("Whose change clause decides: the stricter of both (default), or one of them.")
    )
  ),
  protective: optional(
    pipe(
      picklist(["notice", "literal"], "must be one of notice, literal"),
      description(
        "notice (default): what only protects people never asks for consent; literal: the clause is taken at its word."
      )
    )
  ),
  "fail-on": optional(
    pipe(
      picklist(failLevels, `must be one of ${failLevels.join(", ")}`),
      description("From which findings on the gate fails. Default: consent.")
    )
  ),
  acknowledgements: optional(
    pipe(
      string(),
      minLength(1, "must not be empty"),
      description("Where recorded decisions stand. Default: .reconsent/acknowledgements.yml.")
    )
  )
});

// src/hosts/config-file.ts
var parseConfig = (text, path, ruleIds) => {
  const { value, place } = readYaml(text, path, configSchema);
  for (const id of Object.keys(value.rules ?? {})) {
    if (!ruleIds.includes(id))
      throw new InputError(`${place(["rules", id], true)}: unknown rule "${id}"${suggestion(id, ruleIds)}`);
  }
  const file = value.acknowledgements ?? defaultConfig.acknowledgements;
  if (/^([/\\]|[A-Za-z]:)|(^|[/\\])\.\.([/\\]|$)/.test(file)) {
    throw new InputError(`${place(["acknowledgements"])}: "acknowledgements" must be a path inside the repository`);
  }
  return {
    policies: value.policies ?? null,
    languages: value.languages ?? null,
    rules: value.rules ?? {},
    governing: value.governing ?? defaultConfig.governing,
    protective: value.protective ?? defaultConfig.protective,
    failOn: value["fail-on"] ?? defaultConfig.failOn,
    acknowledgements: file
  };
};

export {
  parseConfig
};
