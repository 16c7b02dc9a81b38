import {createRequire} from 'node:module';const require = createRequire(import.meta.url);

// src/languages/fr/fingerprint.ts
var fingerprint = "les|des|vous|nous|vos|votre|et|pour|dans|par|sur|que|aux|une|avec|sont|est|nos|notre|ces|cette|au|du|qui|ou";

export {
  fingerprint
};
