import {createRequire} from 'node:module';const require = createRequire(import.meta.url);
import {
  check,
  gateOf
} from "./chunk-SQ6UAF3R.js";
import "./chunk-CAYX4CAL.js";
import "./chunk-FHDYMLRL.js";
import "./chunk-KGNSI3HS.js";
import "./chunk-BHMAH5IY.js";
import "./chunk-4CPQLJYD.js";
import "./chunk-T6HGEWWC.js";
import "./chunk-TWWXAI3T.js";
export {
  check,
  gateOf
};
