import {createRequire} from 'node:module';const require = createRequire(import.meta.url);
import {
  check,
  gateOf
} from "./chunk-UEQSSQ5T.js";
import "./chunk-5P2XUIIT.js";
import "./chunk-W546L7BT.js";
import "./chunk-KGNSI3HS.js";
import "./chunk-LZBPFZLX.js";
import "./chunk-4CPQLJYD.js";
import "./chunk-T6HGEWWC.js";
import "./chunk-TWWXAI3T.js";
export {
  check,
  gateOf
};
