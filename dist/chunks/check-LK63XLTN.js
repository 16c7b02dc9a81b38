import {createRequire} from 'node:module';const require = createRequire(import.meta.url);
import {
  check,
  gateOf
} from "./chunk-DOVBKJFS.js";
import "./chunk-3OVZHSTT.js";
import "./chunk-TGALYJDY.js";
import "./chunk-KGNSI3HS.js";
import "./chunk-OU6ITGWH.js";
import "./chunk-4CPQLJYD.js";
import "./chunk-T6HGEWWC.js";
import "./chunk-TWWXAI3T.js";
export {
  check,
  gateOf
};
