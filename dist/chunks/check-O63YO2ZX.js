import {createRequire} from 'node:module';const require = createRequire(import.meta.url);
import {
  check,
  gateOf
} from "./chunk-4LWHNDJX.js";
import "./chunk-EGJHA3XE.js";
import "./chunk-J2VWZBRJ.js";
import "./chunk-KGNSI3HS.js";
import "./chunk-D2CMHMUU.js";
import "./chunk-4CPQLJYD.js";
import "./chunk-T6HGEWWC.js";
import "./chunk-TWWXAI3T.js";
export {
  check,
  gateOf
};
