// Who may import what. The folders of src/ are stages of one pipeline, and meet only in analyze.ts.
const stages = 'read|structure|extract|align|compare|assess|report'
const rule = (name, comment, from, to) => ({name, comment, severity: 'error', from, to})

export default {
  forbidden: [
    rule('no-cycles', 'Data flows one way.', {}, {circular: true}),
    rule(
      'model-is-a-leaf',
      'The vocabulary and the string helpers know nobody.',
      {path: '^src/(model|text)/'},
      {path: '^src/', pathNot: ['^src/$1/', '^src/model/']},
    ),
    rule(
      'a-stage-knows-only-itself',
      'Stages meet in analyze.ts (reports in index.ts), nowhere else. What a caller may choose is known to all.',
      {path: `^src/(${stages})/`},
      {path: '^src/', pathNot: ['^src/$1/', '^src/(model|text)/', '^src/options\\.ts$']},
    ),
    rule(
      'a-language-is-data',
      'A pack imports types and the empty pack only; packs never import packs.',
      {path: '^src/languages/([^/]+)/'},
      {path: '.+', pathNot: ['^src/languages/$1/', '^src/languages/none\\.ts$', '^src/model/']},
    ),
    rule(
      'rules-are-strangers',
      'A rule file never calls another rule file; what they share is define.ts and families.ts.',
      {path: '^src/assess/rules/(?!index)([^/]+)\\.ts$'},
      {path: '^src/assess/rules/', pathNot: '^src/assess/rules/(define|families|$1)\\.ts$'},
    ),
    rule(
      'formats-are-strangers',
      'What formats share is the view, the shape of the JSON, the messages and the screen. The files of one format begin with its name.',
      {path: '^src/report/(?!index|view|options|schema|json-parts|listed-rule)([a-z]+)[^/]*\\.ts$'},
      {path: '^src/report/[^/]+\\.ts$', pathNot: '^src/report/(view|options|schema|json-parts|listed-rule|$1[^/]*)\\.ts$'},
    ),
    rule(
      'hosts-use-the-front-door',
      'What a host can do, a library user can do. Three light parts of the door are imported by themselves, so that --help is fast.',
      {path: '^src/hosts/'},
      {path: '^src/', pathNot: ['^src/hosts/', '^src/(index|options|version|report/formats)\\.ts$']},
    ),
    rule(
      'the-machine-is-at-the-edge',
      'Only hosts touch files, processes, git and the network.',
      {path: '^src/', pathNot: '^src/hosts/'},
      {dependencyTypes: ['core'], pathNot: '^crypto$'},
    ),
    rule(
      'parsers-stay-in-read',
      'File-format libraries are an input detail.',
      {path: '^src/', pathNot: '^src/(read|structure)/'},
      {path: 'node_modules/(unified|remark|rehype|mdast|hast|micromark|mammoth|pdfjs|unpdf)'},
    ),
    rule(
      'toolkit-stays-in-the-action',
      'Nothing else knows GitHub.',
      {path: '^src/', pathNot: '^src/hosts/(action|gate)'},
      {path: 'node_modules/@(actions|octokit)/'},
    ),
  ],
  options: {tsPreCompilationDeps: true, doNotFollow: {path: 'node_modules'}},
}
