import {createRequire} from 'node:module';const require = createRequire(import.meta.url);
import {
  acknowledgementsSchema,
  addAcknowledgement,
  parseAcknowledgements
} from "./chunk-BB4CZGOA.js";
import "./chunk-DN45L6VE.js";
import "./chunk-Y6KXIDEB.js";
import "./chunk-B6KO33Z7.js";
import "./chunk-3WV5L5CZ.js";
import "./chunk-4CPQLJYD.js";
import "./chunk-T6HGEWWC.js";
import "./chunk-TWWXAI3T.js";
export {
  acknowledgementsSchema,
  addAcknowledgement,
  parseAcknowledgements
};
