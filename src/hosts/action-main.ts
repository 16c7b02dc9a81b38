// Entry of the GitHub Action. Nothing else happens on import.
import './tier-up.ts'
import {runAction} from './action.ts'

await runAction(process.env)
// What was printed is out before the end; idle connections to GitHub are not waited for.
await new Promise((resolve) => process.stdout.write('', resolve))
process.exit()
