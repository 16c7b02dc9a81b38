import {createRequire} from 'node:module';const require = createRequire(import.meta.url);

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
  cannotWork,
  exitCode
};
