import {createRequire} from 'node:module';const require = createRequire(import.meta.url);
import {
  fingerprintKey,
  renderSarif,
  sarif,
  sarifOf
} from "./chunk-YNOXHIBU.js";
import "./chunk-HJYDUMZ4.js";
import "./chunk-RTTID3O7.js";
import "./chunk-TWWXAI3T.js";
export {
  fingerprintKey,
  renderSarif,
  sarif,
  sarifOf
};
