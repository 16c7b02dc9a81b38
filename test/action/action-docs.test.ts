// What is said in three places is said alike: action.yml, the code, the documentation, and what init writes.
import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {parse} from 'yaml'
import {parseConfig} from '../../src/hosts/config-file.ts'
import {configTemplate, workflowTemplate} from '../../src/hosts/init-templates.ts'
import {defaultPolicies, matcher} from '../../src/hosts/policies.ts'

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
const action = parse(read('action.yml'))
const docs = read('docs/action.md')
const inputs = Object.keys(action.inputs)

describe('action.yml', () => {
  it('runs the bundle on the Node of runners', () => {
    expect(action.runs).toEqual({using: 'node24', main: 'dist/action.js'})
  })
  it('names the inputs that the code reads, and no others', () => {
    const code = readdirSync(new URL('../../src/hosts/', import.meta.url))
      .filter((name) => name.startsWith('action'))
      .map((name) => read(`src/hosts/${name}`))
      .join('\n')
    const used = [...code.matchAll(/(?:getInput|choice|shaped)\(\s*'([a-z-]+)'/g)].map(([, name]) => name)
    expect([...new Set(used)].sort()).toEqual([...inputs].sort())
    const set = [...code.matchAll(/setOutput\('([a-z-]+)'/g)].map(([, name]) => name)
    expect([...new Set(set)].sort()).toEqual(Object.keys(action.outputs).sort())
  })
  it('is documented whole', () => {
    for (const name of [...inputs, ...Object.keys(action.outputs)]) expect(docs).toContain(`\`${name}\``)
  })
})

describe('what init writes', () => {
  it('is the workflow of the documentation', () => {
    const shown = parse(/```yaml\n# \.github\/workflows\/reconsent\.yml\n([\s\S]*?)```/.exec(docs)?.[1] ?? '')
    expect(parse(workflowTemplate('reconsent/reconsent@v1', 'main', ['privacy.md']))).toEqual(shown)
  })
  it('is a configuration that holds what holds without it', () => {
    const config = parseConfig(configTemplate([]), '.reconsent.yml', [])
    expect(config).toMatchObject({policies: defaultPolicies, failOn: 'consent', governing: 'stricter', protective: 'notice'})
  })
  it('names files, whatever signs their names hold', () => {
    const names = ['a b/privacy (old).md', 'x[1]/privacy*.md', 'd/{a,b}/terms!.md', "it's/privacy: new.md", 'privacy#1.md']
    const {policies} = parseConfig(configTemplate(names), '.reconsent.yml', [])
    for (const name of names) expect(matcher(policies ?? [])(name)).toBe(true)
    expect(matcher(policies ?? [])('x1/privacyz.md')).toBe(false)
  })
  it('knows the keys that the documentation shows', () => {
    const shown = /## Configuration[\s\S]*?```yaml\n([\s\S]*?)```/.exec(docs)?.[1] ?? ''
    expect(parseConfig(shown, 'docs', ['contact/changed']).failOn).toBe('consent')
  })
})
