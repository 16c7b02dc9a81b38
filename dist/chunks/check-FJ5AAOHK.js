import {createRequire} from 'node:module';const require = createRequire(import.meta.url);
import {
  check,
  gateOf
} from "./chunk-WVHDOTWP.js";
import "./chunk-6N7U2TJW.js";
import "./chunk-4PAGWLYZ.js";
import "./chunk-KGNSI3HS.js";
import "./chunk-OOLCFOJ2.js";
import "./chunk-4CPQLJYD.js";
import "./chunk-T6HGEWWC.js";
import "./chunk-TWWXAI3T.js";
export {
  check,
  gateOf
};
