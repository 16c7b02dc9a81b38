import {createRequire} from 'node:module';const require = createRequire(import.meta.url);
import {
  check,
  gateOf
} from "./chunk-WDTZMN66.js";
import "./chunk-NQ4XB3RC.js";
import "./chunk-OKOCWBW2.js";
import "./chunk-KGNSI3HS.js";
import "./chunk-IV6N25HX.js";
import "./chunk-4CPQLJYD.js";
import "./chunk-T6HGEWWC.js";
import "./chunk-TWWXAI3T.js";
export {
  check,
  gateOf
};
