// One folder for all that the tests write; it is removed when they have ended, whatever became of them.
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

/** Makes the folder the one for temporary files of all processes of a run; gives what removes it. */
export default (): (() => void) => {
  const folder = mkdtempSync(join(tmpdir(), 'reconsent-tests-'))
  process.env.TMPDIR = folder
  return () => rmSync(folder, {recursive: true, force: true})
}
