import {createRequire} from 'node:module';const require = createRequire(import.meta.url);
import {
  check,
  gateOf
} from "./chunk-FFVVN7XV.js";
import "./chunk-6RPNOESJ.js";
import "./chunk-LXQC6NJI.js";
import "./chunk-KGNSI3HS.js";
import "./chunk-RUVI2AQL.js";
import "./chunk-4CPQLJYD.js";
import "./chunk-T6HGEWWC.js";
import "./chunk-TWWXAI3T.js";
export {
  check,
  gateOf
};
