import {createRequire} from 'node:module';const require = createRequire(import.meta.url);
import {
  check,
  gateOf
} from "./chunk-KT3ZMSXU.js";
import "./chunk-IUFXZH4W.js";
import "./chunk-W5MMUEA5.js";
import "./chunk-KGNSI3HS.js";
import "./chunk-S7XIKBP7.js";
import "./chunk-4CPQLJYD.js";
import "./chunk-T6HGEWWC.js";
import "./chunk-TWWXAI3T.js";
export {
  check,
  gateOf
};
