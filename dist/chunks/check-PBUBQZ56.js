import {createRequire} from 'node:module';const require = createRequire(import.meta.url);
import {
  check,
  gateOf
} from "./chunk-QRUL5423.js";
import "./chunk-A27DEUZT.js";
import "./chunk-SWTGLYDU.js";
import "./chunk-KGNSI3HS.js";
import "./chunk-6FFBF2TJ.js";
import "./chunk-4CPQLJYD.js";
import "./chunk-T6HGEWWC.js";
import "./chunk-TWWXAI3T.js";
export {
  check,
  gateOf
};
