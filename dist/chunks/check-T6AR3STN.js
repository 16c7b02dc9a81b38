import {createRequire} from 'node:module';const require = createRequire(import.meta.url);
import {
  check,
  gateOf
} from "./chunk-5FG2JBWW.js";
import "./chunk-ODQZQ3YY.js";
import "./chunk-6D4PCOCW.js";
import "./chunk-KGNSI3HS.js";
import "./chunk-QDRWAGHV.js";
import "./chunk-4CPQLJYD.js";
import "./chunk-T6HGEWWC.js";
import "./chunk-TWWXAI3T.js";
export {
  check,
  gateOf
};
