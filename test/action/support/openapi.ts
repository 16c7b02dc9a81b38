// GitHub's own description of its API, as a judge of requests and responses, and as a maker of whole answers from a few values.
import {readFileSync} from 'node:fs'
import {Ajv, type ValidateFunction} from 'ajv'

interface Schema {
  $ref?: string
  type?: string
  nullable?: boolean
  enum?: unknown[]
  format?: string
  required?: string[]
  properties?: Record<string, Schema>
  items?: Schema
  allOf?: Schema[]
  anyOf?: Schema[]
  oneOf?: Schema[]
  discriminator?: {mapping: Record<string, string>}
}

interface Parameter {
  $ref?: string
  name: string
  in: 'path' | 'query' | 'header'
  required?: boolean
  schema: Schema
}

interface Operation {
  parameters?: Parameter[]
  requestBody?: {required?: boolean; content: Record<string, {schema: Schema}>}
  responses: Record<string, {$ref?: string; content?: Record<string, {schema: Schema}>}>
}

// "nullable" beside a reference has no type, which the validator does not take: null is one of two choices then.
const withNull = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withNull)
  if (value === null || typeof value !== 'object') return value
  const {nullable, ...rest} = Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withNull(item)])) as Schema
  if (nullable !== true) return nullable === undefined ? rest : {nullable, ...rest}
  return rest.type ? {nullable, ...rest} : {anyOf: [{enum: [null]}, rest]}
}

const fixture = new URL('../../../fixtures/github-openapi.json', import.meta.url)
// biome-ignore lint/suspicious/noExplicitAny: walked by paths of its own
const description = withNull(JSON.parse(readFileSync(fixture, 'utf8'))) as any
const ajv = new Ajv({strict: false, validateFormats: false, allErrors: false})
ajv.addSchema(description, 'github')

const resolve = <T extends {$ref?: string}>(value: T): T => {
  if (!value.$ref) return value
  return value.$ref
    .slice(2)
    .split('/')
    .reduce((at, key) => at[key], description)
}

const absolute = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(absolute)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, key === '$ref' ? `github${item}` : absolute(item)]))
}

const compiled = new Map<Schema, ValidateFunction>()
const check = (schema: Schema, value: unknown, what: string): void => {
  const validate = compiled.get(schema) ?? ajv.compile(absolute(schema) as object)
  compiled.set(schema, validate)
  if (!validate(value)) throw new Error(`${what}: ${ajv.errorsText(validate.errors, {dataVar: 'value'}).slice(0, 400)}`)
}

/** A described operation that a request matches. */
export interface Matched {
  operation: Operation
  path: string
  method: string
  parameters: Record<string, string>
}

const templates = Object.keys(description.paths).map((path) => {
  // Only a path of a file may hold slashes.
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name as string)
  const pattern = path.replace(/[.]/g, '\\.').replace(/\{(\w+)\}/g, (_all, name) => (name === 'path' ? '(.+)' : '([^/]+)'))
  return {path, names, pattern: new RegExp(`^${pattern}$`)}
})

/** The operation that a method and a path belong to; throws where GitHub describes none. */
export const matchOperation = (method: string, pathname: string): Matched => {
  for (const {path, names, pattern} of templates) {
    const values = pattern.exec(pathname)
    const operation = description.paths[path][method.toLowerCase()]
    if (values && operation)
      return {
        operation,
        path,
        method,
        parameters: Object.fromEntries(names.map((name, index) => [name, decodeURIComponent(values[index + 1] as string)])),
      }
  }
  throw new Error(`GitHub describes no ${method} ${pathname}`)
}

const typed = (schema: Schema, text: string): unknown => {
  const {type} = resolve(schema)
  return type === 'integer' ? Number(text) : type === 'boolean' ? text === 'true' : text
}

