// Writes docs/comment.md: the comment as the Action writes it, on a policy of an invented company.
import {writeFileSync} from 'node:fs'
import {sumUp} from '../src/hosts/gate-verdict.ts'
import {compare, renderComment} from '../src/index.ts'
import {policy} from '../test/action/support/policies.ts'

const sharing = 'We share your hashed email address with advertising partners.'
const now = policy({retention: '90 days', age: 14, sharing, revised: 'May 1, 2026'}).replace(
  'when you create an account',
  'when you create your account',
)
const path = 'privacy.md'
const result = await compare({path, content: policy()}, {path, content: now}, {published: '2026-05-01'})
const policies = [{status: 'changed' as const, oldPath: path, newPath: path, result, removal: null, rule: null, problem: null}]
const verdict = sumUp(policies, 'consent')
const {text} = renderComment({schemaVersion: 1, base: null, head: null, failOn: 'consent', verdict, policies, notes: []})

const intro = `# What the comment looks like

On a pull request of an invented company, as the Action writes it (there, every line number is a link to that line).
Made by \`scripts/comment-example.ts\`.

---
`
writeFileSync(new URL('../docs/comment.md', import.meta.url), `${intro}\n${text}\n`)
