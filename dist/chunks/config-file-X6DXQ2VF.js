import {createRequire} from 'node:module';const require = createRequire(import.meta.url);
import {
  parseConfig
} from "./chunk-6RVGM6GM.js";
import "./chunk-2EJ4DOOE.js";
import "./chunk-Y6KXIDEB.js";
import "./chunk-KGNSI3HS.js";
import "./chunk-PBK6RZUI.js";
import "./chunk-M5QT63N3.js";
import "./chunk-FKVYHH4Y.js";
import "./chunk-CIAKYGJ7.js";
import "./chunk-42KFRAIU.js";
import "./chunk-5EPIN53F.js";
import "./chunk-3WV5L5CZ.js";
import "./chunk-3GD2GQWN.js";
import "./chunk-2ESOGNEV.js";
import "./chunk-YNOXHIBU.js";
import "./chunk-5XRPQ6PR.js";
import "./chunk-HJYDUMZ4.js";
import "./chunk-RTTID3O7.js";
import "./chunk-TWWXAI3T.js";
export {
  parseConfig
};
