import {createRequire} from 'node:module';const require = createRequire(import.meta.url);
import {
  fingerprintKey,
  renderSarif,
  sarif,
  sarifOf
} from "./chunk-CFOG45UW.js";
import "./chunk-5KGLYZ5J.js";
import "./chunk-QIX75NII.js";
import "./chunk-TWWXAI3T.js";
export {
  fingerprintKey,
  renderSarif,
  sarif,
  sarifOf
};
