import {createRequire} from 'node:module';const require = createRequire(import.meta.url);
import {
  check,
  gateOf
} from "./chunk-YFST4I64.js";
import "./chunk-TVXEA5VZ.js";
import "./chunk-NT6P3MM4.js";
import "./chunk-KGNSI3HS.js";
import "./chunk-HJU7P7JH.js";
import "./chunk-4CPQLJYD.js";
import "./chunk-T6HGEWWC.js";
import "./chunk-TWWXAI3T.js";
export {
  check,
  gateOf
};
