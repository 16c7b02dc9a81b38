import {createRequire} from 'node:module';const require = createRequire(import.meta.url);
import {
  acknowledgementsSchema,
  addAcknowledgement,
  parseAcknowledgements
} from "./chunk-PTAQKDX6.js";
import "./chunk-YJSQLFYU.js";
import "./chunk-Y6KXIDEB.js";
import "./chunk-BHMAH5IY.js";
import "./chunk-3WV5L5CZ.js";
import "./chunk-4CPQLJYD.js";
import "./chunk-T6HGEWWC.js";
import "./chunk-TWWXAI3T.js";
export {
  acknowledgementsSchema,
  addAcknowledgement,
  parseAcknowledgements
};
