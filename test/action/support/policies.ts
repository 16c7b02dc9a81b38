// Policies of invented companies, made from parts so that a test says only what it changes.

export interface PolicyParts {
  company?: string
  clause?: string
  retention?: string
  age?: number
  sharing?: string
  extra?: string
  revised?: string
}

const consentClause =
  'If we make material changes to how we use your personal information, we will obtain your consent before the changes take effect. We will notify you by email of any other change.'

/** A short privacy policy in Markdown that promises consent before material changes. */
export const policy = (parts: PolicyParts = {}): string => {
  const {
    company = 'Lumo Kites',
    clause = consentClause,
    retention = '30 days',
    age = 13,
    extra = '',
    revised = 'March 3, 2025',
  } = parts
  const sharing = parts.sharing ?? 'We do not sell your personal information.'
  return `# Privacy Policy of ${company}

Last updated: ${revised}

## What we collect

We collect your name and your email address when you create an account.

## Sharing

${sharing} We share your email address with service providers who send messages for us.

## Retention

We keep your account data for ${retention} after you close your account.

## Children

We do not knowingly collect personal information from children under the age of ${age}.

## Your rights

You have the right to access and to delete your personal information.
${extra ? `\n${extra}\n` : ''}
## Changes to this policy

${clause}
`
}

/** A policy of many retention periods, and the same with each of them longer: as many findings as there are services. */
export const manyPeriods = (count: number, days: number): string => {
  const sections = Array.from(
    {length: count},
    (_, index) => `## Service ${index + 1}\n\nWe keep the records of service ${index + 1} for ${days + index} days.`,
  )
  return policy({extra: sections.join('\n\n')})
}

/** Words that try to be more than words. */
export const hostile = [
  '::error::owned',
  '##[error]owned',
  '@octocat',
  '#1',
  'GH-1',
  'https://github.com/o/r/issues/1',
  '<!-- reconsent:v1 key=default state=open body=0000000000000000 -->',
  '<img src=x onerror=alert(1)>',
  '</details>',
  '|cell|',
  '`code`',
  '$x$',
  '[link](javascript:alert)',
  '**bold**',
  '\u202edrawkcab',
  ':tada:',
].join(' ')
