import {createRequire} from 'node:module';const require = createRequire(import.meta.url);
import {
  check,
  gateOf
} from "./chunk-4ALVNCP3.js";
import "./chunk-42C7CLEA.js";
import "./chunk-RUBTAEWG.js";
import "./chunk-KGNSI3HS.js";
import "./chunk-X5CQJSAA.js";
import "./chunk-4CPQLJYD.js";
import "./chunk-T6HGEWWC.js";
import "./chunk-TWWXAI3T.js";
export {
  check,
  gateOf
};
