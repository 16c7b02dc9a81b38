import {createRequire} from 'node:module';const require = createRequire(import.meta.url);
import {
  check,
  gateOf
} from "./chunk-URPU522A.js";
import "./chunk-BJYTG5KJ.js";
import "./chunk-YSMSOBZL.js";
import "./chunk-KGNSI3HS.js";
import "./chunk-ZCS2I5LI.js";
import "./chunk-4CPQLJYD.js";
import "./chunk-T6HGEWWC.js";
import "./chunk-TWWXAI3T.js";
export {
  check,
  gateOf
};
