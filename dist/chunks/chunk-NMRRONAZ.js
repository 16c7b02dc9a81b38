import {createRequire} from 'node:module';const require = createRequire(import.meta.url);

// src/options.ts
var levels = ["off", "info", "material"];
var failLevels = ["consent", "notice", "material", "never"];
var sizeLimit = 10 * 1024 * 1024;
var strictness = { consent: 0, notice: 1, none: 2 };

// src/report/index.ts
var renderers = {
  terminal: async () => (await import("./terminal-O6B3QNTT.js")).terminal,
  markdown: async () => (await import("./markdown-3W4BXN3H.js")).markdown,
  json: async () => (await import("./json-NLFOT3DE.js")).json,
  sarif: async () => (await import("./sarif-QYNW4Y7J.js")).sarif
};
var parsedRenderers = {
  terminal: async () => (await import("./parsed-terminal-ZZ3W4Z5L.js")).parsedTerminal,
  json: async () => (await import("./parsed-json-FA4HQ67M.js")).parsedJson,
  text: async () => (parsed) => parsed.text
};
var ruleRenderers = {
  terminal: async () => (await import("./rules-terminal-IHIG3EEM.js")).rulesTerminal,
  json: async () => (await import("./rules-json-I5NCZ5ZF.js")).rulesJson
};
var reportFormats = Object.keys(renderers);
var parsedFormats = Object.keys(parsedRenderers);
var rulesFormats = Object.keys(ruleRenderers);
var render = async (result, format, options = {}) => (await renderers[format]())(result, options);
var renderParsed = async (parsed, format, options = {}) => (await parsedRenderers[format]())(parsed, options);
var renderRules = async (rules, format, options = {}) => (await ruleRenderers[format]())(rules, options);

// src/version.ts
var version = "0.1.0";

export {
  levels,
  failLevels,
  sizeLimit,
  strictness,
  reportFormats,
  parsedFormats,
  rulesFormats,
  render,
  renderParsed,
  renderRules,
  version
};
