import {createRequire} from 'node:module';const require = createRequire(import.meta.url);
import {
  fingerprintKey,
  renderSarif,
  sarif,
  sarifOf
} from "./chunk-C4AMK6CV.js";
import "./chunk-5KGLYZ5J.js";
import "./chunk-OXPUKBXB.js";
import "./chunk-TWWXAI3T.js";
export {
  fingerprintKey,
  renderSarif,
  sarif,
  sarifOf
};
