import {createRequire} from 'node:module';const require = createRequire(import.meta.url);

// src/options.ts
var levels = ["off", "info", "material"];
var failLevels = ["consent", "notice", "material", "never"];
var sizeLimit = 10 * 1024 * 1024;
var strictness = { consent: 0, notice: 1, none: 2 };

// src/report/formats.ts
var reportFormats = ["terminal", "markdown", "json", "sarif"];
var parsedFormats = ["terminal", "json", "text"];
var rulesFormats = ["terminal", "json"];

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
  version
};
