// Bundles the command line: one readable file, with heavy parts in chunks that load when they are needed. The same sources give
// the same bytes.
import {chmod, readFile, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {build} from 'esbuild'
import {readyPacks} from './ready-packs.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

// Packages in CommonJS call require() for Node's own modules; ESM has none.
const requireForCommonJs = "import {createRequire} from 'node:module';const require = createRequire(import.meta.url);"

/** How everything that is shipped is bundled. */
export const common = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20.19',
  // Node 20 has them; esbuild is not sure, and would make them anew at every use.
  supported: {'regexp-unicode-property-escapes': true},
  splitting: true,
  sourcemap: false,
  legalComments: 'eof',
  charset: 'utf8',
  banner: {js: requireForCommonJs},
  metafile: true,
  plugins: [readyPacks],
  logLevel: 'warning',
}

const stub = fileURLToPath(new URL('child-process-stub.mjs', import.meta.url))

const lighterCommander = {
  name: 'lighter-commander',
  setup: ({onResolve}) =>
    onResolve({filter: /^node:child_process$/}, ({importer}) =>
      importer.includes('/node_modules/commander/') ? {path: stub} : undefined,
    ),
}

// The reader of HTML is bundled by itself, with a copy of the parser that the rest has too: shared code would be a chunk of its
// own, with much in it that only HTML needs, and every start would read it.
const htmlApart = {
  name: 'html-apart',
  setup: ({onResolve}) =>
    onResolve({filter: /^\.\/html\.ts$/}, ({kind}) =>
      kind === 'dynamic-import' ? {path: './html.js', external: true} : undefined,
    ),
}

/** Writes the bundle into a folder; `cli.js` in it can be run. Gives what esbuild tells about its parts. */
export const buildTo = async (outdir) => {
  const built = await Promise.all([
    build({
      ...common,
      entryPoints: {cli: 'src/hosts/cli.ts'},
      outdir,
      chunkNames: 'chunks/[name]-[hash]',
      plugins: [...common.plugins, lighterCommander, htmlApart],
    }),
    build({...common, entryPoints: {html: 'src/read/html.ts'}, outdir: join(outdir, 'chunks'), splitting: false}),
  ])
  const cli = join(outdir, 'cli.js')
  await writeFile(cli, `#!/usr/bin/env node\n${await readFile(cli, 'utf8')}`)
  await chmod(cli, 0o755)
  await writeFile(join(outdir, 'package.json'), '{"type": "module"}\n')
  return built
}
