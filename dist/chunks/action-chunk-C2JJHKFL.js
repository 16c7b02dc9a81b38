import {createRequire} from 'node:module';const require = createRequire(import.meta.url);
var e=["consent","notice","posting","none"],n=["email","in-product","banner","home-page","website","blog","postal"];export{e as a,n as b};
