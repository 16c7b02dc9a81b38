import {createRequire} from 'node:module';const require = createRequire(import.meta.url);
import {
  check,
  gateOf
} from "./chunk-Q2QDEZ7N.js";
import "./chunk-UGJDNNGU.js";
import "./chunk-3TSUQOVK.js";
import "./chunk-KGNSI3HS.js";
import "./chunk-4WFPLQ4L.js";
import "./chunk-4CPQLJYD.js";
import "./chunk-T6HGEWWC.js";
import "./chunk-TWWXAI3T.js";
export {
  check,
  gateOf
};
