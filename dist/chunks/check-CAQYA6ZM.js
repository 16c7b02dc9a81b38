import {createRequire} from 'node:module';const require = createRequire(import.meta.url);
import {
  check,
  gateOf
} from "./chunk-GETPQNMQ.js";
import "./chunk-UB6EP2IE.js";
import "./chunk-QVJAU3BI.js";
import "./chunk-KGNSI3HS.js";
import "./chunk-PO4RO7AA.js";
import "./chunk-4CPQLJYD.js";
import "./chunk-T6HGEWWC.js";
import "./chunk-TWWXAI3T.js";
export {
  check,
  gateOf
};
