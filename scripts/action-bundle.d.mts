import type {Metafile} from 'esbuild'

/** Writes action.js into a folder; gives what esbuild tells about it. */
export const buildAction: (outdir: string) => Promise<{metafile: Metafile}>
