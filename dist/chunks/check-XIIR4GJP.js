import {createRequire} from 'node:module';const require = createRequire(import.meta.url);
import {
  check,
  gateOf
} from "./chunk-XMRJOW3Q.js";
import "./chunk-DPVPC6ZC.js";
import "./chunk-EMWPU7WW.js";
import "./chunk-KGNSI3HS.js";
import "./chunk-AP2WBDUN.js";
import "./chunk-4CPQLJYD.js";
import "./chunk-T6HGEWWC.js";
import "./chunk-TWWXAI3T.js";
export {
  check,
  gateOf
};
