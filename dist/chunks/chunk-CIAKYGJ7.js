import {createRequire} from 'node:module';const require = createRequire(import.meta.url);

// src/languages/de/fingerprint.ts
var fingerprint = "und|der|die|das|nicht|ihre|ihrer|ihren|wir|sie|oder|für|mit|von|dem|den|ist|sind|werden|wird|zu|auf|durch|eine|einer|einen|auch|wenn|unsere|unserer|zur|zum|bei|nach|über|wie|sich|uns|können|diese|dieser";

export {
  fingerprint
};
