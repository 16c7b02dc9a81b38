// Cuts the operations that the Action uses out of GitHub's own OpenAPI description, for the tests:
//   node scripts/openapi-cut.mjs            fetches the npm package @octokit/openapi into a temporary folder
//   node scripts/openapi-cut.mjs FILE       takes its generated/api.github.com.json
// Descriptions and examples are left out; the version is recorded.
import {execFileSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

const version = '23.0.2'
const member = 'package/generated/api.github.com.json'
const target = new URL('../fixtures/github-openapi.json', import.meta.url)

const operations = {
  '/user': ['get'],
  '/repos/{owner}/{repo}/commits/{ref}': ['get'],
  '/repos/{owner}/{repo}/compare/{basehead}': ['get'],
  '/repos/{owner}/{repo}/contents/{path}': ['get'],
  '/repos/{owner}/{repo}/git/blobs/{file_sha}': ['get'],
  '/repos/{owner}/{repo}/issues/comments/{comment_id}': ['patch', 'delete'],
  '/repos/{owner}/{repo}/issues/{issue_number}/comments': ['get', 'post'],
  '/repos/{owner}/{repo}/issues/{issue_number}/labels': ['get', 'post'],
  '/repos/{owner}/{repo}/issues/{issue_number}/labels/{name}': ['delete'],
  '/repos/{owner}/{repo}/pulls': ['get'],
  '/repos/{owner}/{repo}/pulls/{pull_number}/files': ['get'],
  '/repos/{owner}/{repo}/releases': ['get'],
  '/repos/{owner}/{repo}/statuses/{sha}': ['post'],
}

const fetchPackage = () => {
  const folder = mkdtempSync(join(tmpdir(), 'openapi-'))
  try {
    const [{filename}] = JSON.parse(
      execFileSync('npm', ['pack', '--json', `@octokit/openapi@${version}`], {
        cwd: folder,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      }),
    )
    execFileSync('tar', ['xzf', filename, member], {cwd: folder})
    return readFileSync(join(folder, member), 'utf8')
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}

const whole = JSON.parse(process.argv[2] ? readFileSync(process.argv[2], 'utf8') : fetchPackage())

// Properties may be called "description" or "example": those are kept.
const slim = (value, inProperties = false) => {
  if (Array.isArray(value)) return value.map((item) => slim(item))
  if (value === null || typeof value !== 'object') return value
  const left = [
    'description',
    'summary',
    'example',
    'examples',
    'externalDocs',
    'tags',
    'operationId',
    'x-github',
    'title',
    'deprecated',
  ]
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => inProperties || !left.includes(key))
      .map(([key, item]) => [key, slim(item, key === 'properties')]),
  )
}

const paths = Object.fromEntries(
  Object.entries(operations).map(([path, methods]) => [
    path,
    slim(Object.fromEntries(Object.entries(whole.paths[path]).filter(([key]) => methods.includes(key) || key === 'parameters'))),
  ]),
)

const components = {}
const follow = (value) => {
  if (value === null || typeof value !== 'object') return
  if (typeof value.$ref === 'string') {
    const [, , kind, name] = value.$ref.split('/')
    if (components[kind]?.[name]) return
    components[kind] = {...components[kind], [name]: slim(whole.components[kind][name])}
    follow(components[kind][name])
    return
  }
  for (const item of Object.values(value)) follow(item)
}
follow(paths)
const sorted = (object) => Object.fromEntries(Object.entries(object).sort(([a], [b]) => (a < b ? -1 : 1)))

const cut = {
  openapi: whole.openapi,
  info: {title: "A cut of GitHub's REST API description (MIT, GitHub Inc.)", version},
  paths,
  components: sorted(Object.fromEntries(Object.entries(components).map(([kind, parts]) => [kind, sorted(parts)]))),
}
writeFileSync(target, `${JSON.stringify(cut)}\n`)
process.stdout.write(`${Object.keys(paths).length} paths, ${Object.keys(cut.components.schemas).length} schemas\n`)
