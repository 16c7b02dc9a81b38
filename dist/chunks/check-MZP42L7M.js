import {createRequire} from 'node:module';const require = createRequire(import.meta.url);
import {
  check,
  gateOf
} from "./chunk-MT67WP7G.js";
import "./chunk-Y5K5636I.js";
import "./chunk-VWKCZ23P.js";
import "./chunk-KGNSI3HS.js";
import "./chunk-FHD4XIWY.js";
import "./chunk-4CPQLJYD.js";
import "./chunk-T6HGEWWC.js";
import "./chunk-TWWXAI3T.js";
export {
  check,
  gateOf
};
