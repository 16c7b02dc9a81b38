import {createRequire} from 'node:module';const require = createRequire(import.meta.url);
import {
  check,
  gateOf
} from "./chunk-P5WVXCDJ.js";
import "./chunk-4JOZCMEB.js";
import "./chunk-AKNVC6OS.js";
import "./chunk-KGNSI3HS.js";
import "./chunk-P37MFBED.js";
import "./chunk-4CPQLJYD.js";
import "./chunk-T6HGEWWC.js";
import "./chunk-TWWXAI3T.js";
export {
  check,
  gateOf
};
