import {createRequire} from 'node:module';const require = createRequire(import.meta.url);
import {
  check,
  gateOf
} from "./chunk-BRT7HAL4.js";
import "./chunk-7XM4AKTZ.js";
import "./chunk-EHD7ZHS7.js";
import "./chunk-KGNSI3HS.js";
import "./chunk-RRPCW6OA.js";
import "./chunk-4CPQLJYD.js";
import "./chunk-T6HGEWWC.js";
import "./chunk-TWWXAI3T.js";
export {
  check,
  gateOf
};
