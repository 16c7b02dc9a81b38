// A worker of corpus.ts: compares one pair after the other. tsx does not reach into workers by itself.
import {parentPort} from 'node:worker_threads'
import {register} from 'tsx/esm/api'

register()
const {runPair} = await import('./corpus-pair.ts')

parentPort.on('message', async ({pair, index}) => parentPort.postMessage(await runPair(pair, index)))
