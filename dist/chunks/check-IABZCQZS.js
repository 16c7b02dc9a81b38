import {createRequire} from 'node:module';const require = createRequire(import.meta.url);
import {
  check,
  gateOf
} from "./chunk-XS7GS23X.js";
import "./chunk-G47XWT77.js";
import "./chunk-WNTB32VZ.js";
import "./chunk-KGNSI3HS.js";
import "./chunk-2MT25OKQ.js";
import "./chunk-4CPQLJYD.js";
import "./chunk-T6HGEWWC.js";
import "./chunk-TWWXAI3T.js";
export {
  check,
  gateOf
};
