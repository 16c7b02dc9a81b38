import {createRequire} from 'node:module';const require = createRequire(import.meta.url);
import {
  check,
  gateOf
} from "./chunk-HTN22CQ3.js";
import "./chunk-2TQ2SLG4.js";
import "./chunk-XE4RZZIL.js";
import "./chunk-KGNSI3HS.js";
import "./chunk-TEVW4B7Y.js";
import "./chunk-4CPQLJYD.js";
import "./chunk-T6HGEWWC.js";
import "./chunk-TWWXAI3T.js";
export {
  check,
  gateOf
};
