import type {Metafile} from 'esbuild'

/** Writes the bundle into a folder; `cli.js` in it can be run. Gives what esbuild tells about it. */
export const buildTo: (outdir: string) => Promise<{metafile: Metafile}>
