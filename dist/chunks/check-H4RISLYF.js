import {createRequire} from 'node:module';const require = createRequire(import.meta.url);
import {
  check,
  gateOf
} from "./chunk-67O3NYQO.js";
import "./chunk-FXKSSRYR.js";
import "./chunk-JUCZTKMU.js";
import "./chunk-KGNSI3HS.js";
import "./chunk-XX5X5CON.js";
import "./chunk-4CPQLJYD.js";
import "./chunk-T6HGEWWC.js";
import "./chunk-TWWXAI3T.js";
export {
  check,
  gateOf
};
