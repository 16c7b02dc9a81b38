import {createRequire} from 'node:module';const require = createRequire(import.meta.url);
import {
  parseConfig
} from "./chunk-3KK6WNHN.js";
import "./chunk-RKCNF7UA.js";
import "./chunk-VV6SOVZA.js";
import "./chunk-5PGZCJ32.js";
import "./chunk-GTL4MINS.js";
import "./chunk-M5QT63N3.js";
import "./chunk-FKVYHH4Y.js";
import "./chunk-CIAKYGJ7.js";
import "./chunk-42KFRAIU.js";
import "./chunk-VLUXVZNE.js";
import "./chunk-3WV5L5CZ.js";
import "./chunk-3GD2GQWN.js";
import "./chunk-ASPFPBAR.js";
import "./chunk-G75YAM42.js";
import "./chunk-5XRPQ6PR.js";
import "./chunk-HJYDUMZ4.js";
import "./chunk-7SIROEY5.js";
import "./chunk-6SKHB474.js";
export {
  parseConfig
};
