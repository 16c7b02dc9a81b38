/** Writes the bundle into a folder; `cli.js` in it can be run. */
export const buildTo: (outdir: string) => Promise<void>
