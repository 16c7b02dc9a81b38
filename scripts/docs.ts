// Writes docs/rules.md from the registry and its examples.
import {mkdirSync, writeFileSync} from 'node:fs'
import {type Example, examplesOf} from '../src/assess/rules/examples/index.ts'
import {rules} from '../src/assess/rules/index.ts'
import {categories} from '../src/model/categories.ts'

type Listed = (typeof rules)[number]

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll(/\s*\n\s*/g, ' ')
const quoted = (sentence: string): string => (sentence === '' ? '*nothing*' : `“${cell(sentence)}”`)
const shown = ([before, after]: Example): string => `${quoted(before)} → ${quoted(after)}`

/** The first example in English. */
const exampleOf = (rule: Listed): string => {
  const example = examplesOf(rule).find(([, , language]) => language === undefined)
  return example ? shown(example) : ''
}

const anchor = (id: string): string => id.replace('/', '')
const mirrorOf = ({mirror}: Listed): string =>
  typeof mirror === 'string' ? `[${mirror.slice(mirror.indexOf('/') + 1)}](#${anchor(mirror)})` : cell(mirror.none)

const entryOf = (rule: Listed): string => `### ${rule.id}

${rule.title}.

- Effect: ${rule.effect}. ${rule.material ? 'Material.' : 'Not material: reported, never counted.'}
- Mirror: ${mirrorOf(rule)}.
- Example: ${exampleOf(rule)}
`

const sectionOf = (category: (typeof categories)[number]): string => {
  const own = rules.filter((rule) => rule.category === category)
  const list = own.map((rule) => `[${rule.id.slice(category.length + 1)}](#${anchor(rule.id)})`).join(', ')
  return `## ${category}\n\n${list}\n\n${own.map(entryOf).join('\n')}`
}

const intro = `# Rules

Every change of meaning is judged by exactly one of these ${rules.length} rules. A rule says whether the change is material, and
whom it favours: \`expands\` means that the company may do more or that people are protected less, \`restricts\` the reverse,
\`neutral\` neither. What has to be done about it is decided by the policy's own clause on changes, not by the rule.

Ids are public: they stand in reports, in acknowledgements and in the configuration (\`rules:\` sets one to \`off\`, \`info\` or
\`material\`), and are never renamed. Made from \`src/assess/rules\` by \`npm run docs\`.
`

mkdirSync(new URL('../docs/', import.meta.url), {recursive: true})
writeFileSync(new URL('../docs/rules.md', import.meta.url), `${intro}\n${categories.map(sectionOf).join('\n')}`)
