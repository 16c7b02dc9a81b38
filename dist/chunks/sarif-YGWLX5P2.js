import {createRequire} from 'node:module';const require = createRequire(import.meta.url);
import {
  fingerprintKey,
  renderSarif,
  sarif,
  sarifOf
} from "./chunk-G75YAM42.js";
import "./chunk-HJYDUMZ4.js";
import "./chunk-7SIROEY5.js";
import "./chunk-TWWXAI3T.js";
export {
  fingerprintKey,
  renderSarif,
  sarif,
  sarifOf
};
