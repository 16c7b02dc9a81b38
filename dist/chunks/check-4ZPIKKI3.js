import {createRequire} from 'node:module';const require = createRequire(import.meta.url);
import {
  check,
  gateOf
} from "./chunk-PFQLV3K7.js";
import "./chunk-7FZSNY3D.js";
import "./chunk-VYMJFF6F.js";
import "./chunk-KGNSI3HS.js";
import "./chunk-RHLMU6WB.js";
import "./chunk-4CPQLJYD.js";
import "./chunk-T6HGEWWC.js";
import "./chunk-TWWXAI3T.js";
export {
  check,
  gateOf
};
