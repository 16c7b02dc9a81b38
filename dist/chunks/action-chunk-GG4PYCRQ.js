import {createRequire} from 'node:module';const require = createRequire(import.meta.url);
var n="och|att|som|vi|för|dig|är|din|ditt|dina|till|av|på|med|inte|eller|kan|från|när|har|våra|vår|oss|denna|du|om|den|det|ska";export{n as a};
