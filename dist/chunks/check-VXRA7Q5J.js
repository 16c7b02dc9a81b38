import {createRequire} from 'node:module';const require = createRequire(import.meta.url);
import {
  check,
  gateOf
} from "./chunk-HTY44CLT.js";
import "./chunk-TSYJUHHB.js";
import "./chunk-7MYKIYOX.js";
import "./chunk-KGNSI3HS.js";
import "./chunk-GVQMEGE5.js";
import "./chunk-4CPQLJYD.js";
import "./chunk-T6HGEWWC.js";
import "./chunk-TWWXAI3T.js";
export {
  check,
  gateOf
};
