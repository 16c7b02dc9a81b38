// Which concepts stand for each other: what one language calls a collection another may call a use.
import type {ConceptKey} from './concepts.ts'

/** Concepts that translators exchange for each other. */
const kin: readonly (readonly ConceptKey[])[] = [
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
  ['support-data', 'exercise-request'],
  ['where-applicable', 'if'],
  ['country', 'third-country', 'eu', 'us'],
  ['social-media', 'social-network'],
]

const kinOf = new Map<string, number[]>()
kin.forEach((group, i) => {
  for (const key of group) kinOf.set(key, [...(kinOf.get(key) ?? []), i])
})

/** The groups of concepts that a concept is in, by number. */
export const kinGroups = (concept: string): readonly number[] => kinOf.get(concept) ?? []

/** Whether a translator may have put one concept for the other; keys that are no concepts have no kin. */
export const areKin = (a: string, b: string): boolean => kinOf.get(a)?.some((group) => kinOf.get(b)?.includes(group)) ?? false
