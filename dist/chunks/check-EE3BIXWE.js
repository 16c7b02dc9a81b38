import {createRequire} from 'node:module';const require = createRequire(import.meta.url);
import {
  check,
  gateOf
} from "./chunk-XCFISICD.js";
import "./chunk-HY4HP6FR.js";
import "./chunk-W2JI36LU.js";
import "./chunk-KGNSI3HS.js";
import "./chunk-B6KO33Z7.js";
import "./chunk-4CPQLJYD.js";
import "./chunk-T6HGEWWC.js";
import "./chunk-TWWXAI3T.js";
export {
  check,
  gateOf
};
