import {createRequire} from 'node:module';const require = createRequire(import.meta.url);
import {
  acknowledgementsSchema,
  addAcknowledgement,
  parseAcknowledgements
} from "./chunk-7TPQPUOE.js";
import "./chunk-VIOPSNW7.js";
import "./chunk-VV6SOVZA.js";
import "./chunk-KKYVOJ6F.js";
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
  acknowledgementsSchema,
  addAcknowledgement,
  parseAcknowledgements
};
