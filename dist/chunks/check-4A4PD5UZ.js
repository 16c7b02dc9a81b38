import {createRequire} from 'node:module';const require = createRequire(import.meta.url);
import {
  check,
  gateOf
} from "./chunk-XV34PSUP.js";
import "./chunk-ZUHPE5IU.js";
import "./chunk-D7J5DLPQ.js";
import "./chunk-KGNSI3HS.js";
import "./chunk-J6ZHIFA6.js";
import "./chunk-4CPQLJYD.js";
import "./chunk-T6HGEWWC.js";
import "./chunk-TWWXAI3T.js";
export {
  check,
  gateOf
};