/** Throws where a request is not as described. */
export const checkRequest = ({operation, path, method, parameters}: Matched, query: URLSearchParams, body: unknown): void => {
  const shared = (description.paths[path].parameters ?? []) as Parameter[]
  const known = [...shared, ...(operation.parameters ?? [])].map(resolve)
  const what = `${method} ${path}`
  for (const parameter of known) {
    const text =
      parameter.in === 'path' ? parameters[parameter.name] : parameter.in === 'query' ? query.get(parameter.name) : undefined
    if (text === null || text === undefined) {
      if (parameter.required && parameter.in === 'query') throw new Error(`${what}: ${parameter.name} is missing`)
    } else check(parameter.schema, typed(parameter.schema, text), `${what}: ${parameter.name}`)
  }
  for (const name of query.keys())
    if (!known.some((parameter) => parameter.in === 'query' && parameter.name === name))
      throw new Error(`${what}: no parameter ${name}`)
  const schema = operation.requestBody?.content['application/json']?.schema
  if (schema && (body !== undefined || operation.requestBody?.required)) check(schema, body, `${what}: body`)
  if (!schema && body !== undefined) throw new Error(`${what}: takes no body`)
}

const schemaOf = ({operation}: Matched, status: number): Schema | undefined => {
  const response = operation.responses[String(status)]
  return response && resolve(response).content?.['application/json']?.schema
}

/** Throws where a response is not as described; statuses that GitHub gives anywhere (rate limits, its own failures) are let pass. */
export const checkResponse = (matched: Matched, status: number, body: unknown): void => {
  const schema = schemaOf(matched, status)
  const everywhere = [401, 403, 404, 410, 422, 429].includes(status) || status >= 500
  if (!matched.operation.responses[String(status)] && !everywhere)
    throw new Error(`${matched.method} ${matched.path}: no response ${status}`)
  if (schema) check(schema, body, `${matched.method} ${matched.path}: response ${status}`)
}

const samples: Record<string, unknown> = {string: 'x', integer: 1, number: 1, boolean: false, array: []}

/** A value that fits a schema: the given values, and the least that is required beside them. */
const sample = (given: Schema, values: unknown, seen = 0): unknown => {
  const schema = resolve(given)
  if (
    values !== undefined &&
    (values === null || typeof values !== 'object' || Array.isArray(values)) &&
    !(Array.isArray(values) && schema.items)
  )
    return values
  if (Array.isArray(values)) return values.map((value) => sample(schema.items as Schema, value, seen + 1))
  if (values === undefined && schema.nullable) return null
  if (schema.enum && values === undefined) return schema.enum[0]
  const parts = schema.allOf ?? []
  const chosen = schema.discriminator?.mapping[String((values as {type?: unknown} | undefined)?.type)]
  // Where one of the choices is null, the other one is meant.
  const choice = chosen ? {$ref: chosen} : (schema.oneOf ?? schema.anyOf)?.find((some) => some.enum?.[0] !== null)
  if (choice && !schema.properties) return sample(choice, values, seen + 1)
  if (schema.properties || parts.length > 0 || schema.type === 'object') {
    const given = (values ?? {}) as Record<string, unknown>
    const properties = Object.assign({}, ...[schema, ...parts.map(resolve)].map(({properties: some}) => some ?? {})) as Record<
      string,
      Schema
    >
    const required = [schema, ...parts.map(resolve)].flatMap(({required: some}) => some ?? [])
    const keys = new Set([...required, ...Object.keys(given)])
    if (seen > 12) return {}
    return Object.fromEntries(
      [...keys].map((key) => [key, properties[key] ? sample(properties[key], given[key], seen + 1) : given[key]]),
    )
  }
  if (schema.format === 'uri') return 'https://example.invalid/x'
  if (schema.format === 'date-time') return '2026-05-01T12:00:00Z'
  return samples[schema.type ?? 'string']
}

/** A whole answer of an operation, made from the values that matter. */
export const answer = (matched: Matched, status: number, values: unknown): unknown => {
  const schema = schemaOf(matched, status)
  return schema ? sample(schema, values) : values
}
