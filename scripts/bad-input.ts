// What bad input gets from a script: one line, and exit status 2, as from the command itself.
import {InputError} from '../src/model/errors.ts'

const isOption = (error: unknown): error is Error =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')

/** From now on an InputError, or an unknown option, that nothing catches ends the process with its one line and status 2. */
export const endOnBadInput = (): void => {
  process.on('uncaughtException', (error: unknown) => {
    const told = error instanceof InputError || isOption(error)
    process.stderr.write(`${told ? error.message : String(error instanceof Error ? error.stack : error)}\n`)
    process.exit(told ? 2 : 1)
  })
}
