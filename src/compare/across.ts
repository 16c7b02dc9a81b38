// What differs between a passage and its translation: concepts, names and figures that only one side has. Order and
// wording are the translator's.
import type {Token, Unit} from '../model/unit.ts'
import {isTyped} from './describe.ts'
import type {Cluster, Item} from './differences.ts'

/** Kinds whose words are so common in running text that a translation drops and adds them freely. */
const free: ReadonlySet<string> = new Set(['modal', 'quantity', 'reference', 'change', 'date', 'contact'])

/** Concepts that translators exchange for each other. */
const kin: readonly (readonly string[])[] = [
  ['collect', 'use', 'process', 'access', 'provide-service', 'share', 'transfer', 'respond', 'exercise-request'],
  ['store', 'retain', 'retention-period', 'delete', 'account-close'],
  [
    'personal-data',
    'account-data',
    'content',
    'contact-data',
    'messages',
    'support-data',
    'communicate',
    'email',
    'contact-us',
    'notify-act',
  ],
  ['third-party', 'partner', 'service-provider', 'processor', 'affiliate', 'public-recipient', 'organisation-admin'],
  ['usage', 'browsing', 'logs', 'device', 'analyse', 'analytics', 'track'],
  ['improve', 'develop', 'personalise', 'support'],
  ['safeguard', 'security-purpose', 'fraud', 'verify', 'scan'],
  ['consent', 'with-consent', 'opt-in', 'choose', 'if', 'right-withdraw'],
  ['right', 'right-access', 'right-rectify', 'right-erase', 'right-object', 'exercise-request', 'may'],
  ['legal-compliance', 'where-law', 'gdpr', 'legal-claims', 'legal-basis', 'must'],
  ['advertising', 'targeted-advertising', 'marketing', 'advertiser'],
  ['opt-out', 'settings', 'right-object', 'right-withdraw', 'choose'],
  ['cookie', 'third-party-cookie', 'tracker-tech'],
  ['user', 'customer', 'visitor', 'employee', 'resident'],
  ['child', 'under-age', 'parent', 'age'],
  ['authority', 'right-complain', 'legal-compliance'],
  ['except', 'if', 'not', 'only'],
  ['purpose-word', 'example', 'feasible', 'where-applicable'],
  ['country', 'third-country', 'eu', 'us'],
]

const typed = (token: Token): boolean => isTyped(token) && !free.has(token.kind)

/** The first word of every concept and of every name of a stretch. */
const tellingItems = (units: readonly Unit[]): Item[] => {
  const seen = new Set<string>()
  return units.flatMap((unit) =>
    unit.tokens.flatMap((token, at) => {
      const key = typed(token) ? (token.concept as string) : token.kind === 'name' ? `'${token.text}` : null
      if (key === null || seen.has(key)) return []
      seen.add(key)
      return [{token, unit, at}]
    }),
  )
}

const keyOf = ({token}: Item): string => (token.kind === 'name' ? `'${token.text}` : (token.concept as string))

const isKin = (a: string, b: string): boolean => kin.some((group) => group.includes(a) && group.includes(b))

/** What only one side says. A concept that the other side renders by a related one is no difference. */
export const differencesAcross = (left: readonly Unit[], right: readonly Unit[]): Cluster[] => {
  const a = tellingItems(left)
  const b = tellingItems(right)
  const keysA = new Set(a.map(keyOf))
  const keysB = new Set(b.map(keyOf))
  const onlyA = a.filter((item) => !keysB.has(keyOf(item)))
  const onlyB = b.filter((item) => !keysA.has(keyOf(item)))
  const rendered = (item: Item, others: readonly Item[]): boolean => others.some((other) => isKin(keyOf(item), keyOf(other)))
  const old = onlyA.filter((item) => !rendered(item, onlyB))
  const now = onlyB.filter((item) => !rendered(item, onlyA))
  return old.length || now.length ? [{old, new: now, oldAnchor: a[0], newAnchor: b[0]}] : []
}
