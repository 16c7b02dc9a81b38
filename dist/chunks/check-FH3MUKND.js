import {createRequire} from 'node:module';const require = createRequire(import.meta.url);
import {
  check,
  gateOf
} from "./chunk-LWLLYVVF.js";
import "./chunk-2LYSXCPK.js";
import "./chunk-KGNSI3HS.js";
import "./chunk-FLXVO4SO.js";
import "./chunk-U7A3J5I4.js";
import "./chunk-M5QT63N3.js";
import "./chunk-FKVYHH4Y.js";
import "./chunk-CIAKYGJ7.js";
import "./chunk-42KFRAIU.js";
import "./chunk-5EPIN53F.js";
import "./chunk-3GD2GQWN.js";
import "./chunk-NMQXVNVY.js";
import "./chunk-O6Y77WTW.js";
import "./chunk-53MCBQUH.js";
import "./chunk-5KGLYZ5J.js";
import "./chunk-RTTID3O7.js";
import "./chunk-TWWXAI3T.js";
export {
  check,
  gateOf
};
