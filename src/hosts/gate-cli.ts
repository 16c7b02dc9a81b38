// The commands of the gate for the command line: check, ack, init. Only their arguments; what they do is loaded when one runs.
import {type Command, InvalidArgumentError, Option} from 'commander'
import {failLevels} from '../options.ts'

const run = (work: () => Promise<number>): Promise<void> =>
  work().then((code) => {
    process.exitCode = code
  })

const isoDate = (text: string): string => {
  const date = new Date(`${text}T00:00:00Z`)
  if (/^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)) return text
  throw new InvalidArgumentError('It must be a date such as 2026-05-31.')
}

const period = (text: string): string => (text === 'never' || /^[1-9]\d{0,3}d$/.test(text) ? text : isoDate(text))

/** Formats of `reconsent check`. */
export const checkFormats = ['terminal', 'markdown', 'json', 'sarif'] as const

/** Adds `reconsent check` to the program. */
export const registerCheck = (program: Command): void => {
  program
    .command('check')
    .summary('the gate: compare every policy that changed, and fail where people must be asked')
    .description('Compares every policy that differs between two commits, and fails where the findings reach a level.')
    .argument('[base]', 'commit to compare with: its common ancestor with HEAD; else that of the upstream branch, else HEAD')
    .argument('[head]', 'the newer commit; the working tree where not given')
    .addOption(
      new Option('--fail-on <level>', 'exit with 1 from this level on; else as configured, else consent').choices(failLevels),
    )
    .addOption(new Option('-f, --format <format>', 'what to print').choices(checkFormats).default('terminal'))
    .option('-o, --output <file>', 'write to a file instead of standard output')
    .option('--config <file>', 'configuration, from the root of the repository', '.reconsent.yml')
    .option('--published <date>', "day of publication; else that of HEAD's commit, else today", isoDate)
    .option('--all', 'also list what is not material')
    .option('--no-colour', 'no colours; also with NO_COLOR set, or where the output is no terminal')
    .action((base, head, flags) => run(async () => (await import('./check.ts')).check(base, head, flags)))
    .addHelpText(
      'after',
      `
Exit codes: 0 nothing at or above --fail-on, 1 something is, 2 the work could not be done.

Examples:
  $ reconsent check                          what is about to be committed or pushed
  $ reconsent check origin/main HEAD         a branch, as the pull request will see it
  $ reconsent check v1.4 v1.5 --fail-on notice`,
    )
}

/** Adds `reconsent ack` to the program. */
export const registerAck = (program: Command): void => {
  program
    .command('ack')
    .summary('record the decision to accept one finding')
    .description('Writes the decision on one finding to the acknowledgements file, to be reviewed and committed like code.')
    .argument('<id>', 'fingerprint of the finding, as reports show it; a unique beginning will do without --rule')
    .requiredOption('--reason <text>', 'why no action is needed, or which was taken')
    .option('--owner <name>', 'who decided; else the name that git knows')
    .option('--expires <when>', 'a date, a number of days such as 90d, or never', period, '180d')
    .option('--scope <path>', 'limit it to this policy')
    .option('--rule <id>', 'rule of the finding; found by a check where not given')
    .option('--base <commit>', 'what the check compares with')
    .option('--head <commit>', 'the newer commit of the check; the working tree where not given')
    .option('--config <file>', 'configuration, from the root of the repository', '.reconsent.yml')
    .action((id, flags) => run(async () => (await import('./ack.ts')).ack(id, flags)))
    .addHelpText(
      'after',
      `
Examples:
  $ reconsent ack 3f9a1c20b7de --reason "mail sent on 3 May" --owner legal@example.com
  $ reconsent ack 3f9a --reason "asked at sign-in" --expires never --scope privacy.md`,
    )
}

/** Adds `reconsent init` to the program. */
export const registerInit = (program: Command): void => {
  program
    .command('init')
    .summary('write a configuration and a GitHub workflow')
    .description('Looks at the repository, then writes .reconsent.yml and .github/workflows/reconsent.yml.')
    .option('--force', 'overwrite what is there')
    .option('--uses <action>', 'the action that the workflow uses', 'reconsent/reconsent@v1')
    .action((flags) => run(async () => (await import('./init.ts')).init(flags)))
    .addHelpText('after', '\nExamples:\n  $ reconsent init\n  $ reconsent init --force')
}
