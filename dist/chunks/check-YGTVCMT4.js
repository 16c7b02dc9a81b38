import {createRequire} from 'node:module';const require = createRequire(import.meta.url);
import {
  check,
  gateOf
} from "./chunk-QTSFXYKU.js";
import "./chunk-FPZHHTCT.js";
import "./chunk-OZAUJTEW.js";
import "./chunk-KGNSI3HS.js";
import "./chunk-R2RECJA5.js";
import "./chunk-4CPQLJYD.js";
import "./chunk-T6HGEWWC.js";
import "./chunk-TWWXAI3T.js";
export {
  check,
  gateOf
};
