// Entry of the GitHub Action. Nothing else happens on import.
import {runAction} from './action.ts'

await runAction(process.env)
