import {createRequire} from 'node:module';const require = createRequire(import.meta.url);
import {
  check,
  gateOf
} from "./chunk-TWNJNLRJ.js";
import "./chunk-QKRB2LNT.js";
import "./chunk-QW3UFBDY.js";
import "./chunk-KGNSI3HS.js";
import "./chunk-2IHEGMCD.js";
import "./chunk-4CPQLJYD.js";
import "./chunk-T6HGEWWC.js";
import "./chunk-TWWXAI3T.js";
export {
  check,
  gateOf
};
