import {createRequire} from 'node:module';const require = createRequire(import.meta.url);

// src/options.ts
var failLevels = ["consent", "notice", "material", "never"];
var sizeLimit = 10 * 1024 * 1024;
var strictness = { consent: 0, notice: 1, none: 2 };

// src/report/index.ts
var renderers = {
  terminal: async () => (await import("./terminal-BQNVLMTY.js")).terminal,
  markdown: async () => (await import("./markdown-QSSULIGH.js")).markdown,
  json: async () => (await import("./json-YC4D5SSY.js")).json
};
var parsedRenderers = {
  terminal: async () => (await import("./parsed-terminal-EFNOCNNO.js")).parsedTerminal,
  json: async () => (await import("./parsed-json-B5FNHWPO.js")).parsedJson,
  text: async () => (parsed) => parsed.text
};
var ruleRenderers = {
  terminal: async () => (await import("./rules-terminal-GDX4G3R6.js")).rulesTerminal,
  json: async () => (await import("./rules-json-LRLPJZXV.js")).rulesJson
};
var reportFormats = Object.keys(renderers);
var parsedFormats = Object.keys(parsedRenderers);
var rulesFormats = Object.keys(ruleRenderers);
var render = async (result, format, options = {}) => (await renderers[format]())(result, options);
var renderParsed = async (parsed, format, options = {}) => (await parsedRenderers[format]())(parsed, options);
var renderRules = async (rules, format, options = {}) => (await ruleRenderers[format]())(rules, options);

// src/version.ts
var version = "0.1.0";

// src/hosts/exit-code.ts
var cannotWork = 2;
var reached = {
  consent: ({ action }) => action === "consent",
  notice: ({ action }) => action !== "none",
  material: ({ material }) => material > 0,
  never: () => false
};
var exitCode = ({ verdict }, failOn) => reached[failOn](verdict) ? 1 : 0;

export {
  failLevels,
  sizeLimit,
  strictness,
  reportFormats,
  parsedFormats,
  rulesFormats,
  render,
  renderParsed,
  renderRules,
  version,
  cannotWork,
  exitCode
};
