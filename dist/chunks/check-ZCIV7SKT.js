import {createRequire} from 'node:module';const require = createRequire(import.meta.url);
import {
  check,
  gateOf
} from "./chunk-3ZQHXVHS.js";
import "./chunk-JFSK22KO.js";
import "./chunk-L5IEFN2P.js";
import "./chunk-KGNSI3HS.js";
import "./chunk-VBVLCGHR.js";
import "./chunk-4CPQLJYD.js";
import "./chunk-T6HGEWWC.js";
import "./chunk-TWWXAI3T.js";
export {
  check,
  gateOf
};
