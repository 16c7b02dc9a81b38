import {createRequire} from 'node:module';const require = createRequire(import.meta.url);

// src/languages/en/fingerprint.ts
var fingerprint = "the|and|of|to|your|we|you|our|that|with|or|is|are|this|by|as|from|not|be|which|have|will|their|these";

export {
  fingerprint
};
