import {createRequire} from 'node:module';const require = createRequire(import.meta.url);
import {
  check,
  gateOf
} from "./chunk-JEN26UBR.js";
import "./chunk-3LTIBNZB.js";
import "./chunk-3TSTCTH7.js";
import "./chunk-KGNSI3HS.js";
import "./chunk-W2ABTQNY.js";
import "./chunk-4CPQLJYD.js";
import "./chunk-T6HGEWWC.js";
import "./chunk-TWWXAI3T.js";
export {
  check,
  gateOf
};
