import {createRequire} from 'node:module';const require = createRequire(import.meta.url);
import {
  check,
  gateOf
} from "./chunk-4DFC43KM.js";
import "./chunk-MR7T57HI.js";
import "./chunk-YJ37IIKN.js";
import "./chunk-KGNSI3HS.js";
import "./chunk-56BYUB6L.js";
import "./chunk-4CPQLJYD.js";
import "./chunk-T6HGEWWC.js";
import "./chunk-TWWXAI3T.js";
export {
  check,
  gateOf
};
