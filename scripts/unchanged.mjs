// Makes everything that is generated anew, and fails where that differs from what is committed.
import {execFileSync} from 'node:child_process'
import {fileURLToPath} from 'node:url'

const cwd = fileURLToPath(new URL('..', import.meta.url))
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'

for (const script of ['build', 'docs', 'schema']) execFileSync(npm, ['run', '--silent', script], {cwd, stdio: 'inherit'})

const changed = execFileSync('git', ['status', '--porcelain', 'dist', 'docs', 'schema'], {cwd, encoding: 'utf8'})
if (changed !== '') {
  process.stderr.write(`These generated files differ from what is committed; commit them:\n${changed}`)
  process.exitCode = 1
}
