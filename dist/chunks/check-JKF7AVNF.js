import {createRequire} from 'node:module';const require = createRequire(import.meta.url);
import {
  check,
  gateOf
} from "./chunk-5JO6JGEG.js";
import "./chunk-3HDQNMFV.js";
import "./chunk-5KJ6FKBY.js";
import "./chunk-LUA3CSQY.js";
import "./chunk-E6Q3VINZ.js";
import "./chunk-MQKP7J44.js";
import "./chunk-3GD2GQWN.js";
import "./chunk-7MFOEY5G.js";
import "./chunk-E4GVEHS6.js";
import "./chunk-SGFXFO73.js";
import "./chunk-HJYDUMZ4.js";
import "./chunk-55AZZ4SJ.js";
import "./chunk-6SKHB474.js";
export {
  check,
  gateOf
};
