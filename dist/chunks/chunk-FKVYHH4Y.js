import {createRequire} from 'node:module';const require = createRequire(import.meta.url);

// src/languages/sv/fingerprint.ts
var fingerprint = "och|att|som|vi|för|dig|är|din|ditt|dina|till|av|på|med|inte|eller|kan|från|när|har|våra|vår|oss|denna|du|om|den|det|ska";

export {
  fingerprint
};
