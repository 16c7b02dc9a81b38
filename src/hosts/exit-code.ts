// The exit code, and nothing else. 0: nothing at or above the chosen level; 1: something is; 2: the tool could not do its work.
import type {FailOn, Result} from '../index.ts'

/** Status for work that could not be done: a bad input, a bad option, a full disk. */
export const cannotWork = 2

const reached: Record<FailOn, (verdict: Result['verdict']) => boolean> = {
  consent: ({action}) => action === 'consent',
  notice: ({action}) => action !== 'none',
  material: ({material}) => material > 0,
  never: () => false,
}

/** 0 or 1, by the verdict alone: it leaves out what is acknowledged, and so does the exit code. */
export const exitCode = ({verdict}: Pick<Result, 'verdict'>, failOn: FailOn): 0 | 1 => (reached[failOn](verdict) ? 1 : 0)
