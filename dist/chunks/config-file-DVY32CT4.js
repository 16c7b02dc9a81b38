import {createRequire} from 'node:module';const require = createRequire(import.meta.url);
import {
  parseConfig
} from "./chunk-YWEIZ76R.js";
import "./chunk-GRZXV6IE.js";
import "./chunk-Y6KXIDEB.js";
import "./chunk-KGNSI3HS.js";
import "./chunk-P37MFBED.js";
import "./chunk-3WV5L5CZ.js";
import "./chunk-4CPQLJYD.js";
import "./chunk-T6HGEWWC.js";
import "./chunk-TWWXAI3T.js";
export {
  parseConfig
};
