import {createRequire} from 'node:module';const require = createRequire(import.meta.url);
import{a,b,c,d}from"./action-chunk-BMOIHC53.js";import"./action-chunk-AKGSJN3D.js";import"./action-chunk-K4FFRU2H.js";import"./action-chunk-YPLPRSDF.js";export{a as fingerprintKey,c as renderSarif,d as sarif,b as sarifOf};
