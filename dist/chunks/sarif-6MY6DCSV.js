import {createRequire} from 'node:module';const require = createRequire(import.meta.url);
import {
  fingerprintKey,
  renderSarif,
  sarif,
  sarifOf
} from "./chunk-O6Y77WTW.js";
import "./chunk-5KGLYZ5J.js";
import "./chunk-RTTID3O7.js";
import "./chunk-TWWXAI3T.js";
export {
  fingerprintKey,
  renderSarif,
  sarif,
  sarifOf
};
