// Puts language packs into a bundle in the form that texts are read with, so that no start of the program has to make it.
import {relative} from 'node:path'
import {fileURLToPath} from 'node:url'
import {build} from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))

const readyPack = async (path) => {
  const {outputFiles} = await build({
    absWorkingDir: root,
    stdin: {
      contents: `export * as pack from './${relative(root, path).replaceAll('\\', '/')}'; export {ready} from './src/extract/ready.ts'`,
      resolveDir: root,
    },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
  })
  const {pack, ready} = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`)
  return Object.entries(pack).map(([name, data]) => [name, ready(data)])
}

/** A plugin of esbuild. */
export const readyPacks = {
  name: 'ready-packs',
  setup: ({onLoad}) =>
    onLoad({filter: /[\\/]src[\\/]languages[\\/][a-z]{2}[\\/]index\.ts$/}, async ({path}) => ({
      contents: (await readyPack(path))
        .map(([name, data]) => `export const ${name} = ${JSON.stringify(data, null, 1)}\n`)
        .join(''),
      loader: 'js',
    })),
}
