import {createRequire} from 'node:module';const require = createRequire(import.meta.url);
import {
  check,
  gateOf
} from "./chunk-UE3NI6LW.js";
import "./chunk-YJV32DPF.js";
import "./chunk-YEB7X6KI.js";
import "./chunk-KGNSI3HS.js";
import "./chunk-LEUYKOVC.js";
import "./chunk-4CPQLJYD.js";
import "./chunk-T6HGEWWC.js";
import "./chunk-TWWXAI3T.js";
export {
  check,
  gateOf
};
