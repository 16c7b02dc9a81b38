import {createRequire} from 'node:module';const require = createRequire(import.meta.url);
import {
  check,
  gateOf
} from "./chunk-4NWJ7K4P.js";
import "./chunk-RZQCP2WH.js";
import "./chunk-KGNSI3HS.js";
import "./chunk-MFECYAQ2.js";
import "./chunk-ZTYLGBMW.js";
import "./chunk-M5QT63N3.js";
import "./chunk-FKVYHH4Y.js";
import "./chunk-CIAKYGJ7.js";
import "./chunk-42KFRAIU.js";
import "./chunk-5EPIN53F.js";
import "./chunk-3GD2GQWN.js";
import "./chunk-NMRRONAZ.js";
import "./chunk-CFOG45UW.js";
import "./chunk-53MCBQUH.js";
import "./chunk-5KGLYZ5J.js";
import "./chunk-QIX75NII.js";
import "./chunk-TWWXAI3T.js";
export {
  check,
  gateOf
};
