import {createRequire} from 'node:module';const require = createRequire(import.meta.url);
import"./action-chunk-YPLPRSDF.js";var i=({id:t,category:s,title:l,material:n,effect:r,mirror:e})=>({id:t,category:s,title:l,material:n,effect:r,mirror:typeof e=="string"?e:null}),o=t=>`${JSON.stringify(t.map(i),null,2)}
`;export{o as rulesJson};
