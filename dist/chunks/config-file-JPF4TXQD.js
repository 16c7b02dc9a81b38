import {createRequire} from 'node:module';const require = createRequire(import.meta.url);
import {
  parseConfig
} from "./chunk-GTL4GQ5M.js";
import "./chunk-7UPEOUJA.js";
import "./chunk-Y6KXIDEB.js";
import "./chunk-KGNSI3HS.js";
import "./chunk-ZTYLGBMW.js";
import "./chunk-M5QT63N3.js";
import "./chunk-FKVYHH4Y.js";
import "./chunk-CIAKYGJ7.js";
import "./chunk-42KFRAIU.js";
import "./chunk-5EPIN53F.js";
import "./chunk-3WV5L5CZ.js";
import "./chunk-3GD2GQWN.js";
import "./chunk-NMRRONAZ.js";
import "./chunk-CFOG45UW.js";
import "./chunk-53MCBQUH.js";
import "./chunk-5KGLYZ5J.js";
import "./chunk-QIX75NII.js";
import "./chunk-TWWXAI3T.js";
export {
  parseConfig
};
