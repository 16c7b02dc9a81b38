import {createRequire} from 'node:module';const require = createRequire(import.meta.url);
var f=/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g,e=u=>u.replace(/\s+/g," ").replace(f,"�").trim();export{e as a};
