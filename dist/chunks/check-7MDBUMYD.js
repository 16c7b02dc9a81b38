import {createRequire} from 'node:module';const require = createRequire(import.meta.url);
import {
  check,
  gateOf
} from "./chunk-QYC2ICLS.js";
import "./chunk-MOTE5J6N.js";
import "./chunk-ZBNKV4BM.js";
import "./chunk-KGNSI3HS.js";
import "./chunk-XCK2T6Y3.js";
import "./chunk-4CPQLJYD.js";
import "./chunk-T6HGEWWC.js";
import "./chunk-TWWXAI3T.js";
export {
  check,
  gateOf
};
