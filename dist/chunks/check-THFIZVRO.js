import {createRequire} from 'node:module';const require = createRequire(import.meta.url);
import {
  check,
  gateOf
} from "./chunk-OC4JFPM2.js";
import "./chunk-CBYMR5ND.js";
import "./chunk-C7QGECBB.js";
import "./chunk-KGNSI3HS.js";
import "./chunk-DVPBSUDU.js";
import "./chunk-4CPQLJYD.js";
import "./chunk-T6HGEWWC.js";
import "./chunk-TWWXAI3T.js";
export {
  check,
  gateOf
};
