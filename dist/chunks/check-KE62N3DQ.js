import {createRequire} from 'node:module';const require = createRequire(import.meta.url);
import {
  check,
  gateOf
} from "./chunk-ZPCHIR6P.js";
import "./chunk-AYIMMGY2.js";
import "./chunk-7CHZHVY5.js";
import "./chunk-KGNSI3HS.js";
import "./chunk-ONT66Q7V.js";
import "./chunk-4CPQLJYD.js";
import "./chunk-T6HGEWWC.js";
import "./chunk-TWWXAI3T.js";
export {
  check,
  gateOf
};
