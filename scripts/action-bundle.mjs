// Builds the Action into a folder: one file, and chunks for what it seldom needs. Used by build.mjs and by the tests.
import {fileURLToPath} from 'node:url'
import {build} from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))
const stub = fileURLToPath(new URL('http-client-stub.mjs', import.meta.url))

// Packages in CommonJS call require() for Node's own modules; ESM has none.
const requireForCommonJs = "import {createRequire} from 'node:module';const require = createRequire(import.meta.url);"

/** Writes action.js into `outdir`; gives what esbuild tells about it. */
export const buildAction = (outdir) =>
  build({
    absWorkingDir: root,
    entryPoints: {action: 'src/hosts/action-main.ts'},
    outdir,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20.19',
    // Node 20 has them; esbuild is not sure, and would make them anew at every use.
    supported: {'regexp-unicode-property-escapes': true},
    splitting: true,
    chunkNames: 'chunks/action-[name]-[hash]',
    alias: {'@actions/http-client/lib/auth': stub, '@actions/http-client': stub},
    minify: true,
    sourcemap: false,
    legalComments: 'eof',
    charset: 'utf8',
    banner: {js: requireForCommonJs},
    metafile: true,
    logLevel: 'warning',
  })
