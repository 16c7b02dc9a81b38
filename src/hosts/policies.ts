// Which files are policies, and which old file a new one is a revision of.
import picomatch from 'picomatch'

/** What counts as a policy where the configuration names none: privacy policies and terms as people name them. */
export const defaultPolicies: readonly string[] = [
  ...[
    '*privacy*',
    'datenschutz*',
    '*integritetspolicy*',
    '*personuppgift*',
    '*sekretesspolicy*',
    'politique-de-confidentialite*',
    '*confidentialite*',
    'terms*',
    '*terms-of-*',
    'tos',
    'nutzungsbedingungen*',
    'agb',
    'anvandarvillkor*',
    'användarvillkor*',
    'conditions-*',
  ].map((name) => `**/${name}.{md,markdown,txt,html,htm}`),
  '**/{privacy,privacy-policy,datenschutz,integritetspolicy,terms}/index.{md,html}',
  '!**/node_modules/**',
  '!**/{test,tests,__tests__,fixtures}/**',
  '!.github/**',
]

// Small letters only: people write PRIVACY.md.
const options = {dot: true, nocase: true}

/** A test whether a path matches: any glob without "!" and none with it. */
export const matcher = (globs: readonly string[]): ((path: string) => boolean) => {
  const wanted = picomatch(
    globs.filter((glob) => !glob.startsWith('!')),
    options,
  )
  const refused = picomatch(
    globs.filter((glob) => glob.startsWith('!')).map((glob) => glob.slice(1)),
    options,
  )
  return (path) => wanted(path) && !refused(path)
}

/** A file that differs between two commits; the side where it does not exist is null. */
export interface FileChange {
  oldPath: string | null
  newPath: string | null
  /** Object names of the texts, where git knows them; null for a file of the working tree. */
  oldBlob: string | null
  newBlob: string | null
}

/** The changed files that are policies on either side; a deleted and an added one that belong together become one revision. */
export const selectPolicies = (changes: readonly FileChange[], globs: readonly string[] | null): FileChange[] => {
  const matches = matcher(globs ?? defaultPolicies)
  const policies = changes.filter(({oldPath, newPath}) => [oldPath, newPath].some((path) => path !== null && matches(path)))
  return pairReplacements(policies).sort((a, b) => compareText(shownPath(a), shownPath(b)))
}

/** The path that a reader knows the policy by: the new one where there is one. */
export const shownPath = (change: Pick<FileChange, 'oldPath' | 'newPath'>): string => change.newPath ?? change.oldPath ?? ''

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

// Git stops to see a rename where less than half of the text stayed: just the case that matters most here. A rewritten and
// renamed policy must not pass as "one deleted, one new", so what bears the same name, or is the only one of its kind, is paired.
const pairReplacements = (changes: readonly FileChange[]): FileChange[] => {
  const deleted = changes.filter((change) => change.newPath === null)
  const added = changes.filter((change) => change.oldPath === null)
  const pairs: FileChange[] = []
  const taken = new Set<FileChange>()
  const pair = (from: FileChange, to: FileChange): void => {
    pairs.push({oldPath: from.oldPath, oldBlob: from.oldBlob, newPath: to.newPath, newBlob: to.newBlob})
    taken.add(from).add(to)
  }
  for (const from of deleted) {
    const to = added.find((candidate) => !taken.has(candidate) && stem(candidate.newPath ?? '') === stem(from.oldPath ?? ''))
    if (to) pair(from, to)
  }
  for (const kind of ['terms', 'privacy'] as const) {
    const [from, ...otherFrom] = deleted.filter((change) => !taken.has(change) && kindOf(change.oldPath ?? '') === kind)
    const [to, ...otherTo] = added.filter((change) => !taken.has(change) && kindOf(change.newPath ?? '') === kind)
    if (from && to && otherFrom.length + otherTo.length === 0) pair(from, to)
  }
  return [...changes.filter((change) => !taken.has(change)), ...pairs]
}

// The name without its ending; privacy/index.md goes by its folder.
const stem = (path: string): string => {
  const [name = '', folder = ''] = path.toLowerCase().split('/').reverse()
  const bare = name.replace(/\.[^.]*$/, '')
  return bare === 'index' ? folder : bare
}

const kindOf = (path: string): 'terms' | 'privacy' =>
  /terms|tos\b|bedingungen|agb\b|villkor|conditions/i.test(stem(path)) ? 'terms' : 'privacy'
