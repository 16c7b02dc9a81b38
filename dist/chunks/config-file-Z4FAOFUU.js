import {createRequire} from 'node:module';const require = createRequire(import.meta.url);
import {
  parseConfig
} from "./chunk-VGVNJHOO.js";
import "./chunk-24WP2PXX.js";
import "./chunk-Y6KXIDEB.js";
import "./chunk-KGNSI3HS.js";
import "./chunk-HB6J437C.js";
import "./chunk-M5QT63N3.js";
import "./chunk-FKVYHH4Y.js";
import "./chunk-CIAKYGJ7.js";
import "./chunk-42KFRAIU.js";
import "./chunk-5EPIN53F.js";
import "./chunk-3WV5L5CZ.js";
import "./chunk-3GD2GQWN.js";
import "./chunk-MKB2WSMY.js";
import "./chunk-C4AMK6CV.js";
import "./chunk-53MCBQUH.js";
import "./chunk-5KGLYZ5J.js";
import "./chunk-OXPUKBXB.js";
import "./chunk-TWWXAI3T.js";
export {
  parseConfig
};
