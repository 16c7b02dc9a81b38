import {describe, expect, it} from 'vitest'
import {defaultPolicies, type FileChange, matcher, selectPolicies} from '../../src/hosts/policies.ts'

const change = (oldPath: string | null, newPath: string | null): FileChange => ({oldPath, newPath, oldBlob: null, newBlob: null})
const paths = (changes: readonly FileChange[], globs: readonly string[] | null = null) =>
  selectPolicies(changes, globs).map(({oldPath, newPath}) => [oldPath, newPath])

describe('what is a policy', () => {
  const matches = matcher(defaultPolicies)
  it.each([
    'privacy.md',
    'PRIVACY.md',
    'docs/privacy-policy.md',
    'legal/de/datenschutz.txt',
    'sv/integritetspolicy.md',
    'fr/politique-de-confidentialite.md',
    'terms.md',
    'legal/Terms-of-Service.md',
    'Airbnb/privacy.md',
    '.well-known/privacy.html',
    'policies/privacy/index.md',
    'privacy-statement.markdown',
    'tos.txt',
    'de/agb.md',
  ])('%s', (path) => expect(matches(path)).toBe(true))
  it.each([
    'README.md',
    'src/privacy.ts',
    'node_modules/x/privacy.md',
    'fixtures/privacy.md',
    'determs.md',
    '.github/privacy.md',
    'privacy.png',
  ])('not %s', (path) => expect(matches(path)).toBe(false))
})

describe('the changed policies', () => {
  it('are those with a policy on either side, in the order of their paths', () => {
    expect(paths([change('terms.md', 'terms.md'), change('a.md', 'a.md'), change('privacy.md', 'old/notes.md')])).toEqual([
      ['privacy.md', 'old/notes.md'],
      ['terms.md', 'terms.md'],
    ])
  })
  it('follow the configuration, with exceptions', () => {
    expect(paths([change('x/a.md', 'x/a.md'), change('x/b.md', 'x/b.md')], ['x/*.md', '!x/b.md'])).toEqual([['x/a.md', 'x/a.md']])
  })
  it('pair a deleted with an added one of the same name, even where nothing of the text stayed', () => {
    expect(paths([change('a/privacy.md', null), change(null, 'b/privacy.html')])).toEqual([['a/privacy.md', 'b/privacy.html']])
    expect(paths([change('privacy/index.md', null), change('terms/index.md', null), change(null, 'en/terms.md')])).toEqual([
      ['terms/index.md', 'en/terms.md'],
      ['privacy/index.md', null],
    ])
  })
  it('pair the only deleted one with the only added one of its kind', () => {
    expect(paths([change('privacy-2018.md', null), change(null, 'privacy-2023.txt'), change(null, 'terms.md')])).toEqual([
      ['privacy-2018.md', 'privacy-2023.txt'],
      [null, 'terms.md'],
    ])
    expect(paths([change('terms.md', null), change(null, 'privacy.md')])).toEqual([
      [null, 'privacy.md'],
      ['terms.md', null],
    ])
  })
})
