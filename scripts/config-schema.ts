// Writes the JSON Schemas of the configuration and of the acknowledgements file, for editors. Run by `npm run schema`.
import {mkdir, writeFile} from 'node:fs/promises'
import {toJsonSchema} from '@valibot/to-json-schema'
import {acknowledgementsSchema} from '../src/hosts/acknowledgements-file.ts'
import {configSchema} from '../src/hosts/config-schema.ts'

const folder = new URL('../schema/', import.meta.url)
await mkdir(folder, {recursive: true})

const write = async (name: string, title: string, schema: Parameters<typeof toJsonSchema>[0]): Promise<void> => {
  const json = {...toJsonSchema(schema, {target: 'draft-07', typeMode: 'input', ignoreActions: ['trim', 'iso_date']}), title}
  await writeFile(new URL(name, folder), `${JSON.stringify(json, null, 2)}\n`)
}

await write('config.schema.json', 'Configuration of reconsent', configSchema)
await write('acknowledgements.schema.json', 'Acknowledgements of reconsent', acknowledgementsSchema)
