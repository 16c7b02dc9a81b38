import {createRequire} from 'node:module';const require = createRequire(import.meta.url);
import {
  check,
  gateOf
} from "./chunk-KOMLQYPO.js";
import "./chunk-JZC56SNA.js";
import "./chunk-QUUVDYG5.js";
import "./chunk-KGNSI3HS.js";
import "./chunk-NUZFRVSU.js";
import "./chunk-4CPQLJYD.js";
import "./chunk-T6HGEWWC.js";
import "./chunk-TWWXAI3T.js";
export {
  check,
  gateOf
};
