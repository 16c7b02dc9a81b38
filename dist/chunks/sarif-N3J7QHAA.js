import {createRequire} from 'node:module';const require = createRequire(import.meta.url);
import {
  fingerprintKey,
  renderSarif,
  sarif,
  sarifOf
} from "./chunk-E4GVEHS6.js";
import "./chunk-HJYDUMZ4.js";
import "./chunk-55AZZ4SJ.js";
import "./chunk-6SKHB474.js";
export {
  fingerprintKey,
  renderSarif,
  sarif,
  sarifOf
};
