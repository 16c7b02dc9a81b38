import {createRequire} from 'node:module';const require = createRequire(import.meta.url);
import {
  check,
  gateOf
} from "./chunk-EBKDIV6T.js";
import "./chunk-WCSHE5FK.js";
import "./chunk-T6EHFGJW.js";
import "./chunk-KGNSI3HS.js";
import "./chunk-TKO72Z5L.js";
import "./chunk-4CPQLJYD.js";
import "./chunk-T6HGEWWC.js";
import "./chunk-TWWXAI3T.js";
export {
  check,
  gateOf
};
