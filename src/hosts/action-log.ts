// Lines of the log. A runner obeys lines that look like commands, so none that holds foreign text may look like one.
import * as core from '@actions/core'

/** Text as one line that no runner takes for a command, wherever it stands. */
export const harmless = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ')
    .replace(/##\[/g, '## [')
    .replace(/::/g, ': :')
    .slice(0, 1000)

export const say = (text: string): void => core.info(harmless(text))
export const warn = (text: string): void => core.warning(harmless(text), {title: 'reconsent'})

/** Ends the job as failed, with one line. */
export const fail = (text: string): void => core.setFailed(harmless(text))
