// Bundles the command line: one readable file, with heavy parts in chunks that load when they are needed, and the licences
// of everything that is in it. The same sources give the same bytes.
import {chmod, readFile, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {build} from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))

// Packages in CommonJS (commander) call require() for Node's own modules; ESM has none.
const requireForCommonJs = "import {createRequire} from 'node:module';const require = createRequire(import.meta.url);"

const bundle = (outdir) =>
  build({
    absWorkingDir: root,
    entryPoints: {cli: 'src/hosts/cli.ts'},
    outdir,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20.19',
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
    minify: false,
    sourcemap: false,
    legalComments: 'eof',
    charset: 'utf8',
    banner: {js: requireForCommonJs},
    metafile: true,
    logLevel: 'warning',
  })

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

/** The licences of every package that is in the bundle, by name. */
const licences = async ({inputs}) => {
  const folders = [...new Set(Object.keys(inputs).map(packageFolder))].filter((folder) => folder !== null)
  const notices = await Promise.all(folders.map(notice))
  notices.sort((a, b) => (`${a.name} ${a.version}` < `${b.name} ${b.version}` ? -1 : 1))
  return notices.map(({text}) => text).join(`\n${'-'.repeat(80)}\n\n`)
}

/** Writes the bundle into a folder; `cli.js` in it can be run. */
export const buildTo = async (outdir) => {
  const {metafile} = await bundle(outdir)
  const cli = join(outdir, 'cli.js')
  await writeFile(cli, `#!/usr/bin/env node\n${await readFile(cli, 'utf8')}`)
  await chmod(cli, 0o755)
  await writeFile(join(outdir, 'package.json'), '{"type": "module"}\n')
  await writeFile(join(outdir, 'THIRD-PARTY.txt'), await licences(metafile))
}
