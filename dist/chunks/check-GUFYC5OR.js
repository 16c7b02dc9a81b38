import {createRequire} from 'node:module';const require = createRequire(import.meta.url);
import {
  check,
  gateOf
} from "./chunk-DWIUUV4S.js";
import "./chunk-4JNZUEQQ.js";
import "./chunk-SDVGUEIN.js";
import "./chunk-KGNSI3HS.js";
import "./chunk-TH7V2QDS.js";
import "./chunk-4CPQLJYD.js";
import "./chunk-T6HGEWWC.js";
import "./chunk-TWWXAI3T.js";
export {
  check,
  gateOf
};
