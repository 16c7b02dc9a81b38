import {createRequire} from 'node:module';const require = createRequire(import.meta.url);
import{a,b,c,d}from"./action-chunk-TI6MEKNA.js";import"./action-chunk-LF2Y7TQJ.js";import"./action-chunk-K4FFRU2H.js";import"./action-chunk-YPLPRSDF.js";export{a as fingerprintKey,c as renderSarif,d as sarif,b as sarifOf};
