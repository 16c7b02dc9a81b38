// What the pull request comment says in English, beside the sentences of en.ts.
import {count} from './en-words.ts'

type Args = Readonly<Record<string, string | number>>

const listed = (parts: readonly (readonly [number, string])[]): string =>
  parts
    .filter(([n]) => n > 0)
    .map(([n, words]) => `${n} ${words}`)
    .join(', ')

export const commentEn = {
  verdict: {
    consent: 'People must be asked for consent first',
    notice: 'People must be told in advance',
    none: 'Neither consent nor notice is asked for',
  },
  incomplete: 'A policy could not be read',
  resolved: 'Resolved: nothing asks for action any more',
  nothing: 'No policy differs any more.',
  noneChanged: 'No policy changed.',
  counts: (verdict: {material: number; consent: number; notice: number; acknowledged: number}, possible = 0): string => {
    const {material, consent, notice, acknowledged} = verdict
    const rest = material - consent - notice
    const asking = listed([
      [consent, 'for consent'],
      [notice, 'for notice'],
      [rest, 'that the policy asks nothing for'],
    ])
    const head = material === 0 ? 'No material change is open' : `**${count(material, 'material change')}**: ${asking}`
    const doubt = possible === 0 ? '' : `; ${possible} of them only possible, to be checked`
    const known = acknowledged === 0 ? '' : `; ${acknowledged} acknowledged`
    return `${head}${doubt}${known}.`
  },
  gateUnread: 'The check fails: nothing is certain before every policy can be read.',
  gate: (failing: number, failOn: string): string =>
    failing > 0
      ? `The check fails (\`fail-on: ${failOn}\`): ${count(failing, 'open finding')} at or above that level.`
      : `The check passes (\`fail-on: ${failOn}\`).`,
  table: {
    policy: 'Policy',
    verdict: 'Asks for',
    consent: 'Consent',
    notice: 'Notice',
    other: 'Other material',
    acknowledged: 'Acknowledged',
  },
  short: {consent: 'consent', notice: 'notice', none: 'nothing'},
  morePolicies: (n: number): string => `… and ${n} more ${n === 1 ? 'policy' : 'policies'}, in the report.`,
  lists: {
    consent: 'Consent asked',
    notice: 'Notice asked',
    none: 'Material, the policy asks nothing',
    possible: 'Possible, to be checked by a person',
    acknowledged: 'Acknowledged',
    immaterial: 'Not material',
  },
  before: 'Before',
  after: 'After',
  line: (n: number | undefined): string => (n === undefined ? 'file' : `line ${n}`),
  because: 'because',
  clause: 'clause',
  decidedBy: {
    old: 'Decided by the clause on changes of the old text',
    new: 'Decided by the clause on changes of the new text',
    both: 'Decided by the clause on changes, in both texts',
  },
  silent: 'Neither text says what happens when it changes; the legal default, as advice:',
  formerly: 'formerly',
  added: (rule: string): string => `New policy: there is nothing to compare it with. Its clause on changes: ${rule}.`,
  removed: 'The policy is deleted, and with it every promise in it',
  unreadable: (problem: string): string => `Not compared: ${problem}`,
  acknowledge: 'To accept a finding: run its command and commit the file that it writes.',
  command: (id: string, rule: string): string => `reconsent ack ${id} --rule ${rule} --reason "…" --owner "…"`,
  acknowledged: (owner: string, reason: string, expires: string | null): string =>
    `accepted by ${owner}${expires === null ? '' : ` until ${expires}`}: ${reason}`,
  more: (n: number): string => `… and ${count(n, 'more finding')}, in the report.`,
  shortened: 'This comment is shortened to fit; the whole report is in the job summary and the report file.',
  run: 'Full report',
  made: 'By reconsent, from the two texts alone; an aid to a decision, not legal advice.',
  notes: {
    'acknowledgement-expired': ({finding, owner, expires}: Args) =>
      `the acknowledgement of ${finding} by ${owner} expired on ${expires}`,
    'acknowledgement-orphaned': ({finding, rule}: Args) => `the new acknowledgement of ${finding} (${rule}) fits no finding`,
    'acknowledgement-mismatched': ({finding, rule, actual}: Args) =>
      `the acknowledgement of ${finding} names the rule ${rule}, but the finding is ${actual}: it does not count`,
    'configuration-changed': ({path}: Args) => `this change also edits ${path}, by which it is judged`,
    'fork-configuration': ({path}: Args) => `the head is a fork's: ${path} and acknowledgements are those of the base`,
    'no-merge-base': ({base}: Args) =>
      `the clone does not reach the common ancestor; compared with ${String(base).slice(0, 12)} itself`,
    'files-capped': ({count: n}: Args) => `only the first ${n} changed files were listed by the host`,
    'published-from': ({date, from}: Args) => `day of publication taken as ${date} (${from})`,
  },
}

/** What every locale of the comment must say. */
export type CommentMessages = typeof commentEn

/** The sentences of the comment in a locale. */
export const commentMessagesIn = (_locale: 'en' = 'en'): CommentMessages => commentEn
