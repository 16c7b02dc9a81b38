// The command line. Describes the arguments; what they do is in commands.ts, which is loaded when a command runs.
// The order matters for this one import alone.
import './tier-up.ts'
import {Command, CommanderError, InvalidArgumentError, Option} from 'commander'
import {failLevels} from '../options.ts'
import {parsedFormats, reportFormats, rulesFormats} from '../report/formats.ts'
import {version} from '../version.ts'
import {cannotWork} from './exit-code.ts'
import {registerAck, registerCheck, registerInit} from './gate-cli.ts'

const sources = `
OLD, NEW and FILE are a path, a file in a git revision (REV:path), or - for standard input.`

const isoDate = (text: string): string => {
  const date = new Date(`${text}T00:00:00Z`)
  if (/^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)) return text
  throw new InvalidArgumentError('It must be a date such as 2026-05-31.')
}

const columns = (text: string): number => {
  const width = Number(text)
  if (Number.isInteger(width) && width >= 40 && width <= 400) return width
  throw new InvalidArgumentError('It must be a whole number from 40 to 400.')
}

const choice = (flags: string, help: string, values: readonly string[], preset: string): Option =>
  new Option(flags, help).choices(values).default(preset)

/** The options that every command has for what it prints. */
const printing = (command: Command, formats: readonly string[]): Command =>
  command
    .addOption(choice('-f, --format <format>', 'what to print', formats, 'terminal'))
    .option('-o, --output <file>', 'write to a file instead of standard output')
    .option('--width <columns>', 'width of the terminal format', columns)
    .option('--no-colour', 'no colours; also with NO_COLOR set, or where the output is no terminal')

const run = (work: () => Promise<number>): Promise<void> =>
  work().then((code) => {
    process.exitCode = code
  })

const addDiff = (program: Command): void => {
  const command = program
    .command('diff')
    .summary('compare two revisions of a policy')
    .description(`Compares two revisions of a policy by meaning, and tells what its own rule about changes asks for.\n${sources}`)
    .argument('<old>', 'the old revision')
    .argument('<new>', 'the new revision')
  printing(command, reportFormats)
    .addOption(choice('--fail-on <level>', 'exit with 1 from this level on', failLevels, 'never'))
    .option('--language <tag>', 'language of both texts; found out where not given')
    .option('--old-language <tag>', 'language of the old text')
    .option('--new-language <tag>', 'language of the new text')
    .option('--published <date>', "day of publication; else that of NEW's commit, else today", isoDate)
    .addOption(choice('--protective <way>', 'what only protects people asks for', ['notice', 'literal'], 'notice'))
    .addOption(choice('--governing <clause>', 'whose clause decides', ['stricter', 'old', 'new'], 'stricter'))
    .option('--all', 'also list what is not material')
    .action((old: string, now: string, flags) => run(async () => (await import('./commands.ts')).diff(old, now, flags)))
    .addHelpText(
      'after',
      `
Exit codes: 0 nothing at or above --fail-on, 1 something is, 2 the work could not be done.

Examples:
  $ reconsent diff privacy-2024.md privacy-2025.md
  $ reconsent diff HEAD~1:privacy.md privacy.md --fail-on consent
  $ reconsent diff privacy.en.md privacy.sv.txt --format markdown --output report.md
  $ curl -s https://example.com/privacy | reconsent diff privacy.md -`,
    )
}

const addParse = (program: Command): void => {
  const command = program
    .command('parse')
    .summary('show what is found in one text')
    .description(`Shows the outline, the statements and the change rule of one text.\n${sources}`)
    .argument('<file>', 'the text')
  printing(command, parsedFormats)
    .option('--language <tag>', 'language of the text; found out where not given')
    .action((file: string, flags) => run(async () => (await import('./commands.ts')).parse(file, flags)))
    .addHelpText(
      'after',
      `
The format "text" is the text that all offsets count in.

Examples:
  $ reconsent parse privacy.md
  $ reconsent parse privacy.html --format text
  $ reconsent parse v2.1:privacy.md --format json`,
    )
}

const addRules = (program: Command): void => {
  const command = program.command('rules').summary('list the rules').description('Lists the rules that judge changes.')
  printing(command, rulesFormats)
    .action((flags) => run(async () => (await import('./commands.ts')).rules(flags)))
    .addHelpText('after', '\nExamples:\n  $ reconsent rules\n  $ reconsent rules --format json')
}

/** The program with all its commands. */
export const buildProgram = (): Command => {
  const program = new Command('reconsent')
    .description(
      'Compares two revisions of a privacy policy by meaning, and tells whether people must be asked for consent again. Works offline; sends nothing anywhere.',
    )
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .helpCommand('help [command]', 'print help on a command')
    .showSuggestionAfterError()
    .exitOverride()
    .addHelpText(
      'after',
      '\nExamples:\n  $ reconsent diff old.md new.md\n  $ reconsent diff HEAD:privacy.md privacy.md\n  $ reconsent parse privacy.md',
    )
  for (const add of [addDiff, registerCheck, registerAck, registerInit, addParse, addRules]) add(program)
  return program
}

/** One line on what went wrong. What is no fault of the input is a fault of ours, and shows where. */
const complain = (error: unknown): void => {
  const known = error instanceof Error && error.name === 'InputError'
  const text = known
    ? error.message.replace(/\s*\n\s*/g, ' ')
    : error instanceof Error
      ? (error.stack ?? error.message)
      : String(error)
  process.stderr.write(`reconsent: ${known ? text : `internal error: ${text}`}\n`)
}

/** Runs the command line; the exit code is left in `process.exitCode`. */
export const main = async (argv: readonly string[]): Promise<void> => {
  // A reader that has gone (`| head`) is no failure.
  process.stdout.on('error', () => {})
  try {
    await buildProgram().parseAsync([...argv])
  } catch (error) {
    // Commander has printed what is wrong with the arguments, or the help that was asked for.
    if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : cannotWork
    else {
      complain(error)
      process.exitCode = cannotWork
    }
  }
}

await main(process.argv)
