// Builds the Action into a folder: one file, and chunks for what it seldom needs. Used by build.mjs and by the tests.
import {fileURLToPath} from 'node:url'
import {build} from 'esbuild'
import {common} from './bundle.mjs'

const stub = fileURLToPath(new URL('http-client-stub.mjs', import.meta.url))

/** Writes action.js into `outdir`; gives what esbuild tells about it. */
export const buildAction = (outdir) =>
  build({
    ...common,
    entryPoints: {action: 'src/hosts/action-main.ts'},
    outdir,
    chunkNames: 'chunks/action-[name]-[hash]',
    alias: {'@actions/http-client/lib/auth': stub, '@actions/http-client': stub},
    minify: true,
  })
