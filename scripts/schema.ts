// Writes the published JSON Schema of the report. Run by `npm run schema`; `npm run check` fails where it is out of date.
import {mkdir, writeFile} from 'node:fs/promises'
import {toJsonSchema} from '@valibot/to-json-schema'
import {reportDefinitions, reportSchema} from '../src/report/schema.ts'

const folder = new URL('../schema/', import.meta.url)
const {$schema, title, description, ...body} = toJsonSchema(reportSchema, {target: 'draft-07', definitions: reportDefinitions})
const schema = {$schema, title, description, ...body}

await mkdir(folder, {recursive: true})
await writeFile(new URL('report.schema.json', folder), `${JSON.stringify(schema, null, 2)}\n`)
