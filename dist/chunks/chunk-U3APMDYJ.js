import {createRequire} from 'node:module';const require = createRequire(import.meta.url);

// src/report/screen/plain.ts
var controls = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;
var plain = (text) => text.replace(/\s+/g, " ").replace(controls, "�").trim();

export {
  plain
};
