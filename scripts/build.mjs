// Builds dist/ from clean: the command line, the Action, and the licences of what is in them.
import {rm} from 'node:fs/promises'
import {fileURLToPath} from 'node:url'
import {buildAction} from './action-bundle.mjs'
import {buildTo} from './bundle.mjs'
import {writeLicences} from './licences.mjs'

const dist = fileURLToPath(new URL('../dist', import.meta.url))

await rm(dist, {recursive: true, force: true})
const builds = [...(await buildTo(dist)), await buildAction(dist)]
await writeLicences(
  dist,
  builds.map(({metafile}) => metafile),
)
