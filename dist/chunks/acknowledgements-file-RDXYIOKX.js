import {createRequire} from 'node:module';const require = createRequire(import.meta.url);
import {
  acknowledgementsSchema,
  addAcknowledgement,
  parseAcknowledgements
} from "./chunk-EH4JO5AL.js";
import "./chunk-NQFUP3UT.js";
import "./chunk-Y6KXIDEB.js";
import "./chunk-XX5X5CON.js";
import "./chunk-3WV5L5CZ.js";
import "./chunk-4CPQLJYD.js";
import "./chunk-T6HGEWWC.js";
import "./chunk-TWWXAI3T.js";
export {
  acknowledgementsSchema,
  addAcknowledgement,
  parseAcknowledgements
};
