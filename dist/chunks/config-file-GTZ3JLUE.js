import {createRequire} from 'node:module';const require = createRequire(import.meta.url);
import {
  parseConfig
} from "./chunk-U5Z3IMFF.js";
import "./chunk-O3UAQWXS.js";
import "./chunk-Y6KXIDEB.js";
import "./chunk-KGNSI3HS.js";
import "./chunk-OOLCFOJ2.js";
import "./chunk-3WV5L5CZ.js";
import "./chunk-4CPQLJYD.js";
import "./chunk-T6HGEWWC.js";
import "./chunk-TWWXAI3T.js";
export {
  parseConfig
};
