// Lets V8 optimise code later than it does by itself. A command is over within half a second: most of what the optimising
// compiler makes in that time is never run, and on the two cores of a runner it takes one of them (Node 20: 40 % less
// processor time for a usual pair of texts, and no more for the largest ones, which optimise what is really hot). The first
// import of a host, so that it comes before anything is warm; no library sets this.
import {setFlagsFromString} from 'node:v8'

// By major version of Node, because V8 complains about a flag that it does not know.
const flags: Readonly<Record<string, string>> = {
  20: '--interrupt-budget=1500000', // bytecode run in a function, 67584 by itself
  22: '--invocation-count-for-turbofan=60000', // calls of a function, 3000 by itself
  24: '--invocation-count-for-turbofan=60000',
}

const flag = flags[process.versions.node.split('.')[0] as string]
if (flag) setFlagsFromString(flag)
