import {createRequire} from 'node:module';const require = createRequire(import.meta.url);

// src/options.ts
var levels = ["off", "info", "material"];
var failLevels = ["consent", "notice", "material", "never"];
var sizeLimit = 10 * 1024 * 1024;
var strictness = { consent: 0, notice: 1, none: 2 };

// src/report/index.ts
var renderers = {
  terminal: async () => (await import("./terminal-VGBPNOMW.js")).terminal,
  markdown: async () => (await import("./markdown-QX24HZ2S.js")).markdown,
  json: async () => (await import("./json-QAMMG4IK.js")).json,
  sarif: async () => (await import("./sarif-QT2ISH3G.js")).sarif
};
var parsedRenderers = {
  terminal: async () => (await import("./parsed-terminal-JSXQTDTS.js")).parsedTerminal,
  json: async () => (await import("./parsed-json-FA4HQ67M.js")).parsedJson,
  text: async () => (parsed) => parsed.text
};
var ruleRenderers = {
  terminal: async () => (await import("./rules-terminal-S32BNOOK.js")).rulesTerminal,
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
