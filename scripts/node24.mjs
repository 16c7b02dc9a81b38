// The Node that runners use, from the npm package "node", in a folder of its own and not in the lock file (125 MB).
// Prints the path of the binary; installs it where it is missing.
import {execFileSync} from 'node:child_process'
import {existsSync, mkdirSync} from 'node:fs'
import {fileURLToPath} from 'node:url'

const version = '24.19.0'
const folder = fileURLToPath(new URL('../node_modules/.cache/node24/', import.meta.url))
const binary = `${folder}node_modules/node/bin/node`

/** Path of the binary. Throws where it can neither be found nor installed. */
export const node24 = () => {
  if (!existsSync(binary)) {
    mkdirSync(folder, {recursive: true})
    const options = [
      'install',
      '--prefix',
      folder,
      '--no-save',
      '--no-package-lock',
      '--no-audit',
      '--no-fund',
      `node@${version}`,
    ]
    execFileSync('npm', options, {stdio: ['ignore', 'ignore', 'pipe'], timeout: 180_000})
  }
  execFileSync(binary, ['--version'])
  return binary
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.stdout.write(`${node24()}\n`)
