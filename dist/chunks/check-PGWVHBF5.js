import {createRequire} from 'node:module';const require = createRequire(import.meta.url);
import {
  check,
  gateOf
} from "./chunk-PDJF3NV7.js";
import "./chunk-6DRPNLS3.js";
import "./chunk-O5NJSCPE.js";
import "./chunk-KGNSI3HS.js";
import "./chunk-3VGZCZDC.js";
import "./chunk-4CPQLJYD.js";
import "./chunk-T6HGEWWC.js";
import "./chunk-TWWXAI3T.js";
export {
  check,
  gateOf
};
