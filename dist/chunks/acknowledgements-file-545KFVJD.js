import {createRequire} from 'node:module';const require = createRequire(import.meta.url);
import {
  acknowledgementsSchema,
  addAcknowledgement,
  parseAcknowledgements
} from "./chunk-ESR3OU26.js";
import "./chunk-KRCWDWQH.js";
import "./chunk-Y6KXIDEB.js";
import "./chunk-4WFPLQ4L.js";
import "./chunk-3WV5L5CZ.js";
import "./chunk-4CPQLJYD.js";
import "./chunk-T6HGEWWC.js";
import "./chunk-TWWXAI3T.js";
export {
  acknowledgementsSchema,
  addAcknowledgement,
  parseAcknowledgements
};
