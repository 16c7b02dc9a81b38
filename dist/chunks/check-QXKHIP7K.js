import {createRequire} from 'node:module';const require = createRequire(import.meta.url);
import {
  check,
  gateOf
} from "./chunk-J3HGXNI6.js";
import "./chunk-M7VD6KZX.js";
import "./chunk-AOWDGLPS.js";
import "./chunk-KGNSI3HS.js";
import "./chunk-5WKBES3C.js";
import "./chunk-4CPQLJYD.js";
import "./chunk-T6HGEWWC.js";
import "./chunk-TWWXAI3T.js";
export {
  check,
  gateOf
};
