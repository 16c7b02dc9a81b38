import {createRequire} from 'node:module';const require = createRequire(import.meta.url);
import {
  check,
  gateOf
} from "./chunk-ZDKGNWMJ.js";
import "./chunk-74ALJVAJ.js";
import "./chunk-NDXRUBHQ.js";
import "./chunk-KGNSI3HS.js";
import "./chunk-EB2CLLYT.js";
import "./chunk-4CPQLJYD.js";
import "./chunk-T6HGEWWC.js";
import "./chunk-TWWXAI3T.js";
export {
  check,
  gateOf
};
