import {createRequire} from 'node:module';const require = createRequire(import.meta.url);
import{a as s,b as i}from"./action-chunk-76N3EGLY.js";import{j as o}from"./action-chunk-LF2Y7TQJ.js";import"./action-chunk-YPLPRSDF.js";var R=(n,t)=>{let e=o(t.locale),r=s(t.colour===!0),l=t.width??80,a=({id:m,title:p,material:d,effect:c})=>[`${r("bold",m)}  ${r("dim",`${e.effects[c]}, ${d?e.labels.material:e.labels.other.toLowerCase()}`)}`,...i(p,l,"    ")];return`${n.flatMap(a).join(`
`)}
`};export{R as rulesTerminal};
