import {createRequire} from 'node:module';const require = createRequire(import.meta.url);
import {
  check,
  gateOf
} from "./chunk-24CYK6Z3.js";
import "./chunk-MKSDMIGT.js";
import "./chunk-WPZWILBX.js";
import "./chunk-KGNSI3HS.js";
import "./chunk-L3YPAGBK.js";
import "./chunk-4CPQLJYD.js";
import "./chunk-T6HGEWWC.js";
import "./chunk-TWWXAI3T.js";
export {
  check,
  gateOf
};
