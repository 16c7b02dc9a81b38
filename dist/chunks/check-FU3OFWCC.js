import {createRequire} from 'node:module';const require = createRequire(import.meta.url);
import {
  check,
  gateOf
} from "./chunk-VLXGZEWO.js";
import "./chunk-OXGUNL5W.js";
import "./chunk-2BSQDLY7.js";
import "./chunk-KGNSI3HS.js";
import "./chunk-NZRVL3K7.js";
import "./chunk-4CPQLJYD.js";
import "./chunk-T6HGEWWC.js";
import "./chunk-TWWXAI3T.js";
export {
  check,
  gateOf
};
