import {createRequire} from 'node:module';const require = createRequire(import.meta.url);
import {
  check,
  gateOf
} from "./chunk-RIWFHRA4.js";
import "./chunk-HAE2ZL5A.js";
import "./chunk-D27N2ZMU.js";
import "./chunk-KGNSI3HS.js";
import "./chunk-OLZRE4DU.js";
import "./chunk-4CPQLJYD.js";
import "./chunk-T6HGEWWC.js";
import "./chunk-TWWXAI3T.js";
export {
  check,
  gateOf
};
