// The configuration file: found by one name, read as data, never executed.
import {InputError} from '../index.ts'
import {type Config, defaultConfig} from './config.ts'
import {configSchema} from './config-schema.ts'
import {readYaml, suggestion} from './yaml-check.ts'

/** Reads the text of a configuration file; throws InputError with file, line and column. */
export const parseConfig = (text: string, path: string, ruleIds: readonly string[]): Config => {
  const {value, place} = readYaml(text, path, configSchema)
  for (const id of Object.keys(value.rules ?? {})) {
    if (!ruleIds.includes(id))
      throw new InputError(`${place(['rules', id], true)}: unknown rule "${id}"${suggestion(id, ruleIds)}`)
  }
  const file = value.acknowledgements ?? defaultConfig.acknowledgements
  if (/^([/\\]|[A-Za-z]:)|(^|[/\\])\.\.([/\\]|$)/.test(file)) {
    throw new InputError(`${place(['acknowledgements'])}: "acknowledgements" must be a path inside the repository`)
  }
  return {
    policies: value.policies ?? null,
    languages: value.languages ?? null,
    rules: value.rules ?? {},
    governing: value.governing ?? defaultConfig.governing,
    protective: value.protective ?? defaultConfig.protective,
    failOn: value['fail-on'] ?? defaultConfig.failOn,
    acknowledgements: file,
  }
}
