import {createRequire} from 'node:module';const require = createRequire(import.meta.url);
import {
  acknowledgementsSchema,
  addAcknowledgement,
  parseAcknowledgements
} from "./chunk-5HP6AWEV.js";
import "./chunk-VRP3J25O.js";
import "./chunk-Y6KXIDEB.js";
import "./chunk-OU6ITGWH.js";
import "./chunk-3WV5L5CZ.js";
import "./chunk-4CPQLJYD.js";
import "./chunk-T6HGEWWC.js";
import "./chunk-TWWXAI3T.js";
export {
  acknowledgementsSchema,
  addAcknowledgement,
  parseAcknowledgements
};
