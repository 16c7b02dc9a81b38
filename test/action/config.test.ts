import {describe, expect, it} from 'vitest'
import {defaultConfig, languageOf} from '../../src/hosts/config.ts'
import {parseConfig} from '../../src/hosts/config-file.ts'
import {nearest} from '../../src/hosts/nearest.ts'

const rules = ['retention/extended', 'children/age-raised']
const read = (text: string) => parseConfig(text, '.reconsent.yml', rules)

describe('the configuration', () => {
  it('has a default for every key, and an empty file is one', () => {
    expect(read('')).toEqual(defaultConfig)
    expect(read('# only a comment\n')).toEqual(defaultConfig)
  })

  it('is read whole', () => {
    const text =
      'policies: ["legal/*.md"]\nlanguages: {"legal/sv*": sv}\nrules: {retention/extended: info}\ngoverning: old\nprotective: literal\nfail-on: notice\nacknowledgements: a.yml\n'
    const config = read(text)
    expect(config).toEqual({
      policies: ['legal/*.md'],
      languages: {'legal/sv*': 'sv'},
      rules: {'retention/extended': 'info'},
      governing: 'old',
      protective: 'literal',
      failOn: 'notice',
      acknowledgements: 'a.yml',
    })
    expect(languageOf(config, 'legal/sv-privacy.md')).toBe('sv')
    expect(languageOf(config, 'legal/privacy.md')).toBeUndefined()
    expect(languageOf({...config, languages: 'de'}, 'x')).toBe('de')
  })

  it.each([
    ['fial-on: notice\n', '.reconsent.yml:1:1: unknown key "fial-on"; did you mean "fail-on"?'],
    ['\nfail_on: notice\n', '.reconsent.yml:2:1: unknown key "fail_on"; did you mean "fail-on"?'],
    [
      'zebra: 1\n',
      '.reconsent.yml:1:1: unknown key "zebra"; known are policies, languages, rules, governing, protective, fail-on, acknowledgements',
    ],
    ['fail-on: always\n', '.reconsent.yml:1:10: "fail-on" must be one of consent, notice, material, never, not "always"'],
    ['policies: privacy.md\n', '.reconsent.yml:1:11: "policies" must be a list, not "privacy.md"'],
    ['policies:\n  - a.md\n  - 3\n', '.reconsent.yml:3:5: "policies.1" must be text, not 3'],
    ['policies: []\n', '.reconsent.yml:1:11: "policies" must name at least one file or glob'],
    [
      'rules:\n  retention/extend: off\n',
      '.reconsent.yml:2:3: unknown rule "retention/extend"; did you mean "retention/extended"?',
    ],
    ['languages: swedish\n', '.reconsent.yml:1:12: "languages" must be'],
    ['- a\n', '.reconsent.yml:1:1: the file must be a map'],
    ['a: [1\n', '.reconsent.yml:2:1: '],
    ['fail-on: notice\nfail-on: never\n', '.reconsent.yml:2:1: Map keys must be unique'],
    ['acknowledgements: ../x.yml\n', '.reconsent.yml:1:19: "acknowledgements" must be a path inside the repository'],
    ['acknowledgements: /etc/x.yml\n', '.reconsent.yml:1:19: "acknowledgements" must be a path inside the repository'],
  ])('refuses %j with its place', (text, message) => {
    expect(() => read(text)).toThrow(message)
    try {
      read(text)
    } catch (error) {
      expect((error as Error).message).not.toContain('\n')
      expect((error as Error).name).toBe('InputError')
    }
  })

  it('refuses a bomb of aliases', () => {
    const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c,*c]\n`
    expect(() => read(bomb)).toThrow(/\.reconsent\.yml: /)
  })
})

it('the nearest word is one that could have been meant', () => {
  expect(nearest('polices', ['policies', 'protective'])).toBe('policies')
  expect(nearest('x', ['policies'])).toBeUndefined()
})
