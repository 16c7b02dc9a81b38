// The licences of the packages that are in a bundle.
import {readFile, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

/** The folder of the package that a bundled file belongs to, or null for our own files. */
const packageFolder = (file) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1] ?? null

const licenceNames = [
  'LICENSE',
  'LICENSE.md',
  'LICENSE.txt',
  'LICENCE',
  'LICENCE.md',
  'license',
  'license.md',
  'License.txt',
  'COPYING',
]

const licenceText = async (folder) => {
  for (const name of licenceNames) {
    const text = await readFile(join(root, folder, name), 'utf8').catch(() => null)
    if (text !== null) return text.replaceAll('\r\n', '\n').trim()
  }
  return null
}

const notice = async (folder) => {
  const {name, version, license = 'no licence stated'} = JSON.parse(await readFile(join(root, folder, 'package.json'), 'utf8'))
  const text = (await licenceText(folder)) ?? `Licence: ${license}. The package has no licence file.`
  return {name, version, text: `${name} ${version} (${license})\n\n${text}\n`}
}

/** Writes THIRD-PARTY.txt into a folder: the licence of every package that is in the bundles, by name. */
export const writeLicences = async (outdir, metafiles) => {
  const files = metafiles.flatMap(({inputs}) => Object.keys(inputs))
  const folders = [...new Set(files.map(packageFolder))].filter((folder) => folder !== null)
  const notices = await Promise.all(folders.map(notice))
  notices.sort((a, b) => (`${a.name} ${a.version}` < `${b.name} ${b.version}` ? -1 : 1))
  await writeFile(join(outdir, 'THIRD-PARTY.txt'), notices.map(({text}) => text).join(`\n${'-'.repeat(80)}\n\n`))
}
