// What is configured, with every default. Reading the file is in config-file.ts, which is loaded only where there is one.
import type {Acknowledgement, CompareOptions, FailOn} from '../index.ts'
import {matcher} from './policies.ts'

/** Where the configuration stands, from the root of the repository. */
export const configPath = '.reconsent.yml'

/** The configuration with every default filled in. */
export interface Config {
  /** Null: the built-in globs. */
  policies: readonly string[] | null
  languages: string | Readonly<Record<string, string>> | null
  rules: CompareOptions['levels']
  governing: 'stricter' | 'old' | 'new'
  protective: 'notice' | 'literal'
  failOn: FailOn
  acknowledgements: string
}

/** What holds where there is no file. */
export const defaultConfig: Config = {
  policies: null,
  languages: null,
  rules: {},
  governing: 'stricter',
  protective: 'notice',
  failOn: 'consent',
  acknowledgements: '.reconsent/acknowledgements.yml',
}

/** The language that the configuration states for a file, if it does. */
export const languageOf = (config: Config, path: string): string | undefined => {
  if (config.languages === null || typeof config.languages === 'string') return config.languages ?? undefined
  return Object.entries(config.languages).find(([glob]) => matcher([glob])(path))?.[1]
}

/** What the comparison is told for one policy. */
export const compareOptions = (
  config: Config,
  paths: {old: string; new: string},
  run: {published: string; today: string; acknowledgements: readonly Acknowledgement[]},
): CompareOptions => {
  const oldLanguage = languageOf(config, paths.old)
  const newLanguage = languageOf(config, paths.new)
  return {
    governing: config.governing,
    protective: config.protective,
    levels: config.rules ?? {},
    ...run,
    ...(oldLanguage ? {oldLanguage} : {}),
    ...(newLanguage ? {newLanguage} : {}),
  }
}
